import { auxiliaries, bodyNouns, determiners, documentNouns, joiners, prepositions, spokesNouns } from "./nouns.ts";
import { speechForm } from "./speech-verbs.ts";
import { nameSubject, roleSubject, type Subject } from "./subject.ts";
import { isPossessive, isWord, pronouns, voices } from "./token-kinds.ts";
import type { Token } from "./tokens.ts";

const possessives = new Set(["his", "her", "their", "its"]);

/** Where the phrase that ends at `at` begins: back to a determiner, a preposition, a mark or another clause. */
export function phraseStart(tokens: readonly Token[], at: number): number {
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
