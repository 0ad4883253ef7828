import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileSource } from "../file-source.ts";
import type { Origin } from "../model.ts";
import { ProblemError } from "../problems.ts";
import type { Door } from "./door.ts";
import { faultOf, summariesIn } from "./follow.ts";
import type { Condition, Memory } from "./memory.ts";
import { refusal } from "./problem.ts";
import { feed, savedAs } from "./saved.ts";

/** Addresses that are fetched at the same time; those of one host wait for each other all the same. */
const together = 4;
/** Entries of one feed that are followed. */
const mostFollowed = 100;

/** An address whose answer lies in a file of its own. */
export interface Got {
  readonly kind: "got";
  readonly asked: string;
  readonly path: string;
  readonly origin: Origin;
  readonly condition: Condition;
  readonly isFeed: boolean;
  /** For a feed: the addresses of entries that were fetched in full. */
  readonly followed: readonly string[];
  /** Whether it need not be looked at again until it changes. */
  readonly complete: boolean;
}

export type Collected =
  | Got
  /** It has not changed since it was fetched into the file at `path`. */
  | { readonly kind: "same"; readonly asked: string; readonly path: string; readonly retrieved: string }
  /** Messages, one a line. */
  | { readonly kind: "failed"; readonly asked: string; readonly failure: string };

export interface Collecting {
  readonly door: Pick<Door, "fetch">;
  /** Where answers are put, each in a folder of its own. */
  readonly folder: string;
  /** What was fetched before, to be asked for only if it changed; null asks for everything. */
  readonly memory: Memory | null;
  /** Whether the pages behind entries of a feed are fetched where the feed has only a summary. */
  readonly follow: boolean;
  /** The present instant, as in `Origin`. */
  readonly retrieved: string;
}

const spelled = (address: string): string =>
  URL.canParse(address) ? new URL(address).href.replace(/#.*/s, "") : address;

async function inParallel<T, R>(items: readonly T[], work: (item: T, i: number) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const coming = items.entries();
  const worker = async (): Promise<void> => {
    for (const [i, item] of coming) results[i] = await work(item, i);
  };
  await Promise.all(Array.from({ length: together }, worker));
  return results;
}

async function collectOne(asked: string, place: string, { door, memory, retrieved }: Collecting): Promise<Collected> {
  const known = memory?.of(asked) ?? null;
  try {
    const fetched = await door.fetch(asked, known);
    if (fetched === null)
      return { kind: "same", asked, path: known?.path ?? "", retrieved: known?.retrieved ?? retrieved };
    const { name, format, bytes } = savedAs(fetched);
    const path = join(place, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    const origin: Origin = { address: fetched.address, retrieved };
    const { condition } = fetched;
    return { kind: "got", asked, path, origin, condition, isFeed: format === feed, followed: [], complete: true };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { kind: "failed", asked, failure: error.message };
  }
}

/** A feed with the pages behind its summaries. A page that cannot be read leaves the summary to stand. */
async function withPages(got: Got, place: string, options: Collecting): Promise<readonly Collected[]> {
  const all = await summariesIn(fileSource(got.path, got.asked, got.origin));
  const wanted = all.slice(0, mostFollowed);
  const pages = await inParallel(wanted, async (address, i): Promise<Collected> => {
    const page = await collectOne(spelled(address), join(place, String(i)), options);
    const failure = page.kind === "got" ? await faultOf(fileSource(page.path, page.asked, page.origin)) : null;
    return failure === null ? page : { kind: "failed", asked: page.asked, failure };
  });
  const followed = wanted.filter((_, i) => pages[i]?.kind !== "failed");
  const whole: Got = { ...got, followed, complete: followed.length === all.length };
  if (all.length === wanted.length) return [whole, ...pages];
  const more = refusal(
    got.asked,
    `${all.length} of its entries are summaries; the first ${mostFollowed} are followed`,
    "give the addresses of the others",
  );
  return [whole, ...pages, { kind: "failed", asked: got.asked, failure: more.message }];
}

/**
 * Fetches addresses into files, several hosts at a time; what became of each, in their order, the pages behind a feed
 * behind it. Nothing is thrown for an address that fails.
 */
export async function collect(addresses: readonly string[], options: Collecting): Promise<readonly Collected[]> {
  const asked = [...new Set(addresses.map(spelled))];
  const place = (i: number): string => join(options.folder, String(i));
  const found = await inParallel(asked, (address, i) => collectOne(address, place(i), options));
  const all: Collected[] = [];
  for (const [i, one] of found.entries()) {
    if (options.follow && one.kind === "got" && one.isFeed) all.push(...(await withPages(one, place(i), options)));
    else all.push(one);
  }
  return all;
}
