import type { Entity, Quote, Span } from "../../model.ts";
import { blanked, contains, overlaps, textOf } from "../../spans.ts";

const timeWord =
  "(?:day|week|weekend|month|year|season|quarter|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|time|century|decade|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
const pronoun = new RegExp(
  `^(?:he|she|it|they|we|i|you|his|her|hers|its|their|theirs|our|my|your|him|them|(?:this|that|these|those)(?! (?:past |coming )?${timeWord}s?\\b)|such|both|neither|either|another|others|some|many|one|none|each|all of (?:them|this|that)|most of (?:them|this|that))(?:['’](?:s|re|ve|ll|d|m))?\\b(?!['’-])`,
  "i",
);
/** Determiners of that list that a noun may follow, which then needs nothing from outside ("Many farmers …"). */
const quantified =
  /^(?:both|neither|either|some|many|one|each) (?!of them|of these|of those|were\b|was\b|are\b|is\b|have\b|had\b|said\b|also\b|will\b|would\b)\p{L}/iu;
const conjunction =
  /^(?:but|and|or|so|yet|nor|however|meanwhile|still|instead|moreover|nevertheless|nonetheless|otherwise|then|thus|therefore|besides|afterwards|also|too|likewise|similarly|by contrast|in contrast|on the other hand|for example|for instance|in addition|additionally|in response|in return|as a result|for (?:his|her|its|their) part|elsewhere|there,|after that|before that|at the time|that said|even so|in turn|indeed|in fact|of these|of those|among them|asked (?:about|whether|if))\b(?!-)/i;

/** Roles that point back to somebody or something introduced before. */
const anaphors =
  /^(?:the|this|that|these|those) (?:(?:former|latter|same|other|two|three|four|five|six|seven|eight|nine|ten|new|old|young|younger|older|elder|\d{1,9}(?:-year-old)?|[a-z]{1,20}-[a-z-]{1,30}) )*(?:man|men|woman|women|boy|girl|child|couple|pair|duo|trio|two|three|four|former|latter|rest|minister|president|premier|mayor|governor|senator|spokesman|spokeswoman|spokesperson|official|officials|leader|leaders|chief|chairman|chairwoman|director|judge|lawyer|suspect|suspects|victim|victims|author|authors|scientist|scientists|researcher|researchers|team|company|companies|firm|firms|group|groups|union|party|parties|agency|ministry|bank|court|club|side|sides|body|organisation|organization|committee|commission|council|board|institute|university|hospital|school|country|countries|nation|nations|city|town|village|island|region|province|state|district|area|neighbours|neighbors|striker|midfielder|goalkeeper|defender|captain|coach|player|players|veteran|youngster|farmer|farmers|driver|pilot|skipper|engineer|vessel|ship|plane|aircraft|device|machine|species|animal|animals|storm|cyclone|fire|blaze|plant|mine)\b/i;
/** Things that the article itself is about: known from the bottom line, if the sentence also names somebody. */
const events =
  /^(?:the|this|that|these|those) (?:[a-z-]{1,30} ){0,2}(?:trip|tour|visit|talks|meeting|deal|agreement|pact|accord|move|decision|ruling|verdict|report|study|statement|announcement|incident|attack|accident|crash|strike|dispute|vote|result|results|proposal|plan|plans|law|bill|measure|measures|project|programme|program|scheme|figure|figures|offer|order|ban|test|tests|trial|work|increase|rise|fall|change|changes|idea|issue|case|comments|remarks|letter|document|money|funds)\b/i;

/** "The minister, Penny Wong," and "The council of Orsa" say who is meant; "The company said" does not. */
const explained =
  /^(?:,? (?:of|in|for|behind|from|at|near|on) (?:the )?|, | )(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}/u;

const thirdPerson = /\b(?:he|she|him|his|her|hers|himself|herself)\b/i;

const subjectPronoun = /\b(?:he|she)\b/i;
/** Somebody without a name to whom a pronoun may belong in the same sentence ("a farmer who lost his herd"). */
const commonPerson =
  /\b(?:an?|one|another|every|each|no) (?:[\p{L}\d'’-]{1,30} ){0,3}(?:man|woman|boy|girl|mother|father|son|daughter|farmer|driver|worker|nurse|doctor|teacher|student|player|officer|soldier|resident|patient|passenger|spokes(?:man|woman|person)|official|judge|lawyer|engineer|child|victim|person|owner|keeper|singer|priest|volunteer|author)\b/iu;

/** "Under its rules, any …": not "In its report, the council …", which says whose. */
const openingPossessive =
  /^(?:Under|In|At|On|By|With|For|After|Before|Despite|Among) (?:its|their|his|her)\b[^,]{0,60}(?:, (?!the |[A-Z])|$)/u;
/** "Disputed that.", "half of those": the last word stands for something outside. */
const endsWithPronoun = /\b(?:that|this|those|these)[.!]$/i;
/** In a sentence so short, so does "welcomed it". */
const fewWords = 9;
const endsWithIt = /\b(?:it|them|one|so|there)[.!]$/i;
/** "Orsa Lines, which runs it,": not itself. */
const relativeIt = /, (?:which|who) \p{L}{1,30} (?:it|them)\b/u;
/** "By seven on Monday they", "Two years ago it": nothing stands before that the pronoun could mean. */
const timeWords =
  "(?:(?:about|after|ago|already|at|before|by|dawn|day|days|during|dusk|earlier|few|for|from|half|hours?|in|just|last|later|midnight|minutes|months?|more|morning|evening|afternoon|next|night|nightfall|noon|now|on|once|one|only|past|since|soon|still|than|that|the|this|then|time|today|tomorrow|two|three|four|five|six|seven|eight|nine|ten|twelve|until|weeks?|weekend|years?|yesterday|[a-z]{1,20}day|january|february|march|april|may|june|july|august|september|october|november|december|\\d{1,4}s?),? ){1,8}";
const pronounAfterTime = new RegExp(`^${timeWords}(?:it|they)\\b`, "i");
/** "A pilot project there opened": where, unless the sentence says so before. */
const thereBefore =
  /\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|may|might|can|could|should|must|seems?|appears?|remains?|be|to be)\b)/i;

/** "In one, a tax office": one of what stood before. */
const oneOf =
  /^(?:in|at|on|from|of) (?:one|another|both|some|many|most|each|two|three|others)(?: of (?:them|these|those))?(?:,| case,)/i;
/** "A porter in the other.": which other. */
const endsWithOther = /\bthe (?:other|others|latter|former|same|second|first|two)[.!]["”]?$/i;
/** "They" with nothing of more than one before it in its sentence. */
const plural =
  /\p{Ll}{2}s\b|\b(?:and|people|police|men|women|children|staff|crew|team|public|council|government|family|couple)\b|\p{Lu}\p{Ll}+s\b/u;

const openingMark = /^["“”‘'«]/;

const insideQuotes = (span: Span, quotes: readonly Quote[]): readonly Span[] =>
  quotes.flatMap((quote) => quote.parts.filter((part) => overlaps(part, span)));

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const isPlaceNamed = (entities: readonly Entity[], span: Span): boolean =>
  entities.some(({ kind, mentions }) => kind !== "person" && mentions.some((mention) => contains(span, mention)));

/**
 * Why a sentence must not be shown out of its context; null when it can.
 *
 * @param text of the article, in which all spans stand
 * @param isLede it is the first of the article: nothing stands before it that a noun could point back to
 */
export function danglingReason(
  text: string,
  span: Span,
  entities: readonly Entity[],
  quotes: readonly Quote[],
  isLede = false,
): string | null {
  const sentence = textOf(text, span);
  const quoted = insideQuotes(span, quotes);
  const marks = (sentence.match(/["“”]/g) ?? []).length;
  if (quoted.some((part) => part.start < span.start || part.end > span.end)) return "is a part of a longer quotation";
  if (quoted.length === 0 && marks % 2 === 1) return "opens or closes a quotation that goes on elsewhere";
  const words = blanked(text, span, quoted);
  if ((words.match(/\p{L}{2,}/gu) ?? []).length < 2 && quoted.length > 0) return "is a quotation without its speaker";
  const head = words.trimStart().replace(openingMark, "").trimStart();
  const opening = openingMark.test(sentence) ? "" : head;
  const named = entities.filter(({ mentions }) => mentions.some((mention) => contains(span, mention)));
  const person = named.some(({ kind }) => kind === "person");
  const first = /^\P{Z}+/u.exec(opening)?.[0] ?? "";
  if (pronoun.test(opening) && !quantified.test(opening)) return `opens with “${first}”`;
  if (conjunction.test(opening)) return `opens with “${first}”, which joins it to what stood before`;
  if (endsWithPronoun.test(words) || (wordCount(words) <= fewWords && endsWithIt.test(words)))
    return `ends with “${words.trimEnd().split(" ").at(-1)}”, which stands for something else`;
  if (openingPossessive.test(opening)) return `opens with “${opening.split(" ").slice(0, 2).join(" ")}”`;
  const one = oneOf.exec(opening)?.[0];
  if (one !== undefined) return `opens with “${one.replace(/,$/, "")}”, which stands for something else`;
  const other = endsWithOther.exec(words)?.[0];
  if (other !== undefined) return `ends with “${other.replace(/[.!]["”]?$/, "")}”, which stands for something else`;
  const theyAt = / they\b/.exec(words)?.index;
  if (theyAt !== undefined && !plural.test(words.slice(0, theyAt)))
    return "“they” stands for somebody it does not name";
  const outside = pronounAfterTime.exec(opening) ?? relativeIt.exec(words);
  if (outside) return `“${outside[0].split(" ").at(-1)}” stands for something it does not name`;
  const thereAt = thereBefore.exec(words)?.index;
  if (thereAt !== undefined && !isPlaceNamed(entities, { start: span.start, end: span.start + thereAt }))
    return "“there” stands for a place it does not name";
  if (!isLede) {
    const back = anaphors.exec(opening)?.[0];
    if (back !== undefined && !explained.test(opening.slice(back.length)))
      return `opens with “${back}”, which names nobody`;
    const event = events.exec(opening)?.[0];
    if (event !== undefined && named.length === 0) return `opens with “${event}” and names nobody`;
  }
  const pronounAt = subjectPronoun.exec(words)?.index;
  if (pronounAt !== undefined) {
    const before = { start: span.start, end: span.start + pronounAt };
    const known = named.some((entity) => entity.kind === "person" && entity.mentions.some((m) => contains(before, m)));
    if (!known && !commonPerson.test(words.slice(0, pronounAt)))
      return "“he” or “she” stands for somebody named before";
  }
  if (/^(?:beside|next to|behind|with|for|to|like|unlike|around|near) (?:him|her|them|it)\b/i.test(opening))
    return `opens with “${opening.split(" ").slice(0, 2).join(" ")}”`;
  if (!person && thirdPerson.test(words) && !commonPerson.test(words))
    return `“${thirdPerson.exec(words)?.[0]}” stands for somebody it does not name`;
  return null;
}
