import { findDateline } from "../../lines/dateline.ts";
import { wordCount } from "../../lines/words.ts";
import type { Line } from "../../model.ts";
import { readStamp } from "../stamp.ts";
import { wordsIn } from "./body.ts";
import type { Parsed } from "./parse.ts";

/** A body of fewer words is a note that comes with an attachment, not an article by its format. */
export const fewestWords = 50;

const months = "January February March April May June July August September October November December".split(" ");

/** "June 3, 2024". */
function printedDay(stamp: string): string {
  const [year = "", month = "", day = ""] = stamp.slice(0, 10).split("-");
  return `${months[Number(month) - 1]} ${Number(day)}, ${year}`;
}

const headsStory = (lines: readonly Line[], i: number): boolean =>
  lines[i]?.given?.role === "heading" && wordCount(lines[i + 1]?.text ?? "") >= 12;

/** Headings with prose under them, as the stories of a newsletter have. */
const storiesIn = (lines: readonly Line[]): number => lines.filter((_, i) => headsStory(lines, i)).length;

/** The stories of a newsletter: their headings told from those of its sections, the day of the letter under each. */
export function withStories(lines: readonly Line[], date: string): readonly Line[] {
  const stamp = readStamp(date);
  const day = stamp === null ? null : printedDay(stamp);
  return lines.flatMap((line, i): readonly Line[] => {
    if (!headsStory(lines, i)) return [line];
    const headline: Line = { ...line, given: { role: "headline", by: "mail story" } };
    return day === null
      ? [headline]
      : [headline, { number: line.number, text: day, afterBlank: false, given: { role: "meta", by: "mail date" } }];
  });
}

/** Whether a mail is one article: no list sent it with several stories, and no second dateline stands in it. */
export function isOneArticle(lines: readonly Line[], { isBulk }: Parsed): boolean {
  if (wordsIn(lines) < fewestWords) return false;
  if (lines.filter(({ text }) => findDateline(text)?.strength === "strong").length > 1) return false;
  const hasRoles = lines.some(({ given }) => given);
  return !isBulk || (hasRoles && storiesIn(lines) < 2);
}
