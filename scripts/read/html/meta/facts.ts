import type { Field } from "../../../model.ts";
import type { Block } from "../blocks.ts";
import type { Main } from "../main.ts";
import { type Node, textOf, walk } from "../tree.ts";
import { isArticle, isPage, type Thing, textIn, thingsIn, unescaped } from "./json-ld.ts";

/** What a page says of its article beside the text, as found, for the ladders of the fields. */
export interface Facts {
  readonly root: Node;
  /** The page as text, for what no parser keeps: addresses in comments, dates in scripts. */
  readonly html: string;
  /** Contents of `meta` elements by name, property or item property in lower case, in order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** The object of structured data that is about the article; null where none is. */
  readonly article: Thing | null;
  /** The object that is about the page. */
  readonly page: Thing | null;
  readonly things: readonly Thing[];
  /** Visible first headings, outermost text. */
  readonly headings: readonly string[];
  /** Second and third headings, in order. */
  readonly subheadings: readonly string[];
  /** Content of the `title` element. */
  readonly title: string | null;
}

/** Facts, and what is known once the text was found. */
export interface Found extends Facts {
  readonly blocks: readonly Block[];
  readonly main: Main;
  readonly headline: string | null;
}

/** A value as a field, with the place that it was read from. */
export const stated = <T>(value: T, by: string): Field<T> => ({ value, span: null, by, certainty: "stated" });

/** A ladder: the first rung that holds. */
export function firstOf<T>(...rungs: readonly (() => T | null | undefined)[]): T | null {
  for (const rung of rungs) {
    const found = rung();
    if (found !== null && found !== undefined) return found;
  }
  return null;
}

export const foldedTitle = (text: string): string =>
  (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");

function metasIn(root: Node): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { tag, attributes } of walk(root)) {
    if (tag !== "meta") continue;
    const content = unescaped(attributes.get("content") ?? "");
    if (content === "") continue;
    for (const key of ["name", "property", "itemprop", "http-equiv"]) {
      const name = attributes.get(key)?.trim().toLowerCase();
      if (!name) continue;
      const list = found.get(name);
      if (list) list.push(content);
      else found.set(name, [content]);
    }
  }
  return found;
}

/** The article among several: the one whose headline the page shows, else the first. */
function articleAmong(things: readonly Thing[], shown: readonly string[]): Thing | null {
  const articles = things.filter(isArticle);
  const matching = articles.filter((thing) => {
    const headline = foldedTitle(textIn(thing.get("headline")) ?? textIn(thing.get("name")) ?? "");
    return (
      headline.length > 8 &&
      shown.some((title) => title.includes(headline) || (title.length > 12 && headline.includes(title)))
    );
  });
  const dated = (thing: Thing): boolean => thing.has("datePublished");
  return (
    matching.find(dated) ??
    matching[0] ??
    // Several that the page does not show are a list of others.
    (articles.length <= 3 ? (articles.find(dated) ?? articles[0] ?? null) : null)
  );
}

export function factsOf(root: Node, html: string, jsonLd: readonly string[]): Facts {
  const metas = metasIn(root);
  const things = thingsIn(jsonLd);
  let title: string | null = null;
  const headings: string[] = [];
  const subheadings: string[] = [];
  for (const node of walk(root)) {
    if (node.tag === "title" && title === null && node.parent?.tag !== "symbol")
      title = unescaped(textOf(node)) || null;
    if ((node.tag === "h2" || node.tag === "h3") && subheadings.length < 20) subheadings.push(textOf(node));
    if (node.tag === "h1" && headings.length < 20) {
      const text = textOf(node);
      if (text !== "") headings.push(text);
    }
  }
  const shown = [...headings, title ?? "", ...(metas.get("og:title") ?? [])].map(foldedTitle).filter(Boolean);
  return {
    ...{ root, html, metas, things, headings, subheadings, title },
    article: articleAmong(things, shown),
    page: things.find(isPage) ?? null,
  };
}

/** The first of the named `meta` elements that says something. */
export function metaOf(
  { metas }: Facts,
  names: readonly string[],
): { readonly value: string; readonly by: string } | null {
  for (const name of names)
    for (const value of metas.get(name) ?? []) if (value.trim() !== "") return { value, by: `meta ${name}` };
  return null;
}
