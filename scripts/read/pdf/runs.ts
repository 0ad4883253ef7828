import type { Run } from "./model.ts";

/** White space between words is wider than this, in ems; between columns wider than the other. */
const wordGap = 0.15;
const columnGap = 1.1;

const ligatures = /[\ufb00-\ufb06]/gu;

/** Of many numbers the one in the middle, each counted by its weight. */
export function weightedMedian(values: readonly (readonly [value: number, weight: number])[]): number {
  const sorted = [...values].sort((a, b) => a[0] - b[0]);
  const half = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  let sum = 0;
  for (const [value, weight] of sorted) {
    sum += weight;
    if (sum >= half) return value;
  }
  return sorted.at(-1)?.[0] ?? 0;
}

/** The size in which most of the letters are set. */
export const bodySize = (runs: readonly Run[]): number =>
  weightedMedian(runs.map(({ size, text }) => [Math.round(size * 2) / 2, text.length]));

/** Raised figures that lead to notes. */
const isNoteMark = ({ text, size }: Run, body: number): boolean =>
  size < body * 0.8 && /^[\d*†‡,\s]{1,5}$/u.test(text) && text.trim() !== "";

/** A first letter as tall as several lines joins the line that it opens, and the lines beside it start where it does. */
function withDropCaps(runs: readonly Run[], body: number): readonly Run[] {
  const caps = runs.filter(({ text, size }) => size > body * 1.8 && /^["“‘']?\p{Lu}$/u.test(text.trim()));
  return caps.reduce((all, cap) => {
    const top = cap.y - cap.size * 0.8;
    const beside = all.filter(
      (run) =>
        run !== cap &&
        run.size < cap.size * 0.7 &&
        run.y > top &&
        run.y < cap.y + body * 0.4 &&
        run.left >= cap.left &&
        run.left - cap.right < body * 1.5,
    );
    const first = beside.toSorted((a, b) => a.y - b.y)[0];
    if (!first || beside.length < 2) return all;
    return all
      .filter((run) => run !== cap)
      .map((run) =>
        run === first
          ? { ...run, text: cap.text.trim() + run.text, left: cap.left }
          : beside.includes(run)
            ? { ...run, left: cap.left }
            : run,
      );
  }, runs);
}

/** What a page's program drew, piece by piece → runs: words of one line joined, columns apart. */
export function runsOf(pieces: readonly Run[]): readonly Run[] {
  const body = bodySize(pieces);
  const drawn = pieces.filter((piece) => piece.text.trim() !== "" && !isNoteMark(piece, body));
  const sorted = [...drawn].sort((a, b) => a.y - b.y || a.left - b.left);
  const lines: Run[][] = [];
  for (const piece of sorted) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line && first && Math.abs(piece.y - first.y) <= 0.35 * Math.min(piece.size, first.size)) line.push(piece);
    else lines.push([piece]);
  }
  const runs: Run[] = [];
  for (const line of lines) {
    let last: Run | undefined;
    for (const piece of line.sort((a, b) => a.left - b.left)) {
      const text = piece.text.replace(ligatures, (letter) => letter.normalize("NFKC"));
      const gap: number = last ? piece.left - last.right : 0;
      const fits = last && Math.abs(last.size - piece.size) < 0.35 * Math.max(last.size, piece.size);
      if (last && fits && gap < columnGap * piece.size) {
        // Some programs draw a letter twice to make it bold.
        const isTwice: boolean = gap < -0.5 * piece.size && last.text.endsWith(text.trim());
        const space: string = gap > wordGap * piece.size && !/\s$/u.test(last.text) && !/^\s/u.test(text) ? " " : "";
        last = isTwice ? last : { ...last, text: last.text + space + text, right: Math.max(last.right, piece.right) };
        runs[runs.length - 1] = last;
      } else {
        last = { ...piece, text };
        runs.push(last);
      }
    }
  }
  return withDropCaps(
    runs.map((run) => ({ ...run, text: run.text.replace(/\s+/gu, " ").trim() })),
    body,
  );
}
