import type { Reading } from "../reading.ts";
import { type Finding, placeOf, type Rule } from "../rule.ts";

const startOf = (date: string | null): string => date?.split("/")[0] ?? "";

/** The bullets of a timeline sorted by date; those of one date stay as they are. Null where blocks are not plain bullets. */
function sorted(reading: Reading): ((text: string) => string) | undefined {
  const entries = reading.units.filter(({ section }) => section === "timeline");
  const section = reading.sections.find(({ kind }) => kind === "timeline");
  if (!section || section.loose.length > 0 || entries.some(({ date }) => date === null)) return undefined;
  const bodies = entries.map(({ line }, i) => {
    const next = entries[i + 1]?.line ?? Number.POSITIVE_INFINITY;
    let end = line;
    while (end < Math.min(next - 1, reading.lines.length) && !/^(?:#|\[\^)/.test(reading.lines[end] ?? "")) end++;
    while (end > line && !reading.lines[end - 1]?.trim()) end--;
    return { line, end, date: startOf(entries[i]?.date ?? null), lines: reading.lines.slice(line - 1, end) };
  });
  const order = bodies
    .map((body, i) => ({ body, i }))
    .sort((a, b) => (a.body.date < b.body.date ? -1 : a.body.date > b.body.date ? 1 : a.i - b.i));
  return (text) => {
    const lines = text.split("\n");
    for (let i = bodies.length - 1; i >= 0; i--) {
      const [place, put] = [bodies[i], order[i]];
      if (place && put) lines.splice(place.line - 1, place.end - place.line + 1, ...put.body.lines);
    }
    return lines.join("\n");
  };
}

/** Oldest first. */
export const timelineOrder: Rule = {
  name: "timeline-order",
  severity: "error",
  holds: "A timeline runs from the oldest entry to the newest.",
  check: (reading) => {
    const entries = reading.units.filter(({ section, date }) => section === "timeline" && date !== null);
    return entries.flatMap((unit, i): readonly Finding[] => {
      const before = entries[i - 1];
      if (!before || startOf(before.date) <= startOf(unit.date)) return [];
      const fix = sorted(reading);
      return [
        {
          ...placeOf(reading, unit, unit.date ?? ""),
          message: `${unit.date} stands after ${before.date}`,
          remedy: "put the oldest entry first",
          ...(fix && { fix }),
        },
      ];
    });
  },
};
