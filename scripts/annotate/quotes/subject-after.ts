import { joiners, prepositions, spokesNouns } from "./nouns.ts";
import { lastOfRun } from "./runs.ts";
import { nameSubject, roleSubject, type Subject } from "./subject.ts";
import { isPossessive, isWord, pronouns, voices } from "./token-kinds.ts";
import type { Token } from "./tokens.ts";

/** "A fisherman who gave his name as Tom Example", "who identified herself as Ann". */
function namesHimself(tokens: readonly Token[], who: number): Token | null {
  const verb = tokens[who + 1]?.lower ?? "";
  if (!/^(?:gave|gives|identified|introduced|called|calls|goes)$/.test(verb)) return null;
  for (const token of tokens.slice(who + 2, who + 9)) {
    if (token.kind === "quote" || token.text === ".") return null;
    if (token.kind === "name") return token.entity?.kind === "person" ? token : null;
  }
  return null;
}

/** "Said the nurse in charge, Ann Example.": the name between marks tells who the phrase `[from, comma)` is. */
function isApposed(tokens: readonly Token[], from: number, comma: number, spokes: boolean): boolean {
  const behind = tokens[comma + 2];
  const closes = behind === undefined || behind.kind === "quote" || /^[,.;:()–—]$/.test(behind.text);
  if (!closes || comma === from || tokens[from]?.kind !== "word") return false;
  // "A friend of the owner, Ann Example": it may be the owner.
  const phrase = tokens.slice(from, comma);
  const another = /^(?:an?|another)$/.test(phrase[0]?.lower ?? "") && !spokes;
  return !(another && phrase.some(({ lower }, i) => /^(?:of|for)$/.test(lower) && phrase[i + 1]?.kind !== "name"));
}

/** The subject that follows its verb ("said Peters, who …", "added his campaign manager Jeff Weaver"). */
export function subjectAfter(tokens: readonly Token[], verb: number): Subject | null {
  const first = tokens[verb + 1];
  if (!first || first.kind === "mark" || first.kind === "quote") return null;
  if (isWord(first) && pronouns.has(first.lower) && first.lower !== "it")
    return { ...roleSubject(tokens, verb + 1, verb + 1, null), type: "pronoun", text: first.lower };
  if (isWord(first) && (prepositions.has(first.lower) || joiners.has(first.lower))) return null;
  if (isWord(first) && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(first.lower)) return null;
  let last = verb;
  let organisation: Token | null = null;
  let owner = false;
  let spokes = false;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 24); i++) {
    const token = tokens[i];
    if (!token || token.kind === "quote") break;
    if (token.kind === "mark") {
      // "Said the airline's chief executive, Ann Example.": the name stands in apposition.
      const apposed = token.text === "," ? tokens[i + 1] : undefined;
      const isPerson = apposed?.kind === "name" && apposed.entity?.kind === "person";
      if (isPerson && (owner || isApposed(tokens, verb + 1, i, spokes))) return nameSubject(apposed);
      if (/^[.,;:()–—"-]$/.test(token.text) && token.text !== "-") break;
      continue;
    }
    if (i > verb + 1 && isPossessive(token)) owner = true;
    if (
      isWord(token) &&
      /^(?:who|which|that|whose|when|as|while|after|before|during|on|at|in|to|and|from|about|by|with)$/.test(
        token.lower,
      )
    ) {
      if (!(token.lower === "and" && tokens[i + 1]?.kind !== "name")) {
        const named = token.lower === "who" ? namesHimself(tokens, i) : null;
        if (named) return nameSubject(named);
        break;
      }
    }
    if (token.kind === "name" && token.entity?.kind === "person") {
      // "Said a lawyer for Quist": not Quist.
      if (!spokes && i > verb + 2 && /^(?:for|of|to)$/.test(tokens[i - 1]?.lower ?? "") && isWord(tokens[i - 2])) {
        last = i;
        continue;
      }
      if (isPossessive(tokens[i + 1]) && !voices.test(tokens[i + 2]?.lower ?? "")) {
        last = i;
        continue;
      }
      return nameSubject(tokens[lastOfRun(tokens, i)] ?? token);
    }
    if (token.kind === "name" && token.entity?.kind === "organisation" && !organisation) organisation = token;
    if (
      token.kind === "name" &&
      token.entity?.kind === "place" &&
      i === verb + 1 &&
      (tokens[i + 1]?.kind === "mark" || i + 1 === tokens.length)
    )
      return nameSubject(token);
    if (isWord(token) && spokesNouns.has(token.lower)) spokes = true;
    last = i;
  }
  if (last === verb) return null;
  const phrase = roleSubject(tokens, verb + 1, last, organisation?.entity ?? null);
  if (
    organisation &&
    (!owner || spokes) &&
    (spokes ||
      tokens[verb + 1] === organisation ||
      (tokens[verb + 1]?.lower === "the" && tokens[verb + 2] === organisation))
  )
    return nameSubject(organisation);
  return phrase;
}
