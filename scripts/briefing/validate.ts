import type { FrontMatter, Problem } from "../model.ts";
import { isRealDate } from "./dates.ts";
import { nearest } from "./nearest.ts";
import { readRole } from "./roles.ts";
import { eleventyKeys, type Kind, keys, prototypeKeys } from "./schema.ts";

type Checked = string | number | readonly string[];

/** A value that fits, or what is wrong with it and what to do. */
type Outcome =
  | { readonly value: Checked }
  | { readonly rule: string; readonly message: string; readonly remedy: string };

const shown = (value: unknown): string => {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
};

const wrong = (key: string, what: string, remedy: string): Outcome => ({
  rule: "front-matter-value",
  message: `${key} ${what}`,
  remedy,
});

const patterns = {
  digest: [/^[\da-f]{64}$/, "64 hexadecimal digits"],
  address: [/^https?:\/\/[^\s<>"]+$/, "an address that begins with https:// or http://"],
  language: [/^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/, "a language code such as en or pt-BR"],
  publishedFrom: [/^(?:stated|unknown|inferred(?:: .+)?)$/s, "stated, unknown, or inferred: and the reason"],
} as const;

function checkList(key: string, value: unknown): Outcome {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const odd = values.find((entry) => typeof entry !== "string");
  if (odd !== undefined)
    return wrong(
      key,
      `holds ${shown(odd)}, which is not text`,
      "write one text a line, in quotes if it looks like a number",
    );
  return { value: values.filter((entry) => typeof entry === "string") };
}

/** The mapping that `- Wang Yi: Foreign Minister` is, without quotation marks. */
const pairOf = (value: unknown): string | null => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const pairs: readonly (readonly [string, unknown])[] = Object.entries(value);
  const [pair] = pairs;
  return pairs.length === 1 && pair && typeof pair[1] === "string" ? `${pair[0]}: ${pair[1]}` : null;
};

/** Roles are texts of the form "Name: function"; written without quotation marks they are read all the same. */
function checkRoles(key: string, value: unknown): Outcome {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const checked = checkList(
    key,
    values.map((entry) => pairOf(entry) ?? entry),
  );
  if (!("value" in checked) || !Array.isArray(checked.value)) return checked;
  const odd = checked.value.find((entry) => readRole(entry) === null);
  return odd === undefined
    ? checked
    : wrong(key, `holds ${shown(odd)}, which gives nobody a function`, "write “Name: function”, in quotes");
}

function check(key: string, kind: Kind, value: unknown): Outcome {
  if (kind.kind === "roles") return checkRoles(key, value);
  if (kind.kind === "list") return checkList(key, value);
  if (kind.kind === "count")
    return typeof value === "number" && Number.isSafeInteger(value) && value > 0
      ? { value }
      : wrong(key, `is ${shown(value)}`, "write a whole number from 1 up");
  if (typeof value !== "string") return wrong(key, `is ${shown(value)}, which is not text`, "put it in quotes");
  if (kind.kind === "text") return { value };
  if (kind.kind === "choice") {
    if (kind.of.includes(value)) return { value };
    const meant = nearest(value, kind.of);
    return wrong(key, `is ${shown(value)}`, `write ${meant ? `“${meant}”?` : kind.of.join(", ")}`);
  }
  if (kind.kind === "date")
    return isRealDate(value)
      ? { value }
      : wrong(key, `is ${shown(value)}, which is no date`, "write it as 2024-03-18, or with time and zone");
  const [pattern, what] = patterns[kind.kind];
  return pattern.test(value) ? { value } : wrong(key, `is ${shown(value)}`, `write ${what}`);
}

function checkKey(key: string): Outcome | null {
  if (prototypeKeys.has(key))
    return { rule: "front-matter-key", message: `the key “${key}” is refused`, remedy: "remove it" };
  if (eleventyKeys.has(key) || key.startsWith("eleventy"))
    return {
      rule: "front-matter-reserved",
      message: `the key “${key}” belongs to Eleventy and is refused in a briefing`,
      remedy:
        key === "date"
          ? "write “published”"
          : key === "tags"
            ? "write “topics”"
            : "remove it: routes and layouts are set for all",
    };
  if (keys.has(key)) return null;
  const meant = nearest(key, keys.keys());
  return {
    rule: "front-matter-key",
    message: `unknown key ${shown(key)}`,
    remedy: meant ? `did you mean “${meant}”?` : "remove it",
  };
}

/** 1-based line of the file on which a key stands. */
function lineOfKey(yaml: string, key: string): number {
  const lines = yaml.split("\n");
  const at = lines.findIndex((line) => [key, `'${key}'`, `"${key}"`].some((form) => line.startsWith(`${form}:`)));
  return at + 2;
}

const missing = (key: string, remedy: string): Outcome => ({
  rule: "front-matter-missing-key",
  message: `${key} is missing`,
  remedy,
});

/** Checks plain data key by key; any error leaves no front matter. Defaults stand for what a person may leave out. */
export function validate(
  data: ReadonlyMap<string, unknown>,
  yaml: string,
  file: string,
): { readonly front: FrontMatter | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const fit = new Map<string, Checked>();
  const report = (key: string | null, outcome: Outcome): void => {
    if ("value" in outcome) return;
    const line = key === null ? 1 : lineOfKey(yaml, key);
    problems.push({ severity: "error", file, line, column: 1, ...outcome });
  };
  for (const [key, value] of data) {
    const refused = checkKey(key);
    if (refused) report(key, refused);
    const kind = keys.get(key);
    if (refused || !kind || value === null) continue;
    const outcome = check(key, kind, value);
    if ("value" in outcome) fit.set(key, outcome.value);
    else report(key, outcome);
  }
  for (const key of ["id", "title"] as const) {
    const value = fit.get(key);
    if (data.get(key) === undefined || data.get(key) === null || (typeof value === "string" && value.trim() === ""))
      report(data.has(key) ? key : null, missing(key, key === "id" ? "add a name that never changes" : "add a title"));
  }
  if (problems.length > 0) return { front: null, problems };
  const defaults: readonly (readonly [string, Checked])[] = [
    ["title_from", "headline"],
    ["published_from", fit.has("published") ? "stated" : "unknown"],
    ["language", "en"],
    ["status", "draft"],
  ];
  for (const [key, value] of defaults) if (!fit.has(key)) fit.set(key, value);
  const ordered = [...keys.keys()].flatMap((key) => {
    const value = fit.get(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  // Each value was checked against the kind of its key, which the compiler cannot follow through a loop.
  return { front: Object.fromEntries(ordered) as unknown as FrontMatter, problems };
}
