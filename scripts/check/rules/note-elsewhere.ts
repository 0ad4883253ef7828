import { claimsOf, placeAll } from "../claims.ts";
import { saidIn } from "../quotations.ts";
import type { Reading, Unit } from "../reading.ts";
import { type Finding, placeOf, type Rule } from "../rule.ts";
import { paragraphAt } from "../source.ts";

const told = (reading: Reading, unit: Unit, there: number, named: readonly number[]): Finding => ({
  ...placeOf(reading, unit, `[^${unit.notes[0] ?? ""}]`),
  message: `these words stand in ¶${there}; the footnote leads to ¶${named.join(", ¶")}`,
  remedy: `let the footnote lead to ¶${there}`,
});

/** A footnote must lead to the passage that it is given for. */
export const noteElsewhere: Rule = {
  name: "note-elsewhere",
  severity: "error",
  holds: "The footnote of a text leads to the passage that it was taken from.",
  check: (reading) => [
    ...claimsOf(reading).flatMap(({ unit, elsewhere, passage }) =>
      elsewhere
        ? [
            told(
              reading,
              unit,
              elsewhere.number,
              passage.map(({ number }) => number),
            ),
          ]
        : [],
    ),
    ...saidIn(reading).flatMap(({ unit, source, parts, passage }): readonly Finding[] => {
      const all = { start: 0, end: source.text.length };
      const [first] = placeAll(source, all, parts.slice(0, 1)) ?? [];
      const there = first ? paragraphAt(source, first.start) : null;
      const here = passage.some((span) => placeAll(source, span, parts.slice(0, 1)) !== null);
      if (!there || here || parts.length === 0) return [];
      return [
        told(
          reading,
          unit,
          there.number,
          passage.map(({ number }) => number),
        ),
      ];
    }),
  ],
};
