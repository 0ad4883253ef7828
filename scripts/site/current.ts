import { type Selection, select } from "./changes.ts";
import { PastReader } from "./history/past.ts";
import type { Site } from "./model.ts";
import { readContent } from "./read-content.ts";
import { readSettings } from "./settings.ts";
import { buildSite } from "./site.ts";

/** The graph that is being rendered, and which of its pages. */
export interface Current {
  readonly site: Site;
  readonly selection: Selection;
}

/** Eleventy's configuration takes no arguments, so the running build waits here for it. */
let running: Current | null = null;

export const setCurrent = (current: Current): void => {
  running = current;
};

/** What the builder set; where Eleventy was started by itself, all of `content/`, read now. */
export function current(): Current {
  if (running) return running;
  const options = readSettings("content", "content", process.env);
  const { past } = new PastReader().of("content", options.history);
  const site = buildSite({ content: readContent("content"), options, now: new Date().toISOString(), past });
  running = { site, selection: select(null, site) };
  return running;
}
