import { type NameFinder, propose } from "../context.ts";
import { mayBePerson, nameWords, roleOf } from "../shape.ts";
import { functionWords, kinWords, personVerbs, speechVerbs } from "../vocabulary.ts";

/** "Identified as Fiston, 9", "known only as Whetu". */
const isNaming = (first: string, second: string): boolean =>
  second === "as" && /^(?:identified|named|introduced|only|simply|himself|herself)$/.test(first);

/** Names beside words of saying and of what only people do or are: "Raikuna said", "told Han", "a driver surnamed Han". */
export const speakers: NameFinder = (context) =>
  context.runs.flatMap((run) => {
    const words = nameWords(run);
    if (!mayBePerson(run)) return [];
    const { tokens } = run.line;
    const before = tokens[run.first - 1];
    const after = tokens[run.last + 1];
    const tied = tokens[run.first]?.tied === true;
    const possessive = tokens[run.last]?.possessive === true;
    let weight = 0;
    if (tied && before && /^(?:surnamed|named|nicknamed)$/.test(before.lower)) weight += 70;
    else if (tied && before && isNaming(tokens[run.first - 2]?.lower ?? "", before.lower)) weight += 45;
    else if (tied && before && kinWords.has(before.lower) && before.lower !== "called") weight += 40;
    else if (tied && before && speechVerbs.has(before.lower) && !before.capital) weight += 25;
    if (tied && before?.lower === "to" && tokens[run.first - 2]?.lower === "according") weight += 10;
    if (after?.tied && !possessive && speechVerbs.has(after.lower)) {
      weight += 30;
      const third = tokens[run.last + 2]?.lower ?? "";
      const fourth = tokens[run.last + 3]?.lower ?? "";
      if (/^(?:he|she|his|her)$/.test(third) || (third === "that" && /^(?:he|she|his|her)$/.test(fourth))) weight += 40;
      if (/^(?:it|its)$/.test(third)) weight = 0;
    }
    if (after?.tied && !possessive && personVerbs.has(after.lower)) weight += 15;
    if (after?.gap.startsWith(",") && speechVerbs.has(after.lower)) weight += 15;
    if (possessive && after && kinWords.has(after.lower)) weight += 50;
    if (tied && before && /^(?:he|she)$/.test(before.lower)) weight = 0;
    if (weight === 0 || (words.length === 1 && functionWords.has(words[0]?.lower ?? ""))) return [];
    return [
      propose(context, run.line, [run.first, run.last], {
        kind: "person",
        weight,
        by: "speakers",
        ...roleOf(context, run),
      }),
    ];
  });
