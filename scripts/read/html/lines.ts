import type { Line } from "../../model.ts";
import { folded } from "./drop/rule.ts";
import type { Judged } from "./extract.ts";

/** So many texts that are not found in the source as they stand end the search for others. */
const mostMisses = 40;

/** Tells on which physical line of the source a text stands: each is looked for behind the one before. */
function finder(html: string): (text: string) => number {
  let at = 0;
  let line = 1;
  let misses = 0;
  return (text) => {
    const opening = text.slice(0, 24).split(/[&<>"']/u)[0] ?? "";
    if (opening.length < 4 || misses >= mostMisses) return line;
    const found = html.indexOf(opening, at);
    if (found < 0) {
      misses++;
      return line;
    }
    for (let next = html.indexOf("\n", at); next >= 0 && next < found; next = html.indexOf("\n", next + 1)) line++;
    at = found;
    return line;
  };
}

/** Furniture around the article is told only where it could be taken for text. */
const isTelling = ({ block, dropped }: Judged): boolean =>
  dropped?.name !== "outside-article" || (block.words >= 8 && block.linked < 0.5);

/** The lines of a page: its headline, then its blocks in their order, those that a rule dropped in their roles. */
export function linesOf(html: string, headline: string | null, judged: readonly Judged[]): readonly Line[] {
  const numberOf = finder(html);
  const top: readonly Line[] =
    headline === null
      ? []
      : [{ number: 1, text: headline, afterBlank: false, given: { role: "headline", by: "page-headline" } }];
  const title = headline === null ? null : folded(headline);
  return [
    ...top,
    ...judged
      .filter((item) => isTelling(item) && !(item.dropped && folded(item.block.text) === title))
      .map(({ block, dropped }): Line => {
        const given = dropped
          ? { role: dropped.role, by: dropped.name }
          : { role: block.role, by: `html-${block.role}` };
        return { number: numberOf(block.text), text: block.text, afterBlank: true, given };
      }),
  ];
}
