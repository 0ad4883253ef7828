import type { EntityKind } from "../../../model.ts";
import { byPosition } from "../../../spans.ts";
import { isDemonym } from "../../gazetteer/demonyms.ts";
import { fold } from "../../gazetteer/load.ts";
import { isFamilyNameFirst } from "../../gazetteer/people.ts";
import { findPlaces } from "../../gazetteer/places.ts";
import { isCommonWord } from "../../gazetteer/words.ts";
import { type Candidate, gather, kindOf, plus, type Refiner, spanKey, weightOf, wordsOf } from "../candidates.ts";
import { type Line, type NameContext, propose } from "../context.ts";
import { functionWords, organisationHeads, particles, placeHeads, placeOpeners } from "../vocabulary.ts";
import { resolveOverlaps } from "./resolve-overlaps.ts";

interface Memory {
  readonly kind: EntityKind;
  readonly weight: number;
}

/** Forms by which a person is named again: every ending ("van der Meer", "Meer"), the family name first, the given name. */
function partsOfPerson(name: string): readonly (readonly [string, number])[] {
  const words = wordsOf(name).filter((word) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(word));
  if (words.length < 2) return [];
  const parts = new Map<string, number>();
  const [first = ""] = words;
  for (let at = 1; at < words.length; at++) {
    const ending = words.slice(at).join(" ");
    if (/^\p{Lu}\.$/u.test(ending) || ending.length < 2) continue;
    parts.set(ending, 70);
    const word = words[at] ?? "";
    if (at < words.length - 1 && word.length > 2 && !particles.has(word.toLowerCase())) parts.set(word, 45);
  }
  const familyFirst = isFamilyNameFirst(first) && words.length <= 3;
  if (!/^\p{Lu}\.?$/u.test(first)) parts.set(first, familyFirst ? 70 : 35);
  return [...parts];
}

/** Forms by which a body is named again: its first words, without the word for what it is. */
function partsOfOrganisation(name: string): readonly (readonly [string, number])[] {
  const words = wordsOf(name);
  const [first = ""] = words;
  const lower = first.toLowerCase();
  const last = words.at(-1)?.toLowerCase().replace(/\.$/u, "") ?? "";
  if (words.length < 2 || words.length > 4 || first.length < 3 || !/^\p{Lu}/u.test(first)) return [];
  if (isCommonWord(lower) || isDemonym(first) || organisationHeads.has(lower) || findPlaces(first).length > 0)
    return [];
  return organisationHeads.has(last) || words.length === 2 ? [[first, 45]] : [];
}

/** "Gamalama" for "Mount Gamalama", "Pungwe" for "Pungwe River". */
function partsOfPlace(name: string): readonly (readonly [string, number])[] {
  const words = wordsOf(name);
  const [first = "", last = ""] = words;
  if (words.length !== 2) return [];
  const bare = placeOpeners.has(first.toLowerCase()) ? last : placeHeads.has(last.toLowerCase()) ? first : "";
  if (bare.length < 3 || isCommonWord(bare.toLowerCase()) || findPlaces(bare).length > 0 || isDemonym(bare)) return [];
  return [[bare, 70]];
}

function remember(candidates: readonly Candidate[]): Map<string, Memory> {
  const memory = new Map<string, Memory>();
  const add = (form: string, kind: EntityKind, weight: number): void => {
    const key = fold(form);
    const known = memory.get(key);
    if (!known || known.weight < weight) memory.set(key, { kind, weight });
  };
  for (const candidate of candidates) {
    const kind = kindOf(candidate);
    add(candidate.text, kind, Math.min(60, weightOf(candidate) * 0.5));
    if (kind === "person" && weightOf(candidate) >= 40)
      for (const [form, weight] of partsOfPerson(candidate.canonical.get(kind) ?? candidate.text))
        add(form, kind, weight);
    if (kind === "place") for (const [form, weight] of partsOfPlace(candidate.text)) add(form, kind, weight);
    if (kind === "organisation" && weightOf(candidate) >= 40)
      for (const [form, weight] of partsOfOrganisation(candidate.text)) add(form, kind, weight);
  }
  return memory;
}

const longest = 6;

function recallIn(context: NameContext, line: Line, memory: ReadonlyMap<string, Memory>, firsts: ReadonlySet<string>) {
  const found = [];
  for (let at = 0; at < line.tokens.length; at++) {
    const token = line.tokens[at];
    if (!token || !(token.capital || particles.has(token.lower)) || !firsts.has(fold(token.text))) continue;
    for (let last = Math.min(at + longest, line.tokens.length) - 1; last >= at; last--) {
      if (line.tokens.slice(at + 1, last + 1).some((other) => other.gap.length > 3)) continue;
      const end = line.tokens[last];
      if (!end?.capital) continue;
      const text = context.article.text.slice(token.start, end.end);
      const known = memory.get(fold(text));
      if (!known) continue;
      const doubtful =
        at === last &&
        token.common &&
        (functionWords.has(token.lower) || (line.style !== "plain" && context.lowerWords.has(token.lower)));
      if (!doubtful)
        found.push(propose(context, line, [at, last], { kind: known.kind, weight: known.weight, by: "recall-names" }));
      at = last;
      break;
    }
  }
  return found;
}

/** Finds the names that the article has established wherever they stand again: in part, in a headline, in capitals. */
export const recallNames =
  (context: NameContext): Refiner =>
  (candidates) => {
    const memory = remember(resolveOverlaps(candidates));
    const firsts = new Set([...memory.keys()].map((form) => form.split(" ")[0] ?? ""));
    const recalled = gather(context.lines.flatMap((line) => recallIn(context, line, memory, firsts)));
    const known = new Map(candidates.map((candidate) => [spanKey(candidate), candidate]));
    for (const candidate of recalled) {
      const key = spanKey(candidate);
      const before = known.get(key);
      known.set(key, before ? { ...before, scores: plus(before.scores, candidate.scores) } : candidate);
    }
    return [...known.values()].sort(byPosition);
  };
