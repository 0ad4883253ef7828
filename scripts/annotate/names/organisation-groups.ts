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
  /^(?: \(|, |,? (?:or|also|also known as|known as|known locally as|better known as|known by (?:its|the|their) (?:\p{L}{1,30} )?(?:acronym|initials|abbreviation)|called|abbreviated (?:as|to)|formerly|formerly known as) ?(?:the )?["“]?)$/u;
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

/** A group while it grows: each of its distinct forms once, so that the work depends on forms and not on mentions. */
interface Body extends Group {
  readonly forms: Map<string, Candidate>;
  readonly canonical: Set<string>;
}

const newBody = (name: string): Body => ({ name, members: [], forms: new Map(), canonical: new Set() });

const canonicalOf = (candidate: Candidate): string | undefined =>
  candidate.canonical.get("organisation") ?? findOrganisation(candidate.text)?.name;

/** The group among `bodies` that the form of a candidate belongs to by its letters. */
function related(bodies: readonly Body[], { text }: Candidate): Body | undefined {
  const formsOf = (body: Body): readonly string[] => [...body.forms.values()].map((member) => member.text);
  return isAcronym(text)
    ? bodies.find((body) => formsOf(body).some((form) => abbreviates(text, form)))
    : (bodies.find((body) => formsOf(body).some((form) => isAcronym(form) && abbreviates(form, text))) ??
        bodies.find((body) => isShortFor(text, body.name) || isShortFor(body.name, text)));
}

/** Which forms name one body: acronyms, second names, short forms. */
export function groupOrganisations(text: string, candidates: readonly Candidate[]): readonly Group[] {
  const bodies: Body[] = [];
  const byForm = new Map<string, Body>();
  candidates.forEach((candidate, at) => {
    const form = fold(candidate.text);
    const canonical = canonicalOf(candidate);
    const earlier = candidates[at - 1];
    const given = earlier && isGivenAs(text, earlier, candidate) ? byForm.get(fold(earlier.text)) : undefined;
    const known = given ?? byForm.get(form);
    const body =
      known ??
      (canonical === undefined ? undefined : bodies.find((other) => other.canonical.has(canonical))) ??
      related(bodies, candidate) ??
      newBody(candidate.text);
    if (body.members.length === 0) bodies.push(body);
    body.members.push(candidate);
    byForm.set(form, body);
    if (canonical !== undefined) body.canonical.add(canonical);
    const before = body.forms.get(form);
    // "Fieldfare" in the text is the name, "FIELDFARE" a headline.
    const isPlainer = before !== undefined && isAcronym(before.text) && !isAcronym(candidate.text);
    const isPrinted = before?.text === before?.text.toUpperCase() && candidate.text !== candidate.text.toUpperCase();
    if (before && !isPlainer && !isPrinted) return;
    body.forms.set(form, candidate);
    const forms = [...body.forms.values()];
    const written = forms.filter((member) => !isAcronym(member.text));
    body.name = fullest(written.length > 0 ? written : forms);
  });
  return bodies;
}
