import type { Node } from "./layout.ts";
import { type Citations, labelsIn, relabel } from "./passages.ts";
import type { Piece } from "./pieces.ts";
import { arrange, type Placed, rises } from "./units.ts";

export interface MergedNotes {
  readonly order: readonly Placed[];
  readonly conflicts: readonly { readonly mine: number; readonly theirs: number }[];
}

/** What a definition says, without its label. */
const textOf = ({ raw }: Piece): string =>
  raw
    .replace(/^\[\^[^\]]{1,40}\]:/, "")
    .replace(/\s+/g, " ")
    .trim();

/**
 * Merges the definitions of footnotes, passage by passage. A definition comes in when the merged text marks it, and goes
 * when nothing does any more and nobody changed it.
 *
 * @param nodes the merged body so far: what it marks
 */
export function mergeNotes(
  base: readonly Piece[],
  mine: readonly Piece[],
  theirs: readonly Piece[],
  citations: Citations,
  nodes: readonly Node[],
  keepOrder: boolean,
): MergedNotes {
  const id = ({ note }: Piece, of: "base" | "mine" | "theirs"): string =>
    citations[of].idOf.get(note?.label ?? "") ?? `${of} ${note?.label}`;
  const inBase = new Map(base.map((piece) => [id(piece, "base"), textOf(piece)]));
  const inTheirs = new Map(theirs.map((piece, t) => [id(piece, "theirs"), { t, text: textOf(piece) }]));
  const cited = new Set(nodes.flatMap((node) => (node.type === "note" ? [] : labelsIn(node.raw))));
  const conflicts: { mine: number; theirs: number }[] = [];
  const seen = new Map<string, Placed | null>();
  const placedMine = mine.map((piece, m): Placed | null => {
    const passage = id(piece, "mine");
    const kept: Placed = { mine: m, theirs: null };
    // A label that is defined twice is for the person to mend.
    if (seen.has(passage)) return kept;
    const [old, now, fresh] = [inBase.get(passage), textOf(piece), inTheirs.get(passage)];
    const place = ((): Placed | null => {
      const label = piece.note?.label ?? "";
      if (!fresh) return now === old && !cited.has(citations.renameMine.get(label) ?? label) ? null : kept;
      if (old === undefined || fresh.text === old || fresh.text === now) return kept;
      if (now !== old) conflicts.push({ mine: m, theirs: fresh.t });
      return { mine: m, theirs: fresh.t };
    })();
    seen.set(passage, place);
    return place;
  });
  const placedTheirs = theirs.map((piece, t): Placed | null => {
    const passage = id(piece, "theirs");
    if (seen.has(passage)) return seen.get(passage) ?? null;
    const label = piece.note?.label ?? "";
    return cited.has(citations.renameTheirs.get(label) ?? label) ? { mine: null, theirs: t } : null;
  });
  const baseOrder = new Map(base.map((piece, b) => [id(piece, "base"), b]));
  const left = mine.flatMap((piece) => baseOrder.get(id(piece, "mine")) ?? []);
  return { order: arrange(placedMine, placedTheirs, keepOrder || !rises(left)), conflicts };
}

/** The text of a piece in the merged body, its notes called as they are there. */
export const renamed = (raw: string, names: ReadonlyMap<string, string>): string =>
  names.size === 0 ? raw : relabel(raw, (label) => names.get(label) ?? label);
