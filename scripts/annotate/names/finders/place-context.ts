import { findPlaces, stateOfCode } from "../../gazetteer/places.ts";
import { type NameContext, type NameFinder, propose, type Run } from "../context.ts";
import { nameWords, runText } from "../shape.ts";
import type { Token } from "../tokens.ts";
import { directions, functionWords, placeNouns, placePrepositions, weakPlacePrepositions } from "../vocabulary.ts";

/** Whether ", Country" or ", State" stands behind the run. */
function hasRegionBehind(context: NameContext, run: Run): boolean {
  const next = run.line.tokens[run.last + 1];
  if (next?.gap !== ", " || !next.capital) return false;
  const two = run.line.tokens[run.last + 2];
  if (stateOfCode(next.text) !== undefined) return true;
  const texts = [next.text, ...(two?.tied ? [context.article.text.slice(next.start, two.end)] : [])];
  return texts.some((text) =>
    findPlaces(text).some(
      (place) =>
        place.kind === "country" || place.kind === "region" || (place.kind === "area" && place.country !== null),
    ),
  );
}

const isPlaceNoun = (word: string): boolean =>
  placeNouns.has(word) ||
  (word.endsWith("s") && placeNouns.has(word.slice(0, -1))) ||
  word === "cities" ||
  word === "counties";

/** "Tubo, a village on the northern flank". */
function hasNounBehind({ line, last }: Run): boolean {
  const article = line.tokens[last + 1];
  if (!article?.gap.startsWith(",") || !/^(?:a|an|the)$/.test(article.lower)) return false;
  for (let at = last + 2; at < last + 7 && line.tokens[at]?.tied; at++) {
    const word = line.tokens[at]?.lower ?? "";
    const next = line.tokens[at + 1];
    if (placeNouns.has(word) && word !== "state" && word !== "capital")
      return (
        !next?.tied ||
        /^(?:of|in|on|at|near|about|some|that|with|where|outside|north|south|east|west|and|just|close|to)$/.test(
          next.lower,
        )
      );
    if (/^(?:of|in|on|at|that|which|who|from|for|with)$/.test(word)) return false;
  }
  return false;
}

/** "Uiseong in North Gyeongsang Province". */
function isRegionAt(context: NameContext, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token?.capital || !token.tied) return false;
  const texts = [token.text, ...(next?.tied ? [context.article.text.slice(token.start, next.end)] : [])];
  return texts.some((text) => findPlaces(text).some((place) => place.kind !== "city"));
}

/** "the towns of Kalifabougou and Torodo": the one behind "and". */
function isSecondOfTwo({ line, first }: Run): boolean {
  if (line.tokens[first - 1]?.lower !== "and" || !line.tokens[first]?.tied) return false;
  for (let at = first - 2; at > first - 8 && at > 0; at--) {
    const token = line.tokens[at];
    if (!token) return false;
    if (token.lower === "of") return isPlaceNoun(line.tokens[at - 1]?.lower ?? "");
    if (!token.capital) return false;
  }
  return false;
}

/** Names where only a place stands: "in X", "the village of X", "X province", "north of X", "X, Ghana". */
export const placeContext: NameFinder = (context) =>
  context.runs.flatMap((run) => {
    const { tokens } = run.line;
    const words = nameWords(run);
    const first = words[0];
    if (!first || words.length > 4 || (words.length === 1 && functionWords.has(first.lower)) || run.role) return [];
    const before = first.tied ? tokens[run.first - 1] : undefined;
    const second = before?.tied ? tokens[run.first - 2] : undefined;
    const after =
      tokens[run.last + 1]?.tied && tokens[run.last]?.possessive !== true ? tokens[run.last + 1] : undefined;
    let weight = 0;
    if (before && (!before.capital || before.initial)) {
      if (placePrepositions.has(before.lower)) weight += before.lower === "in" ? 38 : 35;
      else if (weakPlacePrepositions.has(before.lower))
        weight += before.lower === "from" && after?.lower === "to" ? 30 : 10;
      // "said the cook, Ann Roe, 61, of X"
      else if (
        before.lower === "of" &&
        before.gap.startsWith(",") &&
        /^\d{1,2}$/.test(tokens[run.first - 2]?.text ?? "")
      )
        weight += 55;
      else if (before.lower === "of" && second && isPlaceNoun(second.lower)) weight += 60;
      else if (before.lower === "of" && second && directions.has(second.lower)) weight += 50;
      else if (
        /^(?:northern|southern|eastern|western|central|downtown|northeastern|northwestern|southeastern|southwestern|coastal|rural|mainland|nearby|neighbouring|neighboring)$/.test(
          before.lower,
        )
      )
        weight += 45;
      else if (
        placeNouns.has(before.lower) &&
        !/^(?:state|area|region|department|republic|capital)$/.test(before.lower)
      )
        weight += 40;
      else if (before.lower === "capital") weight += 55;
    }
    if (after && !after.capital && isPlaceNoun(after.lower))
      weight += after.lower === "state" || after.lower === "department" || after.lower === "area" ? 30 : 50;
    if (hasNounBehind(run)) weight += 45;
    if (after?.lower === "in" && isRegionAt(context, run.line.tokens, run.last + 2)) weight += 30;
    if (isSecondOfTwo(run)) weight += 45;
    if (hasRegionBehind(context, run)) weight += 45;
    if (words.length > 2) weight -= 15;
    if (first.allCaps && words.length === 1) weight -= 15;
    if (first.common && words.length === 1) weight -= 20;
    if (weight <= 0 || /\d/.test(runText(context, run))) return [];
    return [propose(context, run.line, [run.first, run.last], { kind: "place", weight, by: "place-context" })];
  });
