import { readAttribution } from "../quotations.ts";
import type { Reading } from "../reading.ts";
import { type Finding, lineOfKey, type Rule } from "../rule.ts";

interface Want {
  readonly line: number;
  readonly words: RegExp;
  readonly message: string;
}

/** What was inferred or is not known, with the words that say so. */
function wants(reading: Reading): readonly Want[] {
  const { front, units, source } = reading;
  const list: Want[] = [];
  for (const { section, attribution } of units) {
    if (section !== "quotes" || !attribution) continue;
    const { inferred, name, unnamed } = readAttribution(attribution.plain);
    if (inferred)
      list.push({
        line: attribution.line,
        words: new RegExp(`${literal(name ?? "")}.{0,400}inferred`, "i"),
        message: `why ${name} is taken for the speaker`,
      });
    if (name === null && unnamed === null && attribution.plain)
      list.push({ line: attribution.line, words: /\bwho said\b|speaker/i, message: "that a speaker is not named" });
  }
  for (const { section, certainty, date, line } of units)
    if ((section === "timeline" || section === "watch") && certainty === "inferred" && isSupposed(reading, date))
      list.push({ line, words: /inferred/i, message: `why ${date} is supposed` });
  if (front.published === undefined)
    list.push({ line: lineOfKey(reading, "published_from"), words: /\bdate/i, message: "that the source has no date" });
  if (front.title_from === "derived")
    list.push({
      line: lineOfKey(reading, "title_from"),
      words: /headline|title/i,
      message: "that the title is derived",
    });
  if (front.published_from.startsWith("inferred"))
    list.push({ line: lineOfKey(reading, "published_from"), words: /inferred/i, message: "why the date is inferred" });
  if (source && source.article.agency === null && front.agency === undefined)
    list.push({ line: 1, words: /agency|publisher/i, message: "that the agency is not known" });
  if (source && source.article.agency?.certainty === "inferred" && front.agency !== undefined)
    list.push({
      line: lineOfKey(reading, "agency"),
      words: /agency.{0,400}inferred/i,
      message: "why the agency is inferred",
    });
  if (source && source.article.datelinePlaces.length === 0 && front.dateline === undefined)
    list.push({ line: 1, words: /where it was filed|place|dateline/i, message: "that no place is given" });
  return list;
}

/** A date that no words of the source come to by themselves. */
const isSupposed = ({ source }: Reading, date: string | null): boolean =>
  source?.article.dates.every(({ value }) => value !== date) ?? true;

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** A guess shown as a fact is the worst that a briefing can do. */
export const gapUnsaid: Rule = {
  name: "gap-unsaid",
  severity: "error",
  holds: "What the source does not say, and each inference, is told under “Gaps and cautions”.",
  check: (reading) => {
    const gaps = reading.units
      .filter(({ section }) => section === "gaps")
      .map(({ plain }) => plain)
      .join("\n");
    const seen = new Set<string>();
    return wants(reading).flatMap(({ line, words, message }): readonly Finding[] => {
      if (words.test(gaps) || seen.has(message)) return [];
      seen.add(message);
      return [
        {
          line,
          column: 1,
          message: `“Gaps and cautions” does not say ${message}`,
          remedy: "add a bullet there that says so",
        },
      ];
    });
  },
};
