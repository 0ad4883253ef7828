import { fold } from "../../gazetteer/load.ts";
import { type Candidate, plus, type Refiner } from "../candidates.ts";
import type { NameContext } from "../context.ts";
import type { Token } from "../tokens.ts";

/** A single plain word that opens a sentence owes its capital to that; more so when the article also has it in lower case. */
export const distrustOpeners = (context: NameContext): Refiner => {
  const openers = new Map<number, Token>();
  for (const line of context.lines)
    for (const token of line.tokens) if (token.initial && token.common) openers.set(token.start, token);
  const openerOf = ({ start, end }: Candidate): Token | undefined => {
    const token = openers.get(start);
    return token && token.end >= end ? token : undefined;
  };
  return (candidates) => {
    const elsewhere = new Set(
      candidates.filter((candidate) => !openerOf(candidate)).map((candidate) => fold(candidate.text)),
    );
    return candidates.map((candidate) => {
      const token = openerOf(candidate);
      if (!token) return candidate;
      const lower = context.lowerWords.has(token.lower);
      const loss = lower ? -70 : elsewhere.has(fold(candidate.text)) ? 0 : -40;
      return { ...candidate, scores: plus(candidate.scores, { person: loss, organisation: loss, place: loss }) };
    });
  };
};
