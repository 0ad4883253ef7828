import type { Candidate } from "./candidates.ts";

/** Candidates of one kind that name one person, body or place. The first form is not necessarily its name. */
export interface Group {
  name: string;
  readonly members: Candidate[];
}

/** Longest form of the members, words first, then letters; of equals the earliest. */
export function fullest(members: readonly Candidate[]): string {
  const size = (text: string): number => text.split(" ").length * 100 + text.length;
  return members.reduce((best, { text }) => (size(text) > size(best) ? text : best), members[0]?.text ?? "");
}

/** Title case for a name that the article prints in capitals only; words of two letters may be acronyms and stay. */
export function uncapitalise(text: string): string {
  if (text !== text.toUpperCase() || text.length < 4 || /[\d.&]/.test(text)) return text;
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
