import type { Likeness } from "./term-vectors.ts";

/** A group so large is taken apart at a higher threshold: its links chain, and it would cost its cube. */
const largest = 80;

const key = (a: number, b: number): number => (a < b ? a * 0x4000000 + b : b * 0x4000000 + a);

/** What hangs together by links of at least `threshold`. */
function components(links: readonly Likeness[], threshold: number): readonly (readonly Likeness[])[] {
  const parent = new Map<number, number>();
  const root = (at: number): number => {
    let found = at;
    for (let up = parent.get(found); up !== undefined && up !== found; up = parent.get(found)) found = up;
    parent.set(at, found);
    return found;
  };
  const strong = links.filter(({ cosine }) => cosine >= threshold);
  for (const { a, b } of strong) parent.set(root(a), root(b));
  const groups = new Map<number, Likeness[]>();
  for (const link of links) {
    if (!parent.has(link.a) || !parent.has(link.b) || root(link.a) !== root(link.b)) continue;
    const group = groups.get(root(link.a));
    if (group) group.push(link);
    else groups.set(root(link.a), [link]);
  }
  return [...groups.values()];
}

/** Joins the two groups whose members are most alike on average, as long as that reaches the threshold. */
function join(links: readonly Likeness[], threshold: number): readonly (readonly number[])[] {
  const cosines = new Map(links.map(({ a, b, cosine }) => [key(a, b), cosine]));
  const groups: number[][] = [...new Set(links.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b).map((at) => [at]);
  const average = (x: readonly number[], y: readonly number[]): number => {
    let sum = 0;
    for (const a of x) for (const b of y) sum += cosines.get(key(a, b)) ?? 0;
    return sum / (x.length * y.length);
  };
  for (;;) {
    let best: readonly [number, number] | null = null;
    let most = threshold;
    for (let i = 0; i < groups.length; i++)
      for (let j = i + 1; j < groups.length; j++) {
        const mean = average(groups[i] ?? [], groups[j] ?? []);
        if (mean >= most && (best === null || mean > most)) [best, most] = [[i, j], mean];
      }
    if (best === null) return groups.filter((group) => group.length > 1);
    const [i, j] = best;
    groups[i]?.push(...(groups[j] ?? []));
    groups.splice(j, 1);
  }
}

/** Groups of texts by average link (UPGMA), two members and more, each in ascending order. */
export function averageLink(links: readonly Likeness[], threshold: number): readonly (readonly number[])[] {
  return components(links, threshold).flatMap((own): readonly (readonly number[])[] => {
    const members = new Set(own.flatMap(({ a, b }) => [a, b])).size;
    if (members > largest && threshold < 0.9) return averageLink(own, threshold * 1.4);
    return join(own, threshold).map((group) => [...group].sort((a, b) => a - b));
  });
}
