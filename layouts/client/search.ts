import { fullSearch, pagefind } from "./full-search.ts";
import type { Hit } from "./hit.ts";
import { smallIndex } from "./index-files.ts";
import type { Counts } from "./pagefind.ts";
import { mayFetch } from "./place.ts";
import { smallSearch } from "./small-search.ts";

export interface Answer {
  /** Pages found, names included; exact once the first have been loaded. */
  readonly total: number;
  readonly partly: boolean;
  /** Whether the whole text was searched, and not titles, names and bottom lines alone. */
  readonly whole: boolean;
  readonly filters: Counts;
  /** The next so many; none at the end. */
  more(count: number): Promise<readonly Hit[]>;
}

export type Filters = Readonly<Record<string, string>>;

/** False from the first time that Pagefind did not work. */
let works = true;

async function whole(text: string, filters: Filters, counts: boolean): Promise<Answer | null> {
  if (!mayFetch || !works || !(await smallIndex()).fullText) return null;
  try {
    // Filters are of briefings, so names stand aside while one is set.
    const narrowed = Object.keys(filters).length > 0;
    const [full, small] = await Promise.all([fullSearch(text, filters, counts), narrowed ? null : smallSearch(text)]);
    const names = small?.names ?? [];
    const shown = new Set(names.map(({ path }) => path));
    let next = 0;
    let twice = 0;
    return {
      get total() {
        return names.length + full.total - twice;
      },
      partly: false,
      whole: true,
      filters: full.filters,
      more: async (count) => {
        const first = next === 0 ? names : [];
        const found = await full.load(next, next + count);
        next += count;
        const others = found.filter(({ path }) => !shown.has(path));
        twice += found.length - others.length;
        return [...first, ...others];
      },
    };
  } catch {
    works = false;
    return null;
  }
}

/** Loads what searching needs, before the first word is typed. Whether the whole text can be searched. */
export async function prepare(): Promise<boolean> {
  const full = mayFetch && works && (await smallIndex()).fullText;
  if (full) await pagefind();
  return full;
}

/**
 * Pages for a query: names and stories that bear it, then what Pagefind finds; where that cannot run, what the small
 * index finds. Rejects where neither can be loaded.
 *
 * @param counts count the values of the filters, for which Pagefind loads all of them
 */
export async function search(text: string, filters: Filters, counts: boolean): Promise<Answer> {
  const answer = await whole(text, filters, counts);
  if (answer) return answer;
  const small = await smallSearch(text);
  let next = 0;
  return {
    total: small.total,
    partly: small.partly,
    whole: false,
    filters: {},
    more: (count) => {
      next += count;
      return small.load(next - count, next);
    },
  };
}
