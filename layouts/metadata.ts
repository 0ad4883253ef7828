import type { BriefingPage, NodeKind, NodePage, NodeRef, PagePath, Settings } from "../scripts/site/model.ts";
import { absoluteUrl } from "../scripts/site/urls.ts";
import { type Html, html, raw } from "./html.ts";
import { outside } from "./links.ts";

/** What machines read of a page: schema.org for search engines, Open Graph for whoever shows a shared link. */

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json | undefined };

const types: Readonly<Record<NodeKind, string>> = {
  person: "Person",
  organisation: "Organization",
  place: "Place",
  topic: "DefinedTerm",
};

/** JSON that stands in a page: a `<` in it cannot end the element. */
const safe = (value: Json): string => JSON.stringify(value).replaceAll("<", "\\u003c");

/** A block of schema.org data. It is no script: the policy of the page lets nothing inline run. */
const linkedData = (value: { readonly [key: string]: Json | undefined }): Html =>
  html`
<script type="application/ld+json">${raw(safe({ "@context": "https://schema.org", ...value }))}</script>`;

const thing = ({ kind, text }: NodeRef): Json => ({ "@type": types[kind], name: text });
const unlessEmpty = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);
const addressIn = (settings: Settings, path: PagePath): string | undefined =>
  settings.url === null ? undefined : absoluteUrl(settings.url, path);

/** A briefing is a `Report` that is based on a `NewsArticle`. */
export function reportData(briefing: BriefingPage, settings: Settings): Html {
  const { source } = briefing;
  const stated = briefing.publishedFrom === "stated" ? (briefing.published ?? undefined) : undefined;
  const article = {
    "@type": "NewsArticle",
    headline: briefing.titleFrom === "headline" ? briefing.title : undefined,
    datePublished: stated,
    url: outside(source.url) ?? undefined,
    author: unlessEmpty(briefing.byline.map((name) => ({ "@type": "Person", name }))),
    publisher: source.publisher ? { "@type": "Organization", name: source.publisher } : undefined,
    provider: briefing.agency ? { "@type": "Organization", name: briefing.agency } : undefined,
    locationCreated: unlessEmpty(briefing.dateline.map((name) => ({ "@type": "Place", name }))),
  };
  return linkedData({
    "@type": "Report",
    identifier: briefing.id,
    headline: briefing.title,
    abstract: briefing.summary || undefined,
    inLanguage: briefing.language,
    url: addressIn(settings, briefing.path),
    datePublished: stated,
    dateModified: briefing.updated ?? undefined,
    creativeWorkStatus: briefing.status,
    about: unlessEmpty(briefing.topics.map(({ text }) => text)),
    mentions: unlessEmpty([...briefing.people, ...briefing.organisations, ...briefing.places].map(thing)),
    isPartOf: briefing.story ? { "@type": "CreativeWorkSeries", name: briefing.story.ref.text } : undefined,
    correction: unlessEmpty(briefing.corrections.map((text) => ({ "@type": "CorrectionComment", text }))),
    usageInfo: briefing.rights ?? undefined,
    isBasedOn: article,
  });
}

/** A dossier is about somebody or something. */
export const dossierData = (node: NodePage): Html =>
  linkedData({
    "@type": "CollectionPage",
    about: {
      "@type": types[node.kind],
      name: node.name,
      alternateName: unlessEmpty(node.aliases),
      jobTitle: node.kind === "person" ? node.roles[0]?.role : undefined,
    },
  });

export interface Shared {
  readonly settings: Settings;
  readonly path: PagePath;
  /** Null where none is drawn. */
  readonly picture: PagePath | null;
  readonly title: string;
  readonly description: string;
  readonly kind: "article" | "website";
}

/**
 * Open Graph, and the canonical address. Nothing where the site does not know its address: who shows a shared link wants
 * whole addresses, and falls back on the title and description that every page has.
 */
export function shared({ settings, path, picture, title, description, kind }: Shared): Html | null {
  const address = addressIn(settings, path);
  if (address === undefined) return null;
  const image =
    picture &&
    html`
<meta property="og:image" content="${addressIn(settings, picture) ?? ""}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary_large_image">`;
  return html`
<link rel="canonical" href="${address}">
<meta property="og:url" content="${address}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="${kind}">
<meta property="og:site_name" content="${settings.title}">${image}`;
}
