import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type ExitCode, say, UsageError } from "../command.ts";
import { type PageReader, pageReaders } from "./page-readers.ts";
import { type DocumentRead, folded, foldedPeople, isSame, overlap } from "./page-text.ts";

/** What the gold says of a page; each set has fields of its own. */
interface Gold {
  readonly file?: string;
  readonly url?: string;
  readonly articleBody?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
}

interface Page {
  readonly address: string;
  readonly gold: Gold;
  readonly bytes: Uint8Array;
}

const sets = ["zyte", "trafilatura", "htmldate"] as const;
/** Milliseconds of processor time that a page may take. */
const target = 60;

function pagesOf(folder: string): readonly Page[] {
  const truth = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as Readonly<Record<string, Gold>>;
  return Object.entries(truth).map(([key, gold]) => {
    const address = gold.url ?? key;
    const note = Buffer.from(`<!-- saved from url=(${String(address.length).padStart(4, "0")})${address} -->\n`);
    const page = gunzipSync(readFileSync(join(folder, "pages", `${gold.file ?? `${key}.html`}.gz`)));
    return { address, gold, bytes: Buffer.concat([note, page]) };
  });
}

/** Everything that is measured of one reader on one set: name of the figure and its value. */
type Figures = ReadonlyMap<string, number>;

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
const squeezed = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ");

function figuresOf(results: readonly { readonly gold: Gold; readonly got: DocumentRead }[]): Figures {
  const figures = new Map<string, number>();
  const bodies = results.flatMap(({ gold, got }) =>
    gold.articleBody === undefined ? [] : [{ body: gold.articleBody, text: got.text }],
  );
  if (bodies.length > 0) {
    const found = bodies.map(({ body, text }) => overlap(body, text));
    const precision = mean(found.flatMap((one) => one.precision ?? []));
    figures.set("text F1", harmonic(precision, mean(found.flatMap(({ recall }) => recall ?? []))));
    figures.set("exact pages, %", 100 * mean(bodies.map(({ body, text }) => Number(isSame(body, text)))));
  }
  let [right, surplus, lost] = [0, 0, 0];
  for (const { gold, got } of results) {
    const text = squeezed(got.text);
    for (const piece of gold.with ?? []) text.includes(squeezed(piece)) ? right++ : lost++;
    for (const piece of gold.without ?? []) if (text.includes(squeezed(piece))) surplus++;
  }
  if (right + lost > 0) figures.set("text F", harmonic(right / (right + surplus || 1), right / (right + lost)));
  const share = (
    name: string,
    field: "title" | "author" | "date",
    same: (gold: string, got: DocumentRead) => boolean,
  ) => {
    const known = results.flatMap(({ gold, got }) => (gold[field] ? [{ gold: gold[field], got }] : []));
    if (known.length > 0) figures.set(name, 100 * mean(known.map(({ gold, got }) => Number(same(gold, got)))));
  };
  share("title, %", "title", (gold, got) => folded(gold) === folded(got.title ?? ""));
  share("author, %", "author", (gold, got) => foldedPeople(gold) === foldedPeople(got.authors ?? ""));
  share("date, %", "date", (gold, got) => gold === (got.date ?? "").slice(0, 10));
  return figures;
}

const nothing: DocumentRead = { text: "", title: null, authors: null, date: null };

async function measure(reader: PageReader, pages: readonly Page[]): Promise<Figures> {
  const results: { gold: Gold; got: DocumentRead }[] = [];
  let spent = 0;
  // The first pages load the library and warm it up; that is no part of reading.
  for (const { bytes, address } of pages.slice(0, 30)) await reader.read(bytes, address).catch(() => nothing);
  for (const { bytes, address, gold } of pages) {
    const before = process.cpuUsage();
    const got = await reader.read(bytes, address).catch(() => nothing);
    const { user, system } = process.cpuUsage(before);
    spent += (user + system) / 1000;
    results.push({ gold, got });
  }
  return new Map([...figuresOf(results), ["ms a page", spent / pages.length]]);
}

/** Prints our reading of saved pages beside that of libraries on public gold; exit code 1 where one of them is ahead. */
export async function printExtraction(given: readonly string[]): Promise<ExitCode> {
  const root = given[0] ?? "../shared/bench";
  const found = sets.filter((set) => existsSync(join(root, set, "truth.json")));
  if (found.length === 0) throw new UsageError(`bench: ${root} has no folder ${sets.join(", ")} with truth.json`);
  const width = 11;
  let behind = false;
  for (const set of found) {
    const lines: string[] = [];
    const pages = pagesOf(join(root, set));
    const columns: { name: string; figures: Figures }[] = [];
    for (const reader of pageReaders) {
      say(`${set}, ${pages.length} pages: ${reader.name} …`);
      columns.push({ name: reader.name, figures: await measure(reader, pages) });
    }
    const [ours, ...peers] = columns;
    if (!ours) continue;
    lines.push(`${`${set}, ${pages.length} pages`.padEnd(26)}${columns.map(({ name }) => name.padStart(22)).join("")}`);
    for (const [figure, value] of ours.figures) {
      const isTime = figure === "ms a page";
      const cells = columns.map(({ figures }) => {
        const cell = figures.get(figure) ?? 0;
        const ratio = value === 0 || cell === 0 ? "" : ` (${(cell / value).toFixed(2)})`;
        return `${cell.toFixed(/F/u.test(figure) ? 4 : 1)}${ratio.padStart(8)}`.padStart(2 * width);
      });
      lines.push(`  ${figure.padEnd(24)}${cells.join("")}`);
      if (isTime ? value > target : peers.some(({ figures }) => (figures.get(figure) ?? 0) >= value)) {
        behind = true;
        lines.push(`  behind: ${figure}`);
      }
    }
    process.stdout.write(`${lines.join("\n")}\n\n`);
  }
  process.stdout.write(
    `In brackets: the figure over ours. Processor time, at most ${target} ms a page; dates and authors as each library gives them.\n`,
  );
  return behind ? 1 : 0;
}
