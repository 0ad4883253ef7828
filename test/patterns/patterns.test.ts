import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type AttackPattern, checkSync } from "recheck";
import { describe, expect, it } from "vitest";
import { literalsOf } from "./literals.ts";
import { waysThrough } from "./ways.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = ["scripts", "layouts"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort(),
);
const sourceOf = (file: string): string => readFileSync(join(root, file), "utf8");

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** Patterns that the project's own modules put together when they are loaded, with the line that did. */
async function builtPatterns(): Promise<readonly Pattern[]> {
  const found: Pattern[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, args, self): RegExp => {
      const made: RegExp = Reflect.construct(target, args, self);
      const caller = new Error().stack?.split("\n")[2] ?? "";
      const where = /(?:scripts|layouts)\/[^:)]*:\d+/.exec(caller)?.[0];
      if (where && !caller.includes("node_modules")) found.push({ source: made.source, flags: made.flags, where });
      return made;
    },
  });
  try {
    for (const file of files)
      if (sourceOf(file).includes("new RegExp(") && !sourceOf(file).includes("runCommand("))
        await import(pathToFileURL(join(root, file)).href);
  } finally {
    globalThis.RegExp = Plain;
  }
  return found;
}

/** Ways through a pattern from one start up to which the time is linear by construction, whatever the text. */
const fewWays = 50_000_000;
/** For one pattern, in milliseconds. What is not proven by then has to be written more simply. */
const patience = 20_000;

/** An attack is made so long that a pattern of the degree found would take so many steps: a second, or more. */
const attackSteps = 4e8;
const attackPatience = 250;

/** Whether an attack that was found by trying strings holds when it is made long: the search reports too many. */
function holds({ source, flags }: Pattern, { pumps, suffix }: AttackPattern, degree: number): boolean {
  const unit = pumps.reduce((length, { pump }) => length + pump.length, 0);
  const times = Math.ceil(attackSteps ** (1 / degree) / Math.max(1, unit));
  const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join("") + suffix;
  const start = performance.now();
  text.search(new RegExp(source, flags));
  return performance.now() - start > attackPatience;
}

const digestOf = ({ source, flags }: Pattern): string =>
  createHash("sha256").update(`${source}/${flags}`).digest("hex").slice(0, 16);

/**
 * Patterns that were proven before, by digest, and the version of the checker that did: to prove them all takes two
 * minutes. `EVERY_PATTERN=1` proves each anew and writes the list; a pattern that is not on it is proven at once.
 */
const listed = fileURLToPath(new URL("proven.json", import.meta.url));
const everyPattern = process.env.EVERY_PATTERN !== undefined;
const checker = JSON.parse(readFileSync(join(root, "node_modules/recheck/package.json"), "utf8")).version;
const list = JSON.parse(readFileSync(listed, "utf8"));
const known = new Set<string>(everyPattern || list.recheck !== checker ? [] : list.proven);

/** Why a pattern is linear, or what is wrong with it. */
function verdictOn(pattern: Pattern): string {
  const { source, flags } = pattern;
  if (waysThrough(source) <= fewWays) return "linear by construction";
  if (known.has(digestOf(pattern))) return "proven";
  // These flags move where a match may begin or what is told of it; the checker does not know all of them.
  const found = checkSync(source, flags.replace(/[dgy]/g, ""), { timeout: patience });
  if (found.status === "safe") return "proven";
  if (found.status === "unknown") return `not proven (${found.error.kind})`;
  const { checker, complexity, attack } = found;
  const isTried = checker === "fuzz" && complexity.type === "polynomial";
  return isTried && !holds(pattern, attack, complexity.degree) ? "proven" : complexity.summary;
}

const literals = files.flatMap((file) =>
  literalsOf(sourceOf(file)).map(({ source, flags, line }): Pattern => ({ source, flags, where: `${file}:${line}` })),
);
const patterns = [
  ...new Map(
    [...literals, ...(await builtPatterns())].map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern]),
  ).values(),
];

describe("patterns of the project", () => {
  it("are all seen", () => {
    expect(literals.length).toBeGreaterThan(600);
    expect(patterns.length).toBeGreaterThan(700);
    for (const { source, flags } of literals) expect(() => new RegExp(source, flags)).not.toThrow();
  });

  it("take time that grows no faster than the text", () => {
    const judged = patterns.map((pattern) => ({ ...pattern, verdict: verdictOn(pattern) }));
    if (everyPattern) {
      const proven = judged.filter(({ verdict }) => verdict === "proven").map(digestOf);
      writeFileSync(listed, `${JSON.stringify({ recheck: checker, proven: proven.sort() }, null, 2)}\n`);
    }
    const wrong = judged.filter(({ verdict }) => verdict !== "linear by construction" && verdict !== "proven");
    expect(wrong.map(({ where, verdict, source }) => `${where}: ${verdict}: /${source.slice(0, 120)}/`)).toEqual([]);
  }, 600_000);

  it.each([
    [/(a+)+$/, "exponential"],
    [/\s+$/, "2nd degree polynomial"],
    [/(?:x|xx)+y/, "exponential"],
  ])("would not take %s", (pattern, verdict) =>
    expect(verdictOn({ source: pattern.source, flags: "", where: "" })).toMatch(verdict),
  );
});

describe("literals", () => {
  it.each([
    ["const a = /x/g;", ["x"]],
    ["const a = b / c / d;", []],
    ["const a = (b + c) / 2, d = e[0] / 3;", []],
    ["return /[/]\\/x/u.test(y) ? /a/ : /b/;", ["[/]\\/x", "a", "b"]],
    ['const a = "/x/"; // /y/\n/* /z/ */ f(/w/);', ["w"]],
    [`const a = \`/x/ \${b.replace(/y/g, \`\${/z/}\`)} /v/\`;`, ["y", "z"]],
    ["const a = `\\`/x/`; a.of / 2;", []],
  ])("of %s", (code, sources) => expect(literalsOf(code).map(({ source }) => source)).toEqual(sources));

  it.each([
    ["abc", 1],
    ["a|b|c", 3],
    ["(?:a|b)?c{2,4}", 9],
    ["[(|?]\\?\\p{L}", 1],
    ["(?<=x{0,3})y", 4],
    ["(?:a{0,4}){3}", 125],
    ["a*", Number.POSITIVE_INFINITY],
    ["(?:a+)?b", Number.POSITIVE_INFINITY],
    ["[*+]", 1],
  ])("ways through %s", (source, ways) => expect(waysThrough(source)).toBe(ways));
});
