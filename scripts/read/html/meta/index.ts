import type { Field, Stated } from "../../../model.ts";
import { walk } from "../tree.ts";
import { addressOf, webAddress } from "./address.ts";
import { agencyOf, authorsOf } from "./authors.ts";
import { publishedOf, updatedOf } from "./dates.ts";
import { type Facts, type Found, firstOf, foldedTitle, metaOf, stated } from "./facts.ts";
import { headlineOf } from "./headline.ts";
import { textIn } from "./json-ld.ts";
import { publisherOf, siteNames } from "./publisher.ts";

/** BCP 47, as far as the page says it well. */
function languageOf({ root, metas, article }: Facts): Field<string> | null {
  const tag = (value: string | null | undefined, by: string): Field<string> | null => {
    const [, language = "", region] =
      /^\s*([a-z]{2,3})(?:[-_]([a-z]{2}|\d{3}))?(?:$|[-_,;\s.@])/iu.exec(value ?? "") ?? [];
    if (language === "") return null;
    return stated(region ? `${language.toLowerCase()}-${region.toUpperCase()}` : language.toLowerCase(), by);
  };
  return firstOf<Field<string>>(
    () => {
      for (const node of walk(root))
        if (node.tag === "html")
          return tag(node.attributes.get("lang") ?? node.attributes.get("xml:lang"), "html lang");
      return null;
    },
    () => tag(textIn(article?.get("inLanguage")), "json-ld inLanguage"),
    () =>
      tag(
        metas.get("content-language")?.[0] ?? metas.get("language")?.[0] ?? metas.get("dc.language")?.[0],
        "meta content-language",
      ),
    () => tag(metas.get("og:locale")?.[0], "meta og:locale"),
  );
}

function sectionOf(facts: Facts): Field<string> | null {
  return firstOf<Field<string>>(
    () => {
      const section = textIn(facts.article?.get("articleSection"));
      return section === null ? null : stated(section, "json-ld articleSection");
    },
    () => {
      const found = metaOf(facts, [
        "article:section",
        "section",
        "parsely-section",
        "dc.subject.section",
        "category",
        "sailthru.section",
      ]);
      return found ? stated(found.value, found.by) : null;
    },
  );
}

function rightsOf(facts: Facts): Field<string> | null {
  return firstOf<Field<string>>(
    () => {
      const license = textIn(facts.article?.get("license"));
      return license === null ? null : stated(license, "json-ld license");
    },
    () => {
      for (const { attributes } of walk(facts.root)) {
        if (!(attributes.get("rel") ?? "").toLowerCase().split(/\s/u).includes("license")) continue;
        const address = webAddress(attributes.get("href"));
        if (address !== null) return stated(address, "rel license");
      }
      return null;
    },
    () => {
      const found = metaOf(facts, ["dc.rights", "dcterms.rights", "dcterms.license", "rights", "copyright"]);
      return found ? stated(found.value, found.by) : null;
    },
    () => {
      const notice = textIn(facts.article?.get("copyrightNotice"));
      return notice === null ? null : stated(notice, "json-ld copyrightNotice");
    },
  );
}

/** The line below the headline, where the page states one beside its text. */
function subtitleOf(facts: Facts, headline: string | null): Field<string> | null {
  const found = firstOf<Field<string>>(
    () => {
      const text = textIn(facts.article?.get("alternativeHeadline"));
      return text === null ? null : stated(text, "json-ld alternativeHeadline");
    },
    () => {
      const meta = metaOf(facts, ["article:subtitle", "subtitle", "dek"]);
      return meta ? stated(meta.value, meta.by) : null;
    },
  );
  return found && foldedTitle(found.value) !== foldedTitle(headline ?? "") && found.value.length <= 400 ? found : null;
}

/** The headline, and all names of the site, which the text is read with. */
export function titleOf(facts: Facts): {
  readonly headline: Field<string> | null;
  readonly sites: ReadonlySet<string>;
  readonly address: Field<string> | null;
} {
  const address = addressOf(facts);
  const sites = siteNames(facts, address?.value ?? null);
  return { headline: headlineOf(facts, sites), sites, address };
}

/** Everything that a page states about its article: a ladder of places a field, the surest first. */
export function statedOf(found: Found, known: ReturnType<typeof titleOf>): Stated {
  const fields = {
    headline: known.headline,
    subtitle: subtitleOf(found, known.headline?.value ?? null),
    authors: authorsOf(found, known.sites),
    published: publishedOf(found, known.address?.value ?? null),
    updated: updatedOf(found),
    agency: agencyOf(found),
    publisher: publisherOf(found),
    section: sectionOf(found),
    language: languageOf(found),
    url: known.address,
    rights: rightsOf(found),
  };
  const said = Object.entries(fields).filter(([, field]) => field !== null);
  return { ...(Object.fromEntries(said) as Partial<Stated>), extent: "full" };
}
