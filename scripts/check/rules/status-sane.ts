import { type Finding, lineOfKey, type Rule } from "../rule.ts";

/** What status, embargo and corrections say together. */
export const statusSane: Rule = {
  name: "status-sane",
  severity: "error",
  holds: "An embargo is an instant after the article's day; what is withdrawn or superseded says why.",
  check: (reading) => {
    const { status, embargo, published, corrections = [], id } = reading.front;
    const found: Finding[] = [];
    const report = (key: string, message: string, remedy: string): void => {
      found.push({ line: lineOfKey(reading, key), column: 1, message, remedy });
    };
    if (embargo !== undefined && embargo.length <= 10)
      report(
        "embargo",
        `“${embargo}” is a day, and an embargo ends at an instant`,
        `write ${embargo}T06:00Z, with the hour and zone`,
      );
    if (embargo !== undefined && published !== undefined && embargo.slice(0, 10) < published.slice(0, 10))
      report(
        "embargo",
        `the embargo (${embargo}) ends before the article's day (${published})`,
        "correct one of the two",
      );
    if ((status === "withdrawn" || status === "superseded") && corrections.length === 0)
      report("status", `it is ${status} and does not say why`, "add a correction with the day and the reason");
    if (embargo !== undefined && (status === "withdrawn" || status === "superseded"))
      report("embargo", `what is ${status} needs no embargo`, "remove the embargo");
    if (!/^[\w.-]{1,80}$/.test(id))
      report("id", `the id “${id.slice(0, 40)}” is no plain name`, "use letters, digits, “-”, “.” and “_”");
    return found;
  },
};
