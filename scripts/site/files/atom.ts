import type { BriefingPage, PagePath, Settings } from "../model.ts";
import { entriesOf, type FeedEntry } from "./feed-entries.ts";
import { linkTo, longest, newestOf, xml } from "./text-file.ts";

export interface FeedHead {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Its own address, and that of the page that shows the same. */
  readonly self: PagePath;
  readonly page: PagePath;
}

interface Printed {
  readonly xml: string;
  readonly updated: string;
}

function printEntry(settings: Settings, self: PagePath, entry: FeedEntry): string {
  const { page } = entry;
  const authors = [...page.byline, ...(page.agency ? [page.agency] : [])];
  const published = entry.published === null ? "" : `\n    <published>${entry.published}</published>`;
  return `  <entry xml:lang="${xml(page.language)}">
    <id>${xml(entry.id)}</id>
    <title>${xml(entry.title)}</title>
    <link rel="alternate" type="text/html" href="${xml(linkTo(settings, self, page.path, entry.fragment))}"/>${published}
    <updated>${entry.updated}</updated>
${(authors.length > 0 ? authors : [settings.title]).map((name) => `    <author><name>${xml(name)}</name></author>\n`).join("")}${page.topics
  .map(({ text }) => `    <category term="${xml(text)}"/>\n`)
  .join("")}    <summary>${xml(entry.summary)}</summary>
  </entry>
`;
}

/**
 * Prints Atom feeds (RFC 4287). A briefing stands in the feeds of all its names, so its entries are printed once for
 * all the feeds that see it from one folder.
 */
export class AtomPrinter {
  private readonly settings: Settings;
  private readonly deep = new Map<PagePath, readonly Printed[]>();
  private readonly top = new Map<PagePath, readonly Printed[]>();

  constructor(settings: Settings) {
    this.settings = settings;
  }

  /** @param pages newest first */
  feed(head: FeedHead, pages: readonly BriefingPage[]): string {
    const { settings } = this;
    const entries = pages
      .slice(0, longest)
      .flatMap((page) => this.entries(head.self, page))
      .slice(0, longest);
    return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(settings.language)}">
  <id>${xml(head.id)}</id>
  <title>${xml(head.title)}</title>
  <subtitle>${xml(head.subtitle)}</subtitle>
  <updated>${newestOf(entries.map(({ updated }) => updated))}</updated>
  <link rel="self" type="application/atom+xml" href="${xml(linkTo(settings, head.self, head.self))}"/>
  <link rel="alternate" type="text/html" href="${xml(linkTo(settings, head.self, head.page))}"/>
  <generator>Dateline</generator>
${entries.map((entry) => entry.xml).join("")}</feed>
`;
  }

  private entries(self: PagePath, page: BriefingPage): readonly Printed[] {
    const known = self.includes("/") ? this.deep : this.top;
    let printed = known.get(page.path);
    if (!printed) {
      printed = entriesOf(page).map((entry) => ({
        xml: printEntry(this.settings, self, entry),
        updated: entry.updated,
      }));
      known.set(page.path, printed);
    }
    return printed;
  }
}
