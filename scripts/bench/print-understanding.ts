import { existsSync } from "node:fs";
import { type ExitCode, say, UsageError } from "../command.ts";
import { longFile, sentenceSpeed, startUp } from "./speed.ts";
import { knownFolders, measureFolder } from "./understanding.ts";

/** A line of the table: `better` says which side of a ratio of 1 is ahead. */
interface Row {
  readonly name: string;
  readonly ours: number;
  readonly peer: number | null;
  readonly who: string;
  readonly better: "more" | "less";
  readonly digits: number;
}

const cell = (value: number | null, digits: number): string =>
  (value === null ? "–" : value.toFixed(digits)).padStart(9);

function line({ name, ours, peer, who, digits }: Row): string {
  const ratio = peer === null || peer === 0 ? null : ours / peer;
  return `${name.padEnd(44)}${cell(ours, digits)}${cell(peer, digits)}${cell(ratio, 2)}  ${who}`;
}

const isBehind = ({ ours, peer, better }: Row): boolean =>
  peer !== null && (better === "more" ? ours <= peer : ours >= peer);

/** Prints this project beside the libraries; exit code 1 where one of them is ahead. */
export function printUnderstanding(given: readonly string[]): ExitCode {
  for (const folder of given) if (!existsSync(folder)) throw new UsageError(`bench: no folder ${folder}`);
  const folders = given.length > 0 ? given : knownFolders();
  const rows: Row[] = [];
  for (const folder of folders) {
    say(`${folder} …`);
    for (const { set, field, ours, peer } of measureFolder(folder))
      rows.push({
        name: `${set}: ${field}`,
        ours,
        peer: peer?.f1 ?? null,
        who: peer?.name ?? "",
        better: "more",
        digits: 1,
      });
  }
  const both = "compromise and chrono-node";
  const [first] = folders;
  if (first !== undefined) {
    say("speed …");
    const speed = sentenceSpeed(first);
    rows.push({
      name: "sentences a second",
      ours: speed.ours,
      peer: speed.peers,
      who: both,
      better: "more",
      digits: 0,
    });
  }
  const start = startUp();
  rows.push({ name: "start-up, ms", ours: start.ours, peer: start.peers, who: both, better: "less", digits: 0 });
  say("a long file …");
  const long = longFile(10);
  const alone = { peer: null, who: "", better: "more" } as const;
  rows.push({ ...alone, name: "10 MB glued, to articles, MB a second", ours: long.articles, digits: 2 });
  rows.push({ ...alone, name: "10 MB glued, understood, MB a second", ours: long.whole, digits: 2 });
  rows.push({ ...alone, name: "10 MB glued, understood, seconds", ours: long.seconds, digits: 1 });
  const behind = rows.filter(isBehind);
  process.stdout.write(
    [
      `${"F1 in percent, and speed".padEnd(44)}${["ours", "peer", "ratio"].map((head) => head.padStart(9)).join("")}`,
      ...rows.map(line),
      "",
      behind.length === 0 ? "ahead on every row" : `behind on: ${behind.map(({ name }) => name).join("; ")}`,
      "",
    ].join("\n"),
  );
  return behind.length === 0 ? 0 : 1;
}
