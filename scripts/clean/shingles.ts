/** A paragraph of fewer words can be the same by chance. */
const shortest = 8;

/**
 * A number of 30 bits for a word or for a shingle of three such numbers (FNV-1a): small integers keep the index fast.
 * Two of a million shingles may share one, which adds one to the count of one pair: far from the five or more it takes.
 */
function hashOf(one: number, two: number, three: number): number {
  let hash = mixed(mixed(mixed(0x811c9dc5, one), two), three);
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x2c1b3c6d) >>> 2) & 0x3fffffff;
}

function mixed(hash: number, number: number): number {
  return Math.imul(hash ^ (number & 0xffff), 0x01000193) ^ Math.imul(number >>> 16, 0x85ebca6b);
}

function wordNumber(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

const inName = /^(?:\p{Lu}|(?:of|for|the|and|at|in|on|de|du)$)/u;

/** Three-word shingles, lower case; those that are all name ("Institute for Disaster Management") are left out. */
export function shinglesOf(text: string): readonly number[] {
  const words = text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];
  if (words.length < shortest) return [];
  const numbers = words.map((word) => wordNumber(word.toLowerCase().replace("’", "'")));
  const named = words.map((word) => inName.test(word));
  const shingles = new Set<number>();
  for (let i = 0; i + 2 < numbers.length; i++) {
    if (i > 0 && named[i] && named[i + 1] && named[i + 2]) continue;
    shingles.add(hashOf(numbers[i] ?? 0, numbers[i + 1] ?? 0, numbers[i + 2] ?? 0));
  }
  return [...shingles];
}
