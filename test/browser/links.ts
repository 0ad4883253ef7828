/** Attributes are always written in double quotes by the layouts and by markdown-it. */
const addresses = /\s(?:href|src)="([^"]*)"/g;
const anchors = /\sid="([^"]*)"/g;

const decode = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const all = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map((match) => decode(match[1] ?? ""));

/**
 * What is wrong with the links of a site, one line a fault: a link to no file, to no anchor, out of the site's folder,
 * or to anything but a web page; an anchor that stands twice on a page.
 *
 * @param pages HTML by path
 * @param files every file of the site, by path
 */
export function faultyLinks(pages: ReadonlyMap<string, string>, files: ReadonlySet<string>, prefix: string): string[] {
  const ids = new Map([...pages].map(([path, text]) => [path, all(anchors, text)]));
  const faults: string[] = [];
  for (const [path, own] of ids) {
    const seen = new Set<string>();
    for (const id of own) {
      if (seen.has(id)) faults.push(`${path}: the anchor "${id}" stands twice`);
      seen.add(id);
    }
  }
  const base = `http://site.test${prefix}`;
  for (const [path, text] of pages) {
    for (const href of new Set(all(addresses, text))) {
      if (href === "data:,") continue;
      // The error page is served at any address, so its links are tried from a place where nothing stands.
      const nowhere = path === "404.html" && !href.startsWith("#");
      const url = new URL(href, nowhere ? `${base}no/where/else` : base + path);
      if (url.host !== "site.test") {
        if (url.protocol !== "https:" && url.protocol !== "http:") faults.push(`${path}: ${href} is no web address`);
        continue;
      }
      const target = decodeURIComponent(url.pathname);
      if (!target.startsWith(prefix)) {
        faults.push(`${path}: ${href} leads out of the site`);
        continue;
      }
      const file = target.slice(prefix.length) || "index.html";
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (!files.has(file)) faults.push(`${path}: ${href} leads to no file`);
      else if (fragment && !ids.get(file)?.includes(fragment)) faults.push(`${path}: ${href} leads to no anchor`);
    }
  }
  return faults;
}
