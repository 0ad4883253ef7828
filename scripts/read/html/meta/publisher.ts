import type { Field } from "../../../model.ts";
import { type Facts, firstOf, foldedTitle, metaOf, stated } from "./facts.ts";
import { textIn, thingOf, typesOf } from "./json-ld.ts";

/** The paper, site or channel of the page. */
export function publisherOf(facts: Facts): Field<string> | null {
  return firstOf<Field<string>>(
    () => {
      const found = metaOf(facts, ["og:site_name"]);
      return found && !/^https?:/u.test(found.value) ? stated(found.value, found.by) : null;
    },
    () => {
      const name = textIn(facts.article?.get("publisher")) ?? textIn(facts.page?.get("publisher"));
      return name === null || /^https?:/u.test(name) ? null : stated(name, "json-ld publisher");
    },
    () => {
      const site = facts.things.find((thing) =>
        typesOf(thing).some((type) => /^(?:WebSite|NewsMediaOrganization)$/u.test(type)),
      );
      const name = textIn(site?.get("name"));
      return name === null || /^https?:/u.test(name) ? null : stated(name, "json-ld website");
    },
    () => {
      const found = metaOf(facts, [
        "application-name",
        "dc.publisher",
        "dcterms.publisher",
        "publisher",
        "apple-mobile-web-app-title",
      ]);
      return found && !/^https?:/u.test(found.value) ? stated(found.value, found.by) : null;
    },
  );
}

/** What the site may be called, folded: its name, publisher and the words of its address. */
export function siteNames(facts: Facts, address: string | null): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (name: string | null | undefined): void => {
    const folded = foldedTitle(name ?? "");
    if (folded !== "") {
      names.add(folded);
      names.add(folded.replaceAll(" ", ""));
    }
  };
  for (const key of [
    "og:site_name",
    "application-name",
    "apple-mobile-web-app-title",
    "twitter:site",
    "publisher",
    "dc.publisher",
  ])
    for (const value of facts.metas.get(key) ?? []) add(value.replace(/^@/u, ""));
  const publisher = thingOf(facts.article?.get("publisher"));
  if (!publisher || !typesOf(publisher).includes("Person")) add(textIn(facts.article?.get("publisher")));
  for (const thing of facts.things)
    if (
      typesOf(thing).some((type) =>
        /^(?:WebSite|Organization|NewsMediaOrganization|Corporation|LocalBusiness)$/u.test(type),
      )
    )
      add(textIn(thing.get("name")));
  if (address !== null) {
    const host = new URL(address).hostname.replace(/^www\d?\./u, "");
    add(host);
    const parts = host.split(".");
    for (const part of parts.slice(0, -1)) if (part.length > 3) add(part);
    add(parts.slice(0, -1).join(" "));
  }
  return names;
}
