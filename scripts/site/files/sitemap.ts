import { dayOf } from "../dates.ts";
import type { PagePath, Site } from "../model.ts";
import { absoluteUrl, homePath, mapPath, sitemapPath } from "../urls.ts";
import { xml } from "./text-file.ts";

/** Every page but the error page, with the day of its last change where that is known. Crawlers want a whole `base`. */
export function sitemap(site: Site, base: string): string {
  const page = (path: PagePath, changed: string | null): string =>
    `  <url><loc>${xml(absoluteUrl(base, path))}</loc>${changed === null ? "" : `<lastmod>${changed}</lastmod>`}</url>\n`;
  const newest = site.briefings[0]?.ref.date ?? null;
  const lines = [
    page(homePath, newest),
    page(mapPath, newest),
    ...site.briefings.map((one) => page(one.path, dayOf(one.updated) ?? one.ref.date)),
    ...site.nodes.map((one) => page(one.path, one.last)),
    ...site.stories.map((one) => page(one.path, one.last)),
    ...[...site.indexes, ...site.volumes, ...site.archive, ...site.timeline, ...site.quotes, ...site.changes].map(
      (one) => page(one.path, null),
    ),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join("")}</urlset>
`;
}

/** Shows the sitemap only where its addresses are whole. */
export const robots = (base: string | null): string =>
  `User-agent: *\nAllow: /\n${base === null ? "" : `Sitemap: ${absoluteUrl(base, sitemapPath)}\n`}`;
