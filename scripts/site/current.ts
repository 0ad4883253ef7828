import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "./model.ts";
import { readContent } from "./read-content.ts";
import { parseSettings } from "./settings.ts";
import { buildSite } from "./site.ts";

/** Eleventy's configuration takes no arguments, so the graph of the running build waits here for it. */
let current: Site | null = null;

export const setCurrentSite = (site: Site): void => {
  current = site;
};

/** The graph that is being rendered; where Eleventy was started by itself, that of `content/`, read now. */
export function currentSite(): Site {
  current ??= buildSite({
    content: readContent("content"),
    options: parseSettings(readFileSync(join("content", "site.json"), "utf8"), "content/site.json", process.env),
    now: new Date().toISOString(),
  });
  return current;
}
