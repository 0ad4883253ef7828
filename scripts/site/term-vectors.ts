/** What stands for one text when texts are compared: terms with how often they occur, and its day. */
export interface TermText {
  readonly terms: ReadonlyMap<string, number>;
  /** Days since 1970; null when undated. */
  readonly day: number | null;
}

/** Two texts and the cosine of their vectors, `a < b`. */
export interface Likeness {
  readonly a: number;
  readonly b: number;
  readonly cosine: number;
}

/** News of one event lies so many days apart at most. */
const windowDays = 21;
/** So many of the texts that hold a term within the window are compared: a term of more tells no event. */
const mostPostings = 40;
/** Texts that share fewer terms are alike by chance, as two short ones may be. */
const fewestTerms = 4;

/**
 * Every pair of texts that share a telling term within the window, by an exact inverted index over TF-IDF vectors. The
 * cost of a text does not grow with the collection: of each term only the nearest texts are met.
 *
 * @param texts newest first, undated last
 */
export function likenesses(texts: readonly TermText[], least: number): readonly Likeness[] {
  const counts = new Map<string, number>();
  for (const { terms } of texts) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  // What half of all texts say tells none of them from another.
  const everyday = Math.max(2, texts.length / 2);
  const weigh = (term: string, tf: number): number => {
    const count = counts.get(term) ?? 1;
    return count > everyday ? 0 : (1 + Math.log(tf)) * Math.log((texts.length + 1) / count);
  };
  const norms = texts.map(({ terms }) => {
    let sum = 0;
    for (const [term, tf] of terms) sum += weigh(term, tf) ** 2;
    return Math.sqrt(sum) || 1;
  });
  const postings = new Map<string, { readonly at: number; readonly weight: number }[]>();
  const scores = new Float64Array(texts.length);
  const shared = new Uint16Array(texts.length);
  const found: Likeness[] = [];
  texts.forEach(({ terms, day }, b) => {
    const touched: number[] = [];
    for (const [term, tf] of terms) {
      const weight = (counts.get(term) ?? 0) < 2 ? 0 : weigh(term, tf);
      if (weight === 0) continue;
      const list = postings.get(term) ?? [];
      if (list.length === 0) postings.set(term, list);
      const last = day === null && list.length > mostPostings ? list.length : Math.max(0, list.length - mostPostings);
      for (let i = list.length - 1; i >= last; i--) {
        const other = list[i];
        if (!other) break;
        const otherDay = texts[other.at]?.day ?? null;
        if (day !== null && otherDay !== null && otherDay - day > windowDays) break;
        if (scores[other.at] === 0) touched.push(other.at);
        shared[other.at] = (shared[other.at] ?? 0) + 1;
        scores[other.at] = (scores[other.at] ?? 0) + weight * other.weight;
      }
      list.push({ at: b, weight });
    }
    for (const a of touched) {
      const cosine = (scores[a] ?? 0) / ((norms[a] ?? 1) * (norms[b] ?? 1));
      const isEnough = (shared[a] ?? 0) >= fewestTerms;
      scores[a] = 0;
      shared[a] = 0;
      if (cosine >= least && isEnough) found.push({ a, b, cosine });
    }
  });
  return found;
}
