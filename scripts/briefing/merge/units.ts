import { type Pairs, pairUnits, type Unit } from "./match.ts";
import { similarity, wordsOf } from "./similarity.ts";

/** A place in the merged list. `theirs` set: the machine's text stands there, instead of `mine` where that is set. */
export interface Placed {
  readonly mine: number | null;
  readonly theirs: number | null;
}

/** Both changed the same unit, each in another way. Indexes into the lists. */
interface UnitConflict {
  readonly mine: number;
  readonly theirs: number;
}

/** Something that was decided for the person and is worth a line. */
interface UnitRemark {
  readonly what: "deleted-stays" | "edited-stays" | "already-there";
  /** Index in the person's list; null where the unit stands there no more. */
  readonly mine: number | null;
  /** Index in the new text; null where the unit stands there no more. */
  readonly theirs: number | null;
}

export interface MergedUnits {
  /** Where units conflict, the place holds both and the caller chooses. */
  readonly order: readonly Placed[];
  readonly conflicts: readonly UnitConflict[];
  readonly remarks: readonly UnitRemark[];
}

/** So many words in common make a unit that cites the same passage the same statement, or one that cites none. */
const restated = { cited: 0.5, alone: 0.8 } as const;

const inverse = (pairs: Pairs, length: number): readonly number[] => {
  const back = Array.from({ length }, () => -1);
  for (const [i, j] of pairs.entries()) if (j >= 0) back[j] = i;
  return back;
};

/** Whether each is greater than the one before. */
export const rises = (values: readonly number[]): boolean =>
  values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0));

/** Puts `added` into `order`, each behind the one that it follows in its own list, or before all. */
function insert(
  order: readonly Placed[],
  list: readonly (Placed | null)[],
  added: ReadonlySet<number>,
): readonly Placed[] {
  const result = [...order];
  let after: Placed | null = null;
  for (const [index, placed] of list.entries()) {
    if (placed && added.has(index)) result.splice(after ? result.indexOf(after) + 1 : 0, 0, placed);
    if (placed) after = placed;
  }
  return result;
}

/**
 * The order of a merged list: the person's, new units behind the one that they follow in the machine's list. Where the
 * person left the order alone and the machine changed it, it is the machine's.
 *
 * @param placedMine by index into the person's list, null for what is dropped; `placedTheirs` names the same objects
 */
export function arrange(
  placedMine: readonly (Placed | null)[],
  placedTheirs: readonly (Placed | null)[],
  keepOrder: boolean,
): readonly Placed[] {
  const common = placedTheirs.flatMap((placed) => (placed && placed.mine !== null ? [placed.mine] : []));
  if (keepOrder || rises(common)) {
    const added = new Set(placedTheirs.flatMap((placed, t) => (placed?.mine === null ? [t] : [])));
    return insert(
      placedMine.flatMap((placed) => placed ?? []),
      placedTheirs,
      added,
    );
  }
  const theirOrder = new Set(placedTheirs.flatMap((placed) => placed ?? []));
  const rest = new Set(placedMine.flatMap((placed, m) => (placed && !theirOrder.has(placed) ? [m] : [])));
  return insert([...theirOrder], placedMine, rest);
}

/** A unit of the person's that says what a new one of the machine's says, in other words. */
function restates(mine: Unit, theirs: Unit): boolean {
  const cited = theirs.passages.some((passage) => mine.passages.includes(passage));
  return similarity(wordsOf(mine.same), wordsOf(theirs.same)) >= (cited ? restated.cited : restated.alone);
}

/**
 * Which unit of the person's is which of the base. A run that was cut short left new text in the person's file: a unit
 * that is equal to a new one is that one, however much it is like another.
 */
function pairWithMine(base: readonly Unit[], mine: readonly Unit[], theirs: readonly Unit[], toTheirs: Pairs): Pairs {
  const old = new Set(base.map(({ same }) => same));
  const own = new Set(mine.map(({ same }) => same));
  const landed = new Map(mine.flatMap(({ same }, m) => (old.has(same) ? [] : [[same, m]])));
  const apart = new Set(theirs.flatMap(({ same }) => landed.get(same) ?? []));
  const used = new Set<number>();
  const known = base.map(({ same }, b) => {
    const m = own.has(same) ? undefined : landed.get(theirs[toTheirs[b] ?? -1]?.same ?? "");
    if (m === undefined || used.has(m)) return -1;
    used.add(m);
    return m;
  });
  return pairUnits(base, mine, known, apart);
}

/**
 * Three-way merge of a list. The person's changes stay; where only the machine changed, added or dropped, that comes
 * in. What the person deleted stays deleted, what the person edited stays though the machine dropped it.
 *
 * @param keepOrder the order is the person's whatever the machine did; else the machine may order what the person left
 *   in order
 */
export function mergeUnits(
  base: readonly Unit[],
  mine: readonly Unit[],
  theirs: readonly Unit[],
  keepOrder = false,
): MergedUnits {
  const toTheirs = pairUnits(base, theirs);
  const toMine = pairWithMine(base, mine, theirs, toTheirs);
  const fromMine = inverse(toMine, mine.length);
  const fromTheirs = inverse(toTheirs, theirs.length);
  const conflicts: UnitConflict[] = [];
  const remarks: UnitRemark[] = [];
  const placedMine: (Placed | null)[] = mine.map((unit, m) => {
    const b = fromMine[m] ?? -1;
    const t = toTheirs[b] ?? -1;
    const kept: Placed = { mine: m, theirs: null };
    const old = base[b];
    if (!old) return kept;
    const fresh = theirs[t];
    if (!fresh) {
      if (unit.same === old.same) return null;
      remarks.push({ what: "edited-stays", mine: m, theirs: null });
      return kept;
    }
    if (fresh.same === old.same || fresh.same === unit.same) return kept;
    if (unit.same !== old.same) conflicts.push({ mine: m, theirs: t });
    return { mine: m, theirs: t };
  });
  const additions = new Set(mine.flatMap((_, m) => (fromMine[m] === -1 ? [m] : [])));
  const placedTheirs: (Placed | null)[] = theirs.map((unit, t) => {
    const b = fromTheirs[t] ?? -1;
    if (b >= 0) {
      const m = toMine[b] ?? -1;
      if (m >= 0) return placedMine[m] ?? null;
      if (unit.same !== base[b]?.same) remarks.push({ what: "deleted-stays", mine: null, theirs: t });
      return null;
    }
    const twin = [...additions].find((m) => mine[m]?.same === unit.same);
    const like = twin ?? [...additions].find((m) => restates(mine[m] ?? unit, unit));
    if (like === undefined) return { mine: null, theirs: t };
    additions.delete(like);
    if (twin === undefined) remarks.push({ what: "already-there", mine: like, theirs: t });
    return placedMine[like] ?? null;
  });
  return {
    order: arrange(placedMine, placedTheirs, keepOrder || !rises(fromMine.filter((b) => b >= 0))),
    conflicts,
    remarks,
  };
}
