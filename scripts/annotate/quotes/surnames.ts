import type { Entity } from "../../model.ts";
import { type Named, namesOf } from "./tokens.ts";

/** "Mr. Roth", "Sen. Roth", "President Roth" are as good as "Roth". */
const titled =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Lord|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|President|Minister|Judge|Mayor)\.? $/;
const capitalised = /\p{Lu}[\p{L}\p{M}’'-]{2,}/gu;

/** Of those who bear a surname the one whom it means alone: the only one, or the one who is named most. */
function bearerOf(people: readonly Entity[]): Entity | null {
  const [first, second] = people.toSorted((a, b) => b.mentions.length - a.mentions.length);
  if (!first) return null;
  return second === undefined || first.mentions.length > second.mentions.length ? first : null;
}

/** The mentions of an article with those of people by their bare surname that no finder marked. */
export function withSurnames(text: string, entities: readonly Entity[]): readonly Named[] {
  const names = namesOf(entities);
  const bearers = new Map<string, Entity[]>();
  const others = new Set<string>();
  for (const entity of entities) {
    const words = entity.name.split(" ");
    const last = words.at(-1) ?? "";
    if (entity.kind !== "person") for (const word of words) others.add(word);
    else if (words.length > 1) bearers.set(last, [...(bearers.get(last) ?? []), entity]);
  }
  const found: Named[] = [];
  let next = 0;
  for (const [word = "", index] of [...text.matchAll(capitalised)].map((m) => [m[0], m.index] as const)) {
    const surname = word.replace(/['’](?:s|$)?$/, "");
    const people = bearers.get(surname);
    if (!people || others.has(surname)) continue;
    const end = index + surname.length;
    while (next < names.length && (names[next]?.end ?? 0) <= index) next++;
    const covered = names[next];
    // Part of a longer name that no finder marked either: "Marta Roth" is not Ana.
    const before = text.slice(Math.max(0, index - 20), index);
    const alone = titled.test(before) || !/\p{Lu}[\p{L}.’'-]{0,18} $/u.test(before);
    if ((covered && covered.start < end) || !alone || /^ \p{Lu}/u.test(text.slice(end, end + 2))) continue;
    const entity = bearerOf(people);
    if (entity) found.push({ start: index, end, entity });
  }
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
}
