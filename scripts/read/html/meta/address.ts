import type { Field } from "../../../model.ts";
import { walk } from "../tree.ts";
import { type Facts, firstOf, metaOf, stated } from "./facts.ts";
import { textIn } from "./json-ld.ts";

/** An absolute address of the web without user, password or fragment; null for all else. */
export function webAddress(value: string | null | undefined, base?: string): string | null {
  const text = value?.trim() ?? "";
  if (text === "" || text.length > 2000) return null;
  try {
    const url = base === undefined ? new URL(text) : new URL(text, base);
    if (url.protocol !== "http:" && url.protocol !== "https:") return null;
    if (url.username !== "" || url.password !== "" || !url.hostname.includes(".")) return null;
    url.hash = "";
    return url.href;
  } catch {
    return null;
  }
}

/** The address of a page that an archive of the web keeps. */
const unarchived = (address: string): string =>
  address.replace(/^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]{0,4}\//iu, (whole) =>
    /^https?:/iu.test(address.slice(whole.length)) ? "" : "http://",
  );

/** Where the page was saved from, as browsers and archivers note it in a comment at the top. */
function savedFrom({ html }: Facts): Field<string> | null {
  const head = html.slice(0, 4096);
  const [, browser] = /<!--\s?saved from url=\(\d{1,6}\)([^\s>]{8,2000})/u.exec(head) ?? [];
  const [, singleFile] = /<!--\s{0,4}Page saved with SingleFile\s{1,4}url:\s{0,4}([^\s>]{8,2000})/iu.exec(head) ?? [];
  const address = webAddress(unarchived(browser ?? singleFile ?? ""));
  return address === null ? null : stated(address, browser ? "saved from url" : "SingleFile");
}

const isFront = (address: string): boolean => new URL(address).pathname === "/" && new URL(address).search === "";

/** Where a `canonical` link points; a front page is none of an article's. */
function canonicalLink(facts: Facts, base: string | undefined): Field<string> | null {
  for (const { tag, attributes } of walk(facts.root)) {
    if (tag !== "link" || !/(?:^|\s)canonical(?:\s|$)/iu.test(attributes.get("rel") ?? "")) continue;
    const address = webAddress(attributes.get("href"), base);
    if (address !== null && !(isFront(address) && base !== undefined && !isFront(base)))
      return stated(address, "link canonical");
  }
  return null;
}

function fromMeta(facts: Facts, base: string | undefined): Field<string> | null {
  const found = metaOf(facts, ["og:url", "twitter:url", "parsely-link"]);
  const address = webAddress(found?.value, base);
  return found && address !== null && !(isFront(address) && base !== undefined && !isFront(base))
    ? stated(address, found.by)
    : null;
}

/** The canonical address of the article. */
export function addressOf(facts: Facts): Field<string> | null {
  const saved = savedFrom(facts);
  return firstOf<Field<string>>(
    () => canonicalLink(facts, saved?.value),
    () => fromMeta(facts, saved?.value),
    () => {
      const page = facts.article?.get("mainEntityOfPage") ?? facts.article?.get("url");
      const address = webAddress(typeof page === "string" ? page : textIn(page));
      return address === null ? null : stated(address, "json-ld url");
    },
    () => saved,
  );
}
