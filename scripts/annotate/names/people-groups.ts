import { fold } from "../gazetteer/load.ts";
import { isFamilyNameFirst } from "../gazetteer/people.ts";
import { type Candidate, wordsOf } from "./candidates.ts";
import { fullest, type Group, uncapitalise } from "./grouping.ts";
import { particles } from "./vocabulary.ts";

const nameOf = (candidate: Candidate): string => candidate.canonical.get("person") ?? candidate.text;
const keysOf = (name: string): readonly string[] => wordsOf(fold(name.replace(/-/g, " ")));
const isInitial = (word: string): boolean => word.length === 1;

/** Whether the words of `short` stand in `long` in the same order, initials for words. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (
      at < long.length &&
      long[at] !== word &&
      !(isInitial(word) && long[at]?.startsWith(word)) &&
      !(isInitial(long[at] ?? "") && word.startsWith(long[at] ?? ""))
    )
      at++;
    if (at++ >= long.length) return false;
  }
  return true;
}

/** Two full names of one person: the last word agrees and one holds the other ("María de la Torre", "María del Pilar de la Torre"). */
function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1) && !(a[0] === b[0] && (isWithin(a, b) || isWithin(b, a)))) return false;
  return isWithin(a, b) || isWithin(b, a);
}

/** Whether `part` can stand for the full name: its ending, or its first word. */
function isPartOf(part: readonly string[], full: readonly string[]): boolean {
  if (part.length >= full.length) return false;
  const ending = full.slice(-part.length);
  return part.every((word, i) => ending[i] === word) || isWithin(part, full);
}

const roleWords = (candidate: Candidate): readonly string[] => candidate.roles.map((role) => role.toLowerCase());

/**
 * Of several people whom a bare surname can mean, the one who is meant: by the same title, or because only one of them
 * was named since the paragraph before. Null when that does not settle it: two people are never taken for one.
 */
function choose(candidate: Candidate, among: readonly Group[], reach: number): Group | null {
  const part = keysOf(nameOf(candidate));
  // A family name settles it against somebody whose given name it is: "Wang" is Wang Yi before Li Wang.
  const family = among.filter((group) => {
    const full = keysOf(group.name);
    return full.at(-1) === part.at(-1) || (isFamilyNameFirst(full[0] ?? "") && full[0] === part[0]);
  });
  const pool = family.length > 0 ? family : among;
  if (pool.length === 1) return pool[0] ?? null;
  const roles = roleWords(candidate);
  // Before the second of two namesakes is named in full, the bare surname can only be the first.
  const introduced = pool.filter((group) => group.members.some((member) => isFullBefore(member, candidate)));
  if (introduced.length === 1) return introduced[0] ?? null;
  const titled = pool.filter((group) =>
    group.members.some((member) => roleWords(member).some((role) => roles.includes(role))),
  );
  if (titled.length === 1) return titled[0] ?? null;
  const near = pool.filter((group) =>
    group.members.some((member) => member.start < candidate.start && candidate.start - member.start < reach),
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

const isFullBefore = (member: Candidate, candidate: Candidate): boolean =>
  member.start < candidate.start && keysOf(nameOf(member)).length > 1;

/** Who is who: joins the forms of each person's name. */
export function groupPeople(candidates: readonly Candidate[]): readonly Group[] {
  const groups: Group[] = [];
  const isFull = (candidate: Candidate): boolean =>
    keysOf(nameOf(candidate)).length > 1 &&
    !particles.has(keysOf(nameOf(candidate))[0] ?? "") &&
    wordsOf(nameOf(candidate)).filter((word) => /^\p{Lu}|['’-]\p{Lu}/u.test(word)).length > 1;
  const full = candidates
    .filter(isFull)
    .sort((a, b) => keysOf(nameOf(b)).length - keysOf(nameOf(a)).length || a.start - b.start);
  const exactly = new Map<string, Group>();
  for (const candidate of full) {
    const known = exactly.get(fold(nameOf(candidate)));
    if (known) {
      known.members.push(candidate);
      continue;
    }
    const keys = keysOf(nameOf(candidate));
    const same = groups.filter((group) => sameFullName(keys, keysOf(group.name)));
    if (same.length === 1) same[0]?.members.push(candidate);
    else if (same.length === 0) {
      const group = { name: nameOf(candidate), members: [candidate] };
      groups.push(group);
      exactly.set(fold(group.name), group);
    } else (same.find((group) => fold(group.name) === fold(nameOf(candidate))) ?? same[0])?.members.push(candidate);
  }
  const named = [...groups];
  for (const candidate of candidates.filter((candidate) => !isFull(candidate))) {
    const part = keysOf(nameOf(candidate));
    const exact = groups.find((group) => !named.includes(group) && fold(group.name) === fold(nameOf(candidate)));
    const among = named.filter((group) => isPartOf(part, keysOf(group.name)));
    if (among.length > 0) {
      (among.length === 1 ? among[0] : choose(candidate, among, 600))?.members.push(candidate);
    } else if (exact) exact.members.push(candidate);
    else groups.push({ name: nameOf(candidate), members: [candidate] });
  }
  return groups.map(({ name, members }) => {
    const sorted = members.sort((a, b) => a.start - b.start);
    const printed = sorted.filter((member) => member.text !== member.text.toUpperCase());
    const given = sorted.some((member) => member.canonical.has("person"));
    return { name: given ? name : uncapitalise(fullest(printed.length > 0 ? printed : sorted)), members: sorted };
  });
}
