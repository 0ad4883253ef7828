import type { BriefingRef, PagePath, Ref, Settings } from "../scripts/site/model.ts";
import { hrefFrom } from "../scripts/site/urls.ts";
import { type Html, html } from "./html.ts";

/** The page that is being printed, as far as its parts must know it. */
export interface View {
  /** The address of a page as seen from this one. */
  readonly to: (path: PagePath) => string;
  /** BCP 47 language of the text around. */
  readonly language: string;
}

/** How a page looks at the site. The error page (`from` null) is served at any address, so its links start at the root. */
export function viewFrom(from: PagePath | null, { pathPrefix, language }: Settings): View {
  return { to: from === null ? (path) => pathPrefix + path : (path) => hrefFrom(from, path), language };
}

const rightToLeft = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"]);

/** Direction of the script that a language is written in. */
export function direction(language: string): "rtl" | "ltr" {
  const [primary = "", ...rest] = language.toLowerCase().split("-");
  if (rest.includes("latn")) return "ltr";
  return rightToLeft.has(primary) || rest.includes("arab") || rest.includes("hebr") ? "rtl" : "ltr";
}

/** `lang` and `dir` for text in another language than the text around it. */
export function tongue(language: string, view: View): Html | null {
  return language === view.language ? null : html` lang="${language}" dir="${direction(language)}"`;
}

/** An address outside the site, or null when it is not one that a reader should be sent to (`javascript:`, `data:`). */
export function outside(address: string | null): string | null {
  if (address === null) return null;
  const start = address.slice(0, 8).toLowerCase();
  return start.startsWith("https://") || start.startsWith("http://") ? address : null;
}

/** The name of the host that an address leads to, for saying so beside the link. */
export function host(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, "") : address;
}

/** A link with its words. Names come in any script, so each finds its own direction. */
export function refLink(ref: Ref, view: View): Html {
  return html`<a href="${view.to(ref.path)}" dir="auto">${ref.text}</a>`;
}

/** A link to a briefing, or to a place in it: its headline in its own language. */
export function briefingLink(ref: BriefingRef, view: View, anchor = ""): Html {
  return html`<a href="${view.to(ref.path)}${anchor && `#${anchor}`}"${tongue(ref.language, view)}>${ref.text}</a>`;
}
