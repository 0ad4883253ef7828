import { readByline } from "../../../lines/byline.ts";
import { isKnownCity } from "../../../lines/places.ts";
import type { Field } from "../../../model.ts";
import { dayIn } from "../dates.ts";
import { textOf, walk } from "../tree.ts";
import { isAside } from "./aside.ts";
import type { Found } from "./facts.ts";
import { fieldOf, unique } from "./names.ts";

const isPerson = (name: string): boolean =>
  /^\p{Lu}/u.test(name) || /^(?:van|von|de|da|di|du|del|la|le|el|al|bin)\s\p{Lu}/u.test(name);

/** Elements by what they are: `itemprop`, `rel`, microformats. */
export function marked({ root, main }: Found, sites: ReadonlySet<string>): Field<readonly string[]> | null {
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
export function classes({ root, main }: Found, sites: ReadonlySet<string>): Field<readonly string[]> | null {
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
export function visible({ blocks, main }: Found, sites: ReadonlySet<string>): Field<readonly string[]> | null {
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
