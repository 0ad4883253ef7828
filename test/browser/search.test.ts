import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath } from "../../scripts/chromium.ts";
import { headerPolicy } from "../../scripts/site/policy.ts";
import { type Built, build } from "./built.ts";
import { launch, type Visit, visit } from "./chromium.ts";
import { type Served, serve } from "./serve.ts";

/** Search and previews, served and from `file://`. Left out, with one line that says so, where there is no browser. */

const attack = `<img src=x onerror="document.title='run'"> & Brodie's "dossier"`;

interface Story {
  readonly title: string;
  readonly date: string;
  readonly line: string;
  readonly points: readonly string[];
  readonly more?: string;
}

const text = ({ title, date, line, points, more = "" }: Story): string => `---
id: ${date}
title: ${JSON.stringify(title)}
published: ${date}
agency: ${date < "2031-02-01" ? "Tessaly Wire" : "Meridian"}
people:
  - Ana Brodie
${more}---

${line}

## Key points

${points.map((point) => `- ${point}`).join("\n\n")}
`;

const stories: readonly Story[] = [
  {
    title: "Brodie, Brodie and Brodie: the minister in the news",
    date: "2031-03-01",
    line: "Brodie spoke of Brodie while Brodie listened.",
    points: ["Brodie and Brodie are one, Brodie said."],
  },
  {
    title: "Harbour talks resume",
    date: "2031-03-02",
    line: "The talks go on in Port Maren.",
    points: ["A first point says little.", "The quartermaster counted eleven crates of oranges."],
    more: "topics:\n  - Trade\nplaces:\n  - Port Maren\nstory: The harbour strike\n",
  },
  {
    title: attack,
    date: "2031-03-03",
    line: "A line with <b>tags</b> & ___PAGEFIND_WEIGHT___ in it.",
    points: ["Zebra <i>point</i>."],
  },
  ...Array.from({ length: 24 }, (_, at) => ({
    title: `Ferry timetable number ${at + 1}`,
    date: `2031-01-${String(at + 1).padStart(2, "0")}`,
    line: "The ferries run.",
    points: ["Nothing happened."],
  })),
];

function writeContent(): string {
  const folder = mkdtempSync(join(tmpdir(), "dateline-content-"));
  const put = (name: string, content: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  stories.forEach((story, at) => void put(`briefings/${story.date}-story-${at}.md`, text(story)));
  put(
    "people/ana-brodie.md",
    "---\nname: Ana Brodie\nrole: minister of ports\naliases:\n  - A. Brodie\n---\nKnown for oranges.\n",
  );
  return folder;
}

const talks = "briefings/2031-03-02-story-1.html";
const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

const titles = (page: Page): Promise<string[]> => page.locator(".hits a").allTextContents();

/** Opens the search by its key and types; done when the results stand there. */
async function ask(page: Page, words: string): Promise<string[]> {
  if (!(await page.locator("#search-field").isVisible())) await page.keyboard.press("/");
  await page.locator("#search-field").fill(words);
  await answered(page);
  return titles(page);
}

async function answered(page: Page): Promise<void> {
  await page.locator(".hits[aria-busy=false]").waitFor({ state: "attached" });
}

/** Waits for a machine that has other things to do as well. */
const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 20_000 });

/** Milliseconds from pointing at something to its preview, as the page sees them. */
const wait = `new Promise((done) => {
  document.addEventListener("pointerover", () => {
    const start = performance.now();
    const look = () => {
      const preview = document.getElementById("preview");
      if (preview && !preview.hidden) done(performance.now() - start);
      else setTimeout(look, 5);
    };
    look();
  }, { once: true });
})`;

const focused = (page: Page): Promise<string> =>
  page.evaluate("document.activeElement.id || document.activeElement.textContent.slice(0, 40)");

const where = ["at the root", "three folders deep", "from file://", "without Pagefind"] as const;
type Where = (typeof where)[number];
const whole = (place: Where): boolean => place === "at the root" || place === "three folders deep";

interface Test {
  readonly name: string;
  readonly path?: string;
  readonly options?: BrowserContextOptions;
  readonly run: (visit: Visit, place: Where) => Promise<void>;
}

const tests: readonly Test[] = [
  {
    name: "nothing is loaded before it is asked for",
    run: async ({ page }) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.reload();
      await page.waitForTimeout(300);
      expect(asked.map((url) => url.replace(/^.*\/|-[0-9a-f]+(?=\.)/g, "")).sort()).toEqual([
        "2031-03-02-story.html",
        "site.js",
        "style.css",
      ]);
    },
  },
  {
    name: "a name's own page comes first, also where others have the name more often",
    run: async ({ page }) => {
      for (const words of ["Ana Brodie", "ana bro", "brodie", "A. Brodie", "BRODIÉ"])
        expect((await ask(page, words))[0], words).toBe("Ana Brodie");
      expect((await titles(page)).length).toBeGreaterThan(1);
    },
  },
  {
    name: "keys alone open it, move, open a result, and close it",
    run: async ({ page }) => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      const before = await focused(page);
      await page.keyboard.press("/");
      await page.keyboard.type("brodie");
      await answered(page);
      expect(await focused(page)).toBe("search-field");
      await page.keyboard.press("ArrowDown");
      expect(await focused(page)).toBe("Ana Brodie");
      expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
      await page.keyboard.press("ArrowDown");
      expect(await focused(page)).toBe((await titles(page))[1]?.slice(0, 40));
      await page.keyboard.press("Home");
      await page.keyboard.press("ArrowUp");
      expect(await focused(page)).toBe("search-field");
      await page.keyboard.press("Escape");
      expect(await page.locator("dialog.search").isVisible()).toBe(false);
      expect(await focused(page)).toBe(before);
      await page.keyboard.press("/");
      await page.keyboard.type("ana brodie");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/people/ana-brodie.html");
    },
  },
  {
    name: "the link in the contents opens it too, and the number of results is announced",
    run: async ({ page }, place) => {
      await page.locator("nav a[rel=search]").click();
      await ask(page, "ferry");
      expect(await page.locator("[role=status]").textContent()).toContain("24 results");
      expect(await titles(page)).toHaveLength(20);
      await page.getByRole("button", { name: "More results" }).click();
      await eventually(() => titles(page)).toHaveLength(24);
      expect(await page.getByRole("button", { name: "More results" }).isVisible()).toBe(false);
      expect(await ask(page, "xylophonist")).toEqual([]);
      await eventually(() => page.locator("[role=status]").textContent()).toContain("Nothing found");
      expect((await page.locator("[role=status]").textContent())?.includes("in titles")).toBe(!whole(place));
    },
  },
  {
    name: "markup in a title stays text",
    run: async ({ page }) => {
      expect(await ask(page, "dossier")).toContain(attack);
      expect(await page.locator(".search img").count()).toBe(0);
      expect(await page.title()).not.toBe("run");
    },
  },
  {
    name: "a result opens at its passage",
    run: async ({ page }, place) => {
      const found = await ask(page, "quartermaster oranges");
      if (!whole(place)) return expect(found).toEqual([]);
      expect(found).toEqual(["Harbour talks resume"]);
      expect(await page.locator(".hits mark").allTextContents()).toEqual(["quartermaster", "oranges."]);
      await page.locator(".hits a").click();
      await page.waitForURL(`**/${talks}#point-2`);
      expect(await page.locator("dialog.search").isVisible()).toBe(false);
    },
    path: "index.html",
  },
  {
    name: "results are narrowed down",
    run: async ({ page }, place) => {
      await ask(page, "brodie");
      const fold = page.getByText("Narrow down");
      if (!whole(place)) return expect(await fold.isVisible()).toBe(false);
      await fold.click();
      const values = (label: string) => page.getByLabel(label, { exact: true }).locator("option").allTextContents();
      await page.locator("#search-field").fill("");
      await eventually(() => values("Agency")).toEqual(["Any", "Tessaly Wire (24)", "Meridian (3)"]);
      expect(await values("Year")).toEqual(["Any", "2031 (27)"]);
      await page.getByLabel("Topic", { exact: true }).selectOption("Trade");
      await eventually(() => titles(page)).toEqual(["Harbour talks resume"]);
      expect(await values("Place")).toEqual(["Any", "Port Maren (1)"]);
      expect(await values("Story")).toEqual(["Any", "The harbour strike (1)"]);
    },
  },
  {
    name: "the search page keeps the words in its address",
    path: "search/index.html?q=ferry",
    run: async ({ page }) => {
      await answered(page);
      expect(await titles(page)).toHaveLength(20);
      await ask(page, "brodie");
      await eventually(() => page.url()).toContain("search/index.html?q=brodie");
      expect(await page.locator("nav a[rel=search]").getAttribute("aria-current")).toBe("page");
    },
  },
  {
    name: "it is accessible, and fits a small screen",
    options: phone,
    run: async ({ page }) => {
      await page.locator("nav a[rel=search]").tap();
      await ask(page, "brodie");
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const axe = new AxeBuilder({ page }).setLegacyMode(true);
        // It would fetch the style sheet, which pages from file:// may not.
        const options = { preload: false, rules: { "color-contrast-enhanced": { enabled: true } } };
        const { violations } = await axe.options(options).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
      expect(await page.evaluate("document.scrollingElement.scrollWidth")).toBeLessThanOrEqual(320);
      const sideways =
        "(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.search'))";
      expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
    },
  },
  {
    name: "the key can be turned off",
    run: async ({ page }) => {
      await page.keyboard.press("/");
      await page.getByLabel("Open with the key /").uncheck();
      await page.keyboard.press("Escape");
      await page.keyboard.press("/");
      await page.waitForTimeout(100);
      expect(await page.locator("dialog.search").isVisible()).toBe(false);
    },
  },
  {
    name: "pointing at a name tells who it is, and Esc and leaving close it",
    run: async ({ page }) => {
      const link = page.locator("main a[href$='ana-brodie.html']").first();
      const preview = page.locator("#preview");
      const height = await page.evaluate("document.documentElement.scrollHeight");
      const waited = page.evaluate<number>(wait);
      await link.hover();
      expect(await waited).toBeGreaterThanOrEqual(300);
      expect(await preview.textContent()).toMatch(/^Person.*Ana Brodie/);
      expect(await page.evaluate("document.documentElement.scrollHeight")).toBe(height);
      expect(await link.getAttribute("aria-describedby")).toBe("preview");
      await preview.hover();
      await page.waitForTimeout(400);
      expect(await preview.isVisible()).toBe(true);
      await page.keyboard.press("Escape");
      expect(await preview.isVisible()).toBe(false);
      expect(await link.getAttribute("aria-describedby")).toBe(null);
      await page.mouse.move(2, 2);
      await link.hover();
      await eventually(() => preview.isVisible()).toBe(true);
      await page.mouse.move(2, 2);
      await eventually(() => preview.isVisible()).toBe(false);
    },
  },
  {
    name: "coming to a link by keyboard tells what it leads to, and scrolling closes it",
    path: "people/ana-brodie.html",
    run: async ({ page }) => {
      const preview = page.locator("#preview");
      await page.locator("main a[href*='2031-03-02']").first().focus();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Tab");
      await eventually(() => preview.isVisible()).toBe(true);
      expect(await preview.textContent()).toContain("The talks go on in Port Maren.");
      await page.mouse.wheel(0, 200);
      await eventually(() => preview.isVisible()).toBe(false);
    },
  },
  {
    name: "markup in a previewed title stays text",
    path: "people/ana-brodie.html",
    run: async ({ page }) => {
      await page.locator("main a[href*='2031-03-03']").first().hover();
      await eventually(() => page.locator("#preview").textContent()).toContain(attack);
      expect(await page.locator("#preview img").count()).toBe(0);
    },
  },
  {
    name: "touch opens no preview",
    options: phone,
    run: async ({ page }) => {
      await page.locator("main a[href$='ana-brodie.html']").first().hover();
      await page.waitForTimeout(700);
      expect(await page.locator("#preview").count()).toBe(0);
    },
  },
  {
    name: "without scripts the link leads to lists of everything",
    options: { javaScriptEnabled: false },
    run: async ({ page }) => {
      await page.locator("nav a[rel=search]").click();
      expect(await page.locator("input").count()).toBe(0);
      expect(await page.locator("#search").textContent()).toContain("needs JavaScript");
      expect(await page.locator("#search a").allTextContents()).toContain("People");
    },
  },
];

const everyPage = process.env.EVERY_PAGE !== undefined;
const path = chromiumPath(process.env);
if (path === null) console.error("search and previews not tested: no Chromium. Install one or set CHROME_PATH.");

describe.skipIf(path === null)("in Chromium", () => {
  let browser: Browser | null = null;
  const sites = new Map<Where, string>();
  const close: (() => unknown)[] = [];

  beforeAll(async () => {
    const content = writeContent();
    close.push(() => rmSync(content, { recursive: true }));
    const [full, small]: Built[] = [await build(content), await build(content, "--no-search")];
    if (!full || !small) throw new Error("the site was not built");
    const headers = { "content-security-policy": headerPolicy };
    const served: Served[] = [];
    for (const [place, folder, prefix] of [
      ["at the root", full.folder, "/"],
      ["three folders deep", full.folder, "/a/b/c/"],
      ["without Pagefind", small.folder, "/desk/"],
    ] as const) {
      const one = await serve(folder, prefix, headers);
      served.push(one);
      sites.set(place, one.url);
    }
    sites.set("from file://", `${pathToFileURL(full.folder).href}/`);
    browser = await launch(path ?? "");
    close.push(full.remove, small.remove, ...served.map((one) => one.close));
  });
  afterAll(async () => {
    await browser?.close();
    for (const one of close) await one();
  });

  describe.each(where)("%s", (place) => {
    // Three folders deep only the address differs, and without Pagefind it is the index of `file://`: every third test
    // there, all when every page is asked for.
    const isWhole = place === "at the root" || place === "from file://" || everyPage;
    const asked = tests.filter((_, i) => isWhole || i % 3 === 0);
    test.each(asked.map((one) => [one.name, one] as const))("%s", { timeout: 120_000 }, async (_, one) => {
      const site = sites.get(place);
      if (!browser || !site) throw new Error("the browser or the site did not start");
      await visit(browser, site + (one.path ?? talks), { ...desk, ...one.options }, async (visited) => {
        await one.run(visited, place);
        expect(visited.troubles).toEqual([]);
      });
    });
  });
});
