import type { NodeVolume } from "../scripts/site/model.ts";
import { neighbours } from "./chunks.ts";
import { html } from "./html.ts";
import { refLink } from "./links.ts";
import { type PageData, page } from "./page.ts";
import { records } from "./records.ts";

export const data = {
  pagination: { data: "collections.volumes", size: 1, alias: "item" },
  permalink: ({ item }: PageData<NodeVolume>) => item.path,
};

/** A year of a long dossier. */
export function render({ item, site }: PageData<NodeVolume>): string {
  return page({
    site,
    path: item.path,
    title: `${item.node.text}, ${item.title}`,
    description: `What the briefings say of ${item.node.text}, ${item.title}.`,
    under: site.indexes.find((index) => index.kind === item.node.kind)?.path ?? null,
    body: (view) => html`<article><header><p class="dateline">From the dossier of ${refLink(item.node, view)}</p>
<h1>${item.title}</h1></header>
${records(item, { kind: item.node.kind, view })}${neighbours(item, view)}</article>`,
  });
}
