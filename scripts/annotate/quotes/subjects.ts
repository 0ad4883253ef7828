import type { Entity, Span } from "../../model.ts";
import {
  auxiliaries,
  betweenSubjectAndVerb,
  bodyNouns,
  crowdNouns,
  determiners,
  documentNouns,
  indefinite,
  joiners,
  prepositions,
  spokesNouns,
} from "./nouns.ts";
import { speechForm } from "./speech-verbs.ts";
import type { Token } from "./tokens.ts";

/** Who a verb is about, as printed; who that is, is decided later. */
export interface Subject extends Span {
  readonly type: "name" | "pronoun" | "role" | "unnamed";
  /** Of a name; of a role the body it speaks for. */
  readonly entity: Entity | null;
  /** The pronoun, or the phrase as printed. */
  readonly text: string;
  /** Last noun of a role, lower case. */
  readonly head: string;
  readonly definite: boolean;
}

const pronouns = new Set(["he", "she", "they", "it", "i", "we"]);
const possessives = new Set(["his", "her", "their", "its"]);

const spell = (tokens: readonly Token[]): string =>
  tokens.map((token, i) => (i > 0 && tokens[i - 1]?.end !== token.start ? ` ${token.text}` : token.text)).join("");

const isWord = (token: Token | undefined): token is Token => token?.kind === "word";
const isComma = (token: Token | undefined): boolean => token?.kind === "mark" && /^[,(–—-]$/.test(token.text);
const isCloser = (token: Token | undefined): boolean => token?.kind === "mark" && /^[,)–—-]$/.test(token.text);
const isPossessive = (token: Token | undefined): boolean =>
  token?.lower === "'s" || token?.text === "'" || token?.text === "’";

/** What speaks for the one whose it is. */
const voices = /^(?:office|camp|campaign|team|statement|book|website|account|speech|remarks)$/;

/** A name as the one who speaks. */
export const nameSubject = (token: Token): Subject => ({
  type: "name",
  entity: token.entity,
  text: token.text,
  head: "",
  definite: true,
  start: token.start,
  end: token.end,
});

/** A phrase of common words, read as role: `tokens[from..to]`. */
function roleSubject(tokens: readonly Token[], from: number, to: number, body: Entity | null): Subject {
  const phrase = tokens.slice(from, to + 1);
  const cut = phrase.findIndex((token, i) => i > 0 && (prepositions.has(token.lower) || token.kind === "mark"));
  const core = cut > 0 ? phrase.slice(0, cut) : phrase;
  const head = core.findLast(isWord)?.lower ?? "";
  const first = core[0]?.lower ?? "";
  const crowd = crowdNouns.has(head) || documentNouns.has(head);
  return {
    type: crowd ? "unnamed" : "role",
    entity: body,
    text: spell(phrase),
    head,
    definite: !indefinite.has(first),
    start: phrase[0]?.start ?? 0,
    end: phrase.at(-1)?.end ?? 0,
  };
}

/** Where the phrase that ends at `at` begins: back to a determiner, a preposition, a mark or another clause. */
function phraseStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0) {
    const here = tokens[from];
    if (here && determiners.has(here.lower)) break;
    const before = tokens[from - 1];
    if (!isWord(before) || isPossessive(before) || prepositions.has(before.lower) || joiners.has(before.lower)) break;
    if (auxiliaries.has(before.lower)) break;
    from--;
  }
  return from;
}

/** The phrase that ends at `at`, with what hangs on it by a preposition ("a spokesman for the commission"). */
export function phraseBefore(tokens: readonly Token[], at: number): Subject | null {
  const token = tokens[at];
  if (!token) return null;
  if (isPossessive(token)) return null;
  let from = at;
  if (token.kind === "word") {
    if (pronouns.has(token.lower)) return { ...roleSubject(tokens, at, at, null), type: "pronoun", text: token.lower };
    if (
      (/^\p{N}/u.test(token.text) && !/-year-old$/.test(token.lower)) ||
      joiners.has(token.lower) ||
      prepositions.has(token.lower) ||
      determiners.has(token.lower)
    )
      return null;
    from = phraseStart(tokens, at);
  } else if (token.kind !== "name") return null;
  else {
    // Titles before the name, to see what stands before them.
    while (
      from > 0 &&
      (isWord(tokens[from - 1]) || tokens[from - 1]?.entity?.kind === "place") &&
      !prepositions.has(tokens[from - 1]?.lower ?? "") &&
      !joiners.has(tokens[from - 1]?.lower ?? "") &&
      !/^(?:what|which|whom|who)$/.test(tokens[from - 1]?.lower ?? "") &&
      at - from < 8
    )
      from--;
  }
  // "Growers in the Ashanti region": a name in the middle of the phrase.
  if (
    token.kind === "word" &&
    tokens[from - 1]?.kind === "name" &&
    tokens[from - 1]?.entity?.kind === "place" &&
    !determiners.has(tokens[from]?.lower ?? "") &&
    !spokesNouns.has(token.lower) &&
    token.lower !== "official"
  )
    from = phraseStart(tokens, from - 1);
  const before = tokens[from - 1];
  // "The opposition Forward Together party", "a Brightwater spokeswoman": the name tells which.
  if (token.kind === "word" && before?.kind === "name" && before.entity && before.entity.kind !== "person") {
    const start = phraseStart(tokens, from - 1);
    if (spokesNouns.has(token.lower) || token.lower === "official")
      return roleSubject(tokens, start, at, before.entity);
    if (bodyNouns.has(token.lower) && before.entity.kind === "organisation" && at === from) return nameSubject(before);
  }
  if (from >= 2 && before && /^(?:of|for|at|from|in|with|to|on|about)$/.test(before.lower)) {
    const outer = tokens[from - 2];
    // "A spokesman for X", "the head of X", "Mr. Morgan of X": the outer phrase speaks.
    if (outer?.kind === "name" && !isPossessive(outer)) return phraseBefore(tokens, from - 2);
    const acts = speechForm(outer?.lower ?? "")?.form === "finite" && !determiners.has(tokens[from - 3]?.lower ?? "");
    const common = isWord(outer) && (/^\p{Ll}/u.test(outer.text) || from === 2) && !prepositions.has(outer.lower);
    if (common && !acts && !determiners.has(outer.lower)) {
      const start = phraseStart(tokens, from - 2);
      // "A factory that grinds beans for export said": it is about the factory.
      if (/^(?:that|who|which)$/.test(tokens[start - 1]?.lower ?? "") && start > 1)
        return phraseBefore(tokens, start - 2);
      const outerSubject = phraseBefore(tokens, from - 2);
      return outerSubject?.type === "name" ? outerSubject : roleSubject(tokens, start, at, token.entity);
    }
    if (isWord(outer) && /^\p{Lu}/u.test(outer.text) && token.kind === "name") return nameSubject(token);
  }
  // "An inquiry led by Judge Roth found": the inquiry did.
  const made = before?.lower === "by" ? tokens[from - 2] : undefined;
  if (
    token.kind === "name" &&
    isWord(made) &&
    /(?:ed|led|written|run|held|drawn|drafted|made|seen|read|shown)$/.test(made.lower)
  ) {
    const outer = from >= 3 && isWord(tokens[from - 3]) ? phraseBefore(tokens, from - 3) : null;
    if (outer?.type === "role" || outer?.type === "unnamed") return outer;
  }
  if (token.kind === "name") return nameSubject(token);
  // "Tuisawau's office", "Sanders' letter": whose it is counts where no name follows.
  const owned = isPossessive(tokens[from - 1]);
  const named = owned ? tokens[from - 2] : undefined;
  if (named?.kind === "name" && (voices.test(token.lower) || documentNouns.has(token.lower))) return nameSubject(named);
  // "An official in the prime minister's office": whose it is belongs to the phrase.
  if (owned && isWord(named)) {
    const start = phraseStart(tokens, from - 2);
    const link = tokens[start - 1]?.lower ?? "";
    const outer = tokens[start - 2];
    const inner = roleSubject(tokens, start, at, null);
    if (
      /^(?:in|at|of|from|with)$/.test(link) &&
      isWord(outer) &&
      /^\p{Ll}/u.test(outer.text) &&
      !prepositions.has(outer.lower)
    )
      return roleSubject(tokens, phraseStart(tokens, start - 2), at, null);
    return { ...inner, head: token.lower };
  }
  // "The head of Fiji's central bank": the head, not the bank.
  const held = tokens[from - 4];
  if (named?.kind === "name" && tokens[from - 3]?.lower === "of" && isWord(held) && /^\p{Ll}/u.test(held.text))
    return roleSubject(tokens, phraseStart(tokens, from - 4), at, null);
  const subject = roleSubject(tokens, from, at, named?.entity ?? null);
  if (possessives.has(tokens[from]?.lower ?? "") && (voices.test(token.lower) || documentNouns.has(token.lower))) {
    return {
      ...subject,
      type: "pronoun",
      text: tokens[from]?.lower === "her" ? "she" : tokens[from]?.lower === "his" ? "he" : "it",
    };
  }
  return subject;
}

/** Whether a name hangs on a preposition ("of Trump", "in the capital Suva"), and so is nobody who acts. */
export function isGoverned(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const token = tokens[i];
    if (!isWord(token)) return false;
    if (prepositions.has(token.lower)) return true;
    if (/^(?:and|or|but)$/.test(token.lower)) return false;
  }
  return false;
}

/** Of several names set off by commas before a verb, the first that acts: "X, who heads Y, said". */
function beforeComma(tokens: readonly Token[], from: number, comma: number): Subject | null {
  const candidates: number[] = [];
  for (let i = from; i < comma; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token?.kind !== "name" || (token.entity?.kind === "place" && i !== from)) continue;
    // "Tom Cole of Oklahoma, an ally of the leadership, said".
    const from2 = isWord(next) && /^(?:of|from)$/.test(next.lower) && tokens[i + 2]?.kind === "name";
    if (from2 && token.entity?.kind === "person" && isComma(tokens[i + 3])) {
      candidates.push(i);
      continue;
    }
    if (!isComma(next) && !(isWord(next) && /^(?:who|which)$/.test(next.lower)) && i + 1 !== comma) continue;
    if (isGoverned(tokens, i) && token.entity?.kind !== "person") continue;
    candidates.push(i);
  }
  const quote = tokens.findLastIndex((token, i) => i >= from && i < comma && token.kind === "quote");
  const behind = candidates.filter((i) => i > quote && !isGoverned(tokens, i));
  if (quote >= 0 && behind.length > 0) candidates.splice(0, candidates.length, ...behind);
  const people = candidates.filter((i) => tokens[i]?.entity?.kind === "person");
  // "The report, written by Ana Roth, describes …".
  const first = people.find((i) => !isGoverned(tokens, i)) ?? candidates.find((i) => tokens[i - 1]?.lower !== "by");
  const chosen = first === undefined ? undefined : tokens[first];
  return chosen ? nameSubject(chosen) : null;
}

/** What acts in the clause whose verb stands at `verb`, sought to its left down to `from`. */
export function subjectBefore(tokens: readonly Token[], from: number, verb: number): Subject | null {
  let at = verb - 1;
  while (
    at >= from &&
    isWord(tokens[at]) &&
    (betweenSubjectAndVerb.has(tokens[at]?.lower ?? "") ||
      /^[0-9]{1,2}$/.test(tokens[at]?.text ?? "") ||
      /ly$/.test(tokens[at]?.lower ?? ""))
  )
    at--;
  const token = tokens[at];
  if (!token || at < from) return null;
  if (isCloser(token)) return beforeComma(tokens, from, at) ?? closedRole(tokens, from, at);
  if (isWord(token) && /^(?:who|which|that)$/.test(token.lower)) {
    const antecedent = isComma(tokens[at - 1]) ? at - 2 : at - 1;
    return antecedent >= from ? antecedentSubject(tokens, from, antecedent) : null;
  }
  // "Carson took the stage and called": the verb shares a subject that stands further off.
  if (isWord(token) && joiners.has(token.lower)) return null;
  return phraseBefore(tokens, at);
}

const sends =
  /^(?:sent|sends|wrote|writes|issued|issues|posted|posts|published|released|left|signed|circulated|distributed|put|gave|read)$/;

/** Whom "who", "which" or "that" behind `at` means. */
function antecedentSubject(tokens: readonly Token[], from: number, at: number): Subject | null {
  const subject = phraseBefore(tokens, at);
  if (!subject || subject.type === "name" || subject.type === "pronoun") return subject;
  const start = tokens.findIndex((token) => token.start === subject.start);
  const before = tokens[start - 1];
  // "Ana Roth, a diver who advised the board, said": the apposition is she.
  const named = tokens[start - 2];
  if (before?.text === "," && named?.entity?.kind === "person" && start - 2 >= from) return nameSubject(named);
  // "Her lawyer sent a message that said": whoever sent it.
  // "Left her a note that read": whom it is left to stands between.
  const verb =
    before?.kind === "name" || /^(?:him|her|them|us|me|it)$/.test(before?.lower ?? "") ? start - 2 : start - 1;
  if (documentNouns.has(subject.head) && isWord(tokens[verb]) && sends.test(tokens[verb]?.lower ?? ""))
    return subjectBefore(tokens, from, verb) ?? subject;
  return subject;
}

/** "The mayor, a former crane driver, said": a role before a phrase between commas. */
function closedRole(tokens: readonly Token[], from: number, comma: number): Subject | null {
  const opening = tokens.slice(from, comma).findLastIndex((token) => isComma(token));
  const at = from + opening - 1;
  const token = tokens[at];
  if (opening <= 0 || !isWord(token) || !/^\p{Ll}/u.test(token.text)) return null;
  const subject = phraseBefore(tokens, at);
  return subject &&
    (subject.type !== "role" ||
      subject.start === tokens[from]?.start ||
      determiners.has(tokens[phraseStart(tokens, at)]?.lower ?? ""))
    ? subject
    : null;
}

/** "Stovall joined Cruz": a verb between two names, not a title. */
const actsOn =
  /ed$|^(?:beat|met|sought|told|left|saw|knew|took|gave|got|won|lost|led|held|kept|made|found|sent|hit|hurt|paid|put|sold|taught|thought|understood|wrote|shot|struck|brought|bought|drove|felt|heard|let|meets|beats|says|sees)$/;

/** "Ayotte campaign manager Jon Kohan", "New Jersey Gov. Chris Christie": the last name of such a run is meant. */
export function lastOfRun(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i <= at + 7; i++) {
    const token = tokens[i];
    if (token?.kind === "name")
      return token.entity?.kind === "person"
        ? i
        : token.entity && i < at + 4
          ? lastOfRun(tokens, i) === i
            ? at
            : lastOfRun(tokens, i)
          : at;
    if (
      !isWord(token) ||
      prepositions.has(token.lower) ||
      joiners.has(token.lower) ||
      betweenSubjectAndVerb.has(token.lower)
    )
      return at;
    if (/^(?:who|which|whose|that)$/.test(token.lower) || speechForm(token.lower)?.form === "finite") return at;
    if (i === at + 1 && actsOn.test(token.lower)) return at;
  }
  return at;
}

/** "A fisherman who gave his name as Tom Example", "who identified herself as Ann". */
function namesHimself(tokens: readonly Token[], who: number): Token | null {
  const verb = tokens[who + 1]?.lower ?? "";
  if (!/^(?:gave|gives|identified|introduced|called|calls|goes)$/.test(verb)) return null;
  for (const token of tokens.slice(who + 2, who + 9)) {
    if (token.kind === "quote" || token.text === ".") return null;
    if (token.kind === "name") return token.entity?.kind === "person" ? token : null;
  }
  return null;
}

/** "Said the nurse in charge, Ann Example.": the name between marks tells who the phrase `[from, comma)` is. */
function isApposed(tokens: readonly Token[], from: number, comma: number, spokes: boolean): boolean {
  const behind = tokens[comma + 2];
  const closes = behind === undefined || behind.kind === "quote" || /^[,.;:()–—]$/.test(behind.text);
  if (!closes || comma === from || tokens[from]?.kind !== "word") return false;
  // "A friend of the owner, Ann Example": it may be the owner.
  const phrase = tokens.slice(from, comma);
  const another = /^(?:an?|another)$/.test(phrase[0]?.lower ?? "") && !spokes;
  return !(another && phrase.some(({ lower }, i) => /^(?:of|for)$/.test(lower) && phrase[i + 1]?.kind !== "name"));
}

/** The subject that follows its verb ("said Peters, who …", "added his campaign manager Jeff Weaver"). */
export function subjectAfter(tokens: readonly Token[], verb: number): Subject | null {
  const first = tokens[verb + 1];
  if (!first || first.kind === "mark" || first.kind === "quote") return null;
  if (isWord(first) && pronouns.has(first.lower) && first.lower !== "it")
    return { ...roleSubject(tokens, verb + 1, verb + 1, null), type: "pronoun", text: first.lower };
  if (isWord(first) && (prepositions.has(first.lower) || joiners.has(first.lower))) return null;
  if (isWord(first) && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(first.lower)) return null;
  let last = verb;
  let organisation: Token | null = null;
  let owner = false;
  let spokes = false;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 24); i++) {
    const token = tokens[i];
    if (!token || token.kind === "quote") break;
    if (token.kind === "mark") {
      // "Said the airline's chief executive, Ann Example.": the name stands in apposition.
      const apposed = token.text === "," ? tokens[i + 1] : undefined;
      const isPerson = apposed?.kind === "name" && apposed.entity?.kind === "person";
      if (isPerson && (owner || isApposed(tokens, verb + 1, i, spokes))) return nameSubject(apposed);
      if (/^[.,;:()–—"-]$/.test(token.text) && token.text !== "-") break;
      continue;
    }
    if (i > verb + 1 && isPossessive(token)) owner = true;
    if (
      isWord(token) &&
      /^(?:who|which|that|whose|when|as|while|after|before|during|on|at|in|to|and|from|about|by|with)$/.test(
        token.lower,
      )
    ) {
      if (!(token.lower === "and" && tokens[i + 1]?.kind !== "name")) {
        const named = token.lower === "who" ? namesHimself(tokens, i) : null;
        if (named) return nameSubject(named);
        break;
      }
    }
    if (token.kind === "name" && token.entity?.kind === "person") {
      // "Said a lawyer for Quist": not Quist.
      if (!spokes && i > verb + 2 && /^(?:for|of|to)$/.test(tokens[i - 1]?.lower ?? "") && isWord(tokens[i - 2])) {
        last = i;
        continue;
      }
      if (isPossessive(tokens[i + 1]) && !voices.test(tokens[i + 2]?.lower ?? "")) {
        last = i;
        continue;
      }
      return nameSubject(tokens[lastOfRun(tokens, i)] ?? token);
    }
    if (token.kind === "name" && token.entity?.kind === "organisation" && !organisation) organisation = token;
    if (
      token.kind === "name" &&
      token.entity?.kind === "place" &&
      i === verb + 1 &&
      (tokens[i + 1]?.kind === "mark" || i + 1 === tokens.length)
    )
      return nameSubject(token);
    if (isWord(token) && spokesNouns.has(token.lower)) spokes = true;
    last = i;
  }
  if (last === verb) return null;
  const phrase = roleSubject(tokens, verb + 1, last, organisation?.entity ?? null);
  if (
    organisation &&
    (!owner || spokes) &&
    (spokes ||
      tokens[verb + 1] === organisation ||
      (tokens[verb + 1]?.lower === "the" && tokens[verb + 2] === organisation))
  )
    return nameSubject(organisation);
  return phrase;
}
