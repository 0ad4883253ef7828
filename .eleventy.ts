import { currentSite } from "./scripts/site/current.ts";
import type { EleventyConfig, EleventySettings } from "./scripts/site/eleventy.ts";
import { feedFiles } from "./scripts/site/feeds.ts";
import { print, scriptLayouts } from "./scripts/site/script-layouts.ts";

/**
 * The one file that speaks to Eleventy. The graph of the site is made beforehand (`scripts/site/site.ts`); each layout
 * pages through one of these collections, and a page's address is its own (`scripts/site/urls.ts`).
 */
export default function configure(eleventy: EleventyConfig): EleventySettings {
  eleventy.setUseGitIgnore(false);
  eleventy.benchmarks.config.setIsVerbose(false);
  eleventy.addExtension("11ty.ts", scriptLayouts);
  eleventy.addTransform("print", print);
  eleventy.addPassthroughCopy({ "layouts/*.css": "/", "layouts/assets": "assets" });

  eleventy.addGlobalData("site", currentSite);
  eleventy.addCollection("briefings", () => currentSite().briefings);
  eleventy.addCollection("nodes", () => currentSite().nodes);
  eleventy.addCollection("stories", () => currentSite().stories);
  eleventy.addCollection("indexes", () => currentSite().indexes);
  eleventy.addCollection("archive", () => currentSite().archive);
  eleventy.addCollection("timeline", () => currentSite().timeline);
  eleventy.addCollection("quotes", () => currentSite().quotes);
  eleventy.addCollection("feeds", () => feedFiles(currentSite()));

  return {
    dir: { input: "layouts" },
    templateFormats: ["11ty.ts"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
