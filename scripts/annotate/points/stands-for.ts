import type { Entity, Quote, Sentence, Span } from "../../model.ts";
import { contains, overlaps, textOf } from "../../spans.ts";
import type { PlainSentence } from "../sentences.ts";

/** The pronoun at the head of a sentence, with a verb behind it: "He said", "She will". "His" and "it" are left alone. */
const opening = /^(He|She) (?!and\b|or\b|who\b)(?=\p{Ll})/u;
/** Somebody else without a name, to whom a pronoun might belong. */
const somebody =
  /\b(?:an?|the|another|one|his|her|their|whose|my) (?:[\p{L}\d'’-]{1,20} ){0,3}(?:man|woman|boy|girl|mother|father|son|daughter|sister|brother|wife|husband|cousin|uncle|aunt|friend|farmer|driver|worker|nurse|doctor|teacher|student|player|officer|soldier|resident|patient|passenger|spokes(?:man|woman|person)|official|judge|lawyer|engineer|child|victim|person|owner|keeper|singer|priest|volunteer|author|minister|president|mayor|chairman|chairwoman|director|coach|captain|counterpart|predecessor|successor|deputy|aide|colleague|rival|partner|opponent|prosecutor|analyst|economist|scientist|professor|pilot|skipper|rider|candidate|king|queen|prince|princess)\b/giu;
/** Letters before a mention in which the noun may belong to it: "the minister, Ana Roth", "party leader Ana Roth". */
const apposition = 60;

const masculine = /\b(?:he|him|his|himself)\b/i;
const feminine = /\b(?:she|her|hers|herself)\b/i;

const bearersIn = (people: readonly Entity[], span: Span): readonly Entity[] =>
  people.filter(({ mentions }) => mentions.some((mention) => contains(span, mention)));

/** Whether a noun for somebody stands in a passage apart from the person named there. */
function namesSomebodyElse(text: string, span: Span, person: Entity): boolean {
  for (const match of textOf(text, span).matchAll(somebody)) {
    const end = span.start + match.index + match[0].length;
    const isHis = person.mentions.some(
      ({ start, end: last }) =>
        (start >= end && start - end <= 2) ||
        (start >= span.start + match.index - apposition &&
          last <= span.start + match.index + 2 &&
          span.start + match.index - last <= 2) ||
        (start <= end && last >= span.start + match.index),
    );
    if (!isHis) return true;
  }
  return false;
}

/** What a pronoun is resolved with. */
export interface Persons {
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly genderOf: (person: Entity) => "he" | "she" | null;
}

/**
 * Whom the "He" or "She" at the head of a sentence means, where it is certain: the only person of the sentence before it
 * in the same paragraph (or of the last sentence of the paragraph before), at that sentence's head, with nobody else,
 * named or not, in between, and of a gender that is known to fit; or the only person of the article. Null in any doubt.
 */
export function standsFor(
  text: string,
  sentences: readonly PlainSentence[],
  index: number,
  { entities, quotes, genderOf }: Persons,
): Sentence["standsFor"] {
  const sentence = sentences[index];
  const before = sentences[index - 1];
  if (!sentence || !before || sentence.paragraph - before.paragraph > 1) return null;
  const head = opening.exec(textOf(text, sentence));
  const pronoun = head?.[1];
  if (!pronoun) return null;
  const inQuotes = (span: Span): boolean => quotes.some(({ parts }) => parts.some((part) => overlaps(part, span)));
  if (inQuotes({ start: sentence.start, end: sentence.start + pronoun.length })) return null;
  const people = entities.filter(({ kind }) => kind === "person");
  const [person, ...others] = bearersIn(people, before);
  if (!person || others.length > 0) return null;
  // The pronoun must not be one of somebody named in its own sentence, nor another gender's beside it.
  if (bearersIn(people, sentence).length > 0) return null;
  const gender = genderOf(person);
  const wanted = pronoun === "He" ? "he" : "she";
  if (gender !== wanted && !(gender === null && people.length === 1)) return null;
  const own = textOf(text, sentence);
  if ((wanted === "he" ? feminine : masculine).test(own)) return null;
  if ((wanted === "he" ? feminine : masculine).test(textOf(text, before))) return null;
  if (namesSomebodyElse(text, before, person)) return null;
  const [mention] = person.mentions.filter((one) => contains(before, one));
  // Its subject: at the head, but for a title, or the speaker behind a quotation.
  if (!mention || inQuotes(mention)) return null;
  const lead = textOf(text, { start: before.start, end: mention.start });
  const isSubject =
    lead.length <= apposition &&
    !/\b(?:by|with|to|from|against|for|of|about|told|met|than)\s$/i.test(lead) &&
    !/[.;:]/.test(lead.replace(/\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sen|Rep|Gov)\./g, ""));
  const isSpeaker =
    /^,? (?:said|says|told|added)\b/.test(text.slice(mention.end, mention.end + 8)) ||
    /(?:said|says|added) (?:\p{Lu}?[\p{L}]+ ){0,3}$/u.test(lead.slice(-50));
  if (!isSubject && !isSpeaker) return null;
  return { start: sentence.start, end: sentence.start + pronoun.length, name: person.name };
}
