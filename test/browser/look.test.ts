import { rmSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath } from "../../scripts/chromium.ts";
import { type Built, build, contentIn, prefix } from "./built.ts";
import { launch, visit } from "./chromium.ts";
import { kinds, looked, nowhere, talks } from "./kinds.ts";
import { type Served, serve } from "./serve.ts";

/** What only a browser can see. Left out, with one line that says so, where there is none. */

const schemes = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours", { colorScheme: "dark", forcedColors: "active" }],
] as const;
const widths = [320, 1280] as const;
const pairs = schemes.flatMap((scheme) => widths.map((width) => [...scheme, width] as const));
/**
 * One of the six pairs of scheme and width for each page, another for the next, so that all kinds of pages together
 * see all pairs; all six when `EVERY_PAGE` is set, which takes some minutes more.
 */
const variantsOf = (page: number): typeof pairs =>
  pairs.filter((_, i) => process.env.EVERY_PAGE !== undefined || i === page % 6);

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Test {
  readonly name: string;
  readonly run: (browser: Browser, site: string) => Promise<void>;
}

async function violations(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // There are no frames here, for whose sake axe would otherwise open a second page each time.
    .setLegacyMode(true)
    .withTags(standards)
    // The house asks for 7:1, which is AAA and off by itself; axe has no tag that brings this one alone.
    .options({ rules: { "color-contrast-enhanced": { enabled: true } } });
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`));
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

/** The server says 404 there, and the browser repeats it on its console. */
const expected = (trouble: string): boolean => trouble.includes("404 (Not Found)");

/** @param direction in which the pages of the site run */
const everyColour = ([kind, path]: (typeof kinds)[number], direction: "ltr" | "rtl", at: number): Test => ({
  name: `${kind}: accessible, quiet and no wider than the screen`,
  run: (browser, site) =>
    visit(browser, site + path, {}, async ({ page, troubles }) => {
      expect(await directionOf(page, "html")).toBe(direction);
      for (const [scheme, media, width] of variantsOf(at)) {
        const variant = `${scheme}, ${width} px`;
        await page.emulateMedia(media);
        await page.setViewportSize({ width, height: 800 });
        expect(await violations(page), variant).toEqual([]);
        expect(await sideways(page), variant).toBeLessThanOrEqual(0);
      }
      expect(troubles.filter((trouble) => path !== nowhere || !expected(trouble))).toEqual([]);
    }),
});

const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 } };

interface Setting {
  readonly size: string;
  readonly line: string;
  /** Of the column and of a letter in the mean, in CSS pixels. */
  readonly width: number;
  readonly letter: number;
}

// Scripts for the page are text: this project is compiled without the types of a browser.
const setting = `(() => {
  const text = document.querySelector("#point-2 > p");
  const { fontSize, lineHeight, fontFamily } = getComputedStyle(text);
  const sample = "The harbour board says that every cable was inspected in January, and that nothing was found.";
  const canvas = document.createElement("canvas").getContext("2d");
  canvas.font = fontSize + " " + fontFamily;
  const letter = canvas.measureText(sample).width / sample.length;
  return { size: fontSize, line: lineHeight, width: text.getBoundingClientRect().width, letter };
})()`;

const intrusion = `new Promise((done) => {
  const found = [];
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
    found.push(effectiveDirective);
    if (found.length === 2) done(found.sort());
  });
  const picture = document.createElement("img");
  picture.src = "https://elsewhere.example/a.png";
  const script = document.createElement("script");
  script.textContent = "document.title = 'run'";
  document.body.append(picture, script);
})`;

const directionOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).direction`);

const manners: readonly Test[] = [
  {
    name: "passages stand in the margin of a desk, beside their points",
    run: (browser, site) =>
      visit(browser, site + talks, desk, async ({ page }) => {
        const point = await page.locator("#point-1 > p").boundingBox();
        const note = await page.locator("#point-1 .note p").first().boundingBox();
        expect(note?.x).toBeGreaterThan((point?.x ?? 0) + (point?.width ?? 0));
        expect(Math.abs((note?.y ?? 0) - (point?.y ?? 0))).toBeLessThan(12);
        await expect.poll(() => page.locator("#point-1 .note summary").isVisible()).toBe(false);
      }),
  },
  {
    name: "a passage unfolds on a phone, and scripts are not needed for it",
    run: (browser, site) =>
      visit(browser, site + talks, { ...phone, javaScriptEnabled: false }, async ({ page }) => {
        const note = page.locator("#point-1 .note");
        expect(await note.locator("p").isVisible()).toBe(false);
        await note.locator("summary").click();
        expect(await note.locator("p").isVisible()).toBe(true);
        expect(await note.locator("p").textContent()).toContain("eleven ships bound for Brenport");
      }),
  },
  {
    name: "the mark of a passage leads to the passage",
    run: (browser, site) =>
      visit(browser, site + talks, desk, async ({ page }) => {
        await page.locator("#point-2 .note a", { hasText: "¶7" }).click();
        expect(new URL(page.url()).hash).toBe("#p7");
        expect(await page.locator("#p7").textContent()).toContain("A spokeswoman for the board");
        const box = await page.locator("#p7").boundingBox();
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect(box?.y).toBeLessThan(900);
      }),
  },
  {
    name: "text is set at 19 px in 60 to 72 characters a line on a desk",
    run: (browser, site) =>
      visit(browser, site + talks, desk, async ({ page }) => {
        const { size, line, width, letter } = await page.evaluate<Setting>(setting);
        expect([size, line]).toEqual(["19px", "28px"]);
        expect(width / letter).toBeGreaterThanOrEqual(60);
        expect(width / letter).toBeLessThanOrEqual(72);
      }),
  },
  {
    name: "the policy stops a foreign picture and an inline script",
    run: (browser, site) =>
      visit(browser, site + talks, desk, async ({ page }) => {
        const failure = page.waitForEvent("requestfailed");
        const blocked = await page.evaluate<string[]>(intrusion);
        expect(blocked).toEqual(["img-src", "script-src-elem"]);
        expect(await page.title()).not.toBe("run");
        expect((await failure).failure()?.errorText).toMatch(/csp/i);
      }),
  },
  {
    name: "paper shows the marks and the passages, and neither navigation nor links",
    run: (browser, site) =>
      visit(browser, site + talks, desk, async ({ page }) => {
        await page.emulateMedia({ media: "print" });
        expect(await page.locator("nav").first().isVisible()).toBe(false);
        expect(await page.locator("#point-1 .note summary").isVisible()).toBe(true);
        expect(await page.locator("#point-1 .note p").first().isVisible()).toBe(false);
        expect(await page.locator("#p7").isVisible()).toBe(true);
        expect(await page.locator(".address").first().textContent()).toContain("https://wire.example/2031/03/18/");
      }),
  },
  {
    name: "the first key leads past the navigation",
    run: (browser, site) =>
      visit(browser, site + talks, desk, async ({ page }) => {
        await page.keyboard.press("Tab");
        expect(await page.evaluate("document.activeElement.className")).toBe("skip");
        expect((await page.locator(".skip").boundingBox())?.x).toBeGreaterThanOrEqual(0);
        await page.keyboard.press("Enter");
        expect(new URL(page.url()).hash).toBe("#main");
      }),
  },
  {
    name: "a name in Arabic runs its own way inside a line that runs the other",
    run: (browser, site) =>
      visit(browser, site + talks, desk, async ({ page }) => {
        expect(await directionOf(page, '.names a[href$="x-16rat5m.html"]')).toBe("rtl");
        expect(await directionOf(page, ".names")).toBe("ltr");
      }),
  },
];

/** In a site that runs from right to left, one page of each build is enough: what they share is tried on the others. */
const mirrored = new Set([
  "front page",
  "briefing",
  "person",
  "place",
  "story",
  "timeline",
  "who said what",
  "map of names",
]);

const sites = [
  ["from left to right", "en", [...looked.map((kind, at) => everyColour(kind, "ltr", at)), ...manners]],
  [
    "from right to left",
    "ar",
    kinds.filter(([kind]) => mirrored.has(kind)).map((kind, at) => everyColour(kind, "rtl", at)),
  ],
] as const;

const path = chromiumPath(process.env);
if (path === null)
  console.error("browser tests left out: no Chromium. Install Debian's `chromium` or set CHROME_PATH to one.");

describe.skipIf(path === null).each(sites)("in Chromium, %s", (_, language, tests) => {
  let browser: Browser | null = null;
  let built: Built | null = null;
  let site: Served | null = null;
  let content: string | null = null;

  beforeAll(async () => {
    content = contentIn(language);
    built = await build(content);
    site = await serve(built.folder, prefix);
    browser = await launch(path ?? "");
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    built?.remove();
    if (content !== null) rmSync(content, { recursive: true });
  });

  test.each(tests.map(({ name, run }) => [name, run] as const))("%s", { timeout: 240_000 }, async (__, run) => {
    if (!browser || !site) throw new Error("the browser or the site did not start");
    await run(browser, site.url);
  });
});
