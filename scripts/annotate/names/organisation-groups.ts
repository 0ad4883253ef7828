import { fold } from "../gazetteer/load.ts";
import { findOrganisation } from "../gazetteer/organisations.ts";
import { type Candidate, wordsOf } from "./candidates.ts";
import { fullest, type Group } from "./grouping.ts";
import { organisationHeads } from "./vocabulary.ts";

const isAcronym = (text: string): boolean => /^[\p{Lu}\d.&-]{2,8}s?$/u.test(text);
const small = /^(?:of|for|and|the|on|in|de|des|du|del|la|to|against|at)$/;

const initials = (name: string): string =>
  wordsOf(name)
    .flatMap((word) => word.split("-"))
    .filter((word) => !small.test(word))
    .map((word) => word.charAt(0))
    .join("")
    .toUpperCase();

/** Whether capitals may stand for a name: its initials, or most of them in order. */
function abbreviates(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[.&-]/g, "").replace(/s$/u, "").toUpperCase();
  return (
    letters.length > 1 &&
    wordsOf(name).length > 1 &&
    (initials(name) === letters || initials(name.replace(/^The /u, "")) === letters)
  );
}

const aliasLead =
  /^(?: \(|, |,? (?:or|also|also known as|known as|known locally as|better known as|known by (?:its|the|their) (?:\p{L}+ )?(?:acronym|initials|abbreviation)|called|abbreviated (?:as|to)|formerly|formerly known as) ?(?:the )?["“]?)$/u;
const aliasWords = /known|or |called|\(|abbreviated/u;

/** Whether `later` is given as another name of `earlier` right behind it: "(PNA)", "known as Cocobod", ", or Agrocalidad,". */
function isGivenAs(text: string, earlier: Candidate, later: Candidate): boolean {
  const gap = text.slice(earlier.end, Math.min(later.start, earlier.end + 80));
  if (later.start < earlier.end || later.start - earlier.end > 70 || !aliasLead.test(gap) || !aliasWords.test(gap))
    return false;
  const next = text[later.end] ?? "";
  if (gap === " (") return next === ")" || /^[,;]/.test(next);
  return /[,.;)"”]/.test(next) || isAcronym(later.text) || gap.includes("known");
}

const withoutFirm = (name: string): string =>
  fold(name).replace(
    /,? (?:co|inc|ltd|corp|plc|llc|gmbh|ag|nv|sa|group|company|corporation|limited|holdings|co ltd|co, ltd)$/u,
    "",
  );

function isShortFor(short: string, name: string): boolean {
  const [a, b] = [wordsOf(fold(short)), wordsOf(fold(name))];
  if (a.length >= b.length) return false;
  if (withoutFirm(name) === fold(short)) return true;
  if (organisationHeads.has(a[0] ?? "") && a.length === 1) return false;
  return (
    a.every((word, i) => b[i] === word) ||
    (a.length === 1 && b.length === 2 && b[1] === a[0] && !organisationHeads.has(a[0] ?? ""))
  );
}

/** Which forms name one body: acronyms, second names, short forms. */
export function groupOrganisations(text: string, candidates: readonly Candidate[]): readonly Group[] {
  const groups: Group[] = [];
  const find = (form: string): Group | undefined =>
    groups.find((group) => group.members.some((member) => fold(member.text) === fold(form)));
  const known = (form: string): string | undefined => findOrganisation(form)?.name;
  candidates.forEach((candidate, at) => {
    const canonical = candidate.canonical.get("organisation") ?? known(candidate.text);
    const earlier = candidates[at - 1];
    const given = earlier && isGivenAs(text, earlier, candidate) ? find(earlier.text) : undefined;
    const group =
      given ??
      find(candidate.text) ??
      (canonical === undefined
        ? undefined
        : groups.find((other) =>
            other.members.some((member) => (member.canonical.get("organisation") ?? known(member.text)) === canonical),
          )) ??
      (isAcronym(candidate.text)
        ? groups.find((other) => other.members.some((member) => abbreviates(candidate.text, member.text)))
        : undefined) ??
      groups.find((other) =>
        other.members.some(
          (member) => isAcronym(member.text) && !isAcronym(candidate.text) && abbreviates(member.text, candidate.text),
        ),
      ) ??
      groups.find((other) => isShortFor(candidate.text, other.name) || isShortFor(other.name, candidate.text));
    if (!group) {
      groups.push({ name: candidate.text, members: [candidate] });
      return;
    }
    group.members.push(candidate);
    const written = group.members.filter((member) => !isAcronym(member.text));
    group.name = fullest(written.length > 0 ? written : group.members);
  });
  return groups;
}
