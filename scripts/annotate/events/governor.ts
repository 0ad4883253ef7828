import { conditional, conjunction, eventBefore, isOpener, leading, relative, strong, subordinator } from "./joints.ts";
import { outlook, type Token, type Verb, verbAt } from "./verbs.ts";

const aspect =
  /^(?:began|begun|started|stopped|resumed|continued|kept|finished|completed|considered|suggested|begin|start|stop|resume|continue|finish|complete)$/;

/** "Before dawn", "shortly after noon", "as early as": an hour, no clause. */
const isHour = (tokens: readonly Token[], i: number): boolean =>
  (/^(?:before|after|until|since)$/.test(tokens[i]?.lower ?? "") &&
    /^(?:dawn|noon|midnight|sunrise|sunset|dusk|nightfall|daybreak|dark|midday)$/.test(tokens[i + 1]?.lower ?? "")) ||
  (tokens[i]?.lower === "as" &&
    (/^(?:early|soon|late|far)$/.test(tokens[i + 1]?.lower ?? "") ||
      /^(?:early|soon|late|far)$/.test(tokens[i - 1]?.lower ?? "")));

export interface Governor {
  readonly verb: Verb;
  /** The date stands before the verb. */
  readonly isFronted: boolean;
  readonly intends: boolean;
  /** The date is a limit, or that of a clause behind "before": only of what is to come can it be the day. */
  readonly isLimit: boolean;
}

/** The verb to which a date belongs. */
export function governorOf(tokens: readonly Token[], first: number, last: number): Governor | null {
  let intends = false;
  let isLimit = false;
  let commas = 0;
  let i = first - 1;
  for (; i >= 0; i--) {
    const token = tokens[i];
    if (!token) return null;
    if (token.text === ",") {
      if (++commas > 3) return null;
      continue;
    }
    if (strong.test(token.text) || relative.test(token.lower) || token.lower === "that") break;
    if (isHour(tokens, i)) continue;
    if (/^(?:before|until|till)$/.test(token.lower)) {
      isLimit = true;
      continue;
    }
    if (subordinator.test(token.lower) || conditional.test(token.lower)) {
      if (tokens.slice(i + 1, first).every(({ lower }) => leading.test(lower))) break;
      return null;
    }
    if (
      i + 1 < first &&
      conjunction.test(token.lower) &&
      tokens.slice(i + 1, first).every(({ lower }) => leading.test(lower))
    ) {
      const ahead = rightOf(tokens, last);
      if (ahead) return { verb: ahead, isFronted: true, intends: false, isLimit };
    }
    const verb = verbAt(tokens, i);
    if (!verb) continue;
    if (verb.kind === "participle") {
      // "Began lifting the cable on Monday": the verb before it carries the tense.
      if (/^(?:starting|beginning)$/.test(verb.word) || aspect.test(tokens[i - 1]?.lower ?? "")) continue;
      return null;
    }
    if (verb.kind === "infinitive") {
      const lead = tokens[verb.at - 2]?.lower ?? "";
      if (outlook.has(lead)) {
        const plan = tokens[verb.at - 2];
        if (plan && !verbAt(tokens, verb.at - 2))
          return {
            verb: { at: verb.at - 2, last: verb.last, kind: "finite", word: lead },
            isFronted: false,
            intends: true,
            isLimit,
          };
        intends = true;
      }
      i = verb.at - 1;
      continue;
    }
    return { verb, isFronted: false, intends, isLimit };
  }
  // Nothing but a noun before it: "Talks on Monday ended". Behind "the vote before" it is another's day.
  if (tokens.slice(i + 1, first).some(({ lower }) => eventBefore.test(lower))) return null;
  const verb = rightOf(tokens, last);
  return verb && { verb, isFronted: true, intends: false, isLimit };
}

/** The first verb behind a date, clauses between commas left out. */
function rightOf(tokens: readonly Token[], last: number): Verb | null {
  for (let i = last + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || strong.test(token.text)) return null;
    if (i === last + 1 && token.text === ",") continue;
    if (isOpener(token)) {
      while (i < tokens.length && tokens[i]?.text !== ",") i++;
      continue;
    }
    const found = verbAt(tokens, i);
    if (!found || found.kind === "infinitive" || found.kind === "participle") continue;
    // An auxiliary is named by what follows it.
    return found;
  }
  return null;
}
