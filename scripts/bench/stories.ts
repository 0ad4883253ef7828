import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

/** A story of the public Reuters-21578 collection, as far as it is measured with. */
export interface Story {
  readonly title: string;
  /** As printed before the first paragraph, its dash included, without the blanks around: "PARIS, March 4 -". */
  readonly dateline: string;
  /** "By …"; null for most. */
  readonly author: string | null;
  /** One paragraph an entry, hard wraps joined, the agency's name under the last one left out. */
  readonly paragraphs: readonly string[];
}

const file = fileURLToPath(new URL("../../../shared/bench/reuters/articles.jsonl.gz", import.meta.url));

const folded = (text: string): string => text.replace(/[\s^]{1,200}/gu, " ").trim();

const isStory = (value: unknown): value is { title: string; dateline: string; author: string | null; body: string } =>
  typeof value === "object" && value !== null && "title" in value && "dateline" in value && "body" in value;

/** Paragraphs of a body: each begins with four blanks. */
function paragraphsOf(body: string): readonly string[] {
  const paragraphs = body.split(/\n {4}(?=\S)|\n\n/u).map(folded);
  const last = paragraphs.pop() ?? "";
  const signed = last.replace(/ ?\bREUTERS?(?: ?[.M]){0,4}$/iu, "");
  return [...paragraphs, signed].filter(Boolean);
}

/** The stories, in their order; null where the collection does not lie beside the project. */
export function readStories(): readonly Story[] | null {
  if (!existsSync(file)) return null;
  const rows: readonly unknown[] = gunzipSync(readFileSync(file))
    .toString("utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return rows.filter(isStory).map(({ title, dateline, author, body }) => ({
    title: folded(title),
    dateline: folded(dateline),
    author: author ? folded(author) : null,
    paragraphs: paragraphsOf(body),
  }));
}
