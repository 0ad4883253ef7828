import { agencyNamed } from "../../../lines/agencies.ts";
import { readByline } from "../../../lines/byline.ts";
import { isKnownCity } from "../../../lines/places.ts";
import type { Field } from "../../../model.ts";
import { dayIn } from "../dates.ts";
import { textOf, walk } from "../tree.ts";
import { isAside } from "./aside.ts";
import { type Facts, type Found, firstOf, foldedTitle, metaOf, stated } from "./facts.ts";
import { listOf, type Thing, textIn, thingOf, typesOf, unescaped } from "./json-ld.ts";

const opening =
  /^(?:\s|[|•–—-])*(?:(?:written|posted|submitted|published|reported|gespeichert|story|article|words|review|compiled|edited|geschrieben|veröffentlicht|eingestellt|verfasst|erstellt|publié|escrito|publicado|scritto|pubblicato|ein artikel|ein beitrag|artikel|text|texte?) (?:by|von|par|por|da|di)|by|von|par|por|di|da|door|av|af|autor(?:in|en)?|authors?|auteurs?|autores|autori?|autore|author name|redakteur(?:in)?|interview|text(?: (?:&|und|and) (?:fotos?|photos?|bilder|bild))?|texte|writer|editor|автор|текст|szerző|yazan|kirjoittaja|autoři?)(?:\s?[:：]\s?|\s)\s?/iu;
const generic =
  /^(?:admin(?:istrator)?|root|webmaster|user|guest|gast|author|autor|anonymous|anonym|unknown|none|null|undefined|n ?a|staff|staff (?:writer|reporter)s?|editor|editors|editorial(?: (?:team|staff|board))?|(?:the )?(?:news)?desk|web ?desk|online desk|newsroom|news ?desk|redaktion|redazione|redacción|redaccion|rédaction|la rédaction|redactie|redakcja|redação|press release|von|by|par|por|(?:über|about|zum) .{1,40}|(?:veröffentlicht|published|posted|erstellt|am|on|gepostet)(?: .{0,40})?|pressemitteilung|view profile|profile|more|share|email|follow|bio|website|home|contact|kontakt|impressum|team|info|posts?|all posts|show more|agencies|agency|agenturen)$/iu;
const function_ =
  /^(?:(?:an? |the |our )?(?:(?:senior|staff|chief|contributing|associate|assistant|deputy|managing|executive|special|freelance|foreign|national|political|business|sports?|science|health|local|breaking|news|editorial|ap|afp|reuters|associated press|usa today|correspondant|verantwortlicher|leitender|freie[rs]?|stellvertretende[rs]?) ){0,4}(?:writers?|reporters?|editors?|editor in chief|correspondents?|columnists?|contributors?|journalists?|producers?|photographers?|authors?|bloggers?|critics?|analysts?|redakteur(?:in)?|reporter(?:in)?|journalist(?:in)?|korrespondent(?:in)?|chefredakteur(?:in)?|autor(?:in)?|periodista|giornalista|journaliste|freelance|founder|ceo|phd|md|m d|ph d|jr|sr))\b.{0,40}$/iu;

/** The names in one value, without introduction, function, address or agency; empty where it holds none. */
function namesIn(value: string, sites: ReadonlySet<string>): readonly string[] {
  const bare = unescaped(value)
    .replace(opening, "")
    .replace(/https?:\S{1,300}|www\.\S{1,200}|\S{1,60}@\S{1,60}\.\S{1,20}|\(?@\w{2,30}\)?/gu, " ")
    .replace(/\((?:[^()]{1,60})\)|\[[^[\]]{1,60}\]/gu, " ")
    .replace(/\s(?:am|on|le|el|in|at|für|for|,?\s?published|updated|posted)\s.{0,100}$/iu, "")
    .replace(/\s?[|•·].{0,200}$/u, "")
    .replace(/\s[-–—]\s.{0,200}$/u, "")
    .replace(/[,.\s]{0,3}\d.{0,200}$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
  if (bare === "" || bare.length > 200) return [];
  return bare
    .split(/\s?[,;/]\s?(?:and\s|und\s|et\s|y\s|e\s)?|\s(?:and|und|et|y|&|og|och|en|i|и|with|mit)\s(?=\p{Lu})/u)
    .map((name) =>
      name
        .replace(opening, "")
        .replace(/^(?:and|und|et|by|von)\s/iu, "")
        .replace(/[\s.,:;|–—-]{1,10}$/u, (end) => (/^\.$/u.test(end) && /\b(?:Jr|Sr|\p{Lu})\.$/u.test(name) ? end : ""))
        .trim(),
    )
    .filter((name) => {
      const folded = foldedTitle(name);
      if (folded === "" || name.length > 60 || name.split(" ").length > 5) return false;
      if (/ (?:bureau|desk|team|newsroom|editors|redaktion|redaction|redazione|redacción)$/u.test(folded)) return false;
      if (generic.test(folded) || function_.test(folded) || sites.has(folded) || sites.has(folded.replaceAll(" ", "")))
        return false;
      return agencyNamed(name) === null && !/[?!"“”<>{}=]/u.test(name);
    });
}

const unique = (names: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(foldedTitle(name)) && seen.add(foldedTitle(name)));
};

const fieldOf = (
  values: readonly string[],
  by: string,
  sites: ReadonlySet<string>,
): Field<readonly string[]> | null => {
  const names = unique(values.flatMap((value) => namesIn(value, sites))).slice(0, 12);
  return names.length === 0 ? null : stated(names, by);
};

/** Structured data: people by their type, and whatever else is no organisation. */
function structured({ article, page, things }: Facts, sites: ReadonlySet<string>): Field<readonly string[]> | null {
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

function inMeta(facts: Facts, sites: ReadonlySet<string>): Field<readonly string[]> | null {
  const isOwner = ownerOf(sites);
  for (const name of metaNames) {
    const values = (facts.metas.get(name) ?? []).filter((value) => !/^https?:|^\/|^@/u.test(value) && !isOwner(value));
    const found = fieldOf(values, `meta ${name}`, sites);
    if (found) return found;
  }
  return null;
}

const isPerson = (name: string): boolean =>
  /^\p{Lu}/u.test(name) || /^(?:van|von|de|da|di|du|del|la|le|el|al|bin)\s\p{Lu}/u.test(name);

/** Elements by what they are: `itemprop`, `rel`, microformats. */
function marked({ root, main }: Found, sites: ReadonlySet<string>): Field<readonly string[]> | null {
  const found = new Map<string, string[]>();
  const add = (by: string, value: string): void => void found.set(by, [...(found.get(by) ?? []), value]);
  for (const node of walk(root)) {
    const { attributes, hint } = node;
    const prop = (attributes.get("itemprop") ?? "").split(/\s/u);
    const rel = (attributes.get("rel") ?? "").split(/\s/u);
    if (prop.includes("author") || prop.includes("creator")) {
      if (isAside(node, main)) continue;
      const inner = [...walk(node)].find(
        (at) => at !== node && (at.attributes.get("itemprop") ?? "").split(/\s/u).includes("name"),
      );
      add(
        "itemprop author",
        inner ? (inner.attributes.get("content") ?? textOf(inner)) : (attributes.get("content") ?? textOf(node)),
      );
    } else if (
      (rel.includes("author") || attributes.get("property") === "author") &&
      node.tag === "a" &&
      !isAside(node, main)
    )
      add("rel author", textOf(node));
    else if (/(?:^| )(?:p author|fn n|vcard author|author vcard)(?: |$)/u.test(hint) && !isAside(node, main))
      add("vcard", textOf(node));
  }
  for (const by of ["itemprop author", "rel author", "vcard"]) {
    const values = (found.get(by) ?? []).filter((value) => value.length <= 120);
    const [first] = values;
    // Several are the writers of one article when they stand in different words, and a list of others' when many.
    const field = fieldOf(unique(values).length > 4 && first !== undefined ? [first] : values, by, sites);
    if (field) return field;
  }
  return null;
}

const byHint =
  /(?:^| )(?:byline|bylines|by line|author\p{L}{0,8}|author name|autor|autoren|autore|auteur|author link|post author|entry author|article author|writer|writers|contributor|contributors|contrib name|redakteur|creator|byname|name author|submitted|user ?name|teaser author|persons name)(?: |$)/u;
const notHint = /(?:^| )(?:bio|avatar|image|img|photo|box|description|social|more|posts|comment|date|title)(?: |$)/u;

/** Elements by their class, the innermost that hold a name. */
function classes({ root, main }: Found, sites: ReadonlySet<string>): Field<readonly string[]> | null {
  let loose: Field<readonly string[]> | null = null;
  for (const node of walk(root)) {
    if (!byHint.test(node.hint) || notHint.test(node.hint) || isAside(node, main)) continue;
    const text = textOf(node);
    if (text === "" || text.length > 160) continue;
    const links = [...walk(node)].filter(
      ({ tag, attributes }) => tag === "a" && !/^mailto:/u.test(attributes.get("href") ?? ""),
    );
    const fromLinks = fieldOf(
      links.map(textOf).filter((name) => /^\p{Lu}\S*(?: \S+){1,3}$/u.test(name)),
      "class author",
      sites,
    );
    const field = fromLinks ?? fieldOf([text], "class author", sites);
    if (!field?.value.every(isPerson)) continue;
    if (field.value.every((name) => name.split(" ").length >= 2)) return { ...field, certainty: "inferred" };
    loose ??= { ...field, certainty: "inferred" };
  }
  return loose;
}

const introduced =
  /^(?:by|von|par|por|di|door|av|af|text(?: (?:&|und|and) (?:fotos?|photos?|bilder|bild))?|(?:eine? )?(?:kolumne|kommentar|gastbeitrag|essay|analyse|interview) von|autor(?:in)?|author|auteur|autore|автор|geschrieben von|written by|posted by|words by|veröffentlicht von|escrito por|publié par|ein (?:artikel|beitrag) von)(?:\s?:\s?|\s)(?=\p{Lu})/iu;

const dated =
  /^(?<date>[^|•·–—-]{6,30}\d{2,4}[^|•·–—-]{0,12}) ?[|•·–—-] ?(?<name>\p{Lu}\S{1,20}(?: \p{Lu}\S{1,20}){1,2})$/u;
const datedBehind = /^(?<name>\p{Lu}\S{1,20}(?: \p{Lu}\S{1,20}){1,2}) ?[|•·–—-] ?(?<date>[^|•·–—]{6,40})$/u;

/** "14.05.2024 - Name Surname" and the other way round: a line of a date and a name, which is no city. */
function besideDate(text: string): readonly string[] {
  const { name, date } = (dated.exec(text) ?? datedBehind.exec(text))?.groups ?? {};
  return name !== undefined && date !== undefined && dayIn(date) !== null && !isKnownCity(name) ? [name] : [];
}

/** A short line that says "By …", near the text. */
function visible({ blocks, main }: Found, sites: ReadonlySet<string>): Field<readonly string[]> | null {
  const inside = blocks.filter(({ index }) => main.candidates.has(index));
  const first = inside[0]?.index ?? 0;
  const last = inside.at(-1)?.index ?? blocks.length;
  const near = blocks.filter(({ index, words }) => words <= 20 && index >= first - 12 && index <= last + 6);
  for (const { text } of near) {
    const line = readByline(text);
    const names = line && line.authors.length > 0 ? line.authors : introduced.test(text) ? [text] : besideDate(text);
    const field = fieldOf(names, "byline", sites);
    if (field?.value.every((name) => isPerson(name) && name.split(" ").length >= 2))
      return { ...field, certainty: "inferred" };
  }
  return null;
}

/** The label and value that publishers give to cards: "Written by", and who. */
function inCard({ metas }: Facts, sites: ReadonlySet<string>): Field<readonly string[]> | null {
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

/** "Ada", where the page shows "Ada Marsh". */
function fuller(field: Field<readonly string[]>, shown: Field<readonly string[]> | null): Field<readonly string[]> {
  const isFuller =
    (name: string): ((other: string) => boolean) =>
    (other) =>
      other.startsWith(`${name} `);
  const value = field.value.map((name) => (name.includes(" ") ? name : (shown?.value.find(isFuller(name)) ?? name)));
  return { ...field, value };
}

/** The people who wrote it, one an entry. */
export function authorsOf(found: Found, sites: ReadonlySet<string>): Field<readonly string[]> | null {
  const text = foldedTitle(
    found.blocks
      .filter(({ words }) => words <= 60)
      .map(({ text }) => text)
      .join(" | "),
  );
  /** Whoever is named where nobody sees it may be the owner of the site. */
  const seen = (field: Field<readonly string[]> | null): Field<readonly string[]> | null =>
    field?.value.every((name) => text.includes(foldedTitle(name))) ? field : null;
  const hidden = firstOf<Field<readonly string[]>>(
    () => structured(found, sites),
    () => inMeta(found, sites),
    () => inCard(found, sites),
  );
  const best = firstOf<Field<readonly string[]>>(
    () => seen(structured(found, sites)),
    () => seen(inMeta(found, sites)),
    () => seen(inCard(found, sites)),
    () => (hidden?.value.every((name) => name.includes(" ")) ? hidden : null),
    () => marked(found, sites),
    () => classes(found, sites),
    () => visible(found, sites),
    () => hidden,
  );
  return best && fuller(best, visible(found, sites));
}

/** The agency that it came from, where structured data or a `meta` element names one as the author. */
export function agencyOf(found: Found): Field<string> | null {
  const named = (value: string, by: string): Field<string> | null => {
    const parts = [value, ...value.split(/\s?[,;/|]\s?/u)].map((part) => part.replace(opening, "").trim());
    const agency = parts.map(agencyNamed).find((name) => name !== null);
    return agency ? stated(agency, by) : null;
  };
  for (const author of listOf(found.article?.get("author"))) {
    const field = named(textIn(author) ?? "", "json-ld author");
    if (field) return field;
  }
  const meta = metaOf(found, ["author", "article:author", "dc.creator", "byl", "source", "dc.source", "news_source"]);
  return meta ? named(meta.value, meta.by) : null;
}
