import { mediaTopics } from "./mediatopics.ts";

interface Evidence {
  /** Position of the topic in `mediaTopics`. */
  readonly topic: number;
  readonly points: number;
}

/** Longest phrase, in words. */
export const longestPhrase = 4;

/** A word in the form in which evidence is listed: lower case, without possessive and plural. */
function fold(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, "");
  if (lower.length < 4 || /(?:ss|us|is|ics)$/.test(lower)) return lower;
  if (lower.endsWith("ies") && lower.length > 5) return `${lower.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(lower)) return lower.slice(0, -2);
  return lower.endsWith("s") ? lower.slice(0, -1) : lower;
}

/** Words as the evidence counts them; a hyphen parts two. */
export const wordsOf = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? []).map(fold);

function build(): ReadonlyMap<string, readonly Evidence[]> {
  const table = new Map<string, Evidence[]>();
  mediaTopics.forEach(({ strong, fair, weak }, topic) => {
    for (const [list, points] of [
      [strong, 3],
      [fair, 2],
      [weak, 1],
    ] as const)
      for (const phrase of list.split(",")) {
        const key = wordsOf(phrase).join(" ");
        const entries = table.get(key) ?? [];
        if (!entries.some((entry) => entry.topic === topic)) table.set(key, [...entries, { topic, points }]);
      }
  });
  return table;
}

/** For each word or phrase, the topics that it argues for. */
export const evidence = build();
