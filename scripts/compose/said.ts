import { escapeMarkdown } from "../briefing/escape.ts";
import { writeWikilink } from "../briefing/wikilinks.ts";
import type { AnnotatedArticle, BriefingQuote, Quote, Sentence } from "../model.ts";
import { textOf } from "../spans.ts";
import type { Draft } from "./draft.ts";
import { countWords, inWords, sentenceAt } from "./text.ts";

/** Fragments of so many words or fewer, said by nobody, are the reporter's raised eyebrow and no quotation. */
const scareWords = 3;

export const isScareQuote = (quote: Quote): boolean =>
  !quote.speaker?.entity && !quote.speaker?.role && quote.marks === "partial" && countWords(quote.text) <= scareWords;

/** Letters alone, for finding a fragment in a fuller quotation. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** A fragment whose words stand in a fuller quotation of the article says nothing more. */
const isContained = (quote: Quote, all: readonly Quote[]): boolean =>
  quote.marks === "partial" &&
  all.some(
    (other) => other !== quote && other.marks === "direct" && ` ${bare(other.text)} `.includes(` ${bare(quote.text)} `),
  );

/** The parts as printed. The comma before "he said" belongs to the reporter's sentence, not to the words. */
const wordsOf = (article: AnnotatedArticle, { parts }: Quote): string =>
  parts.map((part) => textOf(article.text, part).replace(/,$/, "")).join(" … ");

/** A function as a caption would give it: no verb in front, no honorific alone, none that only relates to another. */
const noFunction =
  /^(?:counterpart|colleague|successor|predecessor|deputy|aide|wife|husband|son|daughter|mother|father|brother|sister|friend|partner|rival|dr\.?|mr\.?|mrs\.?|ms\.?|sir|dame)$|^(?:\p{Ll}+s|\p{Ll}+ed|\p{Ll}+ing) (?:the|an?|his|her|its|their|four|in|as|for)\b|['’]s |\b(?:who|which|that)\b/iu;

/** The function that says most: written out before abbreviated ("FM"). */
function roleOf(roles: readonly string[]): string | undefined {
  const own = roles.filter((role) => !noFunction.test(role) && countWords(role) <= 8);
  return own.find((role) => !/^[\p{Lu}.]{2,5}$/u.test(role)) ?? own[0];
}

/** "A government spokesperson", "two officials": somebody, though nobody named. */
const somebody =
  /^(?:an?|the|one|two|three|several|some|many|another|other|most) |(?:officials?|sources?|diplomats?|witnesses|residents|lawmakers|organisers|organizers|spokes(?:man|woman|person))$/i;

function speakerOf(article: AnnotatedArticle, { speaker }: Quote): string {
  if (!speaker?.entity)
    return speaker?.role && somebody.test(speaker.role)
      ? `unnamed: ${escapeMarkdown(speaker.role)}`
      : "speaker not named";
  const entity = article.entities.find(({ name, kind }) => name === speaker.entity && kind === speaker.kind);
  const role = roleOf([...(speaker.role ? [speaker.role] : []), ...(entity?.roles ?? [])])?.replace(/^the /i, "");
  const name = writeWikilink(speaker.entity) ?? escapeMarkdown(speaker.entity);
  return role ? `${name}, ${escapeMarkdown(role)}` : name;
}

/** `[[Wang Yi]], Foreign Minister, 18 March 2024`: the date is that of the article. */
function attribution(article: AnnotatedArticle, quote: Quote, partial: boolean): string {
  const parts = [speakerOf(article, quote), article.published ? inWords(article.published.value) : "undated"];
  if (quote.speaker?.entity && quote.speaker.certainty === "inferred") parts.push("speaker inferred");
  if (partial) parts.push("partial quotation");
  return parts.join(", ");
}

export interface Said {
  readonly quotes: readonly Draft<BriefingQuote>[];
  /** Starts of the sentences that are shown whole, for the fragment in them. */
  readonly shown: ReadonlySet<number>;
  /** Starts of the sentences whose quotation is shown without them. */
  readonly spoken: ReadonlySet<number>;
}

/**
 * Every quotation of the body with its speaker, byte for byte. A fragment is shown in the reporter's sentence, since
 * alone it cannot be understood; two fragments of one sentence by one speaker are one entry.
 *
 * @param said sentences of the bottom line; their short fragments are not shown again
 */
export function whoSaidWhat(article: AnnotatedArticle, said: readonly Sentence[]): Said {
  const quotes: Draft<BriefingQuote>[] = [];
  const shown = new Set<number>();
  const spoken = new Set<number>();
  const seen = new Set<string>();
  const named = new Set(
    article.quotes.flatMap((quote) =>
      quote.speaker?.entity ? (sentenceAt(article, quote.parts[0] ?? quote)?.start ?? []) : [],
    ),
  );
  for (const quote of article.quotes) {
    const sentence = sentenceAt(article, quote.parts[0] ?? quote);
    if (!sentence || isScareQuote(quote) || isContained(quote, article.quotes)) continue;
    const speaker = `${quote.speaker?.entity ?? quote.speaker?.role}`;
    if (quote.marks === "partial") {
      if (!quote.speaker?.entity && named.has(sentence.start)) continue;
      if (seen.has(`${sentence.start} ${speaker}`)) continue;
      seen.add(`${sentence.start} ${speaker}`);
      if (countWords(quote.text) <= scareWords && said.some(({ start }) => start === sentence.start)) continue;
      shown.add(sentence.start);
      const text = escapeMarkdown(textOf(article.text, sentence));
      quotes.push({ text, attribution: attribution(article, quote, true), cites: [sentence] });
    } else {
      if (seen.has(`${quote.text} ${speaker}`)) continue;
      seen.add(`${quote.text} ${speaker}`);
      const cites = quote.parts.flatMap((part) => sentenceAt(article, part) ?? []);
      const text = `“${escapeMarkdown(wordsOf(article, quote))}”`;
      for (const { start } of cites) spoken.add(start);
      quotes.push({ text, attribution: attribution(article, quote, false), cites: cites.slice(0, 1) });
    }
  }
  return { quotes, shown, spoken };
}
