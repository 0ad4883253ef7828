import type { IndexPage, Ref, Site } from "../scripts/site/model.ts";
import { searchPath } from "../scripts/site/urls.ts";
import { html } from "./html.ts";
import { refLink } from "./links.ts";
import { page } from "./page.ts";

export const data = { permalink: searchPath };

const kinds: Readonly<Record<IndexPage["kind"], string>> = {
  story: "Stories",
  person: "People",
  organisation: "Organisations",
  place: "Places",
  topic: "Topics",
  speaker: "Who said what, by speaker",
  subject: "Who said what, by topic",
};

/** The lists through which everything can be found without a search. */
function lists({ archive, indexes }: Site): readonly Ref[] {
  const [newest] = archive;
  return [
    ...(newest ? [{ text: "Briefings, newest first", path: newest.path }] : []),
    ...indexes.filter(({ entries }) => entries.length > 0).map(({ kind, path }) => ({ text: kinds[kind], path })),
  ];
}

/** Where one searches. A script puts the box in place of what says that there is none without it. */
export function render({ site }: { readonly site: Site }): string {
  return page({
    site,
    path: searchPath,
    title: "Search",
    description: `Search the briefings and names of ${site.settings.title}.`,
    under: searchPath,
    body: (view) => html`<header><h1>Search</h1></header>
<div id="search"><p>The search needs JavaScript, which is switched off or did not load. These lists lead to everything:</p>
<ul class="plain">${lists(site).map((ref) => html`<li>${refLink(ref, view)}</li>`)}</ul></div>`,
  });
}
