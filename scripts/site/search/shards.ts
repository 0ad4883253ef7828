/** Something to be stored under a key. `size` is what it takes in its file, in bytes. */
export interface Keyed {
  readonly key: string;
  readonly size: number;
}

export interface Shard<T> {
  /** Key of its first entry. */
  readonly first: string;
  readonly entries: readonly T[];
}

/**
 * Cuts a list into shards of at most `limit` bytes, in order. An entry larger than that has a shard to itself; no two
 * shards begin with the same key.
 *
 * @param entries with different keys, in order of code units
 */
export function shards<T extends Keyed>(entries: readonly T[], limit: number): readonly Shard<T>[] {
  const made: { readonly first: string; readonly entries: T[] }[] = [];
  let size = 0;
  for (const entry of entries) {
    const last = made.at(-1);
    if (last && size + entry.size <= limit) {
      last.entries.push(entry);
      size += entry.size;
    } else {
      made.push({ first: entry.key, entries: [entry] });
      size = entry.size;
    }
  }
  return made;
}

/**
 * The shards that hold every key which begins with `prefix`, as a half-open range of places in `firsts`; perhaps one
 * that holds none.
 *
 * @param firsts first keys of the shards in order
 */
export function shardsOf(firsts: readonly string[], prefix: string): readonly [from: number, to: number] {
  const from = Math.max(0, firsts.filter((first) => first <= prefix).length - 1);
  const to = firsts.findLastIndex((first) => first < prefix || first.startsWith(prefix)) + 1;
  return [from, Math.max(from, to)];
}
