import { hashOf } from "./hash.ts";

/**
 * What the rest of an article says of a word: the neighbours that its capitalised occurrences have elsewhere
 * (context aggregation, after Chieu and Ng 2003 and Ratinov and Roth 2009).
 * Word → hashes of marks such as `<minister` (behind another capitalised word) or `>_said` (before a plain one).
 */
export type Memory = ReadonlyMap<string, readonly number[]>;

/** Occurrences that are remembered of one word; more add nothing but time. */
const most = 8;
const isName = (word: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(word);

/** Marks for every capitalised word of an article's sentences. */
export function remember(sentences: readonly (readonly string[])[]): Memory {
  const seen = new Map<string, Set<string>>();
  const lower = new Set<string>();
  for (const tokens of sentences)
    tokens.forEach((word, i) => {
      if (!isName(word)) {
        lower.add(word);
        return;
      }
      const marks = seen.get(word) ?? new Set<string>();
      seen.set(word, marks);
      if (marks.size >= 3 * most) return;
      const before = tokens[i - 1];
      const after = tokens[i + 1];
      if (before !== undefined) marks.add(isName(before) ? `<${before.toLowerCase()}` : `<_${before}`);
      if (after !== undefined) marks.add(isName(after) ? `>${after.toLowerCase()}` : `>_${after}`);
      if (before === "(" && after === ")") marks.add("()");
    });
  return new Map(
    [...seen].map(([word, marks]) => [
      word,
      [...marks, ...(lower.has(word.toLowerCase()) ? ["lower"] : [])].map(hashOf),
    ]),
  );
}
