import { type Finding, lineOfKey, type Rule } from "../rule.ts";

/** Milliseconds; a date without a time is its first moment. */
const at = (date: string): number => Date.parse(date.length > 10 ? date.replace(" ", "T") : `${date}T00:00:00Z`);
const dayLong = 86_400_000;

/** The days of a briefing's life come in order. */
export const datesOrder: Rule = {
  name: "dates-order",
  severity: "error",
  holds: "Nothing is updated before it was published, nothing is dated in the future but an embargo.",
  check: (reading) => {
    const { published, updated, source_retrieved: retrieved } = reading.front;
    const found: Finding[] = [];
    const now = at(reading.today) + 2 * dayLong;
    const report = (key: string, message: string): void => {
      found.push({ line: lineOfKey(reading, key), column: 1, message, remedy: "correct the date" });
    };
    if (published && updated && at(updated.slice(0, 10)) < at(published.slice(0, 10)))
      report("updated", `it was updated (${updated}) before it was published (${published})`);
    if (published && retrieved && at(retrieved.slice(0, 10)) + dayLong < at(published.slice(0, 10)))
      report("source_retrieved", `the source was retrieved (${retrieved}) before it was published (${published})`);
    for (const [key, date] of [
      ["published", published],
      ["updated", updated],
      ["source_retrieved", retrieved],
    ] as const)
      if (date && at(date.slice(0, 10)) > now) report(key, `${date} is in the future`);
    return found;
  },
};
