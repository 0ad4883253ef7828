import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath } from "../../scripts/chromium.ts";
import { type Built, build, fixture, prefix } from "./built.ts";
import { launch, visit } from "./chromium.ts";
import { looked, nowhere } from "./kinds.ts";
import { type Served, serve } from "./serve.ts";

/** What is left without a mouse, without room and without scripts. */

// Scripts for the page are text: this project is compiled without the types of a browser.
/** Numbers everything that can be used, folds opened, so that steps can be told apart. */
const count = `(() => {
  for (const fold of document.querySelectorAll("details")) fold.open = true;
  const all = document.querySelectorAll("a[href], button, summary, input, select, [tabindex='0']");
  const usable = [...all].filter((one) => !one.disabled && one.checkVisibility({ visibilityProperty: true }));
  usable.forEach((one, at) => one.setAttribute("data-at", at));
  return usable.length;
})()`;

/** What has the focus: its number, and what is wrong with the way it shows. */
const look = `(() => {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  const boxes = [...one.getClientRects()];
  const seen = boxes.some(({ left, top, right, bottom, width, height }) =>
    width > 0 && height > 0 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight);
  const shown = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  const fault = !shown ? "has no outline" : !seen ? "is out of sight" : "";
  return { at: Number(one.getAttribute("data-at") ?? -1), fault: fault && one.outerHTML.slice(0, 100) + " " + fault };
})()`;

interface Focus {
  readonly at: number;
  readonly fault: string;
}

/** A page of 1280 × 1024 enlarged four times has this much room. */
const enlarged = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

const sideways = (page: Page): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

const textOf = (page: Page): Promise<string> => page.evaluate("document.querySelector('main').textContent");

const path = chromiumPath(process.env);

describe.skipIf(path === null)("in Chromium", () => {
  let browser: Browser | null = null;
  let built: Built | null = null;
  let site: Served | null = null;

  beforeAll(async () => {
    built = await build(fixture);
    site = await serve(built.folder, prefix);
    browser = await launch(path ?? "");
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    built?.remove();
  });

  const started = (): { readonly browser: Browser; readonly url: string } => {
    if (!browser || !site) throw new Error("the browser or the site did not start");
    return { browser, url: site.url };
  };

  describe.each(looked)("%s", (_, file) => {
    // What the search page holds changes as the index arrives; its keys are tried in search.test.ts.
    test.skipIf(file.startsWith("search/"))(
      "keys alone reach everything, in the order of the page, and the focus is always seen",
      async () => {
        const { browser: open, url } = started();
        await visit(open, url + file, { viewport: { width: 1280, height: 700 } }, async ({ page }) => {
          const usable = await page.evaluate<number>(count);
          const reached: number[] = [];
          const faults: string[] = [];
          await page.locator(".skip").focus();
          for (let step = 0; step < usable; step++) {
            await page.keyboard.press("Tab");
            const focus = await page.evaluate<Focus | null>(look);
            if (focus === null) break;
            reached.push(focus.at);
            if (focus.fault) faults.push(focus.fault);
          }
          expect(faults).toEqual([]);
          expect(reached).toEqual(Array.from({ length: usable - 1 }, (__, at) => at + 1));
        });
      },
    );

    test("four times as large it needs no scrolling sideways", async () => {
      const { browser: open, url } = started();
      await visit(open, url + file, enlarged, async ({ page }) => {
        expect(await sideways(page)).toBeLessThanOrEqual(0);
      });
    });

    // The search page shows its box by a script, and lists of everything without it.
    test.skipIf(file.startsWith("search/") || file === nowhere)("says the same without scripts", async () => {
      const { browser: open, url } = started();
      const text = (javaScriptEnabled: boolean): Promise<string> =>
        visit(open, url + file, { javaScriptEnabled }, ({ page }) => textOf(page));
      expect(await text(false)).toBe(await text(true));
    });
  });
});
