import { createHash } from "node:crypto";
import type { BriefingPage, NodePage, PagePath, Settings } from "../scripts/site/model.ts";
import type { Pack } from "../scripts/site/pack/select.ts";
import { absoluteUrl } from "../scripts/site/urls.ts";
import { briefingText } from "./briefing.11ty.ts";
import { dateTag, periodTag } from "./dates.ts";
import { type Html, html, join, raw } from "./html.ts";
import { direction, outside, type View } from "./links.ts";
import { passageList } from "./notes.ts";
import { briefingDate, count, fact, facts, section } from "./parts.ts";

/** Where a page of the site stands in the pack. */
type Anchors = ReadonlyMap<string, string>;

/** Attributes are written in double quotes, by the layouts and by markdown-it alike; text never holds a bare quote. */
const ids = / id="([^"]+)"/g;
/** Sections of one name in every chapter are no landmarks of the document. */
const labels = / aria-labelledby="[^"]+"/g;
const headings = /<(\/?)h([1-4])\b/g;
const links = / href="([^"]*)"/g;

/** A page's markup as a part of the pack: its headings one level down, its anchors are its own, its links lead inside the pack or to the site. */
function embed(markup: string, prefix: string, anchors: Anchors, settings: Settings): Html {
  const open = markup.replaceAll('<details class="fold">', '<details class="fold" open>');
  const lower = open.replace(headings, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`);
  const own = lower.replace(labels, "").replace(ids, (_, id: string) => ` id="${prefix}-${id}"`);
  return raw(
    own.replace(links, (whole, href: string) => {
      if (/^https?:/.test(href)) return whole;
      if (href.startsWith("#")) return ` href="#${prefix}-${href.slice(1)}"`;
      const [path = "", fragment] = href.replace(/^\.\.\//, "").split("#");
      const inside = anchors.get(path);
      if (inside !== undefined) return ` href="#${inside}${fragment ? `-${fragment}` : ""}"`;
      // A link that leads nowhere on paper is no link.
      return settings.url === null ? "" : ` href="${absoluteUrl(settings.url, path as PagePath, fragment)}"`;
    }),
  );
}

function contents({ briefings, names }: Pack, anchors: Anchors): Html {
  const entry = (path: PagePath, text: string, more: Html | null): Html =>
    html`<li><a href="#${anchors.get(path) ?? ""}">${text}</a> ${more && html`<small>${more}</small>`}</li>`;
  return html`<nav aria-labelledby="contents"><h2 id="contents">Contents</h2>
<ol class="plain">${briefings.map(({ path, title, ref }) => entry(path, title, briefingDate(ref.date)))}${
    names.length > 0 && html`<li><a href="#names">The main names</a></li>`
  }<li><a href="#sources">Sources</a></li></ol></nav>`;
}

function dossier(node: NodePage): Html {
  const roles = node.roles.map(
    ({ role, date }) => html`<bdi>${role}</bdi>${date !== null && html` (${dateTag(date)})`}`,
  );
  const note = node.noteHtml && html`<div class="prose">${raw(node.noteHtml)}</div>`;
  return html`<h2 dir="auto">${node.name}</h2>${note}${facts([
    fact("Roles", roles.length > 0 && join(roles, "; ")),
    fact("Country", (typeof node.country === "string" ? node.country : node.country?.text) ?? null),
    fact("Named in", join([count(node.briefings.length, "briefing"), periodTag(node.first, node.last)], ", ")),
  ])}`;
}

function source(briefing: BriefingPage): Html {
  const { url, publisher, file } = briefing.source;
  const address = outside(url);
  const parts = [
    briefing.agency,
    publisher,
    briefing.titleFrom === "headline" ? html`“${briefing.title}”` : html`no headline`,
    briefingDate(briefing.ref.date),
    address === null ? file : html`<a class="address" href="${address}">${address}</a>`,
  ];
  return html`<p>${join(parts, ", ")}</p>${passageList(briefing.passages)}`;
}

export interface PackPage {
  readonly pack: Pack;
  readonly settings: Settings;
  /** The site's style sheet: a pack is one file that needs nothing else. */
  readonly style: string;
}

/** One document to print or to hand on: contents, briefings, the main names, and every source by number with its passages. */
export function renderPack({ pack, settings, style }: PackPage): string {
  const anchors = new Map<string, string>([
    ...pack.briefings.map(({ path }, at): [string, string] => [path, `b${at + 1}`]),
    ...pack.names.map(({ path }, at): [string, string] => [path, `n${at + 1}`]),
  ]);
  const view: View = { to: (path) => `../${path}`, language: settings.language };
  const dates = pack.briefings.flatMap(({ ref }) => ref.date ?? []).sort();
  const chapters = pack.briefings.map((briefing, at) => {
    // Passages stand with the sources at the end: the marks of a briefing lead there.
    const prefix = `b${at + 1}`;
    const text = embed(briefingText(briefing, view).toString(), prefix, anchors, settings);
    return html`
<div class="chapter" id="${prefix}">${text}<p class="quiet">Source: <a href="#source-${at + 1}">[${at + 1}]</a></p></div>`;
  });
  const sources = pack.briefings.map(
    (briefing, at) =>
      html`<li id="source-${at + 1}">${embed(source(briefing).toString(), `b${at + 1}`, anchors, settings)}</li>`,
  );
  const hash = createHash("sha256").update(style).digest("base64");
  const names = pack.names.map((node) => {
    const anchor = anchors.get(node.path) ?? "";
    return html`<div id="${anchor}">${embed(dossier(node).toString(), anchor, anchors, settings)}</div>`;
  });
  return html`<!DOCTYPE html>
<html lang="${settings.language}" dir="${direction(settings.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${pack.title} – ${settings.title}</title>
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Dateline">
<style>${raw(style)}</style>
</head>
<body class="pack" data-head="${pack.title}">
<main id="main">
<header><p class="dateline">${join([settings.title, count(pack.briefings.length, "briefing"), periodTag(dates[0] ?? null, dates.at(-1) ?? null)], " · ")}</p>
<h1 dir="auto">${pack.title}</h1></header>
${contents(pack, anchors)}
${chapters}${pack.names.length > 0 && section("names", "The main names", html`${names}`)}
${section("sources", "Sources", html`<ol class="numbered">${sources}</ol>`)}
</main>
</body>
</html>
`.toString();
}
