import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readData, readFrontMatter } from "../briefing/front.ts";
import { isIncoming } from "../briefing/incoming.ts";
import type { FrontMatter, Problem } from "../model.ts";
import { byText } from "./dates.ts";
import type { NodeKind } from "./model.ts";
import type { Note } from "./names.ts";
import { redirectsName } from "./redirects.ts";
import { compact } from "./text.ts";
import { type StoredText, TextStore } from "./text-store.ts";

/** A briefing's file, its front matter read, its body not yet. */
export interface BriefingFile {
  /** For messages: as given, with forward slashes. */
  readonly file: string;
  readonly stem: string;
  /** Digest of the text, by which a rebuild knows that nothing changed. */
  readonly hash: string;
  readonly front: FrontMatter;
  readonly body: StoredText;
  /** 1-based. */
  readonly bodyLine: number;
}

export interface Content {
  /** By file name. */
  readonly briefings: readonly BriefingFile[];
  /** By kind, then by file name. */
  readonly notes: readonly Note[];
  /** The text of `redirects.txt`, and its path for messages. */
  readonly redirects?: { readonly file: string; readonly text: string };
  readonly problems: readonly Problem[];
}

/** What a rebuild remembers of the last one. One object a development server; a single build needs none. */
export class ContentCache {
  readonly bodies = new TextStore();
  readonly briefings = new Map<
    string,
    { readonly file: BriefingFile | null; readonly problems: readonly Problem[]; readonly hash: string }
  >();
}

export const noteFolders: readonly (readonly [NodeKind, string])[] = [
  ["person", "people"],
  ["organisation", "organisations"],
  ["place", "places"],
  ["topic", "topics"],
];

const hashOf = (text: string): string => createHash("sha1").update(text).digest("base64");

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");

/** Null for a file that went away since its folder was listed, as happens while somebody edits. */
function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Markdown files of a folder in a fixed order; none where the folder is missing. Hidden and temporary files are not ours. */
function markdownIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".md") && !name.startsWith(".") && name !== "README.md" && !isIncoming(name))
      .sort(byText);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Reads and checks every briefing and note once. Nothing is thrown for what a file holds: see `problems`. */
export function readContent(folder: string, cache: ContentCache | null = null): Content {
  const problems: Problem[] = [];
  const briefings: BriefingFile[] = [];
  const seen = new Set<string>();
  const bodies = cache?.bodies ?? new TextStore();
  for (const name of markdownIn(join(folder, "briefings"))) {
    const file = `${folder}/briefings/${name}`;
    seen.add(file);
    const text = readIfThere(join(folder, "briefings", name));
    if (text === null) continue;
    const hash = cache ? hashOf(text) : "";
    const known = cache?.briefings.get(file);
    const read =
      known?.hash === hash ? known : { ...readBriefing(text, { file, stem: name.slice(0, -3), hash }, bodies), hash };
    cache?.briefings.set(file, read);
    problems.push(...read.problems);
    if (read.file) briefings.push(read.file);
  }
  for (const file of cache?.briefings.keys() ?? []) if (!seen.has(file)) cache?.briefings.delete(file);
  const notes = noteFolders.flatMap(([kind, sub]) =>
    markdownIn(join(folder, sub)).flatMap((name) => {
      const text = readIfThere(join(folder, sub, name));
      if (text === null) return [];
      const note = readNote(text, `${folder}/${sub}/${name}`, kind);
      problems.push(...note.problems);
      return [note.note];
    }),
  );
  const redirects = { file: `${folder}/${redirectsName}`, text: readIfThere(join(folder, redirectsName)) ?? "" };
  return { briefings, notes, redirects, problems };
}

function readBriefing(
  text: string,
  known: Pick<BriefingFile, "file" | "stem" | "hash">,
  bodies: TextStore,
): { readonly file: BriefingFile | null; readonly problems: readonly Problem[] } {
  const { front, body, bodyLine, problems } = readFrontMatter(text, known.file);
  return { file: front && { ...known, front: compactAll(front), body: bodies.keep(body), bodyLine }, problems };
}

/** The front matter outlives the file that it was cut out of. */
function compactAll<T extends object>(front: T): T {
  const entries = Object.entries(front).map(([key, value]) => [key, compactValue(value)]);
  return Object.fromEntries(entries);
}

const compactValue = (value: unknown): unknown =>
  typeof value === "string" ? compact(value) : Array.isArray(value) ? value.map(compactValue) : value;

const noteKeys = new Set(["name", "title", "aliases", "role", "country", "not"]);

/** A note may be plain text; its front matter says more about the name. */
export function readNote(
  source: string,
  file: string,
  kind: NodeKind,
): { readonly note: Note; readonly problems: readonly Problem[] } {
  const plain = !/^\ufeff?---/.test(source);
  const { data, body, bodyLine, problems } = plain
    ? { data: new Map<string, unknown>(), body: source, bodyLine: 1, problems: [] }
    : readData(source, file);
  const all: Problem[] = [...problems];
  const report = (key: string, message: string, remedy: string): void => {
    all.push({ severity: "error", file, line: 1, rule: "note-key", message: `${key} ${message}`, remedy });
  };
  const text = (key: string): string | null => {
    const value = data?.get(key);
    if (value === undefined || value === null) return null;
    if (typeof value === "string" && value.trim()) return value.trim();
    report(key, "is not text", "write one line of text, in quotes if it looks like a number");
    return null;
  };
  const list = (key: string): readonly string[] => {
    const value = data?.get(key) ?? [];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (values.every((one) => typeof one === "string" && one.trim() !== ""))
      return values.map((one) => String(one).trim());
    report(key, "is not a list of names", "write one name a line, each after “- ”");
    return [];
  };
  for (const key of data?.keys() ?? []) {
    if (!noteKeys.has(key)) report(key, "is not known in a note", `known keys are ${[...noteKeys].join(", ")}`);
  }
  const note: Note = {
    file,
    kind,
    stem: file.slice(file.lastIndexOf("/") + 1, -3),
    name: text("name") ?? text("title"),
    aliases: list("aliases"),
    role: text("role"),
    country: text("country"),
    not: list("not"),
    body,
    bodyLine,
  };
  return { note, problems: all };
}
