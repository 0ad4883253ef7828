/** What an article of one or two paragraphs costs: it is rare. */
const costOf = (length: number): number => (length === 1 ? 3 : length === 2 ? 0.7 : 0);

/**
 * The best way to part paragraphs into articles (dynamic programming, linear): the sum of the weights of the gaps that
 * are cut less what short articles cost is highest. `weights[i]` is that of the gap before paragraph `i`; the first is
 * not looked at. Returns the paragraphs that begin an article, the first left out.
 */
export function bestCuts(weights: readonly number[]): readonly number[] {
  const best = [0];
  const from = [0];
  /** The best article of three or more paragraphs begins here. */
  let long = 0;
  const value = (start: number): number => (best[start] ?? 0) + (start > 0 ? (weights[start] ?? 0) : 0);
  for (let end = 1; end <= weights.length; end++) {
    const starts = [end - 1, end - 2].filter((start) => start >= 0);
    if (end >= 3) {
      if (value(end - 3) > value(long)) long = end - 3;
      starts.push(long);
    }
    let chosen = end - 1;
    let most = Number.NEGATIVE_INFINITY;
    for (const start of starts) {
      const sum = value(start) - costOf(end - start);
      if (sum > most) [chosen, most] = [start, sum];
    }
    best.push(most);
    from.push(chosen);
  }
  const cuts: number[] = [];
  for (let end = weights.length; end > 0; end = from[end] ?? 0) if ((from[end] ?? 0) > 0) cuts.unshift(from[end] ?? 0);
  return cuts;
}
