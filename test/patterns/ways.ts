/** A quantifier's least and most repetitions, and where it ends. */
function quantifier(source: string, at: number): { least: number; most: number; end: number } {
  const found = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;
  found.lastIndex = at;
  const match = found.exec(source);
  if (!match) return { least: 1, most: 1, end: at };
  const end = at + match[0].length;
  const [mark] = match[0];
  if (mark === "*") return { least: 0, most: Number.POSITIVE_INFINITY, end };
  if (mark === "+") return { least: 1, most: Number.POSITIVE_INFINITY, end };
  if (mark === "?") return { least: 0, most: 1, end };
  const least = Number(match[1]);
  return { least, most: match[2] === "" ? least : match[3] === "" ? Number.POSITIVE_INFINITY : Number(match[3]), end };
}

/** Where the escape, class or letter at `at` ends. */
function atomEnd(source: string, at: number): number {
  if (source[at] === "\\") {
    const escaped = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|k<[^>]*>|.)/suy;
    escaped.lastIndex = at;
    return at + (escaped.exec(source)?.[0].length ?? 2);
  }
  if (source[at] !== "[") return at + 1;
  let end = at + 1;
  while (end < source.length && source[end] !== "]") end += source[end] === "\\" ? 2 : 1;
  return end + 1;
}

/**
 * In how many ways a backtracking matcher can go through a pattern from one start, at most: alternatives add up, what
 * follows one another multiplies. Infinite where a repetition has no bound. Where it is small, the time for a text is
 * linear in its length by construction.
 */
export function waysThrough(source: string): number {
  let at = 0;
  function alternatives(): number {
    let sum = 0;
    let ways = 1;
    for (;;) {
      const char = source[at];
      if (char === undefined || char === ")") return sum + ways;
      if (char === "|") {
        sum += ways;
        ways = 1;
        at++;
        continue;
      }
      let inner = 1;
      if (char === "(") {
        const open = /\((?:\?(?::|=|!|<=|<!|<[^>]*>|[a-z-]*:))?/y;
        open.lastIndex = at;
        at += open.exec(source)?.[0].length ?? 1;
        inner = alternatives();
        at++;
      } else at = atomEnd(source, at);
      const { least, most, end } = quantifier(source, at);
      at = end;
      if (most === Number.POSITIVE_INFINITY) ways = Number.POSITIVE_INFINITY;
      else if (inner === 1) ways *= most - least + 1;
      else {
        let repeated = 0;
        for (let times = least; times <= most; times++) repeated += inner ** times;
        ways *= repeated;
      }
    }
  }
  return alternatives();
}
