import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Site, serve } from "./network.ts";
import { answerAsPaper } from "./stories.ts";

const program = fileURLToPath(new URL("../../scripts/run.mjs", import.meta.url));
const system = new URL("system.mjs", import.meta.url).href;

let site: Site;
let folder = "";
let entries: readonly number[] = [1, 2];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "addresses-"));
  site = await serve((path, response, request) =>
    answerAsPaper(path, response, request.headers["if-none-match"], entries),
  );
});
afterAll(() => site.close());

/** A command on a system whose name servers and connections are those of the test: the server lives in this process. */
async function run(...args: readonly string[]): Promise<{ readonly status: number | null; readonly said: string }> {
  const child = spawn(process.execPath, ["--import", system, program, ...args], {
    cwd: folder,
    env: { ...process.env, TEST_SITE_PORT: new URL(site.at("/")).port },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  return new Promise((settle) => child.once("close", (status) => settle({ status, said })));
}

const briefings = (): string => join(folder, "content", "briefings");
const texts = (): readonly string[] =>
  readdirSync(briefings())
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => readFileSync(join(briefings(), name), "utf8"));

/** Briefings that are linked to and not there. */
function deadLinks(): readonly string[] {
  const all = texts().join("\n");
  const links = [...all.matchAll(/\[\[([\da-f]{10}-\d{1,3})\|/g)].map(([, id = ""]) => id);
  expect(links.length).toBeGreaterThan(0);
  return links.filter((id) => !all.includes(`\nid: ${id}\n`));
}

it("addresses are converted, those that cannot be are named, and what changed comes in without repeating the rest", async () => {
  const [feed, plain, short] = ["feed", "plain", "short"].map((path) => `http://news.example/${path}`) as [
    string,
    string,
    string,
  ];
  const first = await run(
    "brief",
    "--follow",
    short,
    plain,
    "http://news.example/missing",
    "http://private.example/",
    "http://127.1/",
  );
  expect(first.status).toBe(1);
  for (const line of [
    "http://news.example/missing: error: fetch: there is no such page (404); look at the address in a browser\n",
    "http://private.example/: error: fetch: private.example leads to 10.0.0.1, an address of no public host; give",
    "http://127.0.0.1/: error: fetch: 127.0.0.1 is an address of no public host; give",
    // Two pages behind the feed of summaries, and none of its own.
    "3 briefings written, 3 sources failed; 4 sources read.\n",
  ])
    expect(first.said).toContain(line);
  const before = texts();
  const one = before.find((text) => text.includes("\nsource_url: http://news.example/story/1\n"));
  expect(one).toMatch(/^source_file: content\/articles\/news-example-1-[\da-f]{10}\.html$/m);
  expect(one).toMatch(/^source_retrieved: \d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/m);

  entries = [1, 2, 3];
  const again = await run("brief", "--follow", feed, plain, short, "--report", "report.jsonl");
  expect(again.status).toBe(0);
  expect(again.said).toMatch(/^http:\/\/news\.example\/plain: not modified since \d{4}-\d{2}-\d{2}\n/);
  expect(readFileSync(join(folder, "report.jsonl"), "utf8")).toMatch(/plain","outcome":"skipped"/);
  expect(again.said).toContain("1 briefing written, 5 briefings unchanged; 5 sources read.");
  expect(texts().filter((text) => before.includes(text))).toEqual(before);
  expect(deadLinks()).toEqual([]);

  // Teasers among the kept sources are no newer state of the articles that are there in full.
  const kept = await run("brief", "--follow", short, "content/articles");
  expect(kept.said).toMatch(/^http:\/\/news\.example\/short: not modified since/m);
  expect(kept.said).toContain("12 briefings unchanged; 7 sources read.");
}, 180_000);
