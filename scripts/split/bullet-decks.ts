import { isListItem } from "../lines/prose.ts";
import { wordCount } from "../lines/words.ts";
import type { SeenLine } from "./lines.ts";

const most = 6;
const fullest = 20;

/** Bulleted lines of a few words between the head of an article and its dateline say what the story brings: no text yet. */
export function withBulletDecks(lines: readonly SeenLine[]): readonly SeenLine[] {
  const decks = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (!line.dateline) continue;
    let first = at;
    while (at - first < most && isDeck(lines[first - 1])) first--;
    const above = lines[first - 1];
    if (above && (above.kind === "heading" || above.kind === "byline" || above.kind === "meta"))
      for (let deck = first; deck < at; deck++) decks.add(deck);
  }
  return lines.map((line, at) => (decks.has(at) ? { ...line, kind: "note" } : line));
}

const isDeck = (line: SeenLine | undefined): boolean =>
  line !== undefined &&
  line.dateline === null &&
  isListItem(line.text) &&
  wordCount(line.text) <= fullest &&
  !/[.!?]$/u.test(line.text);
