import * as chrono from "chrono-node";
import nlp from "compromise";
import type { AnnotatedArticle } from "../model.ts";
import { textOf } from "../spans.ts";
import type { ArticleGold, Named } from "./score.ts";

/** Headline and paragraphs, a paragraph a line: what every library is given. */
export const textForPeers = ({ text, blocks }: AnnotatedArticle): string =>
  blocks
    .filter(({ role }) => role === "headline" || role === "paragraph")
    .map((block) => textOf(text, block))
    .join("\n\n");

/** A name as our conventions print it: without marks around it, possessive or title; its case is left alone. */
const bare = (name: string): string =>
  name
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^[^\p{L}\p{N}]{1,9}|[^\p{L}\p{N}.]{1,9}$/gu, "")
    .replace(/['’]s?$/u, "")
    .replace(/(?<=\p{L}{2})\.$/u, "");

/** Forms that end a longer one stand for it: the kindest grouping that takes no knowledge of names. */
function grouped(forms: readonly string[]): readonly Named[] {
  const different = [...new Set(forms.map(bare).filter(Boolean))].sort((a, b) => b.length - a.length);
  const names = new Map<string, string[]>();
  for (const form of different) {
    const full = [...names.keys()].find((name) => name.endsWith(` ${form}`));
    if (full === undefined) names.set(form, [form]);
    else names.get(full)?.push(form);
  }
  return [...names].map(([name, mentions]) => ({ name, mentions }));
}

/** People, organisations and places by compromise. */
export function namesByCompromise(text: string): Pick<ArticleGold, "people" | "organisations" | "places"> {
  const read = nlp(text);
  return {
    people: grouped(read.people().out("array")),
    organisations: grouped(read.organizations().out("array")),
    places: grouped(read.places().out("array")),
  };
}

const pad = (value: number | null): string => String(value ?? 0).padStart(2, "0");

/** A date as far as chrono is certain of it; null for what holds a time of day alone. */
function dateOf(parts: chrono.ParsedComponents): string | null {
  const year = String(parts.get("year"));
  if (parts.isCertain("day") || parts.isCertain("weekday"))
    return `${year}-${pad(parts.get("month"))}-${pad(parts.get("day"))}`;
  if (parts.isCertain("month")) return `${year}-${pad(parts.get("month"))}`;
  return parts.isCertain("year") ? year : null;
}

/** Dates by chrono-node (its strict mode knows neither weekdays nor "March 2023"), counted from the article's own date. */
export function datesByChrono(text: string, published: string | null): NonNullable<ArticleGold["dates"]> {
  const found = chrono.parse(text, new Date(`${published ?? "2000-01-01"}T12:00:00`));
  const seen = new Set<string>();
  return found.flatMap((result) => {
    const from = dateOf(result.start);
    if (from === null) return [];
    const to = result.end ? dateOf(result.end) : null;
    // Without a date to count from, only what prints its own year has a value.
    const value = published === null && !result.start.isCertain("year") ? null : to ? `${from}/${to}` : from;
    const words = result.text.replace(/^(?:on|in|at|from|since|until|by|during|the) (?:the )?/iu, "");
    if (seen.has(`${words.toLowerCase()}\n${value}`)) return [];
    seen.add(`${words.toLowerCase()}\n${value}`);
    return [{ text: words, value }];
  });
}
