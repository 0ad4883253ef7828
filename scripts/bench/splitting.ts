import { type ExitCode, say, UsageError } from "../command.ts";
import { count, f1, falseCuts, goldOf, oursOf, type Tally, tilesOf } from "./boundaries.ts";
import { countDatelines } from "./datelines.ts";
import { dumpsOf, type Heads } from "./dumps.ts";
import { readStories, type Story } from "./stories.ts";

interface Row {
  readonly name: string;
  readonly ours: number;
  readonly target: number;
  readonly better: "more" | "less";
  readonly peer: number | null;
  readonly digits: number;
}

const targets: Readonly<Record<Heads, number>> = { datelines: 99, headlines: 95, neither: 75 };

function datelineRows(stories: readonly Story[]): readonly Row[] {
  const { place, day, dated, falseAlarms, paragraphs } = countDatelines(stories);
  const row = { peer: null, better: "more", digits: 2 } as const;
  return [
    { ...row, name: "place of the dateline, percent", ours: (100 * place) / stories.length, target: 99 },
    { ...row, name: "day and month, percent", ours: (100 * day) / dated, target: 99 },
    {
      ...row,
      name: `false datelines in ${paragraphs} paragraphs behind the first`,
      ours: falseAlarms.length,
      target: 5,
      better: "less",
      digits: 0,
    },
  ];
}

function splittingRow(stories: readonly Story[], heads: Heads, dumps: number): Row {
  const [ours, peer]: [Tally, Tally] = [
    { hits: 0, found: 0, gold: 0 },
    { hits: 0, found: 0, gold: 0 },
  ];
  for (const dump of dumpsOf(stories, dumps, heads)) {
    count(ours, goldOf(dump), oursOf(dump));
    count(peer, goldOf(dump), tilesOf(dump));
  }
  const name = heads === "neither" ? "with neither" : heads === "headlines" ? "with headlines alone" : "with datelines";
  return {
    name: `boundaries of ${dumps} dumps ${name}, F1`,
    ours: f1(ours),
    target: targets[heads],
    better: "more",
    peer: f1(peer),
    digits: 1,
  };
}

/** Single stories of eight paragraphs or more, in percent: those that are cut in two. */
function singleRow(stories: readonly Story[], withHead: boolean): Row {
  const long = stories.filter(({ paragraphs }) => paragraphs.length >= 8);
  const { ours, peer } = falseCuts(long, withHead);
  return {
    name: `single stories cut, ${withHead ? "under" : "without"} headline and dateline, of ${long.length}`,
    ours,
    target: 7,
    better: "less",
    peer,
    digits: 0,
  };
}

const isMet = ({ ours, target, better }: Row): boolean => (better === "more" ? ours >= target : ours <= target);

const cell = (value: number | null, digits: number): string =>
  (value === null ? "–" : value.toFixed(digits)).padStart(9);

/** Measures datelines and splitting on Reuters-21578 where it lies beside the project; exit code 1 where a target is missed. */
export function printSplitting(given: readonly string[]): ExitCode {
  const dumps = Number(given[0] ?? 500);
  if (!Number.isInteger(dumps) || dumps < 1 || dumps > 10_000)
    throw new UsageError(`bench: splitting ${given[0]}: give a number of dumps from 1 to 10000`);
  const stories = readStories();
  if (stories === null) {
    say("The Reuters-21578 collection does not lie in ../shared/bench/reuters: nothing to measure.");
    return 0;
  }
  say(`datelines of ${stories.length} stories …`);
  const rows = [...datelineRows(stories)];
  for (const heads of ["datelines", "headlines", "neither"] as const) {
    say(`dumps: ${heads} …`);
    rows.push(splittingRow(stories, heads, dumps));
  }
  say("single stories …");
  rows.push(singleRow(stories, true), singleRow(stories, false));
  const missed = rows.filter((row) => !isMet(row));
  process.stdout.write(
    [
      `${"Reuters-21578; peer: TextTiling on the bare paragraphs".padEnd(66)}${["ours", "target", "peer"].map((head) => head.padStart(9)).join("")}`,
      ...rows.map(
        ({ name, ours, target, peer, digits }) =>
          `${name.padEnd(66)}${cell(ours, digits)}${cell(target, 0)}${cell(peer, digits)}`,
      ),
      "",
      missed.length === 0 ? "every target met" : `missed: ${missed.map(({ name }) => name).join("; ")}`,
      "",
    ].join("\n"),
  );
  return missed.length === 0 ? 0 : 1;
}
