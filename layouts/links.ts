import type { PagePath, Ref } from "../scripts/site/model.ts";
import { hrefFrom } from "../scripts/site/urls.ts";
import { type Html, html } from "./html.ts";

/** Makes the address of a page as seen from the page that is being printed. */
export type Link = (path: PagePath) => string;

/** The link maker of a page that stands at a known place. */
export function linksFrom(path: PagePath): Link {
  return (to) => hrefFrom(path, to);
}

/** The link maker of the error page, which is served at any address. */
export function linksFromAnywhere(pathPrefix: string): Link {
  return (to) => pathPrefix + to;
}

/** An address outside the site, or null when it is not one that a reader should be sent to (`javascript:`, `data:`). */
export function outside(address: string | null): string | null {
  if (address === null) return null;
  const start = address.slice(0, 8).toLowerCase();
  return start.startsWith("https://") || start.startsWith("http://") ? address : null;
}

/** The name of the host that an address leads to, for saying so beside the link. */
export function host(address: string): string {
  try {
    return new URL(address).host.replace(/^www\./, "");
  } catch {
    return address;
  }
}

/** A link with its words. Names come in any script, so each finds its own direction. */
export function refLink(ref: Ref, to: Link): Html {
  return html`<a href="${to(ref.path)}" dir="auto">${ref.text}</a>`;
}
