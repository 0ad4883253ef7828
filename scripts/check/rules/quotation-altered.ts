import { type Said, saidIn } from "../quotations.ts";
import { type Finding, placeOf, type Rule, shortly } from "../rule.ts";

/** Where a text leaves the source: the longest beginning of it that stands there, and how the source goes on. */
function departure({ source, passage }: Said, part: string): { readonly word: string; readonly goesOn: string } {
  const from = passage[0]?.start ?? 0;
  let low = 0;
  let high = part.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (source.text.indexOf(part.slice(0, middle), from) >= 0) low = middle;
    else high = middle - 1;
  }
  const wordStart = part.lastIndexOf(" ", low) + 1;
  const at = source.text.indexOf(part.slice(0, low), from);
  const goesOn = source.text
    .slice(at + wordStart, at + wordStart + 40)
    .split(" ")
    .slice(0, 5)
    .join(" ");
  return { word: part.slice(wordStart).split(" ")[0] ?? "", goesOn: low > 0 ? goesOn : "" };
}

/** The words of a quotation, byte for byte but for white space and the shape of quotation marks. */
export const quotationAltered: Rule = {
  name: "quotation-altered",
  severity: "error",
  holds: "A quotation stands in the source word for word, its parts in order.",
  check: (reading) =>
    saidIn(reading).flatMap((said): readonly Finding[] => {
      const { parts, places, unit } = said;
      const missing = parts[places.length];
      if (missing === undefined) return [];
      const { word, goesOn } = departure(said, missing);
      return [
        {
          ...placeOf(reading, unit, word),
          message: `the source does not have ${shortly(missing)} here${goesOn ? `: it goes on “${goesOn} …”` : ""}`,
          remedy:
            "give the words as the source has them, mark what is left out with “ … ”, put your own into [brackets]",
        },
      ];
    }),
};
