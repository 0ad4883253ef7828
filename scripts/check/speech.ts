import type { Sentence } from "../model.ts";
import type { Source } from "./source.ts";

/** Forms of the verbs by which news reports speech. The check has a list of its own, so that it does not repeat an error of the reading. */
const verbs =
  `said says say saying told tells tell telling added adds add asked asks ask argued argues argue announced announces announce
  acknowledged acknowledges admitted admits agreed alleged alleges assured believes believed called calls cautioned cautions claimed claims
  commented complained conceded concluded confirmed confirms contended contends declared declares demanded denied denies described describes
  disclosed estimated estimates expects expected explained explains expressed forecast forecasts found heard hinted insisted insists
  joked learned mentioned noted notes objected observed pledged pointed predicted predicts promised promises proposed quoted raised
  read recalled reckons recommended reiterated remarked replied reported reports repeated revealed ruled showed shows signalled signaled
  spoke stated states stressed stresses suggested suggests testified thanked thinks thought threatened urged urges vowed vows
  warned warns welcomed wrote writes`.split(/\s+/);

const speechVerb = new RegExp(`(?<![\\p{L}-])(?:${verbs.join("|")}|according to|in the words of)(?![\\p{L}-])`, "iu");
/** The verbs that can only report: by these a sentence of the source counts as somebody's. */
const plainSpeech =
  /(?<![\p{L}-])(?:said|says|told|added|argued|announced|acknowledged|admitted|alleged|claimed|claims|conceded|confirmed|declared|denied|insisted|insists|noted|predicted|replied|reported|stated|stressed|suggested|testified|urged|vowed|warned|warns|wrote|according to)(?![\p{L}-])/giu;

const quoted = /"[^"]{0,2000}"/g;

/** The text with what stands in quotation marks blanked out. */
export const outsideQuotes = (folded: string): string => folded.replace(quoted, (found) => " ".repeat(found.length));

/** Whether a text says that somebody says something. */
export const reportsSpeech = (folded: string): boolean => speechVerb.test(outsideQuotes(folded));

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
  if (!sentence.attributed) return null;
  const own = outsideQuotes(text.slice(sentence.start, sentence.end));
  const [first] = own.matchAll(plainSpeech);
  if (!first) return null;
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
