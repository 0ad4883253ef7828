import { findOrganisation } from "../gazetteer/organisations.ts";
import { isFamilyNameFirst, isGivenName } from "../gazetteer/people.ts";
import { findPlaces } from "../gazetteer/places.ts";
import type { NameContext, Run } from "./context.ts";
import { textOfTokens } from "./context.ts";
import type { Token } from "./tokens.ts";
import {
  bodyOpeners,
  functionWords,
  headsThatAreSurnames,
  landOpeners,
  legalForms,
  organisationHeads,
  particles,
  placeHeads,
  surnamesThatAreWords,
  titleHeads,
  titleModifiers,
} from "./vocabulary.ts";

const tokensOf = (run: Run): readonly Token[] => run.line.tokens.slice(run.first, run.last + 1);

/** The role of a run as text, in the form that `NameProposal` takes. */
export function roleOf(context: NameContext, run: Run): { readonly role?: string } {
  return run.role ? { role: context.article.text.slice(run.role.start, run.role.end) } : {};
}

/** Name words of a run: without particles. */
export const nameWords = (run: Run): readonly Token[] => tokensOf(run).filter((token) => token.capital);

/** Whether a run can be the name of a person by its form alone. */
export function mayBePerson(run: Run): boolean {
  const words = nameWords(run);
  const last = words.at(-1);
  if (!last || words.length > 5) return false;
  // "Aldous Pemberton Plc": the law calls it a company, whoever founded it.
  if (words.length > 1 && legalForms.has(last.lower)) return false;
  if (words.some((token) => token.digits || token.text.includes("&") || /\.\p{L}{2}/u.test(token.text))) return false;
  if (
    words.some(
      (token) => functionWords.has(token.lower) && token.lower.length > 2 && token.common && !isGivenName(token.text),
    )
  )
    return false;
  if (words.length > 1 && words.some((token) => token.allCaps && token.lower.length > 2 && !token.text.includes(".")))
    return false;
  if (words.length === 1 && (last.allCaps || last.text.length === 1)) return false;
  if (words.length === 1 && last.common && isNounOfBodies(last) && !isGivenName(last.text)) return false;
  if (words.length > 1 && words.every((token) => token.common && (isNounOfBodies(token) || token.demonym)))
    return false;
  if (words.length > 1 && last.common && titleHeads.has(last.lower) && !isGivenName(words[0]?.text ?? "")) return false;
  if (runCrossesAmpersand(run)) return false;
  if (
    words.length > 1 &&
    !isGivenName(words[0]?.text ?? "") &&
    !isGivenName(last.text) &&
    findPlaces(last.text)[0]?.kind === "country"
  )
    return false;
  return !(
    words.length > 1 &&
    last.common &&
    (organisationHeads.has(last.lower) || placeHeads.has(last.lower)) &&
    !(headsThatAreSurnames.has(last.lower) && isGivenName(words[0]?.text ?? ""))
  );
}

/** "Minister", "Parliament", "Tourism": words that are capitalised for what they name, not for a person. */
const isNounOfBodies = ({ lower }: Token): boolean =>
  [titleHeads, titleModifiers, organisationHeads, placeHeads].some((words) => words.has(lower));

const runCrossesAmpersand = (run: Run): boolean => tokensOf(run).some((token, i) => i > 0 && token.gap === " & ");

/**
 * First words that people's names do not have: countries and regions ("Sri Lanka Cricket"), words for bodies and for
 * landscape in other languages ("Banco", "Cerro"), and the articles of Romance place names ("El Tambo").
 */
export function startsLikeOther(run: Run): boolean {
  const words = nameWords(run);
  const [first, second] = words;
  if (!first || !second || run.role) return false;
  // "the Aurora Celeste" is a ship, a café, a team.
  if (first.tied && run.line.tokens[run.first - 1]?.lower === "the") return true;
  if (bodyOpeners.has(first.lower) || landOpeners.has(first.lower)) return true;
  if (/^(?:el|la|los|las|le|les)$/.test(first.lower)) return true;
  if (second.common && !second.demonym && !surnamesThatAreWords.has(second.lower) && findOrganisation(first.text))
    return true;
  const isArea = (text: string): boolean => findPlaces(text).some((place) => place.kind !== "city");
  const gap = second.start - first.end === 1 ? " " : "";
  if (gap !== "" && isArea(`${first.text} ${second.text}`)) return true;
  return isArea(first.text) && !isGivenName(first.text) && !isFamilyNameFirst(first.text);
}

/** Family name first: "Wang Yi", "Kim Do-yeon", "Chua Wei Ling". */
export function isEastAsianName(words: readonly Token[]): boolean {
  const [family, ...given] = words;
  if (!family || given.length === 0 || given.length > 2 || !isFamilyNameFirst(family.text)) return false;
  return given.every(
    (token) =>
      /^\p{Lu}\p{Ll}{1,6}(?:-\p{L}\p{Ll}{1,5})?$/u.test(token.text) && (!token.common || token.lower.length < 6),
  );
}

/** First word a given name and not the first half of something else. */
export function startsWithGivenName(words: readonly Token[]): boolean {
  const [first, second] = words;
  return first !== undefined && second !== undefined && isGivenName(first.text);
}

/** A particle, an initial, a double name, a suffix: forms that names of people have. */
export function hasPersonForm(run: Run): boolean {
  const tokens = tokensOf(run);
  const words = nameWords(run);
  if (words.length + Number(tokens.length > words.length) < 2) return false;
  return (
    tokens.some(
      (token, i) =>
        i > 0 &&
        !token.capital &&
        particles.has(token.lower) &&
        token.lower !== "de" &&
        token.lower !== "y" &&
        token.lower !== "e",
    ) ||
    words.slice(0, -1).some((token) => /^(?:\p{Lu}\.)+$/u.test(token.text)) ||
    /^(?:Mc|Mac|O['’]|d['’]|D['’]|al-|el-|Al-|El-)\p{Lu}/u.test(words.at(-1)?.text ?? "") ||
    /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(words.at(-1)?.text ?? "") ||
    /^(?:Jr|Sr|III?)\.?$/.test(words.at(-1)?.text ?? "")
  );
}

/** Endings of family names in many languages. */
const familyEnding =
  /(?:[^aeiou]ov|[^aeiou]ova|ev|eva|enko|chuk|yuk|ski|sky|ska|skiy|wicz|vic|vić|ović|evic|evich|ovich|sson|sen|dottir|dóttir|berg|quist|mann|stein|escu|opoulos|akis|idis|oğlu|oglu|ian|yan|dze|shvili|ez|inho|ães|elli|etti|ini|ucci|zadeh|nejad|pour|ullah|zoda|zai|wala|singh|kumar|swamy|ratne|sinha|singhe|amoto|ayashi|akawa|shima|yama|moto|naka|nen|inen)$/iu;

export const hasFamilyEnding = (token: Token | undefined): boolean =>
  token !== undefined && !token.common && familyEnding.test(token.lower);

export const runText = (context: NameContext, run: Run): string => textOfTokens(context, run.line, run.first, run.last);
