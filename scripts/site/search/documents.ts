import { byText } from "../dates.ts";
import type { BriefingRef, NodePage, PagePath, Site, StoryPage } from "../model.ts";
import type { DocumentKind } from "./format.ts";

/** A page that the small index finds. */
export interface SearchDocument {
  readonly kind: DocumentKind;
  readonly path: PagePath;
  readonly title: string;
  /** Other spellings of a name. */
  readonly aliases: readonly string[];
  /** Bottom line of a briefing, function of a person. */
  readonly line: string;
  readonly date: string | null;
}

/** A title or line holds about so many UTF-16 units. */
const longest = 240;

/** Cut at a blank where there is one, else between two characters. */
function shorten(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(" ", longest);
  return `${text.slice(0, cut > longest / 2 ? cut : longest).replace(/[\ud800-\udbff]$/, "")} …`;
}

const count = (number: number): string => (number === 1 ? "1 briefing" : `${number} briefings`);

function nameDocument({ kind, path, name, aliases, roles, briefings }: NodePage): SearchDocument {
  const line = [...(roles[0] ? [roles[0].role] : []), count(briefings.length)].join(" · ");
  return { kind, path, title: shorten(name), aliases, line: shorten(line), date: null };
}

const storyDocument = ({ path, title, entries, last }: StoryPage): SearchDocument => ({
  kind: "story",
  path,
  title: shorten(title),
  aliases: [],
  line: count(entries.length),
  date: last,
});

const known = new WeakMap<BriefingRef, SearchDocument>();

function briefingDocument(ref: BriefingRef): SearchDocument {
  const made = known.get(ref) ?? {
    kind: "briefing",
    path: ref.path,
    title: shorten(ref.text),
    aliases: [],
    line: shorten(ref.summary),
    date: ref.date,
  };
  known.set(ref, made);
  return made;
}

/** Everything to be found, best first: see `format.ts`. An unchanged briefing gives the very same object again. */
export function documentsOf(site: Site): readonly SearchDocument[] {
  const names = [...site.nodes].sort((a, b) => b.briefings.length - a.briefings.length || byText(a.path, b.path));
  const stories = [...site.stories].sort((a, b) => byText(b.last ?? "", a.last ?? "") || byText(a.path, b.path));
  return [
    ...names.map(nameDocument),
    ...stories.map(storyDocument),
    ...site.briefings.map(({ ref }) => briefingDocument(ref)),
  ];
}
