import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath } from "../../scripts/chromium.ts";
import { headerPolicy } from "../../scripts/site/policy.ts";
import { type Built, build, content, pagesOf, prefix } from "./built.ts";
import { launch, visit } from "./chromium.ts";
import { headersBy } from "./headers.ts";
import { serve } from "./serve.ts";

/** Every page of the sample site, opened from wherever it may stand; and the search, asked there. */

interface Place {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** `python3 -m http.server` over a folder, with the site three folders deep in it. */
async function python(folder: string): Promise<Place> {
  const root = mkdtempSync(join(tmpdir(), "dateline-python-"));
  mkdirSync(join(root, "a/b"), { recursive: true });
  symlinkSync(folder, join(root, "a/b/c"));
  const port = await freePort();
  const options = ["-m", "http.server", String(port), "--bind", "127.0.0.1", "--directory", root];
  const server: ChildProcess = spawn("python3", options, { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}/a/b/c/`;
  await expect.poll(() => answers(url), { timeout: 30_000, interval: 100 }).toBe(true);
  const close = async (): Promise<void> => {
    server.kill();
    rmSync(root, { recursive: true });
  };
  return { url, close };
}

/** A host that sends what `_headers` asks for with every file. */
const strict = (folder: string): Promise<Place> =>
  serve(folder, prefix, headersBy(readFileSync(join(folder, "_headers"), "utf8")));

const fromFile = async (folder: string): Promise<Place> => ({
  url: `${pathToFileURL(folder).href}/`,
  close: async () => {},
});

const everyPage = process.env.EVERY_PAGE !== undefined;
/** Where only the address differs: every third page, all of them when `EVERY_PAGE` is set. */
const aThird = (pages: readonly string[]): readonly string[] => pages.filter((_, i) => i % 3 === 0);

const hasPython = spawnSync("python3", ["--version"]).status === 0;
const path = chromiumPath(process.env);

const places = [
  ["a strict host", strict, true],
  ["python3 -m http.server, three folders deep", python, hasPython],
  ["file://", fromFile, true],
] as const;

const titles = (page: Page): Promise<string[]> => page.locator(".hits a").allTextContents();

describe.skipIf(path === null)("the sample site", () => {
  let browser: Browser | null = null;
  let built: Built | null = null;
  let pages: readonly string[] = [];

  beforeAll(async () => {
    built = await build(content);
    pages = [...pagesOf(built.folder).keys()];
    expect(pages.length).toBeGreaterThan(100);
    browser = await launch(path ?? "");
  });
  afterAll(async () => {
    await browser?.close();
    built?.remove();
  });

  for (const [name, open, there] of places)
    test.skipIf(!there)(
      `from ${name}: no page is in trouble, and the search answers`,
      { timeout: 240_000 },
      async () => {
        if (!browser || !built) throw new Error("the browser or the site did not start");
        const place = await open(built.folder);
        try {
          await visit(browser, `${place.url}index.html`, {}, async ({ page, troubles }) => {
            page.on("response", (response) => {
              if (response.status() >= 400) expect.soft(response.url(), String(response.status())).toBe("");
            });
            for (const one of name === "a strict host" || everyPage ? pages : aThird(pages)) {
              // Served at any address, it needs to know the path of the site; none of the others does.
              if (one === "404.html" && !place.url.endsWith(prefix)) continue;
              const response = await page.goto(place.url + one);
              if (name === "a strict host")
                expect(response?.headers()["content-security-policy"], one).toBe(headerPolicy);
              expect(troubles, one).toEqual([]);
            }
            await page.keyboard.press("/");
            await page.locator("#search-field").fill("Wang Yi");
            await page.locator(".hits[aria-busy=false]").waitFor({ state: "attached" });
            expect((await titles(page))[0]).toBe("Wang Yi");
            expect(troubles).toEqual([]);
          });
        } finally {
          await place.close();
        }
      },
    );
});

describe("what a host reads from _headers", () => {
  const text = "# a note\n/*\n  A: 1\n  B: x: y\n/assets/*\n  ! A\n  A: 2\n/one.html\n  C: 3\n";

  test.each([
    ["/index.html", { A: "1", B: "x: y" }],
    ["/assets/style.css", { A: "2", B: "x: y" }],
    ["/one.html", { A: "1", B: "x: y", C: "3" }],
  ])("%s", (file, headers) => {
    expect(headersBy(text)(file)).toEqual(headers);
  });
});
