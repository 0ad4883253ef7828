import type { Site } from "../scripts/site/model.ts";
import { errorPath, homePath } from "../scripts/site/urls.ts";
import { html } from "./html.ts";
import { page } from "./page.ts";

export const data = { permalink: errorPath };

/** The error page. It is served at any address, so its links start at the root. */
export function render({ site }: { readonly site: Site }): string {
  return page({
    site,
    path: null,
    title: "Page not found",
    description: "There is no page at this address.",
    under: null,
    body: (view) => html`<header><p class="dateline">Error 404</p>
<h1>There is no page at this address</h1>
<p class="lead">It may have been renamed, or the link may be wrong.</p></header>
<p>Start from <a href="${view.to(homePath)}">the front page</a>, or find a name, topic or date through the contents above.</p>`,
  });
}
