import type { FrontMatter } from "../model.ts";
import type { BriefingRef, Ref } from "../site/model.ts";
import { collectNames, type Names, type Note, namesIn } from "../site/names.ts";
import { isEmbargoed } from "../site/release.ts";
import { createResolver, type Resolver } from "../site/resolver.ts";
import { foldName } from "../site/text.ts";
import { briefingPath, storyPath } from "../site/urls.ts";
import { slugify } from "../slugs.ts";

/** A briefing as others see it. */
export interface Listed {
  readonly file: string;
  /** File name without folder and `.md`. */
  readonly stem: string;
  readonly front: FrontMatter;
}

/** What a content folder holds, for the rules that look beyond one file. */
export interface SiteIndex {
  readonly briefings: readonly Listed[];
  readonly notes: readonly Note[];
  readonly names: Names;
  readonly resolver: Resolver;
  /** Indexes of the names that a briefing lists. */
  readonly listedBy: (front: FrontMatter) => ReadonlySet<number>;
  /** By page address: why a page is not public. */
  readonly hidden: ReadonlyMap<string, string>;
}

/** Why readers cannot see a briefing now; null when they can. */
function whyHidden(front: FrontMatter, now: string): string | null {
  if (front.status === "withdrawn") return "withdrawn";
  return isEmbargoed(front, now) ? `under embargo until ${front.embargo}` : null;
}

/** @param now ISO 8601, for embargoes */
export function indexSite(briefings: readonly Listed[], notes: readonly Note[], now: string): SiteIndex {
  const names = collectNames(
    briefings.map(({ front }) => front),
    notes,
  );
  const stories = new Map<string, Ref>();
  for (const { front } of briefings)
    if (front.story && !stories.has(foldName(front.story)))
      stories.set(foldName(front.story), { text: front.story, path: storyPath(slugify(front.story)) });
  const refOf = ({ front, stem }: Listed): BriefingRef => ({
    text: front.title,
    path: briefingPath(stem),
    date: front.published?.slice(0, 10) ?? null,
    dateline: front.dateline ?? [],
    agency: front.agency ?? null,
    summary: "",
    language: front.language,
  });
  const hidden = new Map<string, string>();
  for (const { front, stem } of briefings) {
    const why = whyHidden(front, now);
    if (why) hidden.set(briefingPath(stem), why);
  }
  return {
    briefings,
    notes,
    names,
    resolver: createResolver(
      names.all,
      [...stories.values()],
      briefings.map((briefing) => ({ id: briefing.front.id, stem: briefing.stem, ref: refOf(briefing) })),
    ),
    listedBy: (front) => new Set(namesIn(front, names).map(({ index }) => index)),
    hidden,
  };
}
