import { fold } from "../../gazetteer/load.ts";
import { type Candidate, plus, type Refiner } from "../candidates.ts";
import type { NameContext } from "../context.ts";
import type { Token } from "../tokens.ts";

/** A single plain word that opens a sentence owes its capital to that; more so when the article also has it in lower case. */
export const distrustOpeners =
  (context: NameContext): Refiner =>
  (candidates) => {
    const tokens = new Map<number, Token>();
    for (const line of context.lines) for (const token of line.tokens) tokens.set(token.start, token);
    const opens = (candidate: Candidate): boolean => {
      const token = tokens.get(candidate.start);
      return token?.initial === true && token.common && token.end >= candidate.end;
    };
    const elsewhere = new Set(
      candidates.filter((candidate) => !opens(candidate)).map((candidate) => fold(candidate.text)),
    );
    return candidates.map((candidate) => {
      if (!opens(candidate)) return candidate;
      const token = tokens.get(candidate.start);
      const lower = context.lowerWords.has(token?.lower ?? "");
      const loss = lower ? -70 : elsewhere.has(fold(candidate.text)) ? 0 : -40;
      return { ...candidate, scores: plus(candidate.scores, { person: loss, organisation: loss, place: loss }) };
    });
  };
