import type { Expression } from "./expression.ts";

const clock = "(?:[01][0-9]|2[0-3])[0-5][0-9]";
const zone =
  "(?:GMT|UTC|[ECMP][SD]T|BST|CES?T|IST|JST|KST|local|hours?|hrs|[ap]\\.?m\\.?|in the (?:morning|evening|afternoon))";
/** "1800 to 2100 local time", "from 2000 to 0500": an hour that a zone, "hours" or a second hour below ten stands beside. */
const times = new RegExp(
  `(?<![\\w.,:/$€£¥-])(?:${clock}(?: ?(?:-|–|to|and|until|till|through) ?${clock})?(?: |-)${zone}(?![\\w])|(?:${clock} ?(?:-|–|to|and|until|till) ?0[0-9][0-5][0-9]|0[0-9][0-5][0-9] ?(?:-|–|to|and|until|till) ?${clock})(?![\\w.,:/]))`,
  "g",
);

/** Four digits that tell the hour are no year. */
export function clockTimes(passage: string, found: readonly Expression[]): readonly Expression[] {
  if (!found.some(({ by }) => by === "years" || by === "ranges")) return found;
  const hours = [...passage.matchAll(times)];
  return found.filter(
    ({ start, end, by }) =>
      (by !== "years" && by !== "ranges") ||
      !hours.some(({ index, 0: text }) => start < index + text.length && index < end),
  );
}
