import { readBareName } from "../../lines/bare-name.ts";
import { readByline } from "../../lines/byline.ts";
import { foldLine } from "../../lines/words.ts";
import type { Field, Line, Stated } from "../../model.ts";
import { foldCharacters } from "../fold.ts";
import { readStamp } from "../stamp.ts";
import type { Parsed } from "./parse.ts";

const field = <T>(value: T, by: string, certainty: Field<T>["certainty"] = "stated"): Field<T> => ({
  ...{ value, span: null, by, certainty },
});

/** The subject as the first line, or the line of the text that says the same. */
export function withHeadline(lines: readonly Line[], headline: string): readonly Line[] {
  if (headline === "") return lines;
  const given = { role: "headline", by: "mail subject" } as const;
  const at = lines.slice(0, 5).findIndex(({ text }) => foldLine(text) === foldLine(headline));
  if (at >= 0) return lines.map((line, i) => (i === at ? { ...line, given } : line));
  return [{ number: 1, text: headline, afterBlank: false, given }, ...lines];
}

/** What the head of a mail states of the article in it; nothing of one that is passed on but its subject. */
export function statedIn(mail: Parsed, headline: string, lines: readonly Line[], isForward: boolean): Stated {
  const published = isForward ? null : readStamp(mail.date);
  const from = isForward ? "" : foldCharacters(mail.from.slice(0, 200));
  const isPerson = readBareName(from)?.authors.length === 1;
  const named = lines.slice(0, 6).some(({ text }) => readByline(text) || readBareName(text));
  return {
    ...(headline && { headline: field(headline, "mail subject") }),
    ...(published && { published: field(published, "mail date") }),
    ...(from && isPerson && !named && { authors: field([from], "mail sender", "inferred") }),
    ...(from && !isPerson && !from.includes("@") && { publisher: field(from, "mail sender", "inferred") }),
    extent: "full",
  };
}
