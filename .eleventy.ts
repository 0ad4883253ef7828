import { assets } from "./scripts/site/assets.ts";
import { pagedLists } from "./scripts/site/changes.ts";
import { current } from "./scripts/site/current.ts";
import type { EleventyConfig, EleventySettings } from "./scripts/site/eleventy.ts";
import { textFiles } from "./scripts/site/files/index.ts";
import { print, scriptLayouts } from "./scripts/site/script-layouts.ts";

/**
 * The one file that speaks to Eleventy. The graph of the site is made beforehand (`scripts/site/site.ts`); each layout
 * pages through one of its lists, and a page's address is its own (`scripts/site/urls.ts`).
 */
export default function configure(eleventy: EleventyConfig): EleventySettings {
  eleventy.setUseGitIgnore(false);
  eleventy.benchmarks.config.setIsVerbose(false);
  eleventy.addExtension("11ty.ts", scriptLayouts);
  eleventy.addTransform("print", print);
  eleventy.addPassthroughCopy({ "layouts/assets": "assets" });

  eleventy.addGlobalData("site", () => current().site);
  for (const list of pagedLists) eleventy.addCollection(list, () => current().selection.render[list]);
  eleventy.addCollection("files", () => [
    ...textFiles(current().site, current().selection.feeds),
    ...assets(current().site.settings.brand).files,
  ]);

  return {
    dir: { input: "layouts" },
    templateFormats: ["11ty.ts"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
