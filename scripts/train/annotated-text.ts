import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { splitSentences } from "../annotate/sentences.ts";
import type { EntityKind, Span } from "../model.ts";

/** A text with its names: an article of our own, or a stretch of a public collection. */
export interface AnnotatedText {
  readonly text: string;
  /** The first is a headline when `headed`. */
  readonly sentences: readonly Span[];
  readonly headed: boolean;
  readonly names: readonly (Span & { readonly kind: EntityKind })[];
}

const kindOf: ReadonlyMap<string, EntityKind> = new Map([
  ["P", "person"],
  ["O", "organisation"],
  ["L", "place"],
  ["PER", "person"],
  ["ORG", "organisation"],
  ["LOC", "place"],
]);

/** An article in the inline form: a headline, then a paragraph a line; `[Ada Koroma|P] of [Freetown|L]`. */
export function readArticle(file: string): AnnotatedText {
  const marked = readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
  const names: (Span & { kind: EntityKind })[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(/\[([^[\]|\n]+)\|([POL])\]/gu)) {
    const [whole, surface = "", letter = ""] = match;
    text += marked.slice(at, match.index);
    const kind = kindOf.get(letter);
    if (kind) names.push({ start: text.length, end: text.length + surface.length, kind });
    text += surface;
    at = match.index + whole.length;
  }
  text += marked.slice(at);
  const headline = { start: 0, end: text.indexOf("\n") };
  let start = 0;
  const sentences = text.split("\n").flatMap((line) => {
    const from = start;
    start += line.length + 1;
    return from === 0
      ? [headline]
      : splitSentences(line).map((span) => ({ start: from + span.start, end: from + span.end }));
  });
  return { text, sentences, headed: true, names };
}

interface Row {
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

/** Sentences of a collection that are taken for one text, since it does not say where its texts end. */
const stretch = 12;

function joinRows(rows: readonly Row[]): AnnotatedText {
  let text = "";
  const names: { start: number; end: number; kind: EntityKind }[] = [];
  const sentences = rows.map(({ tokens, tags }) => {
    if (text !== "") text += "\n";
    const start = text.length;
    let open: { start: number; end: number; kind: EntityKind } | null = null;
    tokens.forEach((token, i) => {
      const tied = /^(?:[.,;:!?%)\]]|['’]s|n['’]t)$/.test(token) || /[([$]$/.test(text);
      if (text.length > start && !tied) text += " ";
      const tag = tags[i] ?? "O";
      const kind = kindOf.get(tag.slice(2));
      if (!kind) open = null;
      else if (open && tag.startsWith("I") && open.kind === kind) open.end = text.length + token.length;
      else {
        open = { start: text.length, end: text.length + token.length, kind };
        names.push(open);
      }
      text += token;
    });
    return { start, end: text.length };
  });
  return { text, sentences, headed: false, names };
}

/** A public collection: gzipped JSON lines with `tokens` and BIO `tags`, joined to running text. */
export function readCollection(file: string): readonly AnnotatedText[] {
  const rows: readonly Row[] = gunzipSync(readFileSync(file))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return Array.from({ length: Math.ceil(rows.length / stretch) }, (_, i) =>
    joinRows(rows.slice(i * stretch, (i + 1) * stretch)),
  );
}
