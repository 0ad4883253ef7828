import { agencyNamed } from "../lines/agencies.ts";
import { findDateline } from "../lines/dateline.ts";
import { foldLine, wordCount } from "../lines/words.ts";
import type { Document, Encoding, Field, Line, Problem, Stated } from "../model.ts";
import { foldCharacters } from "./fold.ts";
import type { MarkupLine } from "./markup-lines.ts";
import { readPeople } from "./people.ts";
import { isLater, readEmbargo, readStamp } from "./stamp.ts";
import { logicalLines } from "./unwrap.ts";

/** A value and the place in its format that states it ("newsml-g2 headline"). */
export interface Printed {
  readonly value: string;
  readonly by: string;
}

/** Everything that a format may state of one article, as printed; the first of several that holds anything counts. */
export interface Statement {
  readonly headline?: readonly Printed[];
  readonly subtitle?: readonly Printed[];
  readonly bylines?: readonly Printed[];
  readonly published?: readonly Printed[];
  readonly updated?: readonly Printed[];
  readonly embargo?: readonly Printed[];
  /** "PORT MAREN, June 3 (Meridian)". */
  readonly dateline?: readonly Printed[];
  /** "Port Maren, Freeland". */
  readonly located?: readonly Printed[];
  /** Houses that may be an agency; the first that is one counts. */
  readonly agencies?: readonly Printed[];
  readonly publisher?: readonly Printed[];
  readonly section?: readonly Printed[];
  readonly language?: readonly Printed[];
  readonly url?: readonly Printed[];
  readonly rights?: readonly Printed[];
}

/** What stands outside counts before what the content states of itself. */
export function joined(outer: Statement, inner: Statement): Statement {
  const keys = new Set([...Object.keys(outer), ...Object.keys(inner)]) as Set<keyof Statement>;
  return Object.fromEntries([...keys].map((key) => [key, [...(outer[key] ?? []), ...(inner[key] ?? [])]]));
}

export interface Place {
  readonly file: string;
  readonly part: string | null;
  readonly sha256: string;
  readonly encoding: Encoding;
}

/** No headline, name or notice is longer, in UTF-16 units. */
const longest = 2000;

const plain = (text: string): string =>
  foldCharacters(text.slice(0, longest * 4).replace(/[\r\n\f\v\u0085\u2028\u2029]/gu, " ")).slice(0, longest);

const field = <T>(value: T, by: string): Field<T> => ({ value, by, certainty: "stated", span: null });

/** The first that holds a letter or digit. */
function firstOf(printed: readonly Printed[] | undefined): Field<string> | undefined {
  for (const { value, by } of printed ?? []) {
    const text = plain(value);
    if (/[\p{L}\p{N}]/u.test(text)) return field(text, by);
  }
  return undefined;
}

export const problemAt = (
  place: Pick<Place, "file" | "part">,
  severity: Problem["severity"],
  message: string,
  remedy: string,
): Problem => ({
  ...{ severity, file: place.file, rule: "read", remedy },
  message: place.part ? `${place.part}: ${message}` : message,
});

const shown = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;

function stampOf(
  printed: readonly Printed[] | undefined,
  place: Place,
  problems: Problem[],
): Field<string> | undefined {
  for (const { value, by } of printed ?? []) {
    if (value.trim() === "") continue;
    const stamp = readStamp(value);
    if (stamp !== null) return field(stamp, by);
    problems.push(
      problemAt(place, "warning", `its date ${shown(plain(value))} cannot be read`, "write the date into the briefing"),
    );
  }
  return undefined;
}

function embargoOf(
  printed: readonly Printed[] | undefined,
  place: Place,
  problems: Problem[],
): Field<string> | undefined {
  for (const { value, by } of printed ?? []) {
    if (value.trim() === "") continue;
    const end = readEmbargo(value);
    if (end?.supposed)
      problems.push(
        problemAt(
          place,
          "warning",
          `its embargo ${shown(plain(value))} names no time zone; it is held to the latest`,
          "set embargo in the briefing",
        ),
      );
    // An embargo that cannot be read holds for ever: better a late article than one too early.
    if (!end)
      problems.push(
        problemAt(
          place,
          "warning",
          `its embargo ${shown(plain(value))} cannot be read; it is held until somebody sets it`,
          "set embargo in the briefing",
        ),
      );
    return field(end?.value ?? "9999-12-31", by);
  }
  return undefined;
}

/** A dateline that a format keeps apart, with the dash that would part it from the text. */
const datelineIn = (printed: string): ReturnType<typeof findDateline> =>
  findDateline(printed) ?? findDateline(`${printed} –`);

/**
 * The first paragraph behind its dateline, as in print; null where the two together do not read so. Offsets of what was
 * stated apart are then those of the line.
 */
function behindDateline(printed: string, text: string): string | null {
  const head = /[-–—]$/u.test(printed) ? `${printed} ` : `${printed} – `;
  const found = findDateline(head + text);
  return found && found.start === 0 && found.end >= printed.length && found.end <= head.length ? head + text : null;
}

/** Places of a dateline as printed, without country or state. */
function placesOf({ dateline, located }: Statement): Field<readonly string[]> | undefined {
  for (const { value, by } of dateline ?? []) {
    const places = datelineIn(plain(value))?.places.map((place) => place.value) ?? [];
    if (places.length > 0) return field(places, by);
    const first = firstPlace(value);
    if (first) return field([first], by);
  }
  for (const { value, by } of located ?? []) {
    const first = firstPlace(value);
    if (first) return field([first], by);
  }
  return undefined;
}

/** "New York, NY" → "New York"; empty for what is a whole sentence. */
function firstPlace(printed: string): string {
  const first =
    plain(printed)
      .split(/[([,]|\s[–—-]{1,2}(?:\s|$)/u, 1)[0]
      ?.trim() ?? "";
  return first.length <= 60 && /\p{L}/u.test(first) && !/\d/u.test(first) ? first : "";
}

/** The agency, and where it was read: what a house calls itself, the dateline's brackets, the byline. */
function agencyOf(statement: Statement, fromByline: Field<string> | undefined): Field<string> | undefined {
  for (const { value, by } of statement.agencies ?? []) {
    const name = agencyNamed(plain(value));
    if (name) return field(name, by);
  }
  for (const { value, by } of statement.dateline ?? []) {
    const printed = datelineIn(plain(value))?.agency?.value;
    if (printed) return field(agencyNamed(printed) ?? printed, by);
  }
  return fromByline;
}

function peopleOf(bylines: readonly Printed[] | undefined): {
  readonly authors?: Field<readonly string[]>;
  readonly agency?: Field<string>;
} {
  let agency: Field<string> | undefined;
  const people: string[] = [];
  let place = "";
  for (const { value, by } of bylines ?? []) {
    const named = readPeople(value);
    const [house] = named.agencies;
    if (house && !agency) agency = field(house, by);
    // Formats that print a byline and list its people say the same twice.
    if (people.length > 0 && place !== by) continue;
    for (const name of named.people) if (!people.includes(name)) people.push(name);
    if (people.length > 0) place = by;
  }
  return { ...(people.length > 0 && { authors: field(people, place) }), ...(agency && { agency }) };
}

function languageOf(printed: readonly Printed[] | undefined): Field<string> | undefined {
  const found = firstOf(printed);
  const tag = found?.value.replaceAll("_", "-") ?? "";
  return found && /^(?:[a-z]{2,3}|[a-z]{5,8})(?:-[a-z\d]{1,8}){0,4}$/iu.test(tag)
    ? { ...found, value: tag }
    : undefined;
}

function urlOf(printed: readonly Printed[] | undefined): Field<string> | undefined {
  for (const { value, by } of printed ?? []) {
    const text = value.trim();
    if (text.length > longest || !/^https?:\/\//iu.test(text) || !URL.canParse(text)) continue;
    const url = new URL(text);
    if (url.username === "" && url.password === "") return field(url.href, by);
  }
  return undefined;
}

const sameWords = (a: string, b: string): boolean => foldLine(a) === foldLine(b);

/** Behind the text of a teaser. */
const breaksOff =
  /(?:…|\.{3}|\[…\]|\[\.{3}\]|\(…\)|\[&hellip;\])["”’»]?\s?(?:(?:read|continue|view|see|learn)\b.{0,40})?$|\b(?:read more|continue reading|read the full (?:story|article)|read on|weiterlesen|lire la suite|leer más)\b.{0,40}$/iu;

/** Whether the lines are the opening or a teaser of an article: they break off, or have fewer words than `fewest`. */
export function isTeaser(lines: readonly { readonly text: string }[], fewest: number): boolean {
  const last = lines.at(-1)?.text ?? "";
  if (breaksOff.test(last.slice(-120))) return true;
  let words = 0;
  for (const { text } of lines) {
    words += wordCount(text);
    if (words >= fewest) return false;
  }
  return true;
}

/** Plain text as lines whose looks tell what they are. */
export const linesOfText = (text: string): readonly MarkupLine[] =>
  logicalLines(text).map((line) => ({ text: line.text }));

/** Whether there is anything to read: two letters of a word, not "[ ... ]". */
export const holdsText = (lines: readonly MarkupLine[]): boolean => lines.some(({ text }) => /\p{L}{2}/u.test(text));

/**
 * One article as its format states it. Its headline is the first line; a dateline that the format keeps apart opens the
 * text, as it would in print. Lines are numbered by their order: what is read from fields has no lines.
 *
 * @param by names the format, for the roles of lines
 */
export function articleOf(
  place: Place,
  by: string,
  statement: Statement,
  body: readonly MarkupLine[],
  extent: Stated["extent"],
  problems: readonly Problem[] = [],
): Document {
  const found: Problem[] = [...problems];
  const headline = firstOf(statement.headline);
  const { authors, agency: byAgency } = peopleOf(statement.bylines);
  const published = stampOf(statement.published, place, found);
  const updated = stampOf(statement.updated, place, found);
  const embargo = embargoOf(statement.embargo, place, found);
  const optional = {
    headline,
    subtitle: firstOf(statement.subtitle),
    authors,
    published,
    updated: updated && published && !isLater(updated.value, published.value) ? undefined : updated,
    embargo,
    datelinePlaces: placesOf(statement),
    agency: agencyOf(statement, byAgency),
    publisher: firstOf(statement.publisher),
    section: firstOf(statement.section),
    language: languageOf(statement.language),
    url: urlOf(statement.url),
    rights: firstOf(statement.rights),
  };
  const stated = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  const lines: Omit<Line, "number" | "afterBlank">[] = [];
  if (headline) lines.push({ text: headline.value, given: { role: "headline", by: headline.by } });
  const rest = headline && body[0] && sameWords(body[0].text, headline.value) ? body.slice(1) : body;
  const printed = firstOf(statement.dateline);
  const apart = printed && !rest.slice(0, 4).some(({ text }) => findDateline(text)) ? printed : null;
  const opening = apart ? rest.findIndex(({ role }) => role === undefined || role === "paragraph") : -1;
  const joint = apart && rest[opening] ? behindDateline(apart.value, rest[opening].text) : null;
  if (apart && joint === null) lines.push({ text: apart.value, given: { role: "meta", by: apart.by } });
  for (const [i, { text: own, role }] of rest.entries()) {
    const text = i === opening ? (joint ?? own) : own;
    // Houses print the headline again inside the text as a heading.
    if (headline && role === "heading" && lines.length < 4 && sameWords(text, headline.value)) continue;
    lines.push(role ? { text, given: { role, by } } : { text });
  }
  return {
    ...place,
    lines: lines.map((line, i) => ({ number: i + 1, afterBlank: i > 0, ...line })),
    stated: { ...stated, extent },
    problems: found,
  };
}
