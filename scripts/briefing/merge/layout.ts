import type { SectionKind } from "../sections.ts";
import type { Piece, Pieces } from "./pieces.ts";
import { type Placed, rises } from "./units.ts";

/** A piece of the merged body. */
export interface Node {
  readonly type: Piece["type"];
  readonly kind: SectionKind;
  readonly raw: string;
  /** Index of the piece of the person's body that stands here, itself or with new text; null for a new one. */
  readonly mine: number | null;
}

const bulletMark = /^ {0,3}(?:[-+*]|\d{1,9}[.)])\s{1,4}/;

/** A bullet of one line with the mark of another, so that one list stays one list. */
export function marked(raw: string, model: string | undefined): string {
  const [own, other] = [bulletMark.exec(raw)?.[0], bulletMark.exec(model ?? "")?.[0]];
  return own && other && !raw.includes("\n") ? other + raw.slice(own.length) : raw;
}

/** Where a section ends in a list of nodes: before the next heading, or before the notes behind it. */
function endOfSection(nodes: readonly Node[], kind: SectionKind): number {
  const heading =
    kind === "bottom-line" ? -1 : nodes.findLastIndex((node) => node.type === "heading" && node.kind === kind);
  let end = heading + 1;
  for (let i = end; i < nodes.length && nodes[i]?.type !== "heading"; i++) if (nodes[i]?.type !== "note") end = i + 1;
  return end;
}

/**
 * Puts the merged units of a section in their place.
 *
 * @param indexes of the person's units, in order, as `Placed.mine` counts them
 * @param nodeOf makes the node of a place
 */
export function layUnits(
  nodes: readonly Node[],
  isUnit: (node: Node) => boolean,
  kind: SectionKind | null,
  order: readonly Placed[],
  nodeOf: (placed: Placed) => Node,
): readonly Node[] {
  const slots = nodes.flatMap((node, i) => (isUnit(node) ? [i] : []));
  const first = slots[0];
  const last = slots.at(-1);
  if (first === undefined || last === undefined) {
    const end = kind === null ? nodes.length : endOfSection(nodes, kind);
    return [...nodes.slice(0, end), ...order.map(nodeOf), ...nodes.slice(end)];
  }
  if (last - first + 1 === slots.length)
    return [...nodes.slice(0, first), ...order.map(nodeOf), ...nodes.slice(last + 1)];
  return layAmongOthers(nodes, slots, order, nodeOf);
}

/** Units between which something else stands: the order is the person's, and each unit stays where it is. */
function layAmongOthers(
  nodes: readonly Node[],
  slots: readonly number[],
  order: readonly Placed[],
  nodeOf: (placed: Placed) => Node,
): readonly Node[] {
  const behind = new Map<number, Node[]>();
  let at = -1;
  for (const placed of order) {
    if (placed.mine !== null) at = placed.mine;
    behind.set(at, [...(behind.get(at) ?? []), nodeOf(placed)]);
  }
  const unitAt = new Map(slots.map((slot, unit) => [slot, unit]));
  return nodes.flatMap((node, i) => {
    const unit = unitAt.get(i);
    if (unit === undefined) return [node];
    return [...(unit === 0 ? (behind.get(-1) ?? []) : []), ...(behind.get(unit) ?? [])];
  });
}

/** Whether units may be put in another order: nothing else stands between them. */
export const standTogether = (nodes: readonly Node[], isUnit: (node: Node) => boolean): boolean => {
  const slots = nodes.flatMap((node, i) => (isUnit(node) ? [i] : []));
  return slots.length === 0 || (rises(slots) && (slots.at(-1) ?? 0) - (slots[0] ?? 0) + 1 === slots.length);
};

/** Puts in the heading of a section that is new, behind the nearest of the sections before it. */
export function layHeading(nodes: readonly Node[], heading: Node, before: readonly SectionKind[]): readonly Node[] {
  const near = before.findLast((kind) => nodes.some((node) => node.type === "heading" && node.kind === kind));
  const end = endOfSection(nodes, near ?? "bottom-line");
  return [...nodes.slice(0, end), heading, ...nodes.slice(end)];
}

/** Takes out the headings, among those that may go, below which nothing stands. */
export const withoutEmpty = (nodes: readonly Node[], mayGo: (kind: SectionKind) => boolean): readonly Node[] =>
  nodes.filter((node, i) => {
    const next = nodes[i + 1];
    return !(node.type === "heading" && mayGo(node.kind) && (!next || next.type === "heading"));
  });

/** Whether the white space before a piece of the person's parts it from what stands before it now. */
const mayKeep = ({ gap }: Piece, node: Node, before: Node): boolean =>
  before.mine === (node.mine ?? 0) - 1 ||
  gap.split("\n").length > 2 ||
  // Bullets and notes may stand close; paragraphs would become one.
  (gap !== "" && before.type === node.type && before.kind === node.kind && /^ {0,3}(?:[-+*\d]|\[\^)/.test(node.raw));

/** The body that nodes make, with the white space of the person's where its pieces stand as they stood. */
export function joinNodes(nodes: readonly Node[], { pieces, tail }: Pieces): string {
  let body = "";
  for (const [i, node] of nodes.entries()) {
    const own = node.mine === null ? undefined : pieces[node.mine];
    const before = nodes[i - 1];
    if (!before) body += pieces[0]?.gap ?? "\n";
    else body += own && node.mine !== 0 && mayKeep(own, node, before) ? own.gap : "\n\n";
    body += node.raw;
  }
  return nodes.length > 0 ? body + (pieces.length > 0 ? tail : "\n") : body;
}
