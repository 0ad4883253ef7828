import { overlaps } from "../../../spans.ts";
import { type Candidate, type Refiner, weightOf, wordsOf } from "../candidates.ts";

/** Below this a proposal is a guess. */
const least = 28;
/** What each further word is worth: a longer name explains more of the text. */
const perWord = 28;

/** More evidence than this does not make a name in a longer name the better one. */
const enough = 100;

const value = (candidate: Candidate): number =>
  Math.min(enough, weightOf(candidate)) + perWord * (wordsOf(candidate.text).length - 1);

/** Keeps what weighs enough, and of names that overlap the one that weighs most. */
export const resolveOverlaps: Refiner = (candidates) => {
  const ranked = candidates
    .filter((candidate) => weightOf(candidate) >= least)
    .map((candidate) => ({ candidate, worth: value(candidate) }))
    .sort((a, b) => b.worth - a.worth || a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end);
  // Sorted by place, so that a candidate is compared with its neighbours only.
  const kept: Candidate[] = [];
  for (const { candidate } of ranked) {
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((kept[middle]?.start ?? 0) < candidate.start) low = middle + 1;
      else high = middle;
    }
    const [before, after] = [kept[low - 1], kept[low]];
    if ((before && overlaps(before, candidate)) || (after && overlaps(after, candidate))) continue;
    kept.splice(low, 0, candidate);
  }
  return kept;
};
