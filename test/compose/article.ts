import { findEvents } from "../../scripts/annotate/events/index.ts";
import { findSpeech } from "../../scripts/annotate/quotes/index.ts";
import type {
  AnnotatedArticle,
  Block,
  DateMention,
  Entity,
  EntityKind,
  Quote,
  Sentence,
  SharedParagraph,
  Span,
} from "../../scripts/model.ts";

interface Plan {
  readonly index?: number;
  readonly headline?: string;
  readonly published?: string;
  readonly place?: string;
  readonly agency?: string;
  readonly agencyInferred?: boolean;
  /** Sentences, weighed 1, 0.9, … in order unless `weights` says otherwise. */
  readonly paragraphs: readonly (readonly string[])[];
  readonly weights?: Readonly<Record<string, number>>;
  readonly dangling?: readonly string[];
  readonly people?: Readonly<Record<string, readonly string[]>>;
  readonly places?: Readonly<Record<string, readonly string[]>>;
  readonly organisations?: Readonly<Record<string, readonly string[]>>;
  readonly roles?: Readonly<Record<string, readonly string[]>>;
  readonly quotes?: readonly {
    readonly parts: readonly string[];
    readonly marks: Quote["marks"];
    readonly speaker?: string | null;
    readonly role?: string;
  }[];
  readonly dates?: readonly { readonly text: string; readonly value?: string | null; readonly supposed?: string }[];
  readonly shared?: readonly { readonly paragraph: number; readonly otherIndex: number }[];
}

const reason = { by: "test", certainty: "stated" } as const;

/** An annotated article made by hand, so that tests of composition do not depend on the finders. */
export function article(plan: Plan): AnnotatedArticle {
  let text = "";
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const add = (role: Block["role"], content: string): Span => {
    if (text) text += "\n";
    const start = text.length;
    text += content;
    blocks.push({ role, start, end: text.length, line: blocks.length + 1, ...reason });
    return { start, end: text.length };
  };
  const headline =
    plan.headline === undefined ? null : { value: plan.headline, span: add("headline", plan.headline), ...reason };
  plan.paragraphs.forEach((content, p) => {
    const { start } = add("paragraph", content.join(" "));
    let at = start;
    for (const sentence of content) {
      const dangling = plan.dangling?.includes(sentence) ? "opens with a pronoun" : null;
      const weight = dangling ? 0 : (plan.weights?.[sentence] ?? Math.max(0.3, 1 - sentences.length / 20));
      sentences.push({ start: at, end: at + sentence.length, paragraph: p + 1, weight, attributed: false, dangling });
      at += sentence.length + 1;
    }
  });
  const all = (word: string): readonly Span[] => {
    const spans: Span[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      spans.push({ start: at, end: at + word.length });
    return spans;
  };
  const entities = (kind: EntityKind, names: Readonly<Record<string, readonly string[]>> = {}): readonly Entity[] =>
    Object.entries(names).map(([name, forms]) => ({
      kind,
      name,
      roles: plan.roles?.[name] ?? [],
      countryCode: null,
      mentions: [name, ...forms].flatMap((form) => all(form).map((span) => ({ ...span, ...reason, text: form }))),
    }));
  const everybody = [
    ...entities("person", plan.people),
    ...entities("place", plan.places),
    ...entities("organisation", plan.organisations),
  ];
  const first = (word: string): Span => {
    const [span] = all(word);
    if (!span) throw new Error(`not in the text: ${word}`);
    return span;
  };
  const quotes: readonly Quote[] = (plan.quotes ?? []).map(({ parts, marks, speaker, role }) => {
    const spans = parts.map(first);
    const kind = everybody.find(({ name }) => name === speaker)?.kind ?? null;
    return {
      ...{ parts: spans, start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0, text: parts.join(" … "), marks },
      ...reason,
      speaker:
        speaker === undefined && role === undefined
          ? null
          : { entity: speaker ?? null, kind, role: role ?? null, span: null, ...reason },
    };
  });
  const dates: readonly DateMention[] = (plan.dates ?? []).map(({ text: words, value, supposed }) => ({
    ...first(words),
    ...reason,
    text: words,
    value: value ?? null,
    supposed: supposed ? { value: supposed, reason: "shares 2 paragraphs with “Other”" } : null,
    anchor: plan.published ?? null,
  }));
  const paragraphs = blocks.filter(({ role }) => role === "paragraph");
  const shared: readonly SharedParagraph[] = (plan.shared ?? []).map(({ paragraph, otherIndex }) => {
    const { start = 0, end = 0 } = paragraphs[paragraph - 1] ?? {};
    return { span: { start, end }, otherIndex, otherSpan: { start, end } };
  });
  const field = <T>(value: T | undefined) => (value === undefined ? null : { value, span: null, ...reason });
  const made: Omit<AnnotatedArticle, "events" | "statements"> = {
    ...{ file: "in/dump.txt", sha256: "0123456789abcdef".repeat(4), index: plan.index ?? 1, text, blocks, headline },
    ...{ byline: null, authors: [], stated: null, datelineRegion: null, problems: [], language: "en", topics: [] },
    agency: plan.agency
      ? {
          value: plan.agency,
          span: plan.agencyInferred ? first(plan.agency) : null,
          by: "test",
          certainty: plan.agencyInferred ? "inferred" : "stated",
        }
      : null,
    datelinePlaces: plan.place ? [{ value: plan.place, span: null, ...reason }] : [],
    published: field(plan.published),
    ...{ shared, sentences, entities: everybody, quotes, dates },
  };
  const { statements } = findSpeech(made, everybody);
  return { ...made, statements, events: findEvents(made, sentences, { entities: everybody, quotes, dates }) };
}
