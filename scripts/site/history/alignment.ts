/** A longer comparison than this many cells is done roughly. */
const mostCells = 1_000_000;
/** How far ahead the rough way looks. */
const window = 400;

export type Pair = readonly [old: number, now: number];

/** The longest common subsequence, by dynamic programming (Wagner and Fischer 1974). */
function exact(old: readonly string[], now: readonly string[]): readonly Pair[] {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        old[i] === now[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (old[i] === now[j]) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

/** Each entry of `old` with the next one like it in `now`, if that is near. In linear time. */
function rough(old: readonly string[], now: readonly string[]): readonly Pair[] {
  const places = new Map<string, number[]>();
  for (let j = now.length - 1; j >= 0; j--) {
    const word = now[j] ?? "";
    const own = places.get(word);
    if (own) own.push(j);
    else places.set(word, [j]);
  }
  const pairs: Pair[] = [];
  let from = 0;
  for (const [i, word] of old.entries()) {
    const own = places.get(word) ?? [];
    while ((own.at(-1) ?? from) < from) own.pop();
    const j = own.at(-1);
    if (j === undefined || j - from > window) continue;
    pairs.push([i, j]);
    from = j + 1;
  }
  return pairs;
}

/** Which entries of two lists stay, as indexes into both, both rising. */
export function align(old: readonly string[], now: readonly string[]): readonly Pair[] {
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const [a, b] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  const middle = a.length * b.length > mostCells ? rough(a, b) : exact(a, b);
  return [
    ...Array.from({ length: head }, (_, at): Pair => [at, at]),
    ...middle.map(([i, j]): Pair => [i + head, j + head]),
    ...Array.from({ length: tail }, (_, at): Pair => [old.length - tail + at, now.length - tail + at]),
  ];
}
