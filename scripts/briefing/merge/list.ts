import { stringify } from "yaml";
import type { Unit } from "./match.ts";
import type { Preference } from "./result.ts";
import { type MergedUnits, mergeUnits } from "./units.ts";

export interface MergedList extends Pick<MergedUnits, "conflicts" | "remarks"> {
  /** The lines of the key; null where the person's lines cannot be changed without losing something in them. */
  readonly lines: readonly string[] | null;
}

const unit = (same: string): Unit => ({ same, passages: [] });
const itemLine = /^ {0,8}- /;

/** An element and what stands above it: comments and blank lines. */
interface Item {
  readonly above: readonly string[];
  readonly line: string;
}

/** The elements of a list that is written one a line; null for any other list. */
function itemsOf(
  lines: readonly string[],
  count: number,
): { readonly items: readonly Item[]; readonly below: readonly string[] } | null {
  const items: Item[] = [];
  let above: string[] = [];
  for (const line of lines.slice(1)) {
    if (itemLine.test(line)) {
      items.push({ above, line });
      above = [];
    } else if (line.trim() === "" || line.trimStart().startsWith("#")) above.push(line);
    else return null;
  }
  return items.length === count && /:[ \t]{0,100}(?:#[^\n]{0,2000})?$/.test(lines[0] ?? "")
    ? { items, below: above }
    : null;
}

const scalar = (value: string): string => stringify(value, { lineWidth: 0, singleQuote: true }).trimEnd();
const isOneLine = (value: string): boolean => !value.includes("\n");

/** An element in a line; of the machine's own text where that has it, so that both write it alike. */
const written = (value: string, at: number, indent: string, lines: readonly string[], count: number): string => {
  const items = itemsOf(lines, count)?.items;
  return indent + (items?.[at]?.line.trimStart() ?? `- ${scalar(value)}`);
};

/**
 * Merges a list of the front matter element by element.
 *
 * @param mineLines the lines of the key in the person's file, empty where it has none; `theirLines` likewise
 */
export function mergeList(
  key: string,
  [base, mine, theirs]: readonly [readonly string[], readonly string[], readonly string[]],
  mineLines: readonly string[],
  theirLines: readonly string[],
  prefer: Preference,
): MergedList {
  const merged = mergeUnits(base.map(unit), mine.map(unit), theirs.map(unit));
  const { order, conflicts, remarks } = merged;
  const clashing = new Set(conflicts.map((conflict) => conflict.mine));
  const stays = (m: number | null, t: number | null): m is number =>
    m !== null && (t === null || (clashing.has(m) && prefer === "mine"));
  const own = itemsOf(mineLines, mine.length);
  const indent = /^ */.exec(own?.items[0]?.line ?? "  - ")?.[0] ?? "  ";
  const safe = !mineLines.some((line) => line.includes("#")) && [...mine, ...theirs].every(isOneLine);
  if (mineLines.length > 0 && !own && !safe) return { lines: null, conflicts, remarks };
  const comments = own?.items.flatMap(({ above }, m) => (order.some((placed) => placed.mine === m) ? [] : above)) ?? [];
  const lines = order.flatMap(({ mine: m, theirs: t }): readonly string[] => {
    const above = m === null ? [] : (own?.items[m]?.above ?? []);
    if (stays(m, t)) return [...above, own?.items[m]?.line ?? `${indent}- ${scalar(mine[m] ?? "")}`];
    return [...above, written(theirs[t ?? -1] ?? "", t ?? -1, indent, theirLines, theirs.length)];
  });
  const all = [...lines, ...comments, ...(own?.below ?? [])];
  return { lines: all.length > 0 ? [own ? (mineLines[0] ?? `${key}:`) : `${key}:`, ...all] : [], conflicts, remarks };
}
