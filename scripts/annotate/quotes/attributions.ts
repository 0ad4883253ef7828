import type { Entity } from "../../model.ts";
import { clauseSubject } from "./clause-subject.ts";
import type { Cue } from "./cue.ts";
import { cuesOf } from "./cues.ts";
import { type Discourse, isOffice } from "./discourse.ts";
import { announcedIn, askedIn } from "./exchange.ts";
import { genderOfNoun } from "./gender-evidence.ts";
import type { Gender } from "./genders.ts";
import { bodyNouns, documentNouns, joiners, prepositions, pressDesk, spokesNouns } from "./nouns.ts";
import type { Attribution } from "./scene.ts";
import type { Subject } from "./subject.ts";
import type { Clause, Token } from "./tokens.ts";

/** "A spokesman", "its press office": he or she who speaks for a body. */
const isVoice = ({ type, head, text }: Subject): boolean =>
  type === "role" && (spokesNouns.has(head) || pressDesk.test(text));

/** "His father", "her lawyer": somebody else than the one whose he is. */
const isKin = ({ text, head }: Subject): boolean =>
  /^(?:his|her|their) /i.test(text) && !bodyNouns.has(head) && !documentNouns.has(head);

/** A verb of saying set off from what is said: ""…," X said", "…, said X", "…, she argued; …". */
function isReporter(tokens: readonly Token[], { kind, side, subject, start }: Cue): boolean {
  if ((kind !== "say" && kind !== "tell") || side === "clause" || !subject) return false;
  let first = tokens.findIndex((token) => token.end > Math.min(start, subject.start));
  // Titles before the name.
  while (first > 0 && subject.type === "name" && tokens[first - 1]?.kind === "word") {
    const lower = tokens[first - 1]?.lower ?? "";
    if (joiners.has(lower) || prepositions.has(lower) || /^(?:wh(?:ich|om?|ose|at)|where)$/.test(lower)) return false;
    first--;
  }
  const before = tokens[first - 1];
  return first > 0 && (before?.kind === "quote" || (before?.kind === "mark" && /^[,–—]$/.test(before.text)));
}

/** What the nouns of a phrase tell, up to what hangs on it: "his grandmother in the crowd". */
function genderOfPhrase({ type, text }: Subject): Gender {
  const words = type === "pronoun" ? [] : text.toLowerCase().split(/\s+/);
  const cut = words.findIndex((word) => prepositions.has(word));
  return words.slice(0, cut < 0 ? words.length : cut).reduce<Gender>((told, word) => told ?? genderOfNoun(word), null);
}

/** "Okello conceded": a verb of saying that stands by its subject. */
const isPlain = (tokens: readonly Token[], { kind, side, at, subject }: Cue): boolean =>
  (kind === "say" || kind === "tell") && side === "left" && tokens[at - 1]?.end === subject?.end;

/** "His successor will be Ana Roth": the phrase and the name are one. */
function equated(tokens: readonly Token[], { type, end }: Subject): Entity | null {
  const first = type === "role" ? tokens.findIndex(({ start }) => start >= end) : -1;
  if (first < 0 || !/^(?:is|was|will|would|remains|became)$/.test(tokens[first]?.lower ?? "")) return null;
  const behind = tokens.slice(first + 1, first + 6);
  const name = behind.findIndex(({ kind }) => kind === "name");
  const clear = behind.slice(0, name).every(({ kind, lower }) => kind === "word" && !prepositions.has(lower));
  const entity = name >= 0 && clear ? behind[name]?.entity : null;
  return entity?.kind === "person" && !/(?:ed|ing)$/.test(behind[name - 1]?.lower ?? "") ? entity : null;
}

/** Resolves the cues of a sentence in its order, so that "he" can mean whom the same sentence has named. */
export function attributionsOf(clause: Clause, discourse: Discourse): readonly Attribution[] {
  const { tokens } = clause;
  const cues = cuesOf(clause);
  const subject = clauseSubject(tokens, tokens.length);
  // "The pier is red, she said": what is reported is about the pier, the sentence about her.
  const reporter = cues.find((cue) => isReporter(tokens, cue));
  const own =
    !reporter?.subject ||
    reporter.subject.start === subject?.start ||
    cues.some((cue) => cue.at < reporter.at && cue.subject?.start === subject?.start && isPlain(tokens, cue));
  if (subject) {
    const found = discourse.resolve(subject);
    // "The pier was red" is about nobody, though "the pier said" would be a guess.
    const sure = found.by === "role" && !found.sure ? { ...found, entity: null } : found;
    const who = sure.entity ? sure : { ...sure, entity: equated(tokens, subject) };
    if (
      who.entity ||
      (own && subject.type === "role" && (!subject.definite || isKin(subject) || isOffice(subject.head)))
    )
      discourse.note({
        at: subject.start,
        entity: who.entity,
        spoke: false,
        voiced: who.entity?.kind !== "person" && isVoice(subject),
        main: own,
        pronoun: subject.type === "pronoun",
        gender: genderOfPhrase(subject),
      });
  }
  const found: Attribution[] = [];
  for (const cue of cues) {
    discourse.follow(tokens, reporter?.subject ?? null, cue.subject?.start ?? tokens[cue.at]?.start);
    const first = found.find((other) => other.cue.side !== "clause" && other.who.entity);
    const who =
      cue.side === "clause" && !cue.subject && first
        ? first.who
        : discourse.resolve(cue.subject, cue.lemma, cue === reporter && cue.subject?.start !== subject?.start);
    found.push({ cue, who });
    if (cue.subject && cue.side !== "clause" && (cue.kind === "say" || cue.kind === "tell" || cue.kind === "judge")) {
      // "A sandbank does not read": these verbs make nobody a speaker.
      const single =
        cue.subject.type === "role" && !cue.subject.definite && !/^(?:read|find|feel|figure)$/.test(cue.lemma);
      const main = cue === reporter || (own && cue.subject.start === subject?.start);
      if (who.entity || single)
        discourse.note({
          at: cue.subject.start,
          entity: who.entity,
          spoke: cue.kind !== "judge",
          voiced: who.entity?.kind !== "person" && isVoice(cue.subject),
          main,
          pronoun: cue.subject.type === "pronoun",
          gender: genderOfPhrase(cue.subject),
        });
    }
  }
  discourse.follow(tokens, reporter?.subject ?? null);
  const asked = askedIn(tokens);
  const addressee = asked ? discourse.resolve(asked).entity : null;
  if (addressee?.kind === "person") discourse.exchange.ask(addressee, clause.block);
  const announced = announcedIn(tokens);
  const whose = announced ? discourse.resolve(announced).entity : null;
  if (announced && whose)
    discourse.note({
      at: announced.start,
      entity: whose,
      spoke: true,
      voiced: false,
      main: true,
      pronoun: announced.type === "pronoun",
      gender: null,
    });
  return found;
}
