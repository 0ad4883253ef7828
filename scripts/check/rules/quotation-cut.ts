import { saidIn } from "../quotations.ts";
import { type Finding, placeOf, type Rule, shortly } from "../rule.ts";

const opens = /(?:^|["'.!?:\n,([] ?|[-–—] ?)$/;
const closes = /^(?:$|[,.;:!?)\]]?["'\n]|\n)/;

/** A quotation that begins or ends within a sentence of its speaker without saying so. */
export const quotationCut: Rule = {
  name: "quotation-cut",
  severity: "error",
  holds: "A quotation begins and ends where the speaker's words do, or marks the cut with “…”.",
  check: (reading) =>
    saidIn(reading).flatMap(({ unit, source, form, places, parts, brackets }): readonly Finding[] => {
      if (form !== "whole" || places.length < parts.length || brackets.length > 0) return [];
      const [first, last] = [places[0], places.at(-1)];
      if (!first || !last) return [];
      const found: Finding[] = [];
      const before = source.article.text.slice(Math.max(0, first.start - 2), first.start);
      const after = source.article.text.slice(last.end, last.end + 3);
      const remedy = "give the sentence to its end, or mark the cut with “…”";
      const startsMarked = /^[“"] ?…/.test(unit.plain);
      const endsMarked = /… ?[”"]$/.test(unit.plain);
      if (!startsMarked && !opens.test(foldMarks(before)))
        found.push({
          ...placeOf(reading, unit, firstWords(parts[0])),
          message: `${shortly(parts[0] ?? "", 30)} begins within a sentence`,
          remedy,
        });
      if (!endsMarked && !closes.test(foldMarks(after)) && !/[.!?]["']?$/.test(parts.at(-1) ?? ""))
        found.push({
          ...placeOf(reading, unit, (parts.at(-1) ?? "").split(" ").slice(-2).join(" ")),
          message: `the sentence goes on after “${(parts.at(-1) ?? "").split(" ").slice(-3).join(" ")}”`,
          remedy,
        });
      return found;
    }),
};

const firstWords = (text = ""): string => text.split(" ").slice(0, 2).join(" ");
const foldMarks = (text: string): string => text.replace(/[“”«»]/g, '"').replace(/[‘’]/g, "'");
