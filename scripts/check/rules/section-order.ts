import type { SectionKind } from "../../briefing/sections.ts";
import type { Reading } from "../reading.ts";
import type { Finding, Rule } from "../rule.ts";

const order: readonly SectionKind[] = [
  ...(["bottom-line", "key-points", "quotes", "timeline", "background", "watch", "gaps", "other", "sources"] as const),
];
const rank = (kind: SectionKind): number => order.indexOf(kind);

/** The sections of a file in their order. Footnotes stand in the last of them, which is that of the sources. */
const reorder =
  ({ sections }: Reading) =>
  (text: string): string => {
    const lines = text.split("\n");
    const starts = sections.slice(1).map(({ line }) => line - 1);
    const head = lines.slice(0, starts[0] ?? lines.length);
    const parts = sections.slice(1).map(({ kind }, i) => {
      const part = lines.slice(starts[i], starts[i + 1] ?? lines.length);
      while (part.at(-1)?.trim() === "") part.pop();
      return { kind, part, i };
    });
    const sorted = [...parts].sort((a, b) => rank(a.kind) - rank(b.kind) || a.i - b.i);
    while (head.at(-1)?.trim() === "") head.pop();
    return `${[head, ...sorted.map(({ part }) => part)].map((part) => part.join("\n")).join("\n\n")}\n`;
  };

/** Every briefing is read in one order. */
export const sectionOrder: Rule = {
  name: "section-order",
  severity: "error",
  holds: "The sections stand in the order of the format; sections of your own come before the sources.",
  check: (reading) => {
    const { sections, notes, lines } = reading;
    return sections.flatMap(({ kind, line, heading }, i): readonly Finding[] => {
      const before = sections[i - 1];
      if (!before || rank(before.kind) <= rank(kind)) return [];
      // Footnotes that stand in another section than the last would be moved with it, which is right only at its end.
      const movable = [...notes.values()].every((note) => note.line > (sections.at(-1)?.line ?? 0));
      const plain = movable || sections.at(-1)?.kind !== "sources" ? reorder(reading) : undefined;
      return [
        {
          line,
          column: lines[line - 1]?.startsWith("## ") ? 4 : 1,
          message: `“${heading?.markdown ?? ""}” stands after “${before.heading?.markdown ?? ""}”`,
          remedy: "put the sections into the order of the format",
          ...(plain && { fix: plain }),
        },
      ];
    });
  },
};
