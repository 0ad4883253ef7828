import { assets } from "../scripts/site/assets.ts";
import type { PagePath, Ref, Site } from "../scripts/site/model.ts";
import { picturesOf } from "../scripts/site/pictures.ts";
import { pagePolicy } from "../scripts/site/policy.ts";
import { atomPath, calendarPath, homePath, jsonFeedPath, mapPath, opmlPath, searchPath } from "../scripts/site/urls.ts";
import { dateText } from "./dates.ts";
import { type Html, html, join, type Value } from "./html.ts";
import { direction, type View, viewFrom } from "./links.ts";
import { shared } from "./metadata.ts";

/** What Eleventy hands to a layout that paginates: one page of the graph, and the whole of it. */
export interface PageData<T> {
  readonly item: T;
  readonly site: Site;
}

export interface Shell {
  readonly site: Site;
  /** Null for the error page. */
  readonly path: PagePath | null;
  readonly title: string;
  readonly description: string;
  /** Path of the navigation entry under which the page stands; null where none fits. */
  readonly under: PagePath | null;
  /** A feed of this page alone. */
  readonly feed?: Ref | null;
  /** More for the head of the document. */
  readonly head?: Html;
  /** What it is to whoever shows a link to it. */
  readonly kind?: "article" | "website";
  /** `YYYY-MM-DD`, for the running head on paper. */
  readonly date?: string | null;
  readonly body: (view: View) => Html;
}

const indexTitles = {
  story: "Stories",
  person: "People",
  organisation: "Organisations",
  place: "Places",
  topic: "Topics",
} as const;
const indexOrder = ["story", "person", "organisation", "place", "topic"] as const;

function first(text: string, chunks: readonly { readonly path: PagePath }[]): readonly Ref[] {
  const chunk = chunks[0];
  return chunk ? [{ text, path: chunk.path }] : [];
}

function navigation(site: Site): readonly Ref[] {
  const indexes = indexOrder.flatMap((kind) => {
    const index = site.indexes.find((one) => one.kind === kind);
    return index && index.entries.length > 0 ? [{ text: indexTitles[kind], path: index.path }] : [];
  });
  return [
    ...first("Briefings", site.archive),
    ...indexes,
    ...first("Timeline", site.timeline),
    ...first("Who said what", site.quotes),
    ...(site.nodes.length > 0 ? [{ text: "Map", path: mapPath }] : []),
  ];
}

// The navigation is the same on every page of a site, and a site has tens of thousands.
const navigations = new WeakMap<Site, readonly Ref[]>();

function navigationOf(site: Site): readonly Ref[] {
  const known = navigations.get(site);
  if (known) return known;
  const made = navigation(site);
  navigations.set(site, made);
  return made;
}

function navigationEntry(ref: Ref, shell: Shell, view: View): Html {
  const current = ref.path === shell.path ? "page" : ref.path === shell.under ? "true" : null;
  return html`<li><a href="${view.to(ref.path)}"${current !== null && html` aria-current="${current}"`}>${ref.text}</a></li>`;
}

function masthead(shell: Shell, view: View): Html {
  const { title } = shell.site.settings;
  const name =
    shell.path === homePath
      ? html`<h1 class="site" dir="auto">${title}</h1>`
      : html`<a class="site" href="${view.to(homePath)}" dir="auto">${title}</a>`;
  const entries = navigationOf(shell.site).map((ref) => navigationEntry(ref, shell, view));
  const current = shell.path === searchPath && html` aria-current="page"`;
  const search = html`<li><a href="${view.to(searchPath)}" rel="search"${current}>Search</a></li>`;
  return html`<header class="masthead">${name}${
    entries.length > 0 && html`<nav aria-label="Contents"><ul>${entries}${search}</ul></nav>`
  }</header>`;
}

function colophon(view: View): Html {
  return html`<footer class="colophon">
<p><strong>How this was made.</strong> Articles were read, and each point, quotation and date drawn from them carries the mark of the passage it rests on: <span class="mark">¶7</span> is the seventh paragraph of the source. What was concluded and not read is marked <span class="inferred">inferred</span>. Editors correct the briefings by hand.</p>
<p>Follow: <a href="${view.to(atomPath)}">Atom feed</a>, <a href="${view.to(jsonFeedPath)}">JSON feed</a>, <a href="${view.to(calendarPath)}">calendar of what to watch</a>, <a href="${view.to(opmlPath)}">list of all feeds</a>.</p>
</footer>`;
}

function pictureFor(path: PagePath, site: Site): PagePath | null {
  const pictures = picturesOf(site);
  return (pictures.get(path) ?? pictures.get(homePath))?.path ?? null;
}

/** A whole document around a page's body. */
export function page(shell: Shell): string {
  const { settings } = shell.site;
  const view = viewFrom(shell.path, settings);
  const body = shell.body(view);
  const title: Value = shell.path === homePath ? shell.title : `${shell.title} – ${settings.title}`;
  return html`<!DOCTYPE html>
<html lang="${settings.language}" dir="${direction(settings.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${shell.description}">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Dateline">${
    shell.path !== null &&
    shared({
      settings,
      path: shell.path,
      picture: pictureFor(shell.path, shell.site),
      title: shell.title,
      description: shell.description,
      kind: shell.kind ?? "website",
    })
  }
<link rel="stylesheet" href="${view.to(assets(settings.brand).style)}">
<link rel="icon" href="data:,">
<link rel="alternate" type="application/atom+xml" title="${settings.title}" href="${view.to(atomPath)}">
<link rel="alternate" type="application/feed+json" title="${settings.title}" href="${view.to(jsonFeedPath)}">${
    shell.feed &&
    html`
<link rel="alternate" type="application/atom+xml" title="${shell.feed.text}" href="${view.to(shell.feed.path)}">`
  }${shell.head}
<script src="${view.to(assets().script)}" defer></script>
</head>
<body data-head="${join([shell.path === homePath ? null : settings.title, shell.title, shell.date && dateText(shell.date)], " · ")}">
<a class="skip" href="#main">Skip to the text</a>
${masthead(shell, view)}
<main id="main">
${body}
</main>
${colophon(view)}
</body>
</html>
`.toString();
}
