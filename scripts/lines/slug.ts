import type { LineRule } from "./rule.ts";

/** Initials of those who handled a dispatch: "str-lc/ndy/ach", "bur/abc". */
export const slug: LineRule = {
  name: "slug",
  kind: "slug",
  test: (line) =>
    line.length <= 40 &&
    (/^[a-z]{1,5}(?:[-+][a-z]{1,5}){0,3}(?:\/[a-z]{1,5}(?:[-+][a-z]{1,5}){0,3}){1,6}$/.test(line) ||
      /^[a-z]{2,4}(?:-[a-z]{2,4}){1,3}$/.test(line)),
};
