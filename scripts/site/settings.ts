import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model.ts";
import { ProblemError } from "../problems.ts";
import type { Settings } from "./model.ts";

/** What a build is asked to do, beyond what pages show. */
export interface SiteOptions extends Settings {
  /** Link names in running text that nobody marked. */
  readonly linkNames: boolean;
  /** How many related briefings a page shows; 0 leaves them out. */
  readonly related: number;
  /** Publish drafts, which say that they are drafts. */
  readonly drafts: boolean;
}

const defaults = {
  title: "Briefings",
  description: "Briefings made from news reports, each point with the passage behind it.",
  url: null,
  pathPrefix: "/",
  language: "en",
  pictures: true,
  linkNames: true,
  related: 5,
  drafts: true,
} satisfies SiteOptions;

const remedies: Readonly<Record<keyof SiteOptions, string>> = {
  title: 'write a text, for example "title": "Pacific desk"',
  description: "write one sentence about the site",
  url: 'write the address where the site will stand, for example "https://example.org/briefings/", or null',
  pathPrefix: 'write the path that the site stands under, for example "/briefings/"',
  language: 'write a BCP 47 tag, for example "en" or "de-AT"',
  pictures: "write true to draw pictures for shared links, or false",
  linkNames: "write true or false",
  related: "write a whole number from 0 to 20",
  drafts: "write true to publish drafts, as such, or false to keep them back",
};

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const isLanguage = (value: unknown): boolean => isText(value) && /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(value);
const isPrefix = (value: unknown): boolean => isText(value) && /^\/(?:[\w~-][\w.~-]*\/)*$/.test(addSlashes(value));

function isWebAddress(value: unknown): boolean {
  if (!isText(value) || !URL.canParse(value)) return false;
  const { protocol, search, hash } = new URL(value);
  return (protocol === "https:" || protocol === "http:") && !search && !hash;
}

const valid: Readonly<Record<keyof SiteOptions, (value: unknown) => boolean>> = {
  title: isText,
  description: isText,
  url: (value) => value === null || isWebAddress(value),
  pathPrefix: isPrefix,
  language: isLanguage,
  pictures: (value) => typeof value === "boolean",
  linkNames: (value) => typeof value === "boolean",
  related: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 20,
  drafts: (value) => typeof value === "boolean",
};

const isKey = (key: string): key is keyof SiteOptions => Object.hasOwn(defaults, key);

const addSlashes = (path: string): string => `/${path.split("/").filter(Boolean).join("/")}/`.replace("//", "/");

/**
 * Reads `site.json`. `SITE_URL` and `PATH_PREFIX` in the environment win over the file, so that one checkout serves a
 * preview and the real site. Throws a ProblemError that names every wrong key at once.
 */
export function parseSettings(
  text: string,
  file: string,
  env: { readonly [name: string]: string | undefined } = {},
): SiteOptions {
  const problems: Problem[] = [];
  const report = (message: string, remedy: string): void => {
    problems.push({ severity: "error", file, rule: "settings", message, remedy });
  };
  const given = new Map<string, unknown>(Object.entries(parseObject(text, file)));
  if (env.SITE_URL) given.set("url", env.SITE_URL);
  if (env.PATH_PREFIX) given.set("pathPrefix", env.PATH_PREFIX);
  for (const [key, value] of given) {
    if (!isKey(key)) report(`unknown key "${key}"`, `known keys are ${Object.keys(defaults).join(", ")}`);
    else if (!valid[key](value)) report(`${key} is ${JSON.stringify(value)}`, remedies[key]);
  }
  if (problems.length > 0) throw new ProblemError(problems);
  const settings: SiteOptions = { ...defaults, ...Object.fromEntries(given) };
  const { url } = settings;
  return {
    ...settings,
    url: url === null ? null : new URL(url.endsWith("/") ? url : `${url}/`).href,
    pathPrefix: addSlashes(settings.pathPrefix),
  };
}

/** The settings in `site.json` of a content folder; without it the defaults serve. `shown` names the folder in messages. */
export function readSettings(folder: string, shown: string, env: NodeJS.ProcessEnv): SiteOptions {
  const file = join(folder, "site.json");
  return parseSettings(existsSync(file) ? readFileSync(file, "utf8") : "{}", `${shown}/site.json`, env);
}

function parseObject(text: string, file: string): object {
  const problem = (message: string): ProblemError =>
    new ProblemError([
      {
        severity: "error",
        file,
        rule: "settings",
        message,
        remedy: 'write one JSON object, for example {"title": "…"}',
      },
    ]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw problem(`is not JSON (${error instanceof Error ? error.message : error})`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw problem("is not a JSON object");
  return value;
}
