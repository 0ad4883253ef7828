import { saidIn } from "../quotations.ts";
import { type Finding, placeOf, type Rule } from "../rule.ts";
import { foldAll } from "../words.ts";

/** An ellipsis says that something is left out. */
export const quotationGap: Rule = {
  name: "quotation-gap",
  severity: "error",
  holds: "“ … ” stands in a quotation only where the source has something between the words.",
  check: (reading) =>
    saidIn(reading).flatMap(({ unit, source, places, parts }): readonly Finding[] =>
      places.flatMap((place, i) => {
        const next = places[i + 1];
        if (!next || source.text.slice(place.end, next.start).trim() !== "") return [];
        // A paragraph that ends inside a quotation is a gap too.
        if (source.article.text.slice(place.end, next.start).includes("\n")) return [];
        const joined = `${parts[i]} … ${parts[i + 1]}`;
        if (!foldAll(unit.plain).includes(joined)) return [];
        return [
          {
            ...placeOf(reading, unit, "…"),
            message: `nothing is left out between “${lastWord(parts[i])}” and “${firstWord(parts[i + 1])}”`,
            remedy: "take the “…” away",
          },
        ];
      }),
    ),
};

const lastWord = (text = ""): string => text.split(" ").at(-1) ?? "";
const firstWord = (text = ""): string => text.split(" ")[0] ?? "";
