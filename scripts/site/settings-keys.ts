import { type Brand, brandFaults, brandSchema } from "./brand.ts";
import type { Settings } from "./model.ts";

/** What a build is asked to do, beyond what pages show. */
export interface SiteOptions extends Settings {
  /** Link names in running text that nobody marked. */
  readonly linkNames: boolean;
  /** How many related briefings a page shows; 0 leaves them out. */
  readonly related: number;
  /** Publish drafts, which say that they are drafts. */
  readonly drafts: boolean;
  /** Show how published briefings changed, as git tells. */
  readonly history: boolean;
  /** And who committed each change. */
  readonly historyAuthors: boolean;
  /** Show the words of the source that a point rests on; else only which paragraph it is. */
  readonly passages: boolean;
}

type Fault = readonly [message: string, remedy: string];

interface Key<T> {
  readonly default: T;
  /** JSON Schema, for editors. */
  readonly form: object;
  readonly what: string;
  readonly faults: (value: unknown, key: string) => readonly Fault[];
}

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const isLanguage = (value: unknown): boolean => isText(value) && /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(value);
const isPrefix = (value: unknown): boolean => isText(value) && /^\/(?:[\w~-][\w.~-]*\/)*$/.test(addSlashes(value));

function isWebAddress(value: unknown): boolean {
  if (!isText(value) || !URL.canParse(value)) return false;
  const { protocol, search, hash } = new URL(value);
  return (protocol === "https:" || protocol === "http:") && !search && !hash;
}

export const addSlashes = (path: string): string => `/${path.split("/").filter(Boolean).join("/")}/`.replace("//", "/");

/** A key whose value holds or not. */
const key = <T>(
  standard: T,
  what: string,
  form: object,
  remedy: string,
  holds: (value: unknown) => boolean,
): Key<T> => ({
  default: standard,
  form,
  what,
  faults: (value, name) => (holds(value) ? [] : [[`${name} is ${JSON.stringify(value)}`, remedy]]),
});

const yesOrNo = (standard: boolean, what: string, remedy: string): Key<boolean> =>
  key(standard, what, { type: "boolean" }, remedy, (value) => typeof value === "boolean");

/** Every key of `site.json`. */
export const settingsKeys: { readonly [name in keyof SiteOptions]: Key<SiteOptions[name]> } = {
  title: key(
    "Briefings",
    "Name of the site",
    { type: "string", minLength: 1 },
    'write a text, for example "title": "Pacific desk"',
    isText,
  ),
  description: key(
    "Briefings made from news reports, each point with the passage behind it.",
    "The line under the name",
    { type: "string", minLength: 1 },
    "write one sentence about the site",
    isText,
  ),
  url: key<string | null>(
    null,
    "Address where the site will stand, for feeds, the sitemap and shared links; SITE_URL wins",
    { type: ["string", "null"], pattern: "^https?://[^?#]+$" },
    'write the address where the site will stand, for example "https://example.org/briefings/", or null',
    (value) => value === null || isWebAddress(value),
  ),
  pathPrefix: key(
    "/",
    "Path of the site on its host; PATH_PREFIX wins",
    { type: "string", pattern: "^[\\w.~/-]+$" },
    'write the path of that address, for example "/briefings/"',
    isPrefix,
  ),
  language: key(
    "en",
    "Language of the pages, a BCP 47 tag",
    { type: "string", pattern: "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$" },
    'write a BCP 47 tag, for example "en" or "de-AT"',
    isLanguage,
  ),
  brand: {
    default: {} satisfies Brand,
    what: "Families and colours of the house, see docs/look.md",
    form: brandSchema,
    faults: brandFaults,
  },
  passages: yesOrNo(
    true,
    "Show the words of the source behind each point; false shows only which paragraph it is",
    "write true to show the words of the source behind each point, or false for the paragraph's number alone",
  ),
  pictures: yesOrNo(true, "Draw pictures for shared links", "write true to draw pictures for shared links, or false"),
  feeds: key<"all" | "topics">(
    "all",
    "Where feeds stand: all is beside every name and story, topics only of the site and beside its topics, for hosts that count files",
    { enum: ["all", "topics"] },
    'write "all" or "topics"',
    (value) => value === "all" || value === "topics",
  ),
  linkNames: yesOrNo(true, "Link names in running text that nobody marked", "write true or false"),
  related: key(
    5,
    "How many related briefings a page shows",
    { type: "integer", minimum: 0, maximum: 20 },
    "write a whole number from 0 to 20",
    (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 20,
  ),
  drafts: yesOrNo(
    true,
    "Publish drafts, marked as such",
    "write true to publish drafts, as such, or false to keep them back",
  ),
  history: yesOrNo(
    false,
    "Show how each published briefing has changed, from the git history of the content folder",
    "write true to show what changed in published briefings, or false",
  ),
  historyAuthors: yesOrNo(
    false,
    "Name who committed each change",
    "write true to name who committed each change, or false",
  ),
};

/** The settings as JSON Schema (draft 2020-12), for editors; `docs/site.schema.json`. */
export const settingsSchema = (): object => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Settings of a site",
  type: "object",
  properties: {
    $schema: { type: "string" },
    ...Object.fromEntries(
      Object.entries(settingsKeys).map(([name, { form, what, default: standard }]) => [
        name,
        { description: what, default: standard, ...form },
      ]),
    ),
  },
  additionalProperties: false,
});
