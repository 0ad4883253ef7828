import { contradict, ownTolls, type Toll } from "../tolls.ts";
import type { Body, Reading } from "./body.ts";
import type { Entry } from "./entries.ts";
import type { Conflict, ConflictValue, Item } from "./model.ts";
import { foldName } from "./text.ts";

const words: Readonly<Record<Toll["what"], string>> = {
  killed: "killed",
  injured: "injured",
  missing: "missing",
  detained: "arrested",
  displaced: "displaced",
  magnitude: "magnitude",
};

const telling = new Set<Reading["kind"]>(["bottom-line", "key-points", "timeline"]);

interface FoundToll {
  readonly toll: Toll;
  readonly at: Item;
}

/** Tolls of a body, kept as long as the body is. */
const bodyTolls = new WeakMap<Body, readonly FoundToll[]>();

function tollsOf(body: Body): readonly FoundToll[] {
  const known = bodyTolls.get(body);
  if (known) return known;
  const items = body.items.filter(({ kind }) => telling.has(kind));
  const found = ownTolls(items.map(({ item }) => ({ text: item.text, at: item })));
  bodyTolls.set(body, found);
  return found;
}

/** Tolls of which two cannot both be right: each value once, from the briefing that gives it first. */
function tollConflicts(entries: readonly Entry[]): readonly Conflict[] {
  const byKind = new Map<Toll["what"], { readonly toll: Toll; readonly value: ConflictValue }[]>();
  for (const { ref, body } of entries) {
    for (const { toll, at } of tollsOf(body)) {
      const value = { value: toll.text, briefing: ref, anchor: at.id, passages: at.passages };
      const known = byKind.get(toll.what);
      if (!known) byKind.set(toll.what, [{ toll, value }]);
      else if (!known.some((one) => one.toll.value === toll.value)) known.push({ toll, value });
    }
  }
  return [...byKind].flatMap(([what, found]): readonly Conflict[] => {
    const apart = found.filter(({ toll }) => found.some((other) => contradict(toll, other.toll)));
    return apart.length > 1 ? [{ what: words[what], values: apart.map(({ value }) => value) }] : [];
  });
}

/** "2024-03" holds "2024-03-18": the one is only less exact. */
const isWithin = (a: string, b: string): boolean =>
  a.startsWith(b) || b.startsWith(a) || a.includes("/") || b.includes("/");

/** One event in the same words under two dates. */
function dateConflicts(entries: readonly Entry[]): readonly Conflict[] {
  const byText = new Map<string, { readonly what: string; readonly values: Map<string, ConflictValue> }>();
  for (const { ref, body } of entries)
    for (const { item } of body.timeline) {
      if (item.date === null || item.certainty !== "stated") continue;
      const key = foldName(item.text);
      const known = byText.get(key) ?? { what: item.text, values: new Map() };
      byText.set(key, known);
      const isNew = ![...known.values.keys()].some((date) => isWithin(date, item.date ?? ""));
      if (isNew || known.values.size === 0)
        known.values.set(item.date, { value: item.date, briefing: ref, anchor: item.id, passages: item.passages });
    }
  return [...byText.values()].flatMap(({ what, values }) => {
    const found = [...values.values()];
    const isAcross = new Set(found.map(({ briefing }) => briefing.path)).size > 1;
    return found.length > 1 && isAcross ? [{ what: `date of: ${what}`, values: found }] : [];
  });
}

/** Where the briefings of a story contradict each other in figures or dates. @param entries oldest first */
export const conflictsIn = (entries: readonly Entry[]): readonly Conflict[] => [
  ...tollConflicts(entries),
  ...dateConflicts(entries),
];
