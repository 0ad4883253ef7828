import { readData } from "../../briefing/front.ts";
import { type Finding, lineOfKey, type Rule } from "../rule.ts";

/** The body as readers see it: comments and white space at line ends do not count. */
const bodyOf = (body: string): string =>
  body
    .replace(/<!--[\s\S]{0,2000}?-->/g, "")
    .split("\n")
    .map((line) => line.trimEnd())
    .filter(Boolean)
    .join("\n");

/** No silent edit of what readers have seen. A draft was not published, and may change. */
export const updatedStale: Rule = {
  name: "updated-stale",
  severity: "error",
  holds: "A changed body of a published briefing comes with a new `updated` or a correction; its id never changes.",
  check: (reading) => {
    if (reading.committed === null) return [];
    const { data, body } = readData(reading.committed, reading.file);
    if (!data || (data.get("status") ?? "draft") === "draft") return [];
    const found: Finding[] = [];
    const { front } = reading;
    const id = data.get("id");
    if (typeof id === "string" && id !== front.id)
      found.push({
        line: lineOfKey(reading, "id"),
        column: 1,
        message: `the id was “${id}”`,
        remedy: "give it back: addresses and links rest on it",
      });
    const before = data.get("corrections");
    const corrected = (front.corrections ?? []).length > (Array.isArray(before) ? before.length : 0);
    if (
      bodyOf(reading.body) !== bodyOf(body) &&
      (front.updated ?? null) === (data.get("updated") ?? null) &&
      !corrected
    )
      found.push({
        line: lineOfKey(reading, front.updated === undefined ? "published" : "updated"),
        column: 1,
        message: "the text was changed since the last commit, and “updated” was not",
        remedy: `write updated: ${reading.today}, or add a correction`,
      });
    return found;
  },
};
