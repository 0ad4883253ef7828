import { findSpeech } from "../../../scripts/annotate/quotes/index.ts";
import type { Block, CleanArticle, Entity, EntityKind, Quote } from "../../../scripts/model.ts";

/** A paragraph, or a block of another role. */
export type Part = string | { readonly role: Block["role"]; readonly text: string };

export function articleOf(parts: readonly Part[]): CleanArticle {
  let at = 0;
  const blocks = parts.map((part, i): Block => {
    const { role, text } = typeof part === "string" ? { role: "paragraph" as const, text: part } : part;
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length, role, line: i + 1, by: "test", certainty: "stated" };
  });
  return {
    file: "test.txt",
    sha256: "",
    stated: null,
    index: 1,
    text: parts.map((part) => (typeof part === "string" ? part : part.text)).join("\n"),
    blocks,
    headline: null,
    byline: null,
    authors: [],
    agency: null,
    datelinePlaces: [],
    datelineRegion: null,
    published: null,
    problems: [],
    shared: [],
  };
}

/** Entities by exact search: `person: Ana Brandt|Brandt`, longest form first, whole words only. */
export function entitiesOf(text: string, lines: readonly string[]): readonly Entity[] {
  const wanted = lines.map((line) => {
    const [kind = "", forms = ""] = line.split(": ");
    return { kind: kind as EntityKind, forms: forms.split("|") };
  });
  const taken: { start: number; end: number; owner: number }[] = [];
  const forms = wanted.flatMap(({ forms }, owner) => forms.map((form) => ({ form, owner })));
  for (const { form, owner } of forms.sort((a, b) => b.form.length - a.form.length)) {
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      const end = start + form.length;
      const inside = /[\p{L}\p{N}]/u.test(`${text[start - 1] ?? ""}${text[end] ?? ""}`);
      if (!inside && !taken.some((span) => span.start < end && start < span.end)) taken.push({ start, end, owner });
    }
  }
  return wanted.map(({ kind, forms }, owner) => ({
    kind,
    name: forms[0] ?? "",
    mentions: taken
      .filter((span) => span.owner === owner)
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => ({ start, end, text: text.slice(start, end), by: "test", certainty: "stated" })),
    roles: [],
    countryCode: null,
  }));
}

export function quotesIn(parts: readonly Part[], people: readonly string[] = []): readonly Quote[] {
  const article = articleOf(parts);
  return findSpeech(article, entitiesOf(article.text, people)).quotes;
}

/** "text — speaker" of each quotation, for short tables. */
export const shown = (parts: readonly Part[], people: readonly string[] = []): readonly string[] =>
  quotesIn(parts, people).map((quote) => `${quote.text} — ${quote.speaker?.entity ?? "∅"}`);
