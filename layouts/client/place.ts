/** Where the script stands tells where the site does, at whatever depth the page is, the error page included. */

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI;

/** Address of the root of the site, with a slash at the end. */
const root = new URL("../", script);

/** From `file://` browsers let a page load scripts, styles and pictures, and fetch nothing. */
export const mayFetch = root.protocol !== "file:";

/** Address of a file of the site. */
export const address = (path: string): string => new URL(path, root).href;

/** Path from the root of the site, without the fragment; null for an address outside. */
export function pathOf(href: string): string | null {
  const [whole = ""] = href.split(/[?#]/, 1);
  return whole.startsWith(root.href) ? whole.slice(root.href.length) : null;
}
