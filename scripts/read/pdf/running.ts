import type { Page, Run } from "./model.ts";

/** Running heads and feet stand in the outer parts of a page. */
const margin = 0.13;
/** In points. */
const sameHeight = 4;
const fewestPages = 2;
/** On so many of the pages; those on the left and on the right may have their own. */
const share = 0.4;

const pageNumber = /^(?:page )?[-–—·|•]? ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})? ?[-–—·|•]?$/iu;

const zoneOf = (run: Run, page: Page): "top" | "bottom" | null =>
  run.y < page.height * margin ? "top" : run.y > page.height * (1 - margin) ? "bottom" : null;

const shapeOf = (text: string): string => text.toLowerCase().replace(/\d+/gu, "#");

/** Whether nothing stands further out on the page, and nothing beside. */
const standsAlone = (run: Run, page: Page, zone: "top" | "bottom"): boolean =>
  page.runs.every((other) => other === run || (zone === "top" ? other.y > run.y + 2 : other.y < run.y - 2));

/** Pages without what repeats at the same place of many, and without the numbers of the pages. */
export function withoutRunning(pages: readonly Page[]): readonly Page[] {
  // Pages on which a text stands at a height, by both; neighbouring heights count too.
  const seen = new Map<string, Set<number>>();
  const placeOf = (run: Run, page: Page): { readonly key: string; readonly step: number } | null => {
    const zone = zoneOf(run, page);
    const y = zone === "top" ? run.y : page.height - run.y;
    return zone && { key: `${zone} ${shapeOf(run.text)}`, step: Math.round(y / sameHeight) };
  };
  for (const [i, page] of pages.entries())
    for (const run of page.runs) {
      const place = placeOf(run, page);
      if (!place) continue;
      for (const step of [place.step - 1, place.step, place.step + 1]) {
        const key = `${step} ${place.key}`;
        seen.set(key, (seen.get(key) ?? new Set()).add(i));
      }
    }
  const fewest = Math.max(fewestPages, Math.ceil(pages.length * share));
  const repeats = (run: Run, page: Page): boolean => {
    const place = placeOf(run, page);
    return place !== null && (seen.get(`${place.step} ${place.key}`)?.size ?? 0) >= fewest;
  };
  return pages.map((page) => ({
    ...page,
    runs: page.runs.filter((run) => {
      if (repeats(run, page)) return false;
      const zone = zoneOf(run, page);
      return !(zone && pageNumber.test(run.text) && standsAlone(run, page, zone));
    }),
  }));
}
