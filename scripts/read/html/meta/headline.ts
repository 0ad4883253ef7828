import type { Field } from "../../../model.ts";
import { type Facts, foldedTitle, stated } from "./facts.ts";
import { textIn } from "./json-ld.ts";

const separator = /\s+(?:[-–—|•·»«:/~]|::|\|\|)\s+|\s?[|»]\s?|:\s(?=[^:]{2,40}$)/gu;

/** "Headline - Site" → "Headline", where the end or beginning is the name of the site. */
function withoutSite(title: string, names: ReadonlySet<string>): string {
  const isSite = (part: string): boolean => {
    const folded = foldedTitle(part);
    return (
      folded !== "" &&
      (names.has(folded) ||
        names.has(folded.replaceAll(" ", "")) ||
        names.has(folded.replace(/ (?:com|de|net|org|co uk)$/u, "")))
    );
  };
  let left = title.trim();
  for (let round = 0; round < 3; round++) {
    const cuts = [...left.matchAll(separator)];
    const last = cuts.at(-1);
    const [first] = cuts;
    if (last && isSite(left.slice(last.index + last[0].length))) left = left.slice(0, last.index).trim();
    else if (first && isSite(left.slice(0, first.index))) left = left.slice(first.index + first[0].length).trim();
    else break;
  }
  return left || title.trim();
}

/** The longest part between separators, where a visible heading says that it is the headline. */
function partThat(title: string, shown: readonly string[]): string | null {
  const folded = foldedTitle(title);
  return (
    shown.find((heading) => {
      const key = foldedTitle(heading);
      return key.length >= 6 && key !== folded && (folded.startsWith(`${key} `) || folded.endsWith(` ${key}`));
    }) ?? null
  );
}

/**
 * Where the heading only ends the title of the page, it is the name of the site or section, and the headline is the
 * lesser heading that the title begins with.
 */
function openingOf(title: string, heading: string, lesser: readonly string[]): string | undefined {
  const whole = foldedTitle(title);
  const key = foldedTitle(heading);
  if (whole.startsWith(key) || !whole.endsWith(key)) return undefined;
  return lesser.find(
    (other) => foldedTitle(other).split(" ").length >= 2 && whole.startsWith(`${foldedTitle(other)} `),
  );
}

/** "Local News | Headline" → "Headline", where another source has the headline without what stands before it. */
function withoutKicker(heading: string, others: readonly (string | null)[]): string {
  const key = foldedTitle(heading);
  for (const other of others) {
    const bare = foldedTitle(other ?? "");
    if (bare.split(" ").length < 3 || bare === key || !key.endsWith(bare)) continue;
    const at = heading.lastIndexOf((other ?? "").trim());
    if (at > 0) return heading.slice(at).trim();
  }
  return heading;
}

/** How many of the words of one title the other has, from 0 to 1. */
function likeness(a: string, b: string): number {
  const left = new Set(foldedTitle(a).split(" "));
  const right = new Set(foldedTitle(b).split(" "));
  const common = [...left].filter((word) => right.has(word)).length;
  return common / Math.max(1, Math.min(left.size, right.size));
}

/**
 * The headline. Title element, `og:title`, structured data and the visible first headings are checked against each
 * other: what readers see wins where another source says the same.
 */
export function headlineOf(facts: Facts, names: ReadonlySet<string>): Field<string> | null {
  const structured = textIn(facts.article?.get("headline"));
  const og = facts.metas.get("og:title")?.[0] ?? facts.metas.get("twitter:title")?.[0] ?? null;
  const { title } = facts;
  const headings = facts.headings.filter((heading) => {
    const folded = foldedTitle(heading);
    return folded !== "" && !names.has(folded) && !names.has(folded.replaceAll(" ", "")) && heading.length <= 300;
  });
  const others = [og, structured, title].flatMap((value) => (value === null ? [] : [value]));
  // A visible heading, of any rank, that is another source word for word.
  const bare = new Set(others.map((other) => foldedTitle(withoutSite(other, names))));
  const same = [...headings, ...facts.subheadings].find(
    (heading) => foldedTitle(heading).includes(" ") && bare.has(foldedTitle(heading)),
  );
  if (same !== undefined)
    return stated(withoutKicker(same, [structured, og, title]), facts.headings.includes(same) ? "h1" : "heading");
  // A visible heading that two or more sources repeat, or one of them whole.
  const seen = headings.find((heading) => {
    const key = foldedTitle(heading);
    return others.some((other) => {
      const folded = foldedTitle(other);
      return (
        folded === key ||
        (key.length >= 8 && folded.includes(key)) ||
        (folded.length >= 12 && likeness(heading, other) >= 0.8)
      );
    });
  });
  const opened = title === null || seen === undefined ? undefined : openingOf(title, seen, facts.subheadings);
  if (opened !== undefined) return stated(opened, "heading");
  if (seen !== undefined) return stated(withoutKicker(withoutSite(seen, names), [structured, og, title]), "h1");
  const cut = (value: string): string => {
    const bare = withoutSite(value, names);
    return partThat(bare, headings) ?? bare;
  };
  if (
    structured !== null &&
    structured.length > 3 &&
    [og, title, ...headings].some((other) => other !== null && likeness(other, structured) >= 0.5)
  )
    return stated(cut(structured), "json-ld headline");
  if (og !== null && !names.has(foldedTitle(og))) return stated(cut(og), "meta og:title");
  if (headings.length === 1 && headings[0] !== undefined) return stated(headings[0], "h1");
  if (title !== null) return stated(cut(title), "title element");
  const [only] = headings;
  return only === undefined ? null : stated(only, "h1");
}
