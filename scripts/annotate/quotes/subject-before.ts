import { betweenSubjectAndVerb, determiners, documentNouns, joiners } from "./nouns.ts";
import { isGoverned, phraseBefore, phraseStart } from "./phrases.ts";
import { nameSubject, type Subject } from "./subject.ts";
import { isCloser, isComma, isWord } from "./token-kinds.ts";
import type { Token } from "./tokens.ts";

/** Of several names set off by commas before a verb, the first that acts: "X, who heads Y, said". */
function beforeComma(tokens: readonly Token[], from: number, comma: number): Subject | null {
  const candidates: number[] = [];
  for (let i = from; i < comma; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token?.kind !== "name" || (token.entity?.kind === "place" && i !== from)) continue;
    // "Tom Cole of Oklahoma, an ally of the leadership, said".
    const from2 = isWord(next) && /^(?:of|from)$/.test(next.lower) && tokens[i + 2]?.kind === "name";
    // "The Cartel Office in Bonn, which …, said".
    const seat = isWord(next) && next.lower === "in" && tokens[i + 2]?.entity?.kind === "place";
    if (seat && token.entity?.kind === "organisation" && isComma(tokens[i + 3]) && !isGoverned(tokens, i)) {
      candidates.push(i);
      continue;
    }
    if (from2 && token.entity?.kind === "person" && isComma(tokens[i + 3])) {
      candidates.push(i);
      continue;
    }
    if (!isComma(next) && !(isWord(next) && /^(?:who|which)$/.test(next.lower)) && i + 1 !== comma) continue;
    // "A spokesman for the board, a regulator, dismissed".
    const spoken = tokens
      .slice(Math.max(0, i - 4), i)
      .some(({ lower }) => /^spokes(?:man|woman|person|people)$/.test(lower));
    if (isGoverned(tokens, i) && token.entity?.kind !== "person" && !spoken) continue;
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
