/** A clause ends: what stands behind belongs to another verb. */
const limitBefore =
  /(?:\bsince\b[^,;:]{0,80}|\b(?:declared|named|made)\s|\b(?:since|than|every|each|back to|promised for|dating (?:from|to)|dates (?:from|to)|dated|compared (?:with|to))\s(?:the (?:end|start|middle|beginning) of\s)?(?:the\s|early |late |mid-)?|\bpre-|\b(?:storms?|floods?|fires?|war|crisis|revolution|treaty|pact|accord|class|season|elections?|constitution|law|act|crash|budget|attacks?|Games|Olympics|Cup) (?:of|in)\s)$/i;
/** "The 2021 survey", "its February accord": which one, not when. */
const determiner = /(?:\b(?:the|an?|its|their|his|her|our|this|that|of)|['’]s?) $/i;
const nounAfter =
  /^ (?!(?:and|or|but|to|in|on|at|by|for|from|with|when|after|before|as|that|which|who|where|while|was|were|is|are|has|have|had|said|says|told|because|over|under|near|into|since|until|through|about|of|amid|during|following|despite|without|against|night|morning|evening|afternoon|it|he|she|they|would|will)\b)\p{L}|^, \p{Lu}/u;
/** A figure of another year, for comparison: "against 10 cents a share in 1985". */
const comparison =
  /\b(?:against (?:about |some |nearly )?[\d$€£]|compared (?:with|to)|versus|(?:up|down|rising|falling|slipped|raised|cut|increased) (?:slightly |sharply )?from|(?:above|below) the|than (?:in|at|on|during|the|an?|last|that|those|its|their)|as in|unlike in|because of)(?=\s|\d)[^,;]{0,200}$/i;
/** The figure of a year: "the 2.3 million of 2019", "for 2024". */
const figure = /\b(?:\d[\d.,]{0,20}|million|billion|per cent|percent) (?:of|for|in) $/i;
const habit = /\b(?:usually|normally|typically|always|every|each year|annually|traditionally)\b/i;

/**
 * Whether a date can be the day of a clause at all: not a limit ("since 2019", "until 2019"), a habit, part of a name
 * ("the 2021 survey"), or a comparison.
 *
 * @param before the reporter's words of the sentence up to the date, and `after` behind it
 */
export function isDayOf(before: string, after: string, text: string): boolean {
  if (/^['’]s?\b/.test(after) || limitBefore.test(before) || comparison.test(before)) return false;
  if (/^\d{4}$/.test(text) && figure.test(before)) return false;
  if (habit.test(before.slice(-60))) return false;
  const isPointed =
    /^(?:this|last|next|the|earlier|late|first|second|third|fourth|week|an?|following|end|middle|start|beginning|close)\b/i.test(
      text,
    );
  return isPointed || !determiner.test(before) || !nounAfter.test(after);
}
