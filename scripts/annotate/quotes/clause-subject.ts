import { betweenSubjectAndVerb, determiners, joiners, prepositions } from "./nouns.ts";
import { isGoverned, phraseBefore } from "./phrases.ts";
import { lastOfRun } from "./runs.ts";
import { speechForm } from "./speech-verbs.ts";
import { nameSubject, type Subject } from "./subject.ts";
import type { Token } from "./tokens.ts";

/**
 * What a sentence is about: its first name or pronoun that hangs on no preposition, or the phrase that it opens with.
 * A sentence that opens with a quotation has none here.
 */
export function clauseSubject(tokens: readonly Token[], until: number): Subject | null {
  let from = 0;
  const opens = tokens[0];
  if (!opens || opens.kind === "quote") return null;
  // "For Tibor Szalánczy, who came by train, the fight is older": it is about him.
  const topic = tokens[1];
  if (opens.lower === "for" && topic?.kind === "name" && topic.entity?.kind === "person")
    return phraseBefore(tokens, 1);
  if (
    opens.kind === "word" &&
    (prepositions.has(opens.lower) ||
      /^(?:when|while|although|if|because|speaking|asked|once|hours|days|weeks)$/.test(opens.lower))
  ) {
    const comma = tokens.findIndex((token, i) => i < until && token.text === ",");
    if (comma < 0) return null;
    from = comma + 1;
    if (joiners.has(tokens[from]?.lower ?? "")) from++;
  }
  for (let i = from; i < until; i++) {
    const token = tokens[i];
    if (!token || token.kind === "quote") return null;
    const next = tokens[i + 1];
    if (token.kind === "name") {
      const last = lastOfRun(tokens, i);
      if (last !== i && last < until) {
        i = last - 1;
        continue;
      }
      if (next?.lower === "'s" || next?.text === "'" || next?.text === "’") {
        if (/^(?:office|campaign|team)$/.test(tokens[i + 2]?.lower ?? "")) return nameSubject(token);
        continue;
      }
      if (i > from && isGoverned(tokens, i)) continue;
      return nameSubject(token);
    }
    // "What he called": he acts in a clause of its own.
    const relative = i > from && /^(?:what|whom|which|that)$/.test(tokens[i - 1]?.lower ?? "");
    if (token.kind === "word" && !relative && /^(?:he|she|they|it)$/.test(token.lower)) return phraseBefore(tokens, i);
    // "The mayor met …": a phrase of common words before its verb; a name in apposition would have come first.
    const verb =
      token.kind === "word" &&
      i > from &&
      (betweenSubjectAndVerb.has(token.lower) ||
        speechForm(token.lower)?.form === "finite" ||
        /^\p{Ll}\p{L}{2,}(?:ed|[^s]s)$/u.test(token.text));
    const owned = tokens[from]?.kind === "name" && /^['’]s?$/.test(tokens[from + 1]?.text ?? "");
    if (verb && (owned || determiners.has(tokens[from]?.lower ?? ""))) {
      // Right behind the article it is no verb: "the suspended champion", "the prices".
      if (i - from < 2 && !betweenSubjectAndVerb.has(token.lower)) continue;
      const named = tokens.slice(from, i).some((t) => t.kind === "name" && t.entity?.kind === "person");
      if (!named) return phraseBefore(tokens, i - 1);
    }
  }
  return null;
}

export const possessive = /^(?:his|her|its|their)$/;

/** Whom "his", "her" or "its" means where the sentence has no subject before it. */
export function owner(tokens: readonly Token[], at: number): Subject | null {
  const subject = clauseSubject(tokens, at);
  const token = tokens[at];
  if (subject || !token || !possessive.test(token.lower)) return subject;
  const text = token.lower === "his" ? "he" : token.lower === "her" ? "she" : token.lower === "its" ? "it" : "they";
  const { start, end } = token;
  return { type: "pronoun", entity: null, text, head: "", definite: true, start, end };
}
