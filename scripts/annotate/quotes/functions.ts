import type { Entity } from "../../model.ts";
import { determiners, prepositions } from "./nouns.ts";

/** Words that tell the function of a person: printed before a mention, behind it between commas, or given as role. */
export function functionsOf(text: string, person: Entity, nameWords: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(person.roles.flatMap((role) => role.toLowerCase().split(/\s+/)));
  for (const { start, end } of person.mentions) {
    const before = text.slice(Math.max(0, start - 80), start).match(/[\p{L}\p{M}'’-]+|[^\s\p{L}\p{M}]/gu) ?? [];
    for (const word of before.reverse().slice(0, 6)) {
      const lower = word.toLowerCase();
      if (!/^\p{L}/u.test(word) || determiners.has(lower) || prepositions.has(lower) || nameWords.has(word)) break;
      found.add(lower);
    }
    const apposed = /([\p{L}-]{1,30}), $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
    if (apposed) found.add(apposed.toLowerCase());
    const behind = /^,? (?:an? |the |who is |who was |\()?([^,.;:()"“”]{2,80})/u.exec(text.slice(end, end + 100));
    if (behind && /^[,(]| who /.test(text.slice(end, end + 5))) {
      for (const word of (behind[1] ?? "").toLowerCase().split(/\s+/)) {
        // "Ana Example, had sent a lawyer": what she did is not what she is.
        if (prepositions.has(word) || /^(?:had|has|have|will|would)$/.test(word)) break;
        found.add(word);
      }
    }
  }
  return found;
}
