import type { AnnotatedArticle, DateMention, Event, Sentence } from "../model.ts";
import { textOf } from "../spans.ts";

/** A clause that a comma and one of these words close can stand without what follows. */
const boundary =
  /(?:,|;| --?| –| —) (?=(?:which|who|whose|where|when|after|before|while|as|but|and|retaliating|following|\p{L}{1,30}ing|the first|a sign|with|in line)\b)|; /gu;
const fewestWords = 6;
/** A sentence no longer than this is shown whole. */
const longestWhole = 22;
const relative = /, (?:an? [^,]{1,60} )?(?:who|which|whose|where)\b[^,;]{0,200}$/;
const participle =
  /, (?:adopted|appointed|born|built|created|designed|elected|established|formed|founded|introduced|launched|opened|set up|signed|written)\b[^,;]{0,200}$/;
/** Most letters of a subject with a clause behind it. */
const longestSubject = 70;
const attributing =
  /\b(?:said|says|told|added|according to|announced|reported|warned|claimed|confirmed|estimated|stated|showed|wrote)\b/i;

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** "When", "as", "while": what stands before happened at the same time. */
const meanwhile = /\b(?:when|as|while)\s+$/i;
const pronoun = /^(?:he|she|it|they|we|i|his|her|its|their|this|that|these|those|there)\b/i;

/**
 * The part of a sentence that tells an event, word for word, with " …" where something is left out; null where no part
 * can stand alone. A relative clause takes the name before it ("Anthony Albanese, who went to Beijing last November …"),
 * a clause behind "after" stands by itself, a main clause goes up to the clause behind it. A part never leaves out who
 * says it.
 */
export function clauseWith(article: AnnotatedArticle, sentence: Sentence, event: Event): string | null {
  const text = textOf(article.text, sentence);
  const to = event.when.end - sentence.start;
  const at = event.start - sentence.start;
  if (event.clause === "relative") {
    const clause = relative.exec(text.slice(0, to)) ?? null;
    const other = clause ? null : participle.exec(text.slice(0, to));
    const found = clause ?? other;
    if (found) return relativeClause(article, sentence, to, found.index, clause !== null);
    return null;
  }
  if (event.clause === "subordinate" && !meanwhile.test(text.slice(0, at))) {
    const { what } = event;
    const isWhole = !pronoun.test(what) && words(what) >= 5 && marks(what) % 2 === 0;
    if (!isWhole || attributing.test(text.replace(what, ""))) return null;
    return `${at > 0 ? "… " : ""}${what}${/[.!?]["”]?$/.test(what) ? "" : " …"}`;
  }
  return mainClause(article, sentence, event.when, text, to);
}

function mainClause(
  article: AnnotatedArticle,
  sentence: Sentence,
  date: DateMention,
  text: string,
  to: number,
): string {
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
const isBeside = (between: string): boolean =>
  /^(?:['’]s? [\p{Ll} -]{1,30}| \([\p{Lu}.]{2,8}\)|, \d{1,3})?$/u.test(between);

/** Back over the title or possessive in front of a name: "Prime Minister ", "Judge ". */
function phraseStart(text: string, at: number): number {
  const title = /(?:^|(?<= ))(?:the |(?:\p{Lu}[\p{L}.-]{1,20} (?:(?:of|for) )?){1,4})$/u.exec(text.slice(0, at));
  return title ? title.index : at;
}
