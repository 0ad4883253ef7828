import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ExtensionOptions, PrintLater } from "./eleventy.ts";

/** A module of `layouts/`. */
interface Layout {
  readonly data: object;
  render(data: object): string;
}

const layouts = new Map<string, Promise<Layout>>();

// Eleventy asks for the layout once a page.
function load(path: string): Promise<Layout> {
  const known = layouts.get(path);
  if (known) return known;
  const layout: Promise<Layout> = import(pathToFileURL(resolve(path)).href);
  layouts.set(path, layout);
  return layout;
}

/**
 * How Eleventy runs `layouts/*.11ty.ts`. Eleventy keeps what every page rendered to until the last one is written;
 * so that ten thousand pages need not stand in memory together, a page renders to a function, which `print` calls when
 * the page is written. Layouts are loaded once, without the copies that Eleventy's own loader makes at each rebuild.
 */
export const scriptLayouts: ExtensionOptions = {
  outputFileExtension: "html",
  read: false,
  useLayouts: false,
  getData: true,
  getInstanceFromInputPath: load,
  async compile(_text, path) {
    const layout = await load(path);
    return (data) => () => layout.render(data);
  },
};

/** What a page is between its layout and the disk: yet to be printed, printed, or written already. */
export type Page = PrintLater | string | undefined;

/** The transform that belongs to `scriptLayouts`. */
export const print = (page: Page): string | undefined => (typeof page === "function" ? page() : page);
