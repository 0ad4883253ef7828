import { readData } from "../../briefing/front.ts";
import type { Field, Problem, Stated } from "../../model.ts";
import { foldCharacters } from "../fold.ts";
import { readPeople } from "../people.ts";
import { readStamp } from "../stamp.ts";

const longest = 300;

/** A string of sane length; null for all else. */
function sane(value: unknown): string | null {
  if (typeof value !== "string" || value.length > longest) return null;
  const text = foldCharacters(value.replace(/[\r\n]+/gu, " "));
  return /[\p{L}\p{N}]/u.test(text) ? text : null;
}

export interface Front {
  readonly title: string | null;
  readonly stated: Omit<Stated, "extent">;
  readonly body: string;
  readonly problems: readonly Problem[];
}

/** What stands behind front matter that cannot be read. */
const behind = (text: string): string => {
  const close = /\n---[ \t]{0,8}(?:\r?\n|$)/u.exec(text);
  return close ? text.slice(close.index + close[0].length) : text;
};

/** Takes the front matter off a Markdown text, and reads of it what is said plainly: title, date, author and the like. */
export function readFront(text: string, file: string): Front {
  if (!/^---[ \t]{0,8}\r?\n/u.test(text)) return { title: null, stated: {}, body: text, problems: [] };
  const { data, body, problems } = readData(text, file);
  if (!data)
    return {
      ...{ title: null, stated: {}, body: behind(text) },
      problems: problems.map((problem) => ({ ...problem, severity: "warning" })),
    };
  const of = (...keys: readonly string[]): Field<string> | null => {
    for (const key of keys) {
      const value = sane(data.get(key));
      if (value !== null) return { value, by: `front matter ${key}`, certainty: "stated", span: null };
    }
    return null;
  };
  const stamp = (...keys: readonly string[]): Field<string> | null => {
    const found = of(...keys);
    const value = found && readStamp(found.value);
    return found && value ? { ...found, value } : null;
  };
  const authors = data.get("authors") ?? data.get("author");
  const people = (Array.isArray(authors) ? authors : [authors])
    .slice(0, 20)
    .flatMap((author) => readPeople(sane(author) ?? "").people);
  const [title, subtitle] = [of("title", "headline"), of("subtitle", "description")];
  const [published, updated] = [stamp("date", "published", "pubDate"), stamp("updated", "lastmod", "modified")];
  const [language, url] = [of("lang", "language"), of("canonical_url", "canonical", "url")];
  return {
    title: title?.value ?? null,
    body,
    problems: [],
    stated: {
      ...(title && { headline: title }),
      ...(subtitle && data.has("subtitle") && { subtitle }),
      ...(people.length > 0 && {
        authors: { value: people, by: "front matter author", certainty: "stated", span: null } as const,
      }),
      ...(published && { published }),
      ...(updated && { updated }),
      ...(language && /^[a-z]{2,3}(?:-[A-Za-z]{2,8}){0,2}$/u.test(language.value) && { language }),
      ...(url && /^https?:\/\/\S+$/u.test(url.value) && { url }),
    },
  };
}
