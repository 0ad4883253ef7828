import type { DropRule, Page } from "./rule.ts";

const known = new WeakMap<Page["main"], ReadonlySet<number>>();

function shinglesOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(3).map((_, i) => words.slice(i, i + 4).join(" "));
}

/** Blocks nine tenths of whose four-word shingles stood in the article before. */
function repeatsIn({ blocks, main }: Page): ReadonlySet<number> {
  const before = known.get(main);
  if (before) return before;
  const seen = new Set<string>();
  const found = new Set<number>();
  for (const block of blocks) {
    const shingles = shinglesOf(block.text);
    const old = shingles.filter((shingle) => seen.has(shingle)).length;
    if (shingles.length >= 8 && old >= shingles.length * 0.9) found.add(block.index);
    for (const shingle of shingles) seen.add(shingle);
  }
  known.set(main, found);
  return found;
}

/** What the article said already: pulled quotations, doubled boxes. A question may come again in every interview. */
export const again: DropRule = {
  name: "again",
  role: "boilerplate",
  test: ({ index, role, text }, page) => role !== "row" && !text.endsWith("?") && repeatsIn(page).has(index),
};
