import type { Entity } from "../../model.ts";
import { auxiliaries, determiners, prepositions } from "./nouns.ts";
import { speechForm } from "./speech-verbs.ts";

/** "The mayor of Example, Ana Roth": what stands before the comma, without what hangs on it. */
const beforeComma =
  /(?:^|[\s“"(])(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|\S{1,30}['’]s) ((?:[\p{L}-]{1,20} ){0,3}[\p{L}-]{1,20})(?: (?:of|for|at|in|to|from) [^,.;:"“]{1,40})?, $/u;

const abbreviated = new Map([
  ["gov.", "governor"],
  ["sen.", "senator"],
  ["rep.", "representative"],
  ["pres.", "president"],
  ["prof.", "professor"],
  ["col.", "colonel"],
  ["gen.", "general"],
  ["capt.", "captain"],
  ["sgt.", "sergeant"],
]);
const spelledOut = (word: string): string => abbreviated.get(word) ?? word;

const acts = (word: string): boolean => auxiliaries.has(word) || speechForm(word)?.form === "finite";

/** Words that tell the function of a person: printed before a mention, behind it between commas, or given as role. */
export function functionsOf(text: string, person: Entity, nameWords: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(person.roles.flatMap((role) => role.toLowerCase().split(/\s+/).map(spelledOut)));
  for (const { start, end } of person.mentions) {
    const before = text.slice(Math.max(0, start - 80), start).match(/[\p{L}\p{M}'’-]+|[^\s\p{L}\p{M}]/gu) ?? [];
    for (const word of before.reverse().slice(0, 6)) {
      const lower = word.toLowerCase();
      if (!/^\p{L}/u.test(word) || determiners.has(lower) || prepositions.has(lower) || nameWords.has(word)) break;
      // "Neighbours described Ana Example": they are not what she is.
      if (acts(lower)) break;
      found.add(lower);
    }
    const apposed = /([\p{L}-]{1,30}), $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
    if (apposed) found.add(apposed.toLowerCase());
    const phrase = beforeComma.exec(text.slice(Math.max(0, start - 90), start))?.[1];
    for (const word of phrase?.toLowerCase().split(" ") ?? []) if (!prepositions.has(word)) found.add(word);
    const behind = /^,? (?:an? |the |who is |who was |\()?([^,.;:()"“”]{2,80})/u.exec(text.slice(end, end + 100));
    if (behind && /^[,(]| who /.test(text.slice(end, end + 5))) {
      const words = (behind[1] ?? "").toLowerCase().split(/\s+/);
      // "Ana Example, had sent a lawyer": what she did is not what she is; nor is "Ana Example, the judge said, …".
      const cut = words.findIndex((word) => prepositions.has(word) || auxiliaries.has(word));
      const own = cut < 0 ? words : words.slice(0, cut);
      if (!own.some((word, i) => i > 0 && speechForm(word)?.form === "finite" && /(?:ed|said|told|says)$/.test(word)))
        for (const word of own) found.add(word);
    }
  }
  return found;
}
