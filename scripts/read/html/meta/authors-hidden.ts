import type { Field } from "../../../model.ts";
import { type Facts, foldedTitle } from "./facts.ts";
import { listOf, type Thing, textIn, thingOf, typesOf } from "./json-ld.ts";
import { fieldOf } from "./names.ts";

/** Structured data: people by their type, and whatever else is no organisation. */
export function structured(
  { article, page, things }: Facts,
  sites: ReadonlySet<string>,
): Field<readonly string[]> | null {
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = thing.get("@id");
    if (typeof id === "string" && thing.has("name")) byId.set(id, thing);
  }
  const namesOf = (thing: Thing | null): readonly string[] =>
    listOf(thing?.get("author") ?? thing?.get("creator")).flatMap((author) => {
      const given = thingOf(author);
      const id = given?.get("@id");
      const person = given && !given.has("name") && typeof id === "string" ? (byId.get(id) ?? given) : given;
      if (!person) return typeof author === "string" && !/^https?:/u.test(author) ? [author] : [];
      if (typesOf(person).some((type) => /Organization|Corporation|WebSite/u.test(type))) return [];
      const names = listOf(person.get("name")).flatMap((name) => textIn(name) ?? []);
      return names.filter((name) => !/^https?:/u.test(name));
    });
  return fieldOf(namesOf(article), "json-ld author", sites) ?? fieldOf(namesOf(page), "json-ld author", sites);
}

const metaNames = [
  "author",
  "article:author",
  "article:author_name",
  "dc.creator",
  "dcterms.creator",
  "dc:creator",
  "dc.creator.personalname",
  "citation_author",
  "parsely-author",
  "sailthru.author",
  "byl",
  "byline",
  "authors",
  "og:author",
  "og:article:author",
  "cxenseparse:author",
  "article.author",
  "rbauthors",
  "bt:author",
  "creator",
  "dcsext.author",
  "mediator_author",
  "shareaholic:article_author_name",
];

/** A single word that the name of the site begins with. */
const ownerOf =
  (sites: ReadonlySet<string>) =>
  (value: string): boolean => {
    const folded = foldedTitle(value);
    return folded.length >= 4 && !folded.includes(" ") && [...sites].some((site) => site.startsWith(folded));
  };

export function inMeta(facts: Facts, sites: ReadonlySet<string>): Field<readonly string[]> | null {
  const isOwner = ownerOf(sites);
  for (const name of metaNames) {
    const values = (facts.metas.get(name) ?? []).filter((value) => !/^https?:|^\/|^@/u.test(value) && !isOwner(value));
    const found = fieldOf(values, `meta ${name}`, sites);
    if (found) return found;
  }
  return null;
}

/** The label and value that publishers give to cards: "Written by", and who. */
export function inCard({ metas }: Facts, sites: ReadonlySet<string>): Field<readonly string[]> | null {
  for (const number of [1, 2]) {
    const label = metas.get(`twitter:label${number}`)?.[0] ?? "";
    if (
      /written|author|posted by|verfasst|geschrieben|autor|auteur|écrit|escrito|scritto|автор|skrevet|geschreven/iu.test(
        label,
      )
    )
      return fieldOf(metas.get(`twitter:data${number}`) ?? [], `meta twitter:data${number}`, sites);
  }
  return null;
}
