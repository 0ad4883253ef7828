import type { MarkdownIt } from "markdown-it";
import { readData } from "../../briefing/front.ts";
import { plainText } from "../../briefing/tokens.ts";
import { dayOf, dayTitle } from "../dates.ts";
import { sentencesOf } from "./sentences.ts";

/** A sentence that a reader of the page sees, and under which heading. */
export interface Line {
  readonly section: string;
  readonly text: string;
  /** It is the heading itself. */
  readonly heading: boolean;
}

export interface VisibleText {
  readonly lines: readonly Line[];
  readonly corrections: readonly string[];
}

const clean = (text: string): string => text.split(/\s/).filter(Boolean).join(" ");

const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) =>
    typeof one === "string" && one.trim() ? [clean(one)] : [],
  );

function dateText(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const day = dayOf(value);
  return day === null ? clean(value) : dayTitle(day);
}

/** What the page says around its text. */
function particulars(data: ReadonlyMap<string, unknown>): readonly Line[] {
  const says = (label: string, text: string | null): readonly Line[] =>
    text ? [{ section: "Particulars", text: `${label}: ${text}`, heading: false }] : [];
  return [
    ...says("Date", dateText(data.get("published"))),
    ...says("Place", listOf(data.get("dateline")).join(", ")),
    ...says("Agency", listOf(data.get("agency")).join(", ")),
    ...says("By", listOf(data.get("byline")).join(", ")),
    ...says("Status", data.get("status") === "superseded" ? "superseded by a later briefing" : null),
  ];
}

/**
 * What readers see of a briefing, sentence by sentence: without marks, links, comments, and the passages behind its
 * points, which are the source's.
 *
 * @param text the whole file
 */
export function visibleText(text: string, md: MarkdownIt): VisibleText {
  const { data, body } = readData(text, "");
  const front = data ?? new Map<string, unknown>();
  const lines: Line[] = [];
  let section = "Headline";
  const add = (said: string): void => {
    for (const one of sentencesOf(clean(said))) lines.push({ section, text: one, heading: false });
  };
  for (const title of listOf(front.get("title"))) add(title);
  lines.push(...particulars(front));
  section = "Summary";
  for (const summary of listOf(front.get("description"))) add(summary);
  section = "Bottom line";
  let [inNote, inHeading] = [false, false];
  for (const token of md.parse(body, {})) {
    if (token.type === "note_open" || token.type === "note_close") inNote = token.nesting === 1;
    else if (inNote) continue;
    else if (token.type === "heading_open") inHeading = token.tag === "h2";
    else if (token.type === "inline") {
      const said = plainText(token.children ?? []);
      if (inHeading) {
        section = clean(said);
        lines.push({ section, text: section, heading: true });
      } else add(said);
      inHeading = false;
    } else if (token.type === "fence" || token.type === "code_block") add(token.content);
  }
  return { lines, corrections: listOf(front.get("corrections")) };
}
