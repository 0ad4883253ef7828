import { Document, isScalar, visit } from "yaml";
import type { Briefing, BriefingQuote, BriefingSection, FrontMatter, Point } from "../model.ts";
import { writeDateMark } from "./datemark.ts";
import { isMistaken } from "./mistaken.ts";
import { writeNote } from "./notes.ts";
import { schema } from "./schema.ts";
import { sectionForms } from "./sections.ts";

/** With both kinds of quotation marks in it, a text that needs some stands in single ones, where Prettier would put it. */
const isQuotedSingly = (text: string): boolean =>
  text.includes('"') && text.includes("'") && !text.includes("\\") && new Document([text]).toString().startsWith('- "');

/** The lines between the `---`, with the quotation marks that Prettier, Obsidian and forms of other programs would set. */
function writeFront(front: FrontMatter): string {
  const keys = Object.keys(schema) as (keyof FrontMatter)[];
  const entries = keys.flatMap((key) => (front[key] === undefined ? [] : [[key, front[key]] as const]));
  const document = new Document(Object.fromEntries(entries));
  visit(document, {
    Pair: (_key, { key }) => (schema[String(key) as keyof FrontMatter]?.kind === "date" ? visit.SKIP : undefined),
    Scalar(_key, node) {
      if (!isScalar(node) || typeof node.value !== "string") return;
      if (isMistaken(node.value)) node.type = "QUOTE_DOUBLE";
      else if (isQuotedSingly(node.value)) node.type = "QUOTE_SINGLE";
    },
  });
  return document.toString({ lineWidth: 0, indentSeq: true });
}

/** A line that, indented below another, would make a heading or a table of it. */
const underline = /(?<=\n {0,3})[=|:-](?=[=|: -]*(?:\n|$))/g;

const indent = (text: string, by: string): string => text.replace(/\n(?!\n|$)/g, `\n${by}`);

const marks = (notes: readonly string[]): string => notes.map((label) => `[^${label}]`).join("");

const paragraph = ({ text, notes }: Point): string => `${text.replace(underline, "\\$&")}${marks(notes)}`;

function bullet(point: Point, head = ""): string {
  const more = point.more ? `\n\n  ${indent(point.more, "  ")}` : "";
  return `- ${head}${indent(paragraph(point), "  ")}${more}`;
}

function quotation(quote: BriefingQuote): string {
  const inner = `${paragraph(quote)}${quote.more ? `\n\n${quote.more}` : ""}`;
  const quoted = inner
    .split("\n")
    .map((line) => (line ? `> ${line}` : ">"))
    .join("\n");
  return quote.attribution ? `${quoted}\n\n— ${quote.attribution}` : quoted;
}

/**
 * The Markdown file of a briefing. Writing what `parseBriefing` read from it gives the same file again.
 *
 * Units are parted by blank lines, so that two people who edit neighbouring ones merge without a conflict.
 */
export function writeBriefing(briefing: Briefing): string {
  const blocks: string[] = [];
  const section = (name: BriefingSection, heading: string, items: readonly string[], after: readonly string[] = []) => {
    const before = briefing.before?.[name];
    const all = [...(before ? [before] : []), ...items, ...after];
    if (all.length > 0) blocks.push(...(heading ? [`## ${heading}`] : []), ...all);
  };
  section("bottomLine", "", briefing.bottomLine.map(paragraph));
  section(
    "keyPoints",
    sectionForms["key-points"].heading,
    briefing.keyPoints.map((point) => bullet(point)),
  );
  section("quotes", sectionForms.quotes.heading, briefing.quotes.map(quotation));
  section(
    "timeline",
    sectionForms.timeline.heading,
    briefing.timeline.map((entry) =>
      bullet(entry, entry.date === null ? "" : writeDateMark(entry.date, entry.certainty)),
    ),
  );
  section("background", sectionForms.background.heading, briefing.background.map(paragraph));
  section(
    "watch",
    sectionForms.watch.heading,
    briefing.watch.map((entry) => bullet(entry, writeDateMark(entry.date, entry.certainty))),
  );
  section(
    "gaps",
    sectionForms.gaps.heading,
    briefing.gaps.map((point) => bullet(point)),
  );
  for (const { heading, markdown } of briefing.extra)
    blocks.push(`## ${heading.replace(/(^| )(#+)$/, "$1\\$2")}`.trimEnd(), ...(markdown ? [markdown] : []));
  section(
    "sources",
    sectionForms.sources.heading,
    briefing.sources.map((point) => bullet(point)),
    briefing.footnotes.map((note) => `[^${note.label}]: ${writeNote(note)}`),
  );
  const body = blocks.length > 0 ? `\n${blocks.join("\n\n")}\n` : "";
  return `---\n${writeFront(briefing.front)}---\n${body}`;
}
