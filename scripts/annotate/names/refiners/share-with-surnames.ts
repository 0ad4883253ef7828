import { fold } from "../../gazetteer/load.ts";
import { type Candidate, nothing, plus, type Refiner, wordsOf } from "../candidates.ts";

/** Evidence for a surname that counts, and the most that its full name takes from it. */
const sure = 30;
const most = 60;

/**
 * "Hamoonga, 47, says" makes a person of "Nchimunya Hamoonga" as well: what speaks for a person where the last word
 * stands alone speaks for the full name that it ends.
 */
export const shareWithSurnames: Refiner = (candidates) => {
  const alone = new Map<string, number>();
  for (const { text, scores } of candidates)
    if (!text.includes(" ") && scores.person >= sure && scores.person > scores.organisation + scores.place)
      alone.set(fold(text), Math.max(alone.get(fold(text)) ?? 0, scores.person));
  if (alone.size === 0) return candidates;
  return candidates.map((candidate): Candidate => {
    const words = wordsOf(candidate.text);
    const person = words.length > 1 && words.length < 5 ? (alone.get(fold(words.at(-1) ?? "")) ?? 0) : 0;
    return person === 0
      ? candidate
      : { ...candidate, scores: plus(candidate.scores, { ...nothing, person: Math.min(most, person) }) };
  });
};
