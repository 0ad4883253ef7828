import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { annotate } from "../annotate/index.ts";
import { sentencesOf } from "../annotate/sentences.ts";
import { clean } from "../clean/index.ts";
import { understandText } from "../pipeline.ts";
import { readText } from "../read/text.ts";
import { split } from "../split/index.ts";
import { glued } from "./glued.ts";
import { datesByChrono, namesByCompromise, textForPeers } from "./peers.ts";
import { casesIn } from "./score.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Seconds of processor time of the fastest of several runs, the first left out. */
function fastest(runs: number, work: () => void): number {
  work();
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = cpuSeconds();
    work();
    best = Math.min(best, cpuSeconds() - start);
  }
  return best;
}

/** Sentences a second of names, dates, quotations and all else by us; of names and dates alone by the libraries. */
export function sentenceSpeed(folder: string): { readonly ours: number; readonly peers: number } {
  const documents = casesIn(folder).map(({ input, name }) => clean(split(readText(input, name))));
  const articles = documents.flatMap((document) => annotate(document));
  const sentences = articles.reduce((sum, article) => sum + sentencesOf(article).length, 0);
  const texts = articles.map((article) => ({ text: textForPeers(article), date: article.published?.value ?? null }));
  const ours = fastest(4, () => {
    for (const document of documents) annotate(document);
  });
  const peers = fastest(4, () => {
    for (const { text, date } of texts) {
      namesByCompromise(text);
      datesByChrono(text, date);
    }
  });
  return { ours: sentences / ours, peers: sentences / peers };
}

/** Milliseconds until a command has read one short file and ended; the fastest of three runs. */
function startOf(args: readonly string[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    if (status !== 0) throw new Error(`${args.join(" ")}:\n${stderr}`);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

export function startUp(): { readonly ours: number; readonly peers: number } {
  const folder = mkdtempSync(join(tmpdir(), "dateline-start-"));
  try {
    const file = join(folder, "short.txt");
    writeFileSync(
      file,
      "Rain in Orsa\nORSA, May 6, 2024 (AP) - It rained on Sunday, Mayor Ann Lee said. It may rain again.\n",
    );
    // Both as one file, as the command is run: the libraries have no command of their own.
    const peers = join(folder, "peers.cjs");
    const entry = join(root, "scripts/bench/peers-once.ts");
    buildSync({
      entryPoints: [entry],
      outfile: peers,
      bundle: true,
      platform: "node",
      format: "cjs",
      logLevel: "error",
    });
    return { ours: startOf(["scripts/run.mjs", "annotate", file]), peers: startOf([peers, file]) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Megabytes a second of processor time on a long file of many articles: up to the articles, and as a whole. */
export function longFile(megabytes: number): {
  readonly articles: number;
  readonly whole: number;
  readonly seconds: number;
} {
  const bytes = new TextEncoder().encode(glued(megabytes * 2 ** 20));
  const size = bytes.length / 2 ** 20;
  let start = cpuSeconds();
  clean(split(readText(bytes, "long.txt")));
  const articles = size / (cpuSeconds() - start);
  start = cpuSeconds();
  understandText(bytes, "long.txt");
  const seconds = cpuSeconds() - start;
  return { articles, whole: size / seconds, seconds };
}
