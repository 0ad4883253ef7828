import { months } from "../../scripts/site/dates.ts";
import { make } from "./dom.ts";
import { type Hit, kindWords, type Piece } from "./hit.ts";
import { address } from "./place.ts";

/** `2024-03-18` → "18 March 2024", as everywhere on the site; less of it where less is known. */
function day(date: string): string {
  const [year = "", month = "", number = ""] = date.split("-");
  return [number.replace(/^0/, ""), months[Number(month) - 1] ?? "", year].filter(Boolean).join(" ");
}

const piece = ({ text, found }: Piece): Node | string => (found ? make("mark", {}, text) : text);

/** A result: its title as a link that opens at the passage, what it is, and the passage. */
export function entry(hit: Hit): HTMLLIElement {
  const href = address(hit.path) + (hit.anchor && `#${encodeURIComponent(hit.anchor)}`);
  // A name's line is its function and a number: no passage.
  const passage = hit.kind === "briefing" || hit.line.some(({ found }) => found);
  const line = hit.line.map(piece);
  const about = [kindWords[hit.kind], day(hit.date)].filter(Boolean).join(" · ");
  return make(
    "li",
    {},
    make("a", { href, dir: "auto" }, hit.title),
    make("small", {}, about, ...(passage || line.length === 0 ? [] : [" · ", make("bdi", {}, ...line)])),
    ...(passage && line.length > 0 ? [make("p", { dir: "auto" }, ...line)] : []),
  );
}
