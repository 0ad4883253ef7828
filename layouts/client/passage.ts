import type { Piece } from "./hit.ts";
import type { Fragment } from "./pagefind.ts";

/** A passage shows at most so many words, from a few before the first that was found. */
const longest = 32;
const before = 8;

const plain = (text: string): string => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">");

interface Passage {
  /** Empty for the beginning of a page. */
  readonly anchor: string;
  readonly line: readonly Piece[];
}

interface Stretch {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly found: readonly number[];
}

/** Consecutive stretches of the text, one an anchor, with the found words in each. */
function stretches({ anchors, locations }: Fragment, words: number): readonly Stretch[] {
  const starts = [{ id: "", location: 0 }, ...[...anchors].sort((a, b) => a.location - b.location)];
  return starts.map(({ id, location: from }, at) => {
    const to = starts[at + 1]?.location ?? words;
    return { id, from, to, found: locations.filter((one) => one >= from && one < to) };
  });
}

/** The passage with the most of what was found, the first of several; the title, which has no anchor, only if no other. */
export function passageOf(fragment: Fragment): Passage {
  const text = fragment.raw_content ?? fragment.content;
  const spaced = !text.includes("\u200b");
  const words = spaced ? text.split(/\s+/) : text.split("\u200b");
  const all = stretches(fragment, words.length);
  let best = all.find(({ id }) => id !== "") ?? all[0];
  for (const one of all) if (one.id !== "" && one.found.length > (best?.found.length ?? 0)) best = one;
  if (!best) return { anchor: "", line: [] };
  const found = new Set(fragment.locations);
  const start = Math.max(best.from, (best.found[0] ?? best.from) - before);
  const end = Math.min(best.to, start + longest);
  const gap = spaced ? " " : "";
  const line: Piece[] = [{ text: start > best.from ? "… " : "", found: false }];
  for (let at = start; at < end; at++) {
    line.push({ text: plain(words[at] ?? ""), found: found.has(at) }, { text: at + 1 < end ? gap : "", found: false });
  }
  line.push({ text: end < best.to ? " …" : "", found: false });
  return { anchor: best.found.length > 0 ? best.id : "", line: line.filter((piece) => piece.text !== "") };
}
