import { type Finding, placeOf, type Rule } from "../rule.ts";
import { paragraphAt, passageStart } from "../source.ts";

/** The number that a footnote gives is that of its passage: one safe answer. */
export const noteParagraph: Rule = {
  name: "note-paragraph",
  severity: "error",
  holds: "The paragraph number of a footnote is that of its passage.",
  check: (reading) => {
    const { source } = reading;
    if (!source) return [];
    return [...reading.notes.values()].flatMap((note): readonly Finding[] => {
      const at = note.paragraph === null ? -1 : passageStart(source, note);
      const paragraph = at < 0 ? null : paragraphAt(source, at);
      if (!paragraph || paragraph.number === note.paragraph) return [];
      return [
        {
          ...placeOf(reading, { line: note.line, lastLine: note.line }, `¶${note.paragraph}`),
          message: `the passage stands in paragraph ${paragraph.number}, not ${note.paragraph}`,
          remedy: `write ¶${paragraph.number}`,
          fix: (text) =>
            text.replace(`[^${note.label}]: ¶${note.paragraph},`, `[^${note.label}]: ¶${paragraph.number},`),
        },
      ];
    });
  },
};
