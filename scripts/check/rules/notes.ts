import type { Rule } from "../rule.ts";

const passed = (name: string, severity: "error" | "warning", holds: string): Rule => ({
  name,
  severity,
  holds,
  check: ({ outlineProblems }) =>
    outlineProblems
      .filter(({ rule }) => rule === name)
      .map(({ line, column, message, remedy }) => ({ line: line ?? 1, column: column ?? 1, message, remedy })),
});

/** What reading the outline finds about footnotes. */
export const noteUndefined = passed("note-undefined", "error", "Every footnote mark has its footnote.");
export const noteUnused = passed("note-unused", "warning", "Every footnote has a mark that refers to it.");
export const noteDefinedTwice = passed("note-defined-twice", "error", "No footnote is defined twice.");
