import { overlaps } from "../../spans.ts";
import { bears } from "../names.ts";
import { readAttribution, saidIn } from "../quotations.ts";
import { type Finding, placeOf, type Rule } from "../rule.ts";
import { fold, lowerSet, wordsOf } from "../words.ts";

/** Words of a function that say nothing by themselves. */
const small = new Set(["of", "the", "for", "and", "at", "in", "a", "an", "to"]);

/** The function of a speaker. */
export const speakerRole: Rule = {
  name: "speaker-role",
  severity: "error",
  holds: "The function that an attribution gives stands in the source beside the name.",
  check: (reading) =>
    saidIn(reading).flatMap(({ unit, source, places }): readonly Finding[] => {
      const { name, role, unnamed } = readAttribution(unit.attribution?.plain ?? "");
      const given = unnamed ?? role;
      if (!unit.attribution || given === null || /^\[.{1,200}\]$/.test(given)) return [];
      const entity = source.article.entities.find(
        (other) => fold(other.name) === name || other.mentions.some(({ text }) => fold(text) === name),
      );
      const wanted = wordsOf(given)
        .map(({ text }) => text.toLowerCase())
        .filter((word) => !small.has(word));
      const where = source.article.blocks.filter(
        ({ start, end }) =>
          name === null ||
          !entity ||
          places.some((place) => overlaps(place, { start, end })) ||
          wordsOf(source.text.slice(start, end)).some(({ text }) => bears(entity, text)),
      );
      const together = where.some(({ start, end }) => {
        const words = lowerSet(source.text.slice(start, end));
        return wanted.every((word) => words.has(word));
      });
      if (together) return [];
      const { line } = unit.attribution;
      return [
        {
          ...placeOf(reading, { line, lastLine: line }, given.split(",")[0] ?? ""),
          message: `the source does not call ${name ?? "anybody"} “${given}”`,
          remedy: "give the function that the source gives, or put your own words into [brackets]",
        },
      ];
    }),
};
