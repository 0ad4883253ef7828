import { documentKinds } from "../../scripts/site/search/format.ts";
import type { Hit, Hits } from "./hit.ts";
import type { Counts, Fragment, Pagefind } from "./pagefind.ts";
import { passageOf } from "./passage.ts";
import { address } from "./place.ts";

export interface FullResult extends Hits {
  /** Values of each filter among what was found. */
  readonly filters: Counts;
}

let loading: Promise<Pagefind> | null = null;

async function start(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(address("pagefind/pagefind.js"));
  // So that paths come as they were indexed, wherever the site stands.
  await pagefind.options({ baseUrl: "/" });
  await pagefind.init();
  return pagefind;
}

/** Pagefind, loaded when it is first asked for. Rejects where it cannot be. */
export function pagefind(): Promise<Pagefind> {
  loading ??= start();
  return loading;
}

function hit(fragment: Fragment): Hit {
  const { anchor, line } = passageOf(fragment);
  const { title = "", kind = "", date = "" } = fragment.meta;
  return {
    kind: documentKinds.find((one) => one === kind) ?? "briefing",
    path: (fragment.raw_url ?? fragment.url).replace(/^\//, ""),
    anchor,
    title,
    date,
    line,
  };
}

/** Searches the whole text. Rejects where Pagefind cannot be loaded. */
export async function fullSearch(
  text: string,
  filters: Readonly<Record<string, string>>,
  counts: boolean,
): Promise<FullResult> {
  const engine = await pagefind();
  if (counts) await engine.filters();
  const found = await engine.search(text.trim() === "" ? null : text, { filters });
  return {
    total: found.results.length,
    partly: false,
    filters: found.filters,
    load: async (from, to) => (await Promise.all(found.results.slice(from, to).map((one) => one.data()))).map(hit),
  };
}
