/** What JSON of a page may hold: anything. */
type Json = unknown;

/** An object of structured data, with its own properties alone. */
export type Thing = ReadonlyMap<string, Json>;

const most = 2000;

const isObject = (value: Json): value is object => typeof value === "object" && value !== null;
export const thingOf = (value: Json): Thing | null =>
  isObject(value) && !Array.isArray(value) ? new Map(Object.entries(value)) : null;
export const listOf = (value: Json): readonly Json[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** Publishers write line breaks into strings, comments around and commas behind: mended where that is all. */
function parseLoosely(text: string): Json {
  const bare = text
    .replace(/^\s*(?:<!--|\/\/\s?<!\[CDATA\[|<!\[CDATA\[|\/\*\s?<!\[CDATA\[\s?\*\/)/u, "")
    .replace(/(?:-->|\/\/\s?\]\]>|\]\]>|\/\*\s?\]\]>\s?\*\/)\s*;?\s{0,100}$/u, "")
    .trim()
    .replace(/;$/u, "");
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what breaks it
      return JSON.parse(bare.replace(/[\u0000-\u001f]+/gu, " ").replace(/,\s?([}\]])/gu, "$1"));
    } catch {
      return null;
    }
  }
}

/** All objects in the scripts of structured data, those inside `@graph` and other objects too, in order. */
export function thingsIn(scripts: readonly string[]): readonly Thing[] {
  const found: Thing[] = [];
  const visit = (value: Json, depth: number): void => {
    if (depth > 6 || found.length >= most) return;
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1);
    else {
      const thing = thingOf(value);
      if (!thing) return;
      found.push(thing);
      for (const inner of thing.values()) if (isObject(inner)) visit(inner, depth + 1);
    }
  };
  for (const script of scripts.slice(0, 50)) if (script.length < 2_000_000) visit(parseLoosely(script), 0);
  return found;
}

export const typesOf = (thing: Thing): readonly string[] =>
  listOf(thing.get("@type")).flatMap((type) => (typeof type === "string" ? [type.replace(/^.*[/#:]/u, "")] : []));

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** Text that was escaped for HTML though it stands in JSON or twice in an attribute. */
export const unescaped = (text: string): string =>
  text
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|lt|gt|quot|apos|nbsp));/giu, (whole, decimal, hex, name) => {
      if (name) return entities[String(name).toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : " ";
    })
    .replace(/<\/?[a-z][^<>]{0,200}>/giu, " ")
    .replace(/\s+/gu, " ")
    .trim();

/** The text of a property; of an object its name. */
export function textIn(value: Json): string | null {
  const [first] = listOf(value);
  if (typeof first === "string") return unescaped(first) || null;
  if (typeof first === "number") return String(first);
  const thing = thingOf(first);
  const name = thing?.get("name") ?? thing?.get("@value");
  return typeof name === "string" ? unescaped(name) || null : null;
}

const articleType =
  /(?:Article|BlogPosting|Posting|Report|Review|Recipe|LiveBlogPosting|ReportageNewsArticle|CreativeWork)$/u;
export const isArticle = (thing: Thing): boolean => typesOf(thing).some((type) => articleType.test(type));
const pageType = /^(?:WebPage|ItemPage|AboutPage|Product|VideoObject|MedicalWebPage|Event)$/u;
export const isPage = (thing: Thing): boolean => typesOf(thing).some((type) => pageType.test(type));
