import { type Finding, placeOf, type Rule, shortly } from "../rule.ts";
import { occurrences, selectorText } from "../source.ts";

/** A footnote is a selector: its words must find one place. */
export const noteNotInSource: Rule = {
  name: "note-not-in-source",
  severity: "error",
  holds: "The words of a footnote stand in the source, and only once.",
  check: (reading) => {
    const { source } = reading;
    if (!source) return [];
    return [...reading.notes.values()].flatMap((note): readonly Finding[] => {
      if (note.paragraph === null) return [];
      const found = occurrences(source.whole, selectorText(note));
      if (found === 1) return [];
      return [
        {
          ...placeOf(reading, { line: note.line, lastLine: note.line }, note.exact.slice(0, 12)),
          message:
            found === 0
              ? `${shortly(note.exact)} is not in the source`
              : `${shortly(note.exact)} stands in the source twice`,
          remedy:
            found === 0
              ? "give the first words of the passage as the source has them"
              : "give more words, or those before it: ¶7, “…”, after “…”",
        },
      ];
    });
  },
};
