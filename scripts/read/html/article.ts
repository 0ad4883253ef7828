import type { Stated } from "../../model.ts";
import { folded } from "./drop/rule.ts";
import { extract, type Judged } from "./extract.ts";
import { factsOf } from "./meta/facts.ts";
import { statedOf, titleOf } from "./meta/index.ts";
import { readableElements } from "./readable.ts";
import { tame } from "./tame.ts";
import { parse } from "./tree.ts";

export interface PageArticle {
  readonly stated: Stated;
  readonly judged: readonly Judged[];
  readonly flattened: boolean;
}

/** Text of a page → its article and what it states. The steps in order: */
export function articleOf(html: string): PageArticle {
  const { html: tamed, jsonLd, flattened } = tame(html);
  const page = parse(tamed);
  const { root } = page;
  const facts = factsOf(root, html, jsonLd);
  const title = titleOf(facts);
  const titles = new Set(
    [title.headline?.value, facts.title, ...facts.headings.slice(0, 3), ...(facts.metas.get("og:title") ?? [])].flatMap(
      (text) => (text ? [folded(text)] : []),
    ),
  );
  const { judged, blocks, main } = extract(
    root,
    (found) => readableElements(page, new Set(found.map(({ node }) => node))),
    { titles },
  );
  const stated = statedOf({ ...facts, blocks, main, headline: title.headline?.value ?? null }, title);
  return { stated, judged, flattened };
}
