import { findDateline } from "../lines/dateline.ts";
import { datesIn } from "../lines/months.ts";
import { readText } from "../read/text.ts";
import { split } from "../split/index.ts";
import type { Story } from "./stories.ts";

/** Counts over stories, and what went wrong, for reading. */
export interface DatelineCount {
  readonly stories: number;
  /** Stories whose first dateline, as the split stage accepts it, names the printed place. */
  readonly place: number;
  /** Of the stories that print a day and month, `dated` in number, those where they are read. */
  readonly day: number;
  readonly dated: number;
  /** Paragraphs behind the first, `paragraphs` in number, that the split stage takes for a dateline. */
  readonly falseAlarms: readonly string[];
  readonly paragraphs: number;
  readonly misses: readonly string[];
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const printedDate = /\b([a-z]{3,9})\.? {0,2}(\d{1,2})\b/iu;

/** The printed place and the day of a dateline: "LOS ANGELES, Feb 26 -" → "los angeles", "feb 26". */
function printed({ dateline }: Pick<Story, "dateline">): { place: string; day: string | null } {
  const date = printedDate.exec(dateline);
  const before = date ? dateline.slice(0, date.index) : dateline.replace(/[\s-]{1,9}$/u, "");
  const [first = ""] = before.split(/[,/]/u);
  return {
    place: plain(first),
    day: date ? `${(date[1] ?? "").slice(0, 3).toLowerCase()} ${Number(date[2])}` : null,
  };
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Reads each story alone, headline and dateline before the first paragraph, and counts what the split stage accepts. */
export function countDatelines(stories: readonly Story[]): DatelineCount {
  const falseAlarms: string[] = [];
  const misses: string[] = [];
  let [place, day, dated, paragraphs] = [0, 0, 0, 0];
  for (const story of stories) {
    const gold = printed(story);
    const lines = [story.title, `${story.dateline} ${story.paragraphs[0] ?? ""}`.trim(), ...story.paragraphs.slice(1)];
    const articles = split(readText(Buffer.from(lines.join("\n\n")), "story.txt"));
    const found = articles.flatMap(({ text, blocks }) =>
      blocks
        .filter(({ role }) => role === "dateline")
        .map(({ start, end, line }) => ({ line, text: text.slice(start, end) })),
    );
    const first = found.find(({ line }) => line === 3);
    const read = first && findDateline(`${first.text} Text.`);
    const names = articles[0]?.datelinePlaces.map(({ value }) => plain(value)) ?? [];
    const isPlace = first !== undefined && (names[0] === gold.place || names.join(" ") === gold.place);
    const date = read?.date ?? (first ? datesIn(first.text)[0] : null);
    const isDay = gold.day !== null && date ? `${months[date.month - 1]} ${date.day}` === gold.day : false;
    if (isPlace) place++;
    if (gold.day !== null) dated++;
    if (isDay) day++;
    if (!isPlace || (gold.day !== null && !isDay)) misses.push(story.dateline);
    paragraphs += story.paragraphs.length - 1;
    for (const alarm of found) if (alarm.line > 3) falseAlarms.push(alarm.text);
  }
  return { stories: stories.length, place, day, dated, falseAlarms, paragraphs, misses };
}
