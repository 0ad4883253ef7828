import { overlaps } from "../../spans.ts";
import { bears } from "../names.ts";
import { readAttribution, saidIn, understoodAs } from "../quotations.ts";
import { type Finding, placeOf, type Rule } from "../rule.ts";
import { outsideQuotes } from "../speech.ts";
import { fold, wordsOf } from "../words.ts";

/** A speaker whom the paragraph does not name was concluded from what stands around it. */
export const speakerInferred: Rule = {
  name: "speaker-inferred",
  severity: "error",
  holds: "A speaker whom the words beside a quotation do not name is marked “speaker inferred”.",
  check: (reading) =>
    saidIn(reading).flatMap((said): readonly Finding[] => {
      const { unit, source, places } = said;
      const { name, inferred } = readAttribution(unit.attribution?.plain ?? "");
      const entity = source.article.entities.find(
        (other) => fold(other.name) === name || other.mentions.some(({ text }) => fold(text) === name),
      );
      const quotes = understoodAs(said);
      if (!unit.attribution || !entity || inferred || quotes.length === 0) return [];
      if (quotes.some(({ speaker }) => speaker?.certainty === "stated")) return [];
      const beside = source.paragraphs.filter((paragraph) =>
        [...places, ...quotes].some((place) => overlaps(place, paragraph)),
      );
      const named = beside.some(({ start, end }) =>
        wordsOf(outsideQuotes(source.text.slice(start, end))).some(({ text }) => bears(entity, text)),
      );
      if (named) return [];
      const { line } = unit.attribution;
      return [
        {
          ...placeOf(reading, { line, lastLine: line }, name ?? ""),
          message: `the words beside the quotation do not name ${name}`,
          remedy: "add “, speaker inferred” to the line, and say under “Gaps and cautions” why",
        },
      ];
    }),
};
