import type { Entity } from "../../model.ts";
import type { Gender } from "./genders.ts";
import type { Clause, Token } from "./tokens.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const herNouns = set(`woman wife ex-wife widow mother stepmother grandmother daughter stepdaughter granddaughter
  great-granddaughter sister half-sister stepsister aunt niece queen princess duchess countess baroness empress actress
  waitress heiress hostess stewardess businesswoman congresswoman chairwoman councilwoman spokeswoman policewoman
  saleswoman sportswoman horsewoman frontwoman forewoman assemblywoman housewife nun girl girlfriend bride lady
  schoolgirl ballerina seamstress goddaughter grandma mum mom`);
const hisNouns = set(`man husband ex-husband widower father stepfather grandfather son stepson grandson great-grandson
  brother half-brother stepbrother uncle nephew king prince duke emperor businessman congressman chairman councilman
  spokesman policeman salesman sportsman horseman frontman foreman assemblyman fisherman craftsman handyman fireman
  monk boy boyfriend bridegroom schoolboy godson pope imam grandpa dad`);
/** "Dutchman Piet Example", "the Frenchwoman". */
const ofNation = /^(?:dutch|english|french|irish|scots|welsh|cornish|norse)(man|woman)$/;

/** "She" or "he" for a noun of kin or sex, null for all others. */
export function genderOfNoun(lower: string): Gender {
  const nation = ofNation.exec(lower)?.[1];
  if (herNouns.has(lower) || nation === "woman") return "she";
  return hisNouns.has(lower) || nation === "man" ? "he" : null;
}

const her = set("she her hers herself");
const his = set("he him his himself");
/** Behind "her" they show that it is whom something is done to, and not whose something is. */
const behindObject =
  /^(?:of|in|at|for|from|to|by|with|on|about|against|after|before|as|and|or|but|that|when|while|if|because|until|not|out|up|down|off|away|back|home|how|what|who|why|where|whether|it|a|an|the|this|last|again|alone|too|twice|once|yesterday|on|over|through|during|into|under)$/;

/** "Telephoned her at dawn", "met him": not the one who did it. */
export const isObject = (tokens: readonly Token[], at: number): boolean => {
  const lower = tokens[at]?.lower;
  if (lower === "him") return true;
  const next = tokens[at + 1];
  return lower === "her" && (next === undefined || next.kind !== "word" || behindObject.test(next.lower));
};

/** What a noun of kin or sex beside a name counts, against a pronoun that may be another's. */
const noun = 6;
const subjectPronoun = 2;
const otherPronoun = 1;

/** The name that a gendered noun tells of: "his late wife, Ana", "her brother Tom", "Ana Roth, a mother of two". */
function bearerOf(tokens: readonly Token[], i: number): Entity | null {
  for (let at = i + 1; at <= i + 2; at++) {
    const token = tokens[at];
    if (token?.kind === "name") return token.entity?.kind === "person" ? token.entity : null;
    if (token?.text !== ",") break;
  }
  for (let at = i - 1; at >= Math.max(1, i - 4); at--) {
    if (tokens[at]?.text === ",") {
      const name = tokens[at - 1];
      const article = /^(?:an?|the)$/.test(tokens[at + 1]?.lower ?? "");
      // "Ana Roth, Tom's elder sister, …", "Ana Roth, his wife, …".
      const whose = tokens[at + 1]?.kind === "name" || /^(?:his|her|their)$/.test(tokens[at + 1]?.lower ?? "");
      const closed = whose && /^[,.)]$/.test(tokens[i + 1]?.text ?? ".");
      return (article || closed) && name?.entity?.kind === "person" ? name.entity : null;
    }
    const owner = tokens[at]?.kind === "name" && /^['’]s?$/.test(tokens[at + 1]?.text ?? "");
    if (tokens[at]?.kind !== "word" && !owner) return null;
  }
  return null;
}

/**
 * What the text says of each person's gender by nouns of kin and sex and by pronouns that can be nobody else's: above
 * zero for "she", below for "he". Words between quotation marks are not counted.
 */
export function genderEvidence(clauses: readonly Clause[]): ReadonlyMap<Entity, number> {
  const found = new Map<Entity, number>();
  const count = (person: Entity, votes: number): void => {
    found.set(person, (found.get(person) ?? 0) + votes);
  };
  /** The only person of the sentence before. */
  let before: Entity | null = null;
  for (const { tokens, headline } of clauses) {
    if (headline) continue;
    let only: Entity | null = null;
    let several = false;
    let counted = false;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token) continue;
      if (token.kind === "name" && token.entity?.kind === "person") {
        several ||= only !== null && only !== token.entity;
        only ??= token.entity;
        continue;
      }
      if (token.kind !== "word") continue;
      const { lower } = token;
      const gender = genderOfNoun(lower);
      const kin = gender === "she" ? 1 : gender === "he" ? -1 : 0;
      if (kin !== 0) {
        const bearer = bearerOf(tokens, i);
        const whose = /^(?:his|her|their|'s)$/.test(tokens[i - 1]?.lower ?? "");
        const apposed =
          only && !several && tokens[i - 2]?.text === "," && /^(?:an?|the)$/.test(tokens[i - 1]?.lower ?? "");
        if (bearer) count(bearer, kin * noun);
        else if (apposed && only) count(only, kin * noun);
        // "His mother said that she": the pronouns behind it may be hers.
        else if (whose) counted = true;
        continue;
      }
      const sex = her.has(lower) ? 1 : his.has(lower) ? -1 : 0;
      if (sex === 0 || counted || several || isObject(tokens, i)) continue;
      const weight = lower === "he" || lower === "she" ? subjectPronoun : otherPronoun;
      if (only) count(only, sex * weight);
      else if (before && i < 3) count(before, sex * weight);
      counted = true;
    }
    before = several ? null : (only ?? (counted ? before : null));
  }
  return found;
}
