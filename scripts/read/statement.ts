import { agencyNamed } from "../lines/agencies.ts";
import { findDateline } from "../lines/dateline.ts";
import type { Field, Problem, Stated } from "../model.ts";
import { foldCharacters } from "./fold.ts";
import { readPeople } from "./people.ts";
import { type Place, problemAt } from "./place.ts";
import { isLater, readEmbargo, readStamp } from "./stamp.ts";

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

/** No headline, name or notice is longer, in UTF-16 units. */
const longest = 2000;

const plain = (text: string): string =>
  foldCharacters(text.slice(0, longest * 4).replace(/[\r\n\f\v\u0085\u2028\u2029]/gu, " ")).slice(0, longest);

const field = <T>(value: T, by: string): Field<T> => ({ value, by, certainty: "stated", span: null });

/** The first that holds a letter or digit. */
export function firstOf(printed: readonly Printed[] | undefined): Field<string> | undefined {
  for (const { value, by } of printed ?? []) {
    const text = plain(value);
    if (/[\p{L}\p{N}]/u.test(text)) return field(text, by);
  }
  return undefined;
}

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

/**
 * What a format states, made ready for a briefing: dates as ISO 8601, people each for themselves, agencies by their names,
 * addresses absolute.
 *
 * @param problems takes what could not be read
 */
export function statedIn(statement: Statement, place: Place, problems: Problem[]): Omit<Stated, "extent"> {
  const { authors, agency: byAgency } = peopleOf(statement.bylines);
  const published = stampOf(statement.published, place, problems);
  const updated = stampOf(statement.updated, place, problems);
  const embargo = embargoOf(statement.embargo, place, problems);
  const optional = {
    headline: firstOf(statement.headline),
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
  return Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
}
