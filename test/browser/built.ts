import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Path under which the tests serve the site: one below the root, so that a link from the root shows itself. */
export const prefix = "/desk/";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Invented content that has every kind of page and the awkward cases: undated, very long, other scripts. */
export const fixture = join(root, "test/browser/fixtures/content");
/** The project's own sample content. */
export const content = join(root, "content");

export interface Built {
  readonly folder: string;
  remove(): void;
}

/** Builds the real site of a content folder into a folder of its own, by the command that everybody uses. */
export async function build(from: string, ...options: readonly string[]): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-site-"));
  await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "scripts/build.ts", "--content", from, "--out", folder, ...options],
    { cwd: root, env: { ...process.env, PATH_PREFIX: prefix } },
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A copy of the invented content as a site in another language, which decides the direction of its pages. */
export function contentIn(language: string): string {
  const folder = mkdtempSync(join(tmpdir(), "dateline-content-"));
  cpSync(fixture, folder, { recursive: true });
  const file = join(folder, "site.json");
  const settings: object = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...settings, language }));
  return folder;
}

/** Every HTML page of a built site by its path from the root of the site. */
export function pagesOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".html"))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** Whether a content folder has anything to build. */
export function hasBriefings(from: string): boolean {
  const briefings = join(from, "briefings");
  return existsSync(briefings) && readdirSync(briefings).some((name) => name.endsWith(".md"));
}
