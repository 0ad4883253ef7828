import { parseDocument } from "yaml";
import { type Finding, lineOfKey, type Rule } from "../rule.ts";
import { foldAll } from "../words.ts";

/** The description with the text of the bottom line. */
const describe =
  (words: string) =>
  (text: string): string => {
    const end = text.indexOf("\n---", 3);
    const document = parseDocument(text.slice(4, end + 1));
    document.set("description", words);
    const front = document.toString({ lineWidth: 0, indentSeq: true, singleQuote: true });
    return `---\n${front}${text.slice(end + 1)}`;
  };

/** What lists and search show of a briefing is its bottom line. */
export const descriptionDiffers: Rule = {
  name: "description-differs",
  severity: "error",
  holds: "The description is the bottom line.",
  check: (reading) => {
    const bottom = reading.units
      .filter(({ section }) => section === "bottom-line")
      .map(({ plain }) => plain)
      .join(" ");
    const { description } = reading.front;
    if (!bottom || (description !== undefined && foldAll(description) === foldAll(bottom))) return [];
    const finding: Finding = {
      line: lineOfKey(reading, "description"),
      column: 1,
      message: description === undefined ? "there is no description" : "the description is not the bottom line",
      remedy: "copy the bottom line into it",
      fix: describe(bottom),
    };
    return [finding];
  },
};
