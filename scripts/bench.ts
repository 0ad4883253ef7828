import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeCorpus } from "./bench/corpus.ts";
import { rendered, writeHugoSite } from "./bench/hugo.ts";
import { type Cost, hugoVersion, measureHugo, measureOurs } from "./bench/measure.ts";
import { type ExitCode, runCommand, say, UsageError } from "./command.ts";

const help = `
Measures how long a site takes to build: a synthetic corpus of 500-word briefings that name N/5 names by Zipf's law,
always the same; once plain, once with automatic links and related briefings, once with the pictures of shared links as
well, and by Hugo where it is installed.

  npm run bench
  npm run bench -- --sizes 1000 --json
  npm run bench -- understanding [DIR...]
  npm run bench -- extraction [DIR]
  npm run bench -- splitting [DUMPS]

With "understanding" it measures what conversion understands instead: F1 on folders of cases (those of test/fixtures,
public gold in ../shared/bench/text where it lies there, or the folders given), and speed, beside compromise (names) and
chrono-node (dates) on the same text. Exit code 1 where a library is ahead.

With "splitting" it measures datelines on the Reuters-21578 collection, where that lies in ../shared/bench, and the
borders of articles in 500 dumps made from it, beside TextTiling. Exit code 1 where a target is missed.

With "conversion" it converts that many synthetic files of mixed formats, on one thread and on two.

With "extraction" it measures the reading of saved web pages on public gold (folders zyte, trafilatura, htmldate in DIR,
otherwise ../shared/bench), and the processor time a page, beside Readability, defuddle and article-extractor.

  --sizes LIST    numbers of briefings, with commas (default 1000,10000)
  --no-hugo       leave Hugo out
  --json          print the figures as JSON on standard output
  --help          this text

Hugo builds the same files into the same kinds of page and feed, but no links in text, sentences in dossiers, quotations
or timelines. Memory a briefing is what the peak grows by from the smallest size to the next, over the briefings added.
`;

interface Row extends Cost {
  readonly size: number;
  readonly kind: keyof typeof kinds | "hugo";
}

const kinds = {
  plain: { linkNames: false, related: 0, pictures: false, feeds: "topics" },
  full: { linkNames: true, related: 5, pictures: false },
  pictures: { linkNames: true, related: 5, pictures: true },
} as const;

function sizesOf(list: string): readonly number[] {
  const sizes = list.split(",").map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 10 || size > 200_000))
    throw new UsageError(`--sizes ${list}: give whole numbers from 10 to 200000, with commas`);
  return [...sizes].sort((a, b) => a - b);
}

/** Content folders that share one set of briefings and differ in their settings. */
function prepare(folder: string, size: number): void {
  const corpus = join(folder, "corpus");
  writeCorpus(corpus, size);
  for (const [kind, settings] of Object.entries(kinds)) {
    mkdirSync(join(folder, kind));
    symlinkSync(join(corpus, "briefings"), join(folder, kind, "briefings"), "dir");
    writeFileSync(
      join(folder, kind, "site.json"),
      JSON.stringify({ title: "Bench", url: "https://example.org/", ...settings }),
    );
  }
  writeHugoSite(join(folder, "hugo"), corpus);
}

async function measure(folder: string, size: number, hugo: boolean): Promise<readonly Row[]> {
  prepare(folder, size);
  const rows: Row[] = [];
  for (const kind of ["plain", "full", "pictures"] as const) {
    say(`${size} briefings, ${kind} …`);
    rows.push({ size, kind, ...measureOurs(join(folder, kind), join(folder, `${kind}-out`)) });
  }
  if (hugo) {
    say(`${size} briefings, Hugo …`);
    rows.push({ size, kind: "hugo", ...(await measureHugo(join(folder, "hugo"), join(folder, "hugo-out"))) });
  }
  return rows;
}

const megabytes = (bytes: number | null): string => (bytes === null ? "–" : `${(bytes / 2 ** 20).toFixed(0)} MiB`);

function line({ size, kind, cpu, wall, memory, files }: Row): string {
  const cells = [
    `${size}`,
    kind,
    `${cpu.toFixed(2)} s`,
    `${wall.toFixed(2)} s`,
    megabytes(memory),
    `${files}`,
    (files / wall).toFixed(0),
  ];
  return cells.map((cell, at) => (at === 1 ? cell.padEnd(8) : cell.padStart(11))).join(" ");
}

interface Verdict {
  readonly figure: string;
  readonly value: number;
  readonly target: number;
}

/** The figures that the project holds itself to. */
function verdicts(rows: readonly Row[]): readonly Verdict[] {
  const sizes = [...new Set(rows.map(({ size }) => size))];
  const [small, large] = [sizes[0], sizes.at(-1)];
  const find = (size: number | undefined, kind: Row["kind"]): Row | undefined =>
    rows.find((row) => row.size === size && row.kind === kind);
  const [plain, full, hugo, first] = [
    find(large, "plain"),
    find(large, "full"),
    find(large, "hugo"),
    find(small, "plain"),
  ];
  const found: Verdict[] = [];
  if (plain && hugo) found.push({ figure: "CPU, plain to Hugo", value: plain.cpu / hugo.cpu, target: 0.65 });
  if (plain && full) found.push({ figure: "CPU, full to plain", value: full.cpu / plain.cpu, target: 2 });
  if (plain && first && plain !== first) {
    const added = plain.size - first.size;
    found.push({
      figure: `CPU, ${plain.size} to ${first.size} briefings`,
      value: plain.cpu / first.cpu,
      target: (0.9 * plain.size) / first.size,
    });
    if (plain.memory !== null && first.memory !== null) {
      const grown = (plain.memory - first.memory) / 1024;
      found.push({ figure: "KiB of memory a briefing added", value: grown / added, target: 40 });
      found.push({ figure: "KiB of memory a page added", value: grown / (plain.files - first.files), target: 40 });
    }
  }
  return found;
}

async function main(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sizes: { type: "string", default: "1000,10000" },
      json: { type: "boolean", default: false },
      "no-hugo": { type: "boolean", default: false },
    },
  });
  const [what, ...folders] = positionals;
  if (what === "understanding") return (await import("./bench/print-understanding.ts")).printUnderstanding(folders);
  if (what === "extraction") return (await import("./bench/extraction.ts")).printExtraction(folders);
  if (what === "splitting") return (await import("./bench/splitting.ts")).printSplitting(folders);
  if (what === "conversion") {
    const { conversionTable, measureConversion } = await import("./bench/conversion.ts");
    process.stdout.write(conversionTable(await measureConversion(sizesOf(values.sizes))));
    return 0;
  }
  if (what !== undefined) throw new UsageError(`bench: nothing to measure called ${what}`);
  const sizes = sizesOf(values.sizes);
  const version = values["no-hugo"] ? null : hugoVersion();
  if (version === null)
    say(
      values["no-hugo"]
        ? "Without Hugo."
        : "Hugo is not installed (Debian: apt-get install hugo): going on without it.",
    );
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  try {
    // The first run compiles the TypeScript; that is no part of a build.
    await measure(join(folder, "warm"), 10, false);
    const rows: Row[] = [];
    for (const size of sizes) {
      rows.push(...(await measure(join(folder, String(size)), size, version !== null)));
      rmSync(join(folder, String(size)), { recursive: true });
    }
    const found = verdicts(rows);
    const table = [
      `${"briefings".padStart(11)} ${"".padEnd(8)} ${["CPU", "wall", "peak", "files", "files/s"].map((head) => head.padStart(11)).join(" ")}`,
      ...rows.map(line),
      "",
      ...found.map(
        ({ figure, value, target }) =>
          `${value <= target ? "met   " : "missed"} ${figure}: ${value.toFixed(2)} (at most ${target})`,
      ),
      ...(version === null ? [] : ["", `Hugo ${version}`, ...rendered]),
    ];
    process.stdout.write(
      values.json ? `${JSON.stringify({ rows, verdicts: found, hugo: version }, null, 2)}\n` : `${table.join("\n")}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

await runCommand(help, main);
