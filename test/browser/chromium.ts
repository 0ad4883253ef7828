import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** Without the calls home that Chromium makes when it starts. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      // Else a page that nobody looks at runs at a lower priority.
      "--disable-renderer-backgrounding",
      "--disable-backgrounding-occluded-windows",
    ],
  });
}

export interface Visit {
  readonly page: Page;
  /** Requests to anywhere but the site, errors on the console, exceptions: a sound page has none. */
  readonly troubles: readonly string[];
}

/** Opens a page in a context of its own, hands it on with what went wrong, and closes it again. */
export async function visit<T>(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
  use: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  const { origin, protocol } = new URL(address);
  const home = protocol === "file:" ? "file:" : origin;
  const troubles: string[] = [];
  try {
    const page = await context.newPage();
    page.on("request", (request) => {
      if (!request.url().startsWith(home) && !request.url().startsWith("data:"))
        troubles.push(`request to ${request.url()}`);
    });
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") troubles.push(message.text());
    });
    page.on("pageerror", (error) => troubles.push(error.message));
    await page.goto(address);
    return await use({ page, troubles });
  } finally {
    await context.close();
  }
}
