import type { AnnotatedArticle, Block, Briefing, Sentence } from "../model.ts";
import { contains, textOf } from "../spans.ts";
import type { PositionOf } from "./names.ts";

/** Longest stretch of text that is shown. */
const longest = 90;

function shown(text: string): string {
  const flat = text.replace(/\s+/gu, " ").trim();
  return flat.length > longest ? `${flat.slice(0, longest).trimEnd()}…` : flat;
}

/** Each quotation: how it opens, who said it, and the rule and words that say so. */
export function explainQuotes(
  { text, quotes }: AnnotatedArticle,
  at: PositionOf,
  wanted: (speaker: string) => boolean,
): readonly string[] {
  return quotes
    .filter(({ speaker }) => wanted(speaker?.entity ?? ""))
    .map(({ start, text: words, marks, speaker, by }) => {
      const head = `  ${at(start)} “${shown(words)}” (${marks})`;
      if (!speaker) return `${head}: nobody's words; ${by}`;
      const who = [speaker.entity, speaker.role].filter(Boolean).join(", ") || "somebody without a name";
      const cue = speaker.span ? ` by “${shown(textOf(text, speaker.span))}” at ${at(speaker.span.start)}` : "";
      return `${head}: ${who}${speaker.certainty === "inferred" ? " (inferred)" : ""}; ${speaker.by}${cue}`;
    });
}

/** Each date: its value, what it was counted from, and the rule. */
export function explainDates({ dates, published }: AnnotatedArticle, at: PositionOf): readonly string[] {
  return dates.map(({ start, text, value, anchor, supposed, by, certainty }) => {
    const from = anchor ? `counted from ${anchor}` : published ? "whole as printed" : "no date to count from";
    const perhaps = supposed ? `; perhaps ${supposed.value}: ${supposed.reason}` : "";
    const sure = certainty === "inferred" ? " (inferred)" : "";
    return `  ${at(start)} “${text}”: ${value ?? "no value"}${sure}; ${by}; ${from}${perhaps}`;
  });
}

/** Each subject with its weight and the words that argued for it. */
export const explainTopics = ({ topics }: AnnotatedArticle): readonly string[] =>
  topics.map(({ code, name, weight, evidence }) => `  ${name} (${code}) ${weight}: ${evidence.join(", ")}`);

/** Where a briefing uses each sentence: the footnotes of its points quote enough of it to be found. */
function usesOf(briefing: Briefing | undefined): (sentence: string) => string | null {
  const notes = new Map(briefing?.footnotes.map(({ label, exact }) => [label, exact]));
  const sections = [
    ["bottom line", briefing?.bottomLine ?? []],
    ["key point", briefing?.keyPoints ?? []],
    ["background", briefing?.background ?? []],
  ] as const;
  return (sentence) => {
    for (const [section, points] of sections)
      for (const point of points)
        for (const label of point.notes) if (sentence.includes(notes.get(label) ?? "\n")) return section;
    return null;
  };
}

function whyNot({ weight, dangling }: Sentence, isShared: boolean): string {
  if (dangling !== null) return `never out of context: ${dangling}`;
  return weight === 0 && isShared ? "background that another article of the file has too" : "others weigh more";
}

/** Each sentence with its weight, and where the briefing uses it or why it does not. */
export function explainSentences(
  { text, sentences, shared }: AnnotatedArticle,
  briefing: Briefing | undefined,
  at: PositionOf,
): readonly string[] {
  const useOf = usesOf(briefing);
  return sentences.map((sentence) => {
    const words = textOf(text, sentence);
    const isShared = shared.some(({ span }) => contains(span, sentence));
    const use = useOf(words) ?? whyNot(sentence, isShared);
    const said = sentence.attributed ? ", somebody's word" : "";
    return `  ${at(sentence.start)} ${sentence.weight.toFixed(2)}${said}: ${use}: “${shown(words)}”`;
  });
}

/** What each line of the head and each line that is no text was taken for, and by which rule. */
export function explainLines(article: AnnotatedArticle, at: PositionOf): readonly string[] {
  const { published, agency, headline, byline, blocks, text, datelinePlaces } = article;
  const fields = [
    ["title", headline],
    ["date", published],
    ["agency", agency],
    ["byline", byline],
    ...datelinePlaces.map((place) => ["dateline place", place] as const),
  ] as const;
  return [
    ...fields.map(([name, field]) =>
      field
        ? `  ${name}: ${field.value}; ${field.by}${field.span ? ` at ${at(field.span.start)}` : ""}`
        : `  ${name}: none found`,
    ),
    ...blocks
      .filter((block) => block.role !== "paragraph" && !isDropped(block))
      .map((block) => `  ${at(block.start)} ${block.role} by ${block.by}: “${shown(textOf(text, block))}”`),
  ];
}

/** Its page or format says so, by the rule that is named. */
const isDropped = ({ role, given }: Block): boolean =>
  given === true && (role === "boilerplate" || role === "caption" || role === "byline" || role === "meta");

/** What stands in the source and is no text of the article: the rule that dropped it, and its first words. */
export const explainLeftOut = ({ blocks, text }: AnnotatedArticle, at: PositionOf): readonly string[] =>
  blocks
    .filter(isDropped)
    .map((block) => `  ${at(block.start)} ${block.by} (${block.role}): “${shown(textOf(text, block))}”`);
