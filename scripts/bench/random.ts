/** A small seeded generator (mulberry32): the same corpus on every machine. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number in [0, limit). */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<T>(values: readonly T[]): T {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new RangeError("nothing to pick from");
    return value;
  }
}

/** Draws ranks from 0 by Zipf's law (exponent 1): rank r is drawn in proportion to 1 / (r + 1). */
export class Zipf {
  private readonly sums: Float64Array;
  private readonly random: Random;

  constructor(size: number, random: Random) {
    this.random = random;
    this.sums = new Float64Array(size);
    let sum = 0;
    for (let rank = 0; rank < size; rank++) {
      sum += 1 / (rank + 1);
      this.sums[rank] = sum;
    }
  }

  draw(): number {
    const target = this.random.next() * (this.sums.at(-1) ?? 0);
    let low = 0;
    let high = this.sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sums[middle] ?? 0) <= target) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** So many different ranks. */
  several(count: number): readonly number[] {
    const ranks = new Set<number>();
    while (ranks.size < Math.min(count, this.sums.length)) ranks.add(this.draw());
    return [...ranks];
  }
}
