import { isSeq, parseDocument } from "yaml";
import { foldName } from "../../site/text.ts";
import { type Finding, lineOfKey, type Rule } from "../rule.ts";

const keys = ["people", "organisations", "places", "topics", "dateline", "byline"] as const;

/** Each list with the first of its equal entries. */
function withoutRepeats(text: string): string {
  const end = text.indexOf("\n---", 3);
  const document = parseDocument(text.slice(4, end + 1));
  for (const key of keys) {
    const list = document.get(key);
    if (!isSeq(list)) continue;
    const seen = new Set<string>();
    list.items = list.items.filter((item) => {
      const name = foldName(String(item));
      return !seen.has(name) && seen.add(name);
    });
  }
  const front = document.toString({ lineWidth: 0, indentSeq: true, singleQuote: true });
  return `---\n${front}${text.slice(end + 1)}`;
}

/** A name is listed once, and as one thing. */
export const listDuplicate: Rule = {
  name: "list-duplicate",
  severity: "error",
  holds: "No list of the front matter has an entry twice.",
  check: (reading) =>
    keys.flatMap((key) => {
      const seen = new Set<string>();
      return (reading.front[key] ?? []).flatMap((name): readonly Finding[] => {
        const twice = seen.has(foldName(name));
        seen.add(foldName(name));
        if (!twice) return [];
        const first = lineOfKey(reading, key, name);
        const again = reading.lines.findIndex((line, i) => i >= first && line.includes(name));
        return [
          {
            line: again < 0 || again >= reading.bodyLine ? first : again + 1,
            column: 1,
            message: `${key} has “${name}” twice`,
            remedy: "keep one of them",
            fix: withoutRepeats,
          },
        ];
      });
    }),
};
