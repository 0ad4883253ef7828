import { type SectionKind, sectionForms } from "../sections.ts";
import { joinNodes, layHeading, layUnits, marked, type Node, standTogether, withoutEmpty } from "./layout.ts";
import type { Unit } from "./match.ts";
import { mergeNotes, renamed } from "./notes.ts";
import { type Citations, citationsOf, labelsIn, relabel } from "./passages.ts";
import { type Piece, type Pieces, piecesOf, textOf } from "./pieces.ts";
import type { Clash, MergedPart, Preference, Remark } from "./result.ts";
import { mergeUnits, type Placed } from "./units.ts";

const known: readonly SectionKind[] = (Object.keys(sectionForms) as SectionKind[]).filter((kind) => kind !== "other");

const notesOf = ({ pieces }: Pieces) => pieces.flatMap(({ note }) => note ?? []);
const notePieces = ({ pieces }: Pieces): readonly Piece[] => pieces.filter(({ type }) => type === "note");
const unitsOf = ({ pieces }: Pieces, kind: SectionKind): readonly Piece[] =>
  pieces.filter((piece) => piece.type === "unit" && piece.kind === kind);
const headingOf = ({ pieces }: Pieces, kind: SectionKind): Piece | undefined =>
  pieces.find((piece) => piece.type === "heading" && piece.kind === kind);

/** A piece as it is compared: what it says and the passages that it cites, by names that hold in all three texts. */
function unitOf(piece: Piece, idOf: ReadonlyMap<string, string>): Unit {
  const text = textOf(piece);
  const name = (label: string): string => idOf.get(label) ?? label;
  return { same: relabel(text, name), passages: labelsIn(text).map(name) };
}

/** What a place in the file is called in messages. */
const placeName = (kind: SectionKind): string => sectionForms[kind].heading || "Bottom line";

interface Texts {
  readonly base: Pieces;
  readonly mine: Pieces;
  readonly theirs: Pieces;
  readonly citations: Citations;
  readonly prefer: Preference;
}

/** Merges one body; the state is the list of nodes, which begins as the person's body. */
class BodyMerge {
  nodes: readonly Node[];
  readonly clashes: Clash[] = [];
  readonly remarks: Remark[] = [];
  private readonly texts: Texts;

  constructor(texts: Texts) {
    this.texts = texts;
    this.nodes = texts.mine.pieces.map(({ type, kind, raw }, mine) => ({
      ...{ type, kind, mine },
      raw: renamed(raw, texts.citations.renameMine),
    }));
  }

  /** The node of a place among `mine` and `theirs`, the units of one section. */
  private nodeOf(
    placed: Placed,
    mine: readonly Piece[],
    theirs: readonly Piece[],
    clashing: ReadonlySet<number>,
  ): Node {
    const { citations, prefer } = this.texts;
    const own = placed.mine === null ? undefined : mine[placed.mine];
    const fresh = placed.theirs === null ? undefined : theirs[placed.theirs];
    const index = own ? this.texts.mine.pieces.indexOf(own) : null;
    const stays = own && (!fresh || (clashing.has(placed.mine ?? -1) && prefer === "mine"));
    if (stays) return { type: own.type, kind: own.kind, raw: renamed(own.raw, citations.renameMine), mine: index };
    const { type = "unit", kind = "other", raw = "" } = fresh ?? {};
    const text = renamed(raw, citations.renameTheirs);
    const bullet = type === "unit" && sectionForms[kind].shape === "bullet";
    return { type, kind, raw: bullet ? marked(text, (own ?? mine[0])?.raw) : text, mine: index };
  }

  private clash(where: string, mine: Piece | undefined, theirs: Piece | undefined): void {
    if (mine && theirs) this.clashes.push({ where, line: mine.line, mine: textOf(mine), theirs: textOf(theirs) });
  }

  section(kind: SectionKind): void {
    const { base, mine, theirs, citations } = this.texts;
    const [old, own, fresh] = [unitsOf(base, kind), unitsOf(mine, kind), unitsOf(theirs, kind)];
    const heading = headingOf(theirs, kind);
    const gone = kind !== "bottom-line" && !headingOf(mine, kind) && headingOf(base, kind) !== undefined;
    const merged = mergeUnits(
      old.map((piece) => unitOf(piece, citations.base.idOf)),
      own.map((piece) => unitOf(piece, citations.mine.idOf)),
      fresh.map((piece) => unitOf(piece, citations.theirs.idOf)),
      !standTogether(this.nodes, (node) => node.type === "unit" && node.kind === kind),
    );
    const where = placeName(kind);
    for (const remark of merged.remarks) {
      const piece = remark.theirs === null ? own[remark.mine ?? -1] : fresh[remark.theirs];
      if (piece) this.remarks.push({ what: remark.what, where, text: textOf(piece) });
    }
    if (gone) {
      for (const { theirs: t } of merged.order) {
        const piece = fresh[t ?? -1];
        if (piece) this.remarks.push({ what: "section-stays-deleted", where, text: textOf(piece) });
      }
      return;
    }
    for (const { mine: m, theirs: t } of merged.conflicts) this.clash(where, own[m], fresh[t]);
    if (heading && !headingOf(mine, kind)) {
      if (merged.order.length === 0) return;
      const node: Node = { type: "heading", kind, raw: heading.raw, mine: null };
      this.nodes = layHeading(this.nodes, node, known.slice(0, known.indexOf(kind)));
    }
    const clashing = new Set(merged.conflicts.map((conflict) => conflict.mine));
    const isUnit = (node: Node): boolean => node.type === "unit" && node.kind === kind;
    this.nodes = layUnits(this.nodes, isUnit, kind, merged.order, (placed) =>
      this.nodeOf(placed, own, fresh, clashing),
    );
  }

  notes(): void {
    const { base, mine, theirs, citations } = this.texts;
    const [own, fresh] = [notePieces(mine), notePieces(theirs)];
    const isNote = (node: Node): boolean => node.type === "note";
    const merged = mergeNotes(notePieces(base), own, fresh, citations, this.nodes, !standTogether(this.nodes, isNote));
    for (const { mine: m, theirs: t } of merged.conflicts) this.clash("Footnotes", own[m], fresh[t]);
    const clashing = new Set(merged.conflicts.map((conflict) => conflict.mine));
    this.nodes = layUnits(this.nodes, isNote, null, merged.order, (placed) =>
      this.nodeOf(placed, own, fresh, clashing),
    );
  }

  text(): string {
    const { base, mine, theirs } = this.texts;
    const mayGo = (kind: SectionKind): boolean => headingOf(base, kind) !== undefined && !headingOf(theirs, kind);
    return joinNodes(withoutEmpty(this.nodes, mayGo), mine);
  }
}

/**
 * Merges the bodies of a briefing, unit by unit. Whatever the person wrote stays as it stands in the file.
 *
 * @returns lines of clashes are 0-based, from the start of the body
 */
export function mergeBodies(base: string, mine: string, theirs: string, prefer: Preference): MergedPart {
  const [old, own, fresh] = [piecesOf(base), piecesOf(mine), piecesOf(theirs)];
  const marks = own.pieces.flatMap(({ type, raw }) => (type === "note" ? [] : labelsIn(raw)));
  const citations = citationsOf(notesOf(old), notesOf(own), notesOf(fresh), marks);
  const merge = new BodyMerge({ base: old, mine: own, theirs: fresh, citations, prefer });
  for (const kind of known) merge.section(kind);
  merge.notes();
  return { text: merge.text(), clashes: merge.clashes, remarks: merge.remarks };
}
