import { type NameFinder, propose } from "../context.ts";
import { functionWords } from "../vocabulary.ts";

/** Last words of names of buildings and sites that alone would tell of a body, and the words before them that tell of a site. */
const tails: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:center|centre|complex)$/,
    /^(?:space|community|convention|sports?|exhibition|shopping|leisure|visitors?|aquatic|civic|conference|recreation|detention|evacuation|youth|launch|trade|rehearsal|swimming|ski|business|garden|relief|border)$/,
  ],
  [/^gymnasium$/, /^(?:national|municipal|metropolitan|indoor|city|prefectural|memorial)$/],
  [
    /^hall$/,
    /^(?:sports?|concert|town|city|village|market|exhibition|convention|music|community|dance|parish|church)$/,
  ],
  [
    /^(?:plant|station)$/,
    /^(?:power|nuclear|pumping|railway|train|metro|subway|bus|fire|police|petrol|gas|radio|research|weather|water|treatment|desalination|hydropower|hydroelectric)$/,
  ],
  [/^site$/, /^(?:launch|test|construction|landfill|burial|storage)$/],
];
/** Longer names are lists or bodies. */
const longest = 5;

/** "Naro Space Center", "Orsa Community Centre", "Maren City Hall": named for what is done there. */
export const facilities: NameFinder = (context) =>
  context.lines.flatMap((line) => {
    if (line.style !== "plain") return [];
    return line.tokens.flatMap((token, at) => {
      const before = line.tokens[at - 1];
      if (!token.capital || !token.tied || !before?.capital || before.possessive) return [];
      if (!tails.some(([tail, head]) => tail.test(token.lower) && head.test(before.lower))) return [];
      let first = at - 1;
      while (first > 0 && at - first < longest && line.tokens[first]?.tied) {
        const next = line.tokens[first - 1];
        if (!next?.capital || next.possessive || functionWords.has(next.lower)) break;
        first--;
      }
      // "the City Hall" of some city is no name of its own.
      if (first === at - 1) return [];
      return [propose(context, line, [first, at], { kind: "place", weight: 150, by: "facilities" })];
    });
  });
