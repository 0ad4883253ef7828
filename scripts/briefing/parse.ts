import type { Briefing, BriefingSection, Footnote, FrontMatter, Point, Problem } from "../model.ts";
import { readFrontMatter } from "./front.ts";
import { createMarkdown } from "./markdown.ts";
import { type NoteDefinition, type Outline, type OutlineItem, type OutlineSection, outline } from "./outline.ts";
import type { SectionKind } from "./sections.ts";

const markdown = createMarkdown();

const names: Readonly<Record<Exclude<SectionKind, "other">, BriefingSection>> = {
  "bottom-line": "bottomLine",
  "key-points": "keyPoints",
  quotes: "quotes",
  timeline: "timeline",
  background: "background",
  watch: "watch",
  gaps: "gaps",
  sources: "sources",
};

const point = ({ markdown: text, notes, moreMarkdown }: OutlineItem): Point =>
  moreMarkdown ? { text, notes, more: moreMarkdown } : { text, notes };

function footnote({ label, paragraph, exact, prefix, suffix, markdown: text }: NoteDefinition): Footnote {
  if (paragraph === null) return { label, paragraph, exact: text };
  return {
    label,
    paragraph,
    exact,
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  };
}

/** Definitions of reference links leave no token; they are lines that no block covers. */
function linkDefinitions(body: string, covered: readonly (readonly [number, number])[]): string {
  const lines: (string | null)[] = body.split("\n");
  for (const [start, end] of covered) lines.fill(null, start, end);
  return lines.filter((line) => line?.trim()).join("\n");
}

function looseOf(sections: readonly OutlineSection[], definitions: string): Briefing["before"] {
  const before: Partial<Record<BriefingSection, string>> = {};
  const add = (name: BriefingSection, text: string): void => {
    if (text) before[name] = before[name] ? `${before[name]}\n\n${text}` : text;
  };
  for (const { kind, looseMarkdown } of sections) if (kind !== "other") add(names[kind], looseMarkdown);
  add("sources", definitions);
  return Object.keys(before).length > 0 ? before : undefined;
}

function briefingOf(front: FrontMatter, { sections, notes }: Outline, definitions: string): Briefing {
  const items = (kind: SectionKind): readonly OutlineItem[] =>
    sections.filter((section) => section.kind === kind).flatMap((section) => section.items);
  const before = looseOf(sections, definitions);
  return {
    front,
    bottomLine: items("bottom-line").map(point),
    keyPoints: items("key-points").map(point),
    quotes: items("quotes").map((item) => ({ ...point(item), attribution: item.attribution?.markdown ?? "" })),
    timeline: items("timeline").map((item) => ({ ...point(item), date: item.date, certainty: item.certainty })),
    background: items("background").map(point),
    watch: items("watch").map((item) => ({ ...point(item), date: item.date, certainty: item.certainty })),
    gaps: items("gaps").map(point),
    sources: items("sources").map(point),
    extra: sections
      .filter((section) => section.kind === "other")
      .map(({ heading, looseMarkdown }) => ({
        heading: (heading?.markdown ?? "").replaceAll("\n", " "),
        markdown: looseMarkdown,
      })),
    footnotes: [...notes.values()].map(footnote),
    ...(before && { before }),
  };
}

/**
 * Reads a briefing. What a person added to it is kept: unknown sections in `extra`, other blocks in `before`.
 *
 * @param source the whole file; `file` is its path for messages
 * @returns null for the briefing when the front matter cannot be used; `problems` then says why
 */
export function parseBriefing(
  source: string,
  file: string,
): { readonly briefing: Briefing | null; readonly problems: readonly Problem[] } {
  const { front, body, bodyLine, problems } = readFrontMatter(source, file);
  if (!front) return { briefing: null, problems };
  const env: { references?: Record<string, never> } = {};
  const tokens = markdown.parse(body, env);
  const read = outline(tokens, { body, bodyLine, file });
  const definitions =
    Object.keys(env.references ?? {}).length > 0
      ? linkDefinitions(
          body,
          tokens.flatMap((token) => (token.map ? [token.map] : [])),
        )
      : "";
  return { briefing: briefingOf(front, read, definitions), problems: [...problems, ...read.problems] };
}
