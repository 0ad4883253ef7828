import type { NameProposal } from "../../../model.ts";
import { isFamilyNameFirst, isGivenName } from "../../gazetteer/people.ts";
import { findPlaces, type KnownPlace } from "../../gazetteer/places.ts";
import { type Line, type NameContext, type NameFinder, propose, type Run, textOfTokens } from "../context.ts";

const longest = 5;

function weightOf(context: NameContext, line: Line, first: number, last: number, place: KnownPlace): number {
  const token = line.tokens[first];
  if (!token) return 0;
  const base =
    place.kind === "country"
      ? 85
      : place.kind === "area"
        ? 75
        : place.kind === "region"
          ? 62
          : place.capital
            ? 72
            : Math.max(18, Math.min(64, (place.size - 35) * 2.4));
  if (last > first) return base + (place.kind === "city" ? 30 : 0);
  if (place.kind === "area" && token.common) return token.initial ? 0 : 45;
  const asWord =
    token.common && place.kind !== "country"
      ? token.initial || context.lowerWords.has(token.lower)
        ? 60
        : place.size >= 60
          ? 15
          : 35
      : 0;
  const asName =
    place.kind === "country"
      ? 0
      : (isGivenName(token.text) ? 25 : 0) + (isFamilyNameFirst(token.text) && !place.capital ? 25 : 0);
  return base - asWord - asName;
}

const bestOf = (places: readonly KnownPlace[]): KnownPlace | undefined =>
  places.reduce<KnownPlace | undefined>(
    (best, place) => (best && (best.kind !== "city" || best.size >= place.size) ? best : place),
    undefined,
  );

/** Whether the tokens are only a part of a longer capitalised stretch ("Praia Nova", "Jordan Henderson"). */
const isInside = (runs: ReadonlyMap<number, Run>, line: Line, first: number, last: number): boolean => {
  const run = runs.get(line.tokens[first]?.start ?? -1);
  return run !== undefined && run.line === line && run.last - run.first > last - first;
};

function matchAt(
  context: NameContext,
  line: Line,
  first: number,
  inside: ReadonlyMap<number, Run>,
): { readonly last: number; readonly proposal: NameProposal } | null {
  for (let last = Math.min(first + longest, line.tokens.length) - 1; last >= first; last--) {
    if (!line.tokens[last]?.capital) continue;
    const inner = line.tokens.slice(first + 1, last + 1);
    if (
      inner.some((token) => !token.tied && token.gap !== ", ") ||
      line.tokens.slice(first, last).some((token) => token.possessive)
    )
      continue;
    const text = textOfTokens(context, line, first, last);
    const place = bestOf(findPlaces(text));
    if (!place) continue;
    if (line.closed.has(first) || context.article.text[line.tokens[last]?.end ?? 0] === "$") return null;
    if (
      text.length < 4 &&
      place.kind !== "country" &&
      !text.includes(".") &&
      !line.tokens[first]?.allCaps &&
      place.size < 60
    )
      continue;
    if (place.short && place.kind === "region" && !/\..*\./u.test(text) && !line.tokens[first]?.gap.startsWith(","))
      continue;
    const weight = weightOf(context, line, first, last, place) - (isInside(inside, line, first, last) ? 35 : 0);
    if (
      line.style !== "plain" &&
      (weight < 50 || (last === first && line.tokens[first]?.common && place.kind !== "country"))
    )
      continue;
    if (weight <= 0) continue;
    return {
      last,
      proposal: propose(context, line, [first, last], {
        kind: "place",
        weight,
        by: "known-places",
        ...(place.short && { canonical: place.name }),
      }),
    };
  }
  return null;
}

/** Runs by the start of each of their tokens. */
function withRuns(
  context: NameContext,
  find: (inside: ReadonlyMap<number, Run>, line: Line) => readonly NameProposal[],
): readonly NameProposal[] {
  const inside = new Map<number, Run>();
  for (const run of context.runs)
    for (let at = run.first; at <= run.last; at++) inside.set(run.line.tokens[at]?.start ?? -1, run);
  return context.lines.flatMap((line) => find(inside, line));
}

/** Countries, regions, waters and cities of the gazetteer, the longest name first. */
export const knownPlaces: NameFinder = (context) =>
  withRuns(context, (inside, line) => {
    const found: NameProposal[] = [];
    for (let at = 0; at < line.tokens.length; at++) {
      const token = line.tokens[at];
      if (!token?.capital) continue;
      const match = matchAt(context, line, at, inside);
      if (!match) continue;
      found.push(match.proposal);
      at = match.last;
    }
    return found;
  });
