import { readData } from "../briefing/front.ts";
import type { Note } from "../site/names.ts";
import { foldName } from "../site/text.ts";
import { addToList, newlineOf, replaceInList, scalarText, setKey } from "./front-edit.ts";

const noteKeys = ["name", "title", "aliases", "role", "country", "not"];

const hasFront = (text: string): boolean => /^\ufeff?---/.test(text);

/** A note that is plain text gets front matter first; its words stay as they are. */
const withFront = (text: string): string => {
  if (hasFront(text)) return text;
  const newline = newlineOf(text);
  return `---${newline}---${newline}${text}`;
};

const sameName = (a: string) => {
  const key = foldName(a);
  return (b: string): boolean => foldName(b) === key;
};

/** Adds to a list of a note unless it has the name in some spelling. */
export function addName(text: string, key: "aliases" | "not", name: string): string {
  const listed = readData(text, "").data?.get(key);
  const values: readonly unknown[] = Array.isArray(listed) ? listed : [listed];
  return values.some((one) => typeof one === "string" && sameName(name)(one))
    ? text
    : addToList(withFront(text), key, name, noteKeys);
}

export const newNote = (name: string, key: "aliases" | "not", value: string): string =>
  `---\nname: ${scalarText(name)}\n${key}:\n  - ${scalarText(value)}\n---\n`;

/** The note of a name under its new one: the name that it states, the old one as an alias. */
export function renamedNote(text: string, old: string, name: string): string {
  const data = hasFront(text) ? readData(text, "").data : null;
  let now = withFront(text);
  for (const key of ["name", "title"]) if (data?.has(key)) now = setKey(now, key, name, noteKeys);
  if (foldName(old) === foldName(name)) return now;
  const swapped = replaceInList(now, "aliases", sameName(name), old);
  return swapped === now ? addName(now, "aliases", old) : swapped;
}

/** States the name in a note whose file name would not. */
export const withName = (text: string, name: string): string => setKey(withFront(text), "name", name, noteKeys);

/** Adds to a note what another, of the same name, says beyond it: names, function, country and, last, its words. */
export function joinedNote(text: string, other: Note, own: Note): string {
  let now = withFront(text);
  for (const alias of other.aliases) if (!sameName(alias)(own.name ?? "")) now = addName(now, "aliases", alias);
  for (const name of other.not) now = addName(now, "not", name);
  if (own.role === null && other.role !== null) now = setKey(now, "role", other.role, noteKeys);
  if (own.country === null && other.country !== null) now = setKey(now, "country", other.country, noteKeys);
  const words = other.body.trim();
  if (words === "") return now;
  const newline = newlineOf(now);
  const end = now.endsWith("\n") ? "" : newline;
  return `${now}${end}${newline}${words.replaceAll("\n", newline)}${newline}`;
}
