import type { Spelling, SpellingIndex } from "./name-index.ts";
import { alike, isBoundary, isCapital, isWordStart, isWordUnit, wordEnd } from "./text.ts";

/** A name met in running text, UTF-16 offsets. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  /** Index into `Names.all`. */
  readonly named: number;
}

/** Words after which a name may stand although they have a capital themselves, at the start of a sentence or as a title. */
const passable = new Set(
  (
    "A After Against All Although Among An And As At Before Behind Between Both But By Despite During Each For From How If In " +
    "Into Just Like Meanwhile Near No Nor Not Now Of On Once Only Or Over Since So Still Than That The Their Then These They " +
    "This Though Through To Under Unless Until What When Where Whether While Who Why With Within Without Yet Yes " +
    "Mr Mrs Ms Miss Mx Dr Sir Dame Lord Lady Prof Professor President Premier Minister Chancellor Secretary Senator Sen Rep " +
    "Governor Gov Mayor Judge Justice General Gen Colonel Col Captain Capt Major Lieutenant Lt Sergeant Sgt Admiral " +
    "Ambassador Commissioner Chairman Chairwoman Chair Director Pope King Queen Prince Princess Sheikh Imam Rabbi Bishop " +
    "Archbishop Cardinal Father Sister Spokesman Spokeswoman Spokesperson Officer Inspector Detective Chief Coach"
  ).split(" "),
);

/** The word that stands before `start`, parted by one space or by a hyphen; empty when a sentence or phrase begins. */
function wordBefore(text: string, start: number): string {
  let end = start - 1;
  if (text[end] !== " " && text[end] !== "-") return "";
  if (text[end] === " " && text[end - 1] === ".") end--;
  let from = end;
  while (from > 0 && isWordUnit(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, end);
  // A full stop ends a sentence, unless it stands behind a title ("Mr. Wang").
  return text[end] === "." && !passable.has(word) ? "" : word;
}

function wordAfter(text: string, end: number): string {
  const start = text[end] === " " || text[end] === "-" ? end + 1 : text.length;
  return text.slice(start, wordEnd(text, start));
}

/** A capital word before the name makes it part of another name: "South China Sea", "Li Wang". */
const isLed = (text: string, start: number): boolean => {
  const word = wordBefore(text, start);
  return isCapital(word[0]) && !passable.has(word);
};

function standsAlone(
  text: string,
  start: number,
  end: number,
  strength: Spelling["strength"],
  listed: boolean,
): boolean {
  if (strength === "full") return true;
  if (isLed(text, start)) return false;
  if (strength === "single" && listed) return true;
  if (isCapital(wordAfter(text, end)[0])) return false;
  // The first word of a sentence has its capital anyway ("Reading about …").
  return strength === "bare" || wordBefore(text, start) !== "";
}

/** Whom it means here: its one bearer, or the one of several that the briefing lists. */
function bearer({ means, strength }: Spelling, listed: ReadonlySet<number>): number | null {
  const [only] = means;
  if (means.length === 1 && only !== undefined) return strength !== "bare" || listed.has(only) ? only : null;
  const here = means.filter((named) => listed.has(named));
  return here.length === 1 ? (here[0] ?? null) : null;
}

const none: readonly Spelling[] = [];

/**
 * Every name in a text, left to right, longest first, without overlap. `full` spellings of two entities, or a short
 * form that is somebody's full name elsewhere, match nobody unless the briefing lists exactly one of them.
 */
export function findNames(
  plain: string,
  global: SpellingIndex,
  local: SpellingIndex,
  listed: ReadonlySet<number>,
): readonly NameMatch[] {
  const text = alike(plain);
  const matches: NameMatch[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isWordStart(text, at)) {
      at++;
      continue;
    }
    const end = wordEnd(text, at);
    const word = text.slice(at, end);
    const found = longest(text, at, global.get(word) ?? none, local.get(word) ?? none);
    if (!found) {
      at = end;
      continue;
    }
    const stop = at + found.text.length;
    const named = bearer(found, listed);
    const matched = named !== null && standsAlone(text, at, stop, found.strength, listed.has(named));
    if (matched) matches.push({ start: at, end: stop, named });
    at = matched || found.means.length === 0 ? stop : end;
  }
  return matches;
}

/** The longest spelling that stands at `at` as whole words; the lists are sorted by length. */
function firstAt(text: string, at: number, spellings: readonly Spelling[]): Spelling | null {
  for (const spelling of spellings) {
    if (text.startsWith(spelling.text, at) && isBoundary(text, at + spelling.text.length)) return spelling;
  }
  return null;
}

function longest(text: string, at: number, global: readonly Spelling[], local: readonly Spelling[]): Spelling | null {
  const wide = firstAt(text, at, global);
  const near = firstAt(text, at, local);
  if (!wide || !near) return wide ?? near;
  if (wide.text.length !== near.text.length) return wide.text.length > near.text.length ? wide : near;
  return { ...wide, means: [...new Set([...wide.means, ...near.means])], strength: "bare" };
}
