import type { Page, Run } from "./model.ts";

/** Running heads and feet stand in the outer parts of a page. */
const margin = 0.13;
const sameHeight = 6;
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
  const seen = new Map<string, { readonly page: number; readonly y: number }[]>();
  const keyOf = (run: Run, page: Page): string | null => {
    const zone = zoneOf(run, page);
    return zone && `${zone} ${shapeOf(run.text)}`;
  };
  for (const [i, page] of pages.entries())
    for (const run of page.runs) {
      const key = keyOf(run, page);
      if (key === null) continue;
      const places = seen.get(key) ?? [];
      if (places.length === 0) seen.set(key, places);
      places.push({ page: i, y: zoneOf(run, page) === "top" ? run.y : run.y - page.height });
    }
  const repeats = (run: Run, page: Page): boolean => {
    const key = keyOf(run, page);
    const y = zoneOf(run, page) === "top" ? run.y : run.y - page.height;
    const near = new Set(
      (key ? (seen.get(key) ?? []) : []).filter((at) => Math.abs(at.y - y) <= sameHeight).map((at) => at.page),
    );
    return near.size >= Math.max(fewestPages, Math.ceil(pages.length * share));
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
