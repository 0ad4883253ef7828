import type { AnnotatedArticle, DateMention, Sentence } from "../model.ts";
import { textOf } from "../spans.ts";
import { reporterWords } from "./text.ts";

/** A clause ends: what stands behind belongs to another verb. */
const clauseEnd = /[;:]| --? | [–—] |, (?=(?:and|but|which|who|whose|where|when|while|as|after|before) )/;

/** "Houses built before 1978", "since 2014": a limit. "Every September": a habit. "The storms of 2014": a name. */
const limitBefore =
  /(?:\b(?:since|until)\b[^,;:]{0,80}|\b(?:declared|named|made)\s+|\b(?:before|until|till|since|than|every|each|back to|promised for|planned for|scheduled for|due (?:in|on|by))\s+(?:the (?:end|start|middle|beginning) of\s+)?(?:the\s+)?|\bpre-|\b(?:storms?|floods?|fires?|war|crisis|revolution|treaty|pact|accord|class|season|elections?|constitution|law|act) of\s+)$/i;
/** "The 2021 survey", "its February accord": which one, not when. */
const determiner = /(?:\b(?:the|an?|its|their|his|her|our|this|that|of)|['’]s?) $/i;
const nounAfter =
  /^ (?!(?:and|or|but|to|in|on|at|by|for|from|with|when|after|before|as|that|which|who|where|while|was|were|is|are|has|have|had|said|says|told|because|over|under|near|into|since|until|through|about|of|amid|during|following|despite|without|against)\b)\p{L}|^, \p{Lu}/u;
/** A figure of another year, for comparison: "against 10 cents a share in 1985". */
const comparison =
  /\b(?:against|compared (?:with|to)|versus|(?:up|down) (?:slightly |sharply )?from|(?:above|below) the|than)\b[^,;]*$/i;
/** What is to come, or would. "Said he would" stands before the date that is meant. */
const ahead =
  /\b(?:will|would|shall|can|could|may|might|must|should|(?:is|are|was|were) (?:to|due|set|expected|scheduled|likely|planned)|plans? to|hopes? to|intends? to|wants? to|aims? to|must|(?:promised|pledged|vowed) (?:to|them|that)|forecast)\b/i;

/** "Officials said on Monday": what they said may lie ahead, that they said it does not. */
const sayingBefore =
  /\b(?:said|says|announced|reported|told \p{L}+|confirmed|warned|ruled|voted)(?: in a statement)?(?: on| late on)? $/iu;

/** Letters before a date that are looked at. */
const reach = 300;

/**
 * Whether a date is the day of something that happened: not a limit ("until 2019"), a habit ("every September"), part
 * of a name ("the 2021 survey"), a comparison, or the day of what is only announced.
 */
export function tellsWhen(article: AnnotatedArticle, sentence: Sentence, date: DateMention): boolean {
  const words = reporterWords(article, sentence);
  const at = date.start - sentence.start;
  const before = words.slice(Math.max(0, at - reach), at);
  const after = words.slice(date.end - sentence.start);
  if (/^['’]s?\b/.test(after) || limitBefore.test(before) || comparison.test(before)) return false;
  const isPointed = /^(?:this|last|next|the|earlier|late)\b/i.test(date.text);
  if (/^end of\b/i.test(date.text) && /\bby (?:the )?$/i.test(before)) return false;
  if (sayingBefore.test(before)) return true;
  if (!isPointed && determiner.test(before) && nounAfter.test(after)) return false;
  const ends = [...before.matchAll(new RegExp(clauseEnd, "g"))].map(({ index }) => index);
  return !ahead.test(before.slice(ends.at(-1) ?? 0));
}

/** A clause that a comma and one of these words close can stand without what follows. */
const boundary =
  /(?:,|;| --?| –| —) (?=(?:which|who|whose|where|when|after|before|while|as|but|and|retaliating|following|\p{L}+ing|the first|a sign|with|in line)\b)|; /gu;
const fewestWords = 6;
/** A sentence no longer than this is shown whole. */
const longestWhole = 22;
const relative = /, (?:an? [^,]{1,60} )?(?:who|which|whose|where)\b[^,;]*$/;
const participle =
  /, (?:adopted|appointed|born|built|created|designed|elected|established|formed|founded|introduced|launched|opened|set up|signed|written)\b[^,;]*$/;
/** Most letters of a subject with a clause behind it. */
const longestSubject = 70;
const attributing =
  /\b(?:said|says|told|added|according to|announced|reported|warned|claimed|confirmed|estimated|stated|showed|wrote)\b/i;

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/**
 * The part of a sentence in which the date stands, word for word, with " …" where something is left out: a relative
 * clause with the name before it ("Anthony Albanese, who went to Beijing last November …"), else what stands before
 * the clause behind the date. A part never leaves out who says it.
 */
export function clauseWith(article: AnnotatedArticle, sentence: Sentence, date: DateMention): string {
  const text = textOf(article.text, sentence);
  const to = date.end - sentence.start;
  const clause = relative.exec(text.slice(0, to));
  const other = clause ? null : participle.exec(text.slice(0, to));
  const part = clause
    ? relativeClause(article, sentence, to, clause.index, true)
    : other && relativeClause(article, sentence, to, other.index, false);
  if (part) return part;
  const next = article.dates.find(
    (other) => other.start >= date.end && other.start < sentence.end && !isJoined(article, date, other),
  );
  if (!next && words(text) <= longestWhole) return text;
  for (const { index, 0: opening } of text.matchAll(boundary)) {
    const head = text.slice(0, index);
    if (index < to || words(head) < fewestWords) continue;
    // Behind a relative clause inside the sentence its verb may follow.
    if (
      /^, wh/.test(`${opening}${text.slice(index + opening.length, index + opening.length + 3)}`) &&
      text.indexOf(",", index + 2) >= 0
    )
      continue;
    if (next && sentence.start + index > next.start) break;
    if (attributing.test(text.slice(index)) || marks(head) % 2 === 1) break;
    return `${head} …`;
  }
  return text;
}

const marks = (text: string): number => (text.match(/["“”]/g) ?? []).length;

/** "In 2020 and 2021": two dates of one event. */
export const isJoined = ({ text }: AnnotatedArticle, one: DateMention, two: DateMention): boolean =>
  /^(?:,? (?:and|or|to) |, |-|–)$/.test(text.slice(one.end, two.start));

/** A relative clause up to the comma that closes it, with the name or the subject that it belongs to. */
function relativeClause(
  article: AnnotatedArticle,
  sentence: Sentence,
  to: number,
  at: number,
  mayFollowName: boolean,
): string | null {
  const text = textOf(article.text, sentence);
  const closed = /^[^,;.]{0,60}(?=[,;.]|$)/.exec(text.slice(to))?.[0];
  if (closed === undefined) return null;
  const end = to + closed.length;
  const rest = text.slice(end).replace(/^[.]["”]?$/, "");
  const name = article.entities
    .flatMap(({ mentions }) => mentions)
    .filter(({ start, end: last }) => start >= sentence.start && last <= sentence.start + at)
    .find((mention) => mayFollowName && isBeside(text.slice(mention.end - sentence.start, at)));
  const isSubject = rest !== "" && at <= longestSubject && !/[,;:"“”]/.test(text.slice(0, at));
  if (!name && !isSubject) return null;
  const from = name ? phraseStart(text, name.start - sentence.start) : 0;
  return `${from > 0 ? "… " : ""}${text.slice(from, rest ? end : text.length)}${rest ? " …" : ""}`;
}

/** A name stands directly before the clause, or in the possessive ("Luxon's government, which"). */
const isBeside = (between: string): boolean => /^(?:['’]s? [\p{Ll} -]{1,30}| \([\p{Lu}.]{2,8}\))?$/u.test(between);

/** Back over the title or possessive in front of a name: "Prime Minister ", "Judge ". */
function phraseStart(text: string, at: number): number {
  const title = /(?:^|(?<= ))(?:the |(?:\p{Lu}[\p{L}.-]{1,20} (?:(?:of|for) )?){1,4})$/u.exec(text.slice(0, at));
  return title ? title.index : at;
}
