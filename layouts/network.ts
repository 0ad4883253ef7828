import type { CoMention, Neighbourhood } from "../scripts/site/model.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./links.ts";

/** In the drawing's units, which are nearly CSS pixels on a phone: names stay readable there, and a finger's breadth apart. */
const width = 360;
const row = 30;
/** Where the names of the left column end and those of the right one begin. */
const left = 144;
const right = width - left;
/** Names are cut to what a column holds; their whole stands in the title. */
const longest = 19;

interface Placed {
  readonly mention: CoMention;
  readonly x: number;
  readonly y: number;
  readonly isLeft: boolean;
}

const cut = (name: string): string => (name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`);

/** People and organisations to the left, places and topics to the right, as far as both sides stay even. */
function place(neighbours: readonly CoMention[]): readonly Placed[] {
  const half = Math.ceil(neighbours.length / 2);
  const isWho = ({ node }: CoMention): boolean => node.kind === "person" || node.kind === "organisation";
  const who = neighbours.filter(isWho);
  const rest = neighbours.filter((mention) => !isWho(mention));
  const lefts = [...who.slice(0, half), ...rest.slice(neighbours.length - half)];
  const rights = [...rest.slice(0, neighbours.length - half), ...who.slice(half)];
  const column = (list: readonly CoMention[], isLeft: boolean): readonly Placed[] =>
    list.map((mention, at) => ({
      mention,
      x: isLeft ? left : right,
      y: row * (at + 0.5) + ((half - list.length) * row) / 2,
      isLeft,
    }));
  return [...column(lefts, true), ...column(rights, false)];
}

/**
 * A name with the names around it: the thicker a line, the more briefings name both. The names are links, so that the
 * picture works without a script; what it shows stands in words under "Appears with".
 */
export function neighbourhood(name: string, { neighbours, ties }: Neighbourhood, view: View): Html {
  const placed = place(neighbours);
  const byPath = new Map(placed.map((one) => [one.mention.node.path, one]));
  const height = Math.ceil(neighbours.length / 2) * row;
  const middle = height / 2;
  const top = neighbours.reduce((most, { count }) => Math.max(most, count), 1);
  const at = (index: number): Placed | undefined => {
    const path = neighbours[index]?.node.path;
    return path && byPath.get(path);
  };
  const tieLines = ties.map(({ from, to }) => {
    const [a, b] = [at(from), at(to)];
    if (!a || !b) return null;
    const bend = a.isLeft === b.isLeft ? (a.isLeft ? left + 34 : right - 34) : width / 2;
    return html`<path d="M${a.x} ${a.y}Q${bend} ${(a.y + b.y) / 2} ${b.x} ${b.y}"/>`;
  });
  const spokes = placed.map(
    ({ mention, x, y }) =>
      html`<path class="spoke" d="M${width / 2} ${middle}L${x} ${y}" stroke-width="${Math.round((1 + (3 * mention.count) / top) * 10) / 10}"/>`,
  );
  const labels = placed.map(({ mention: { node, count }, x, y, isLeft }) => {
    const said = `${node.text}, ${node.kind}: ${count} ${count === 1 ? "briefing" : "briefings"} in common`;
    return html`<a href="${view.to(node.path)}" aria-label="${said}"><title>${said}</title><text x="${isLeft ? x - 6 : x + 6}" y="${y + 5}"${
      isLeft && html` text-anchor="end"`
    }>${cut(node.text)}</text></a>`;
  });
  return html`<figure class="network"><svg viewBox="0 0 ${width} ${height}" role="group" aria-label="Names around ${name}">${tieLines}${spokes}<circle cx="${
    width / 2
  }" cy="${middle}" r="5"/>${labels}</svg><figcaption>The thicker a line, the more briefings name both.</figcaption></figure>`;
}
