import type { Sentence } from "../model.ts";
import type { Source } from "./source.ts";

/** Forms of the verbs by which news reports speech. The check has a list of its own, so that it does not repeat an error of the reading. */
const strong = `said|says|say|saying|told|tells|added|adds|argued|argues|announced|announces|acknowledged|acknowledges|admitted|admits|alleged|alleges|
  claimed|conceded|confirmed|contended|declared|denied|denies|insisted|insists|joked|noted|predicted|predicts|replied|reiterated|
  remarked|stated|stressed|stresses|suggested|suggests|testified|urged|urges|vowed|vows|warned|warns|wrote|writes|according to`;
/** Verbs that mean other things as well: they count where they are not the source's own words for what was said. */
const weak = `agreed|asked|asks|believed|believes|called|calls|concluded|demanded|described|describes|estimated|estimates|expects|explained|
  expressed|forecast|found|heard|learned|mentioned|objected|pledged|promised|promises|proposed|put|quoted|recalled|reckons|recommended|
  reported|reports|revealed|ruled|signalled|spoke|thinks|thought|threatened|welcomed`;

/** Verbs that nobody but a speaker has. */
const unmistakable = /^(?:said|says|told|argued|warned|insisted|according to)$/i;

const verbs = (list: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${list.replace(/\s+/g, "")})(?![\\p{L}-])`, "giu");
const strongVerb = verbs(strong.replace("according to", "according\\sto"));
const weakVerb = verbs(weak);

const quoted = /"[^"]{0,2000}"/g;

/** The text with what stands in quotation marks blanked out. */
export const outsideQuotes = (folded: string): string => folded.replace(quoted, (found) => " ".repeat(found.length));

/**
 * Whether a text says that somebody says something.
 *
 * @param beside what the text was made of: a verb with two meanings that stands there reports nothing by itself
 */
export function reportsSpeech(folded: string, beside = ""): boolean {
  const own = outsideQuotes(folded);
  if (own.search(strongVerb) >= 0) return true;
  const known = new Set([...beside.matchAll(weakVerb)].map(([verb]) => verb.toLowerCase()));
  return [...own.matchAll(weakVerb)].some(([verb]) => !known.has(verb.toLowerCase()));
}

/** Letters around a reporting verb in which its subject is looked for. */
const before = 90;
const after = 60;

export interface Attributed {
  /** The reporting verb as printed. */
  readonly verb: string;
  /** Where it stands in the article. */
  readonly at: number;
  /** Names of those who may be its subject: the nearest mentions before it and behind it. */
  readonly speakers: readonly string[];
}

/** Who says what a sentence of the source says; null where nobody does. */
export function attributedIn({ article, text }: Source, sentence: Sentence): Attributed | null {
  const own = outsideQuotes(text.slice(sentence.start, sentence.end));
  const [first] = own.matchAll(strongVerb);
  if (!first || !(sentence.attributed || unmistakable.test(first[0]))) return null;
  const at = sentence.start + first.index;
  const end = at + first[0].length;
  const mentions = article.entities.flatMap(({ name, kind, mentions: all }) =>
    all.map(({ start, end: close }) => ({ name, kind, start, close })),
  );
  const left = mentions
    .filter(({ start, close }) => start >= sentence.start && close <= at && at - close <= before)
    .sort((a, b) => b.close - a.close);
  const right = mentions.filter(({ start, close }) => start >= end && close <= sentence.end && start - end <= after);
  return { verb: first[0], at, speakers: [...left, ...right].map(({ name }) => name) };
}
