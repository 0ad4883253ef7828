import { type Finding, type Rule, shortly } from "../rule.ts";
import { lowerSet } from "../words.ts";

/** Two texts that share so much of the words of the shorter say the same. */
const same = 0.9;
/** In words: short texts share their words by chance. */
const fewest = 5;

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < fewest) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
}

/** A point is made once. */
export const pointDuplicate: Rule = {
  name: "point-duplicate",
  severity: "error",
  holds: "No two key points say the same, and none repeats the bottom line.",
  check: ({ units }) => {
    const said: { readonly words: ReadonlySet<string>; readonly line: number }[] = [];
    return units.flatMap(({ section, plain, line }): readonly Finding[] => {
      if (section !== "key-points" && section !== "bottom-line") return [];
      const words = lowerSet(plain);
      const twin = said.find((other) => overlap(other.words, words) >= same);
      said.push({ words, line });
      if (!twin) return [];
      return [
        {
          line,
          column: 1,
          message: `${shortly(plain, 40)} says what line ${twin.line} says`,
          remedy: "keep one of them",
        },
      ];
    });
  },
};
