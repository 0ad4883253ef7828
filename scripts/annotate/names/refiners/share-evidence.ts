import { fold } from "../../gazetteer/load.ts";
import { type Candidate, nothing, plus, type Refiner, type Scores } from "../candidates.ts";

const most = 70;
const cap = (scores: Scores): Scores => ({
  person: Math.min(most, scores.person),
  organisation: Math.min(most, scores.organisation),
  place: Math.min(most, scores.place),
});

/** What speaks for a name in one place speaks for it, by half, wherever it stands in the article. */
export const shareEvidence: Refiner = (candidates) => {
  const totals = new Map<string, Scores>();
  const key = (candidate: Candidate): string => fold(candidate.text);
  for (const candidate of candidates)
    totals.set(key(candidate), plus(totals.get(key(candidate)) ?? nothing, candidate.scores));
  return candidates.map((candidate) => {
    const others = plus(totals.get(key(candidate)) ?? nothing, candidate.scores, -1);
    return { ...candidate, scores: plus(candidate.scores, cap(plus(nothing, others, 0.5))) };
  });
};
