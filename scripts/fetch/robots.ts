/** What a robots.txt lets one program do (RFC 9309). */
export interface Robots {
  /** @param path with query, as it is sent */
  readonly allows: (path: string) => boolean;
  /** Seconds between two requests; 0 where none are named. */
  readonly delay: number;
  /** The site has a fault and did not say. */
  readonly isUnknown: boolean;
}

interface RobotRule {
  readonly allow: boolean;
  readonly pattern: string;
}

/** Where nothing may be fetched, and where everything may. */
export const allowNone: Robots = { allows: () => false, delay: 0, isUnknown: true };
export const allowAll: Robots = { allows: () => true, delay: 0, isUnknown: false };

/** One spelling for paths and patterns: beyond ASCII escaped, escapes of plain characters undone, others upper case. */
const spelled = (path: string): string =>
  path
    .replace(
      /[^\x21-\x7e]/gu,
      (letter) =>
        `%${Buffer.from(letter)
          .toString("hex")
          .replace(/..(?=.)/g, "$&%")}`,
    )
    .replace(/%[\da-f]{2}/giu, (code) => {
      const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[\w.~-]/u.test(letter) ? letter : code.toUpperCase();
    });

/** Whether a pattern fits the beginning of a path: `*` stands for anything, `$` at the end for the end. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith("$");
  const [head = "", ...rest] = (isWhole ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(head)) return false;
  let at = head.length;
  const last = rest.length > 0 && isWhole ? (rest.pop() ?? "") : null;
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (last !== null) return path.length - last.length >= at && path.endsWith(last);
  return !isWhole || at === path.length;
}

/** The groups of a file for a program, put together; those for all where none is for it. */
function groupOf(text: string, agent: string): { readonly rules: readonly RobotRule[]; readonly delay: number } {
  const own = { rules: [] as RobotRule[], delay: 0, isThere: false };
  const all = { rules: [] as RobotRule[], delay: 0, isThere: false };
  let groups: (typeof own)[] = [];
  let isHead = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [bare = ""] = line.split("#", 1);
    const colon = bare.indexOf(":");
    if (colon < 0) continue;
    const key = bare.slice(0, colon).trim().toLowerCase();
    const value = bare.slice(colon + 1).trim();
    if (key === "user-agent") {
      if (!isHead) groups = [];
      isHead = true;
      const product = /^[a-z_-]{1,100}/i.exec(value)?.[0]?.toLowerCase();
      const group = value === "*" ? all : product === agent.toLowerCase() ? own : null;
      if (group) groups.push(group);
      for (const each of groups) each.isThere = true;
    } else if (key === "allow" || key === "disallow") {
      isHead = false;
      if (value !== "") for (const { rules } of groups) rules.push({ allow: key === "allow", pattern: spelled(value) });
    } else if (key === "crawl-delay") {
      isHead = false;
      const delay = /^\d{1,6}(?:\.\d{1,6})?$/.test(value) ? Number(value) : 0;
      for (const group of groups) group.delay = Math.max(group.delay, delay);
    }
  }
  return own.isThere ? own : all;
}

/** Reads a robots.txt for a program, known by its product token. The longest pattern that fits decides; `allow` a tie. */
export function robotsOf(text: string, agent: string): Robots {
  const { rules, delay } = groupOf(text.replace(/^\uFEFF/u, ""), agent);
  return {
    ...{ delay, isUnknown: false },
    allows: (path) => {
      const asked = spelled(path);
      if (asked === "/robots.txt") return true;
      let longest: RobotRule | null = null;
      for (const rule of rules)
        if (
          rule.pattern.length >= (longest?.pattern.length ?? 0) &&
          (rule.pattern.length > (longest?.pattern.length ?? 0) || rule.allow) &&
          fits(rule.pattern, asked)
        )
          longest = rule;
      return longest?.allow ?? true;
    },
  };
}
