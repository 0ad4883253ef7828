import type { Backlinks } from "./backlinks.ts";
import { refsOf } from "./body.ts";
import type { Entry } from "./entries.ts";
import type { BriefingPage, Ref, Related, StoryPage } from "./model.ts";
import type { Named } from "./names.ts";
import { relate } from "./related.ts";
import { placesInStories } from "./stories.ts";

/** The page of each briefing. @param limit how many related briefings it shows at most */
export function makeBriefings(
  entries: readonly Entry[],
  names: readonly Named[],
  stories: readonly StoryPage[],
  backlinks: Backlinks,
  limit: number,
): readonly BriefingPage[] {
  const places = placesInStories(stories);
  const comparable = entries.map(({ ref, listed, story }) => ({
    ref,
    listed: listed.map((named) => named.index),
    story: story?.path ?? null,
  }));
  const related = limit > 0 ? relate(comparable, names, limit) : [];
  return entries.map((entry, at) =>
    makeBriefing(entry, places.get(entry.ref.path) ?? null, related[at] ?? [], backlinks.get(entry.ref.path) ?? []),
  );
}

function makeBriefing(
  { file, ref, listed, body }: Entry,
  story: BriefingPage["story"],
  related: readonly Related[],
  backlinks: readonly Ref[],
): BriefingPage {
  const { front } = file;
  return {
    ref,
    id: front.id,
    path: ref.path,
    file: file.file,
    title: front.title,
    titleFrom: front.title_from,
    summary: ref.summary,
    published: front.published ?? null,
    publishedFrom: front.published_from,
    updated: front.updated ?? null,
    dateline: front.dateline ?? [],
    agency: front.agency ?? null,
    byline: front.byline ?? [],
    language: ref.language,
    status: front.status,
    rights: front.rights ?? null,
    corrections: front.corrections ?? [],
    source: {
      file: front.source_file ?? null,
      url: front.source_url ?? null,
      publisher: front.source_publisher ?? null,
    },
    people: refsOf(listed, "person"),
    organisations: refsOf(listed, "organisation"),
    places: refsOf(listed, "place"),
    topics: refsOf(listed, "topic"),
    sections: body.sections,
    passages: body.passages,
    story,
    related,
    backlinks,
  };
}
