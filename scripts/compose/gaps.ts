import { escapeMarkdown } from "../briefing/escape.ts";
import type { AnnotatedArticle, DateMention, Point, Span } from "../model.ts";

import { type Draft, linkText, type Scene } from "./draft.ts";
import { figureConflicts } from "./figures.ts";
import { hasNoSpeaker, isGivenName, isInferred, isScareQuote } from "./said.ts";
import { listed, sentenceAt } from "./text.ts";
import { tollConflicts } from "./toll-conflicts.ts";
import { unnamedSources } from "./unnamed-sources.ts";

type Gap = (scene: Scene) => readonly Draft<Point>[];

const gap = (text: string, cites: Draft<Point>["cites"] = []): Draft<Point> => ({ text: escapeMarkdown(text), cites });

const noHeadline: Gap = ({ article }) =>
  article.headline ? [] : [gap("The source has no headline; the title is derived from its first sentence.")];

/** What is read well is English. */
const otherLanguage: Gap = ({ article }) => {
  const [language = ""] = article.language.toLowerCase().split("-");
  if (language === "en" || language === "") return [];
  const name = new Intl.DisplayNames(["en"], { type: "language" }).of(language) ?? language;
  return [gap(`The source is in ${name}: names, dates and speakers are found less surely than in English.`)];
};

/** A feed or package may hold less than the article. */
const onlySummary: Gap = ({ article }) => {
  if (article.stated?.extent !== "summary") return [];
  return article.blocks.some(({ role }) => role === "paragraph")
    ? [gap("The source holds only a summary or the opening of the article.")]
    : [gap("The source holds only the headline of the article.")];
};

const noDate: Gap = ({ article }) => {
  if (article.published?.certainty === "stated") return [];
  if (article.published)
    return [gap(`The date of publication, ${article.published.value}, is inferred (${article.published.by}).`)];
  const place = article.datelinePlaces.length > 0 ? "" : " nor place";
  return [
    gap(
      place
        ? "The source gives neither its date nor the place where it was filed."
        : "The source gives no full date of its own.",
    ),
  ];
};

const noPlace: Gap = ({ article }) =>
  article.published && article.datelinePlaces.length === 0 ? [gap("The source does not say where it was filed.")] : [];

const agency: Gap = ({ article }) => {
  if (!article.agency && article.stated?.publisher) return [];
  if (!article.agency) return [gap("The source does not say which agency or publisher it comes from.")];
  const { value, span, certainty } = article.agency;
  if (certainty === "stated") return [];
  const sentence = span && sentenceAt(article, span);
  const words = span ? article.text.slice(0, span.end).split(" ").slice(-2).join(" ") : "";
  const why = words ? `the text says “${words}”` : "it stands in no dateline";
  return [gap(`The agency, ${value}, is inferred: ${why}.`, sentence ? [sentence] : [])];
};

const citing = (article: AnnotatedArticle, dates: readonly DateMention[]): readonly Span[] =>
  dates.flatMap((date) => sentenceAt(article, date) ?? []);

/** What each date would be if the article belonged with a sibling, and on what ground. */
const supposed: Gap = ({ article }) => {
  const byReason = new Map<string, DateMention[]>();
  for (const date of article.dates)
    if (date.value === null && date.supposed)
      byReason.set(date.supposed.reason, [...(byReason.get(date.supposed.reason) ?? []), date]);
  return [...byReason].map(([reason, dates]) => {
    const values = new Map(dates.map((date) => [`“${date.text}”`, date.supposed?.value ?? ""]));
    const would = listed([...values].map(([text, value], i) => `${text} ${i === 0 ? "would be " : ""}${value}`));
    return gap(
      `The article ${reason}; if it followed that one within days, ${would} (inferred).`,
      citing(article, dates),
    );
  });
};

/** "3/4/2024": a day with its year, and two readings. */
const isAmbiguous = ({ text }: DateMention): boolean => /^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/.test(text);
const quotedDates = (dates: readonly DateMention[]): string =>
  listed([...new Set(dates.map(({ text }) => `“${text}”`))]);

const ambiguous: Gap = ({ article }) => {
  const open = article.dates.filter((date) => date.value === null && isAmbiguous(date));
  if (open.length === 0) return [];
  return [
    gap(`Which figure of ${quotedDates(open)} is the day and which the month cannot be told.`, citing(article, open)),
  ];
};

/** Feasts without a computed day, and days whose year is not printed. */
const unplaced: Gap = ({ article }) => {
  const open = article.dates.filter((date) => date.value === null && !date.supposed && !isAmbiguous(date));
  const feasts = article.published ? open.filter(({ by }) => by === "holidays") : [];
  const others = open.filter((date) => !feasts.includes(date));
  if (others.length === 0) return [];
  const text = article.published
    ? `The source does not say to which year ${quotedDates(others)} belongs.`
    : `The source gives no date against which ${quotedDates(others)} could be placed.`;
  return [gap(text, citing(article, others))];
};

const unnamed: Gap = ({ article }) => {
  const seen = new Set<string>();
  return unnamedSources(article).flatMap(({ words, sentence }) => {
    if (seen.has(words.toLowerCase())) return [];
    seen.add(words.toLowerCase());
    return [gap(`A statement rests on a source without a name: “${words}”.`, [sentence])];
  });
};

const nobodysWords: Gap = ({ article }) => {
  const scare = article.quotes.filter(
    (quote) => isScareQuote(quote) && !isGivenName(article, quote) && sentenceAt(article, quote),
  );
  if (scare.length === 0) return [];
  const words = listed([...new Set(scare.map(({ text }) => `“${text}”`))]);
  return [
    gap(
      `The source puts ${words} in quotation marks without saying whose words they are.`,
      scare.flatMap((quote) => sentenceAt(article, quote) ?? []),
    ),
  ];
};

const openingOf = (text: string): string => {
  const words = text.replace(/,$/, "").split(" ");
  return words.length > 6 ? `“${words.slice(0, 5).join(" ")} …”` : `“${words.join(" ")}”`;
};

const inferredSpeakers: Gap = ({ article }) =>
  article.quotes
    .filter((quote) => isInferred(article, quote))
    .flatMap((quote) => {
      const sentence = sentenceAt(article, quote.parts[0] ?? quote);
      if (!sentence) return [];
      const beside = quote.speaker?.span ? article.text.slice(quote.speaker.span.start, quote.speaker.span.end) : "";
      const why = beside ? `the words beside it are “${beside}”` : "no words beside it say so";
      return [gap(`That ${quote.speaker?.entity} said ${openingOf(quote.text)} is inferred: ${why}.`, [sentence])];
    });

const noSpeaker: Gap = ({ article }) => {
  const open = article.quotes.filter(
    (quote) =>
      hasNoSpeaker(quote) && !isScareQuote(quote) && !isGivenName(article, quote) && sentenceAt(article, quote),
  );
  if (open.length === 0) return [];
  const words = listed([...new Set(open.map(({ text }) => openingOf(text)))]);
  return [
    gap(
      `Who said ${words} could not be told from the source.`,
      open.flatMap((quote) => sentenceAt(article, quote) ?? []),
    ),
  ];
};

/** A passage that another article of the file gives with other figures. */
const figures: Gap = (scene) =>
  figureConflicts(scene).map(({ shared, here, there }) => {
    const link = linkText(scene, shared.otherIndex);
    const text = `Figures differ in a passage that stands also in ${link}: ${escapeMarkdown(`${listed(here)} here, ${listed(there)} there.`)}`;
    return { text, cites: [shared.span] };
  });

/** Names put into square brackets, once for each sentence that shows one. */
export const bracketGaps = (article: AnnotatedArticle, units: readonly Draft<Point>[]): readonly Draft<Point>[] =>
  article.sentences
    .filter(({ start }) => units.some(({ text, cites }) => text.startsWith("[") && cites[0]?.start === start))
    .flatMap((sentence) => {
      const { standsFor, paragraph } = sentence;
      if (!standsFor) return [];
      const pronoun = article.text.slice(standsFor.start, standsFor.end);
      return [gap(`“${pronoun}” in paragraph ${paragraph} is taken for ${standsFor.name} (inferred).`, [sentence])];
    });

/** Where an article begins or ends for no other sign than what it is about. */
const borders: Gap = ({ article }) => {
  const found = article.problems.filter(({ rule }) => rule === "topic-shift");
  if (found.length === 0) return [];
  const which = listed(["begins", "ends"].filter((word) => found.some(({ message }) => message.includes(` ${word} `))));
  return [
    gap(
      `Where this article ${which} in its file is inferred from a change of names and words: no headline or dateline marks it.`,
    ),
  ];
};

/** What the source does not say, and what was concluded all the same. */
const rules: readonly Gap[] = [
  borders,
  onlySummary,
  otherLanguage,
  noHeadline,
  noDate,
  noPlace,
  agency,
  supposed,
  ambiguous,
  unplaced,
  unnamed,
  nobodysWords,
  inferredSpeakers,
  noSpeaker,
  figures,
  tollConflicts,
];

export const gaps = (scene: Scene): readonly Draft<Point>[] => rules.flatMap((rule) => rule(scene));
