import type { FrontMatter } from "../../scripts/model.ts";
import type { Site } from "../../scripts/site/model.ts";
import type { Note } from "../../scripts/site/names.ts";
import type { BriefingFile } from "../../scripts/site/read-content.ts";
import { parseSettings, type SiteOptions } from "../../scripts/site/settings.ts";
import { buildSite } from "../../scripts/site/site.ts";

/** Makes content for tests without touching the disk. */

const options = (given: Partial<SiteOptions> = {}): SiteOptions => ({
  ...parseSettings('{"title": "Test"}', "site.json"),
  ...given,
});

export function briefing(stem: string, front: Partial<FrontMatter> = {}, body = ""): BriefingFile {
  return {
    file: `content/briefings/${stem}.md`,
    stem,
    hash: JSON.stringify([front, body]),
    front: {
      id: stem,
      title: `Title of ${stem}`,
      title_from: "headline",
      published_from: front.published ? "stated" : "unknown",
      language: "en",
      status: "draft",
      ...front,
    },
    body: () => body,
    bodyLine: 10,
  };
}

export function note(kind: Note["kind"], stem: string, given: Partial<Note> = {}): Note {
  return {
    file: `content/notes/${stem}.md`,
    kind,
    stem,
    name: null,
    aliases: [],
    role: null,
    country: null,
    not: [],
    body: "",
    bodyLine: 1,
    ...given,
  };
}

export function site(
  briefings: readonly BriefingFile[],
  notes: readonly Note[] = [],
  given: Partial<SiteOptions> = {},
): Site {
  return buildSite({
    content: { briefings, notes, problems: [] },
    options: options(given),
    now: "2024-06-01T00:00:00Z",
  });
}

/** The HTML of the first item of a section. */
export function itemHtml(built: Site, kind: string, at = 0): string {
  const section = built.briefings[0]?.sections.find((one) => one.kind === kind);
  const item = section?.items[at];
  if (!item) throw new Error(`no item ${at} in ${kind}`);
  return item.html;
}
