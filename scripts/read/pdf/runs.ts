import type { Run } from "./model.ts";

/** White space between words is wider than this, in ems; between columns wider than the other. */
const wordGap = 0.15;
const columnGap = 1.1;
/** No line is stretched wider. */
const widestStretch = 6;

/** First letters of one page. */
const mostCaps = 40;

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
  return caps.slice(0, mostCaps).reduce((all, cap) => {
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

/** Whether a wide gap beside a single word is one of several that are all alike: a line stretched to fill its column. */
function isStretched(line: readonly Run[], gaps: readonly number[], at: number): boolean {
  const gap = gaps[at] ?? 0;
  const isWord = [line[at - 1], line[at]].some((piece) => piece && !/\S\s+\S/u.test(piece.text));
  return (
    isWord &&
    [gaps[at - 1], gaps[at + 1]].some((beside) => beside !== undefined && Math.abs(beside - gap) <= 0.12 * gap)
  );
}

/** Pieces on one baseline, left to right → runs: words joined, columns apart. */
function joined(line: readonly Run[]): readonly Run[] {
  const gaps = line.map((piece, i) => piece.left - (line[i - 1]?.right ?? piece.left));
  const runs: Run[] = [];
  for (const [i, piece] of line.entries()) {
    const text = piece.text.replace(ligatures, (letter) => letter.normalize("NFKC"));
    const last = runs.at(-1);
    const gap = gaps[i] ?? 0;
    const isNear = gap < columnGap * piece.size || (gap < widestStretch * piece.size && isStretched(line, gaps, i));
    if (last && isNear && Math.abs(last.size - piece.size) < 0.35 * Math.max(last.size, piece.size)) {
      // Some programs draw a letter twice to make it bold.
      const isTwice = gap < -0.5 * piece.size && last.text.endsWith(text.trim());
      const space = gap > wordGap * piece.size && !/\s$/u.test(last.text) && !/^\s/u.test(text) ? " " : "";
      const whole = { ...last, text: last.text + space + text, right: Math.max(last.right, piece.right) };
      runs[runs.length - 1] = isTwice ? last : whole;
    } else runs.push({ ...piece, text });
  }
  return runs;
}

/** What a page's program drew, piece by piece → runs. */
export function runsOf(pieces: readonly Run[]): readonly Run[] {
  const body = bodySize(pieces);
  const drawn = pieces.filter((piece) => piece.text.trim() !== "" && !isNoteMark(piece, body));
  const lines: Run[][] = [];
  for (const piece of [...drawn].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line && first && Math.abs(piece.y - first.y) <= 0.35 * Math.min(piece.size, first.size)) line.push(piece);
    else lines.push([piece]);
  }
  const runs = lines.flatMap((line) => joined(line.sort((a, b) => a.left - b.left)));
  return withDropCaps(
    runs.map((run) => ({ ...run, text: run.text.replace(/\s+/gu, " ").trim() })),
    body,
  );
}
