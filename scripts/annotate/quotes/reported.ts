import type { Entity, Span, Statement } from "../../model.ts";
import { overlaps } from "../../spans.ts";
import { stretchesOf } from "./marks.ts";
import { phraseBefore } from "./phrases.ts";
import { subjectBefore } from "./subject-before.ts";
import { namesOf, type Token, tokensOf } from "./tokens.ts";

const outlook =
  /^(?:expected|due|scheduled|likely|set|poised|forecast|slated|believed|thought|said|reported|understood|alleged|accused|suspected)$/;
const intention =
  /^(?:plans|plan|planned|intends|intend|hopes|hope|aims|aim|wants|want|expects|expect|promises|promise|vows|vow|pledges|pledge|proposes|threatens|seeks|seek)$/;
const be = /^(?:is|are|was|were|been|be)$/;

/** "X is expected to", "X plans to": what has not happened yet, and somebody expects it. */
function isOutlook(tokens: readonly Token[]): boolean {
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== "word" || tokens[i + 1]?.lower !== "to") continue;
    const passive = outlook.test(token.lower) && be.test(tokens[i - 1]?.lower ?? "");
    if (!passive && !intention.test(token.lower)) continue;
    if (subjectBefore(tokens, 0, passive ? i - 1 : i) ?? phraseBefore(tokens, passive ? i - 2 : i - 1)) return true;
  }
  return false;
}

/**
 * Tells whether a sentence of an article is somebody's word rather than the reporter's: it holds a statement, or tells
 * what somebody plans or is expected to do. Words between marks are not searched.
 */
export function reportedIn(
  text: string,
  statements: readonly Statement[],
  entities: readonly Entity[],
): (sentence: Span) => boolean {
  const all = namesOf(entities);
  return (sentence) => {
    if (statements.some(({ content, cue }) => overlaps(content, sentence) || overlaps(cue, sentence))) return true;
    const names = all.filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
    return isOutlook(tokensOf(text, sentence, stretchesOf(text, sentence), names));
  };
}
