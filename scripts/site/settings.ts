import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nearest } from "../briefing/nearest.ts";
import type { Problem } from "../model.ts";
import { ProblemError } from "../problems.ts";
import { addSlashes, type SiteOptions, settingsKeys } from "./settings-keys.ts";

export type { SiteOptions };

const names = Object.keys(settingsKeys);
const isKey = (key: string): key is keyof SiteOptions => Object.hasOwn(settingsKeys, key);

/** Where a key stands in the file; nothing for one that stands there in no way that is found. */
function placeOf(text: string, key: string): { readonly line?: number; readonly column?: number } {
  const at = text.indexOf(`${JSON.stringify(key)}:`);
  if (at < 0) return {};
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

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
  const given = new Map<string, unknown>(Object.entries(parseObject(text, file)));
  // An editor's word for the schema that completes keys.
  given.delete("$schema");
  const environment = new Map([
    ["url", ["SITE_URL", env.SITE_URL]],
    ["pathPrefix", ["PATH_PREFIX", env.PATH_PREFIX]],
  ] as const);
  for (const [key, [, value]] of environment) if (value) given.set(key, value);
  for (const [key, value] of given) {
    const variable = isKey(key) && (key === "url" || key === "pathPrefix") ? environment.get(key) : undefined;
    const place = variable?.[1] ? { file: variable[0] } : { file, ...placeOf(text, key) };
    const report = (message: string, remedy: string): void => {
      problems.push({ severity: "error", ...place, rule: "settings", message, remedy });
    };
    if (isKey(key)) for (const [message, remedy] of settingsKeys[key].faults(value, key)) report(message, remedy);
    else {
      const near = nearest(key, names);
      report(`unknown key "${key}"`, near ? `did you mean "${near}"?` : `known keys are ${names.join(", ")}`);
    }
  }
  if (problems.length > 0) throw new ProblemError(problems);
  const defaults = Object.fromEntries(Object.entries(settingsKeys).map(([key, { default: value }]) => [key, value]));
  const settings = { ...defaults, ...Object.fromEntries(given) } as unknown as SiteOptions;
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
