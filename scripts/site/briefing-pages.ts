import type { Backlinks } from "./backlinks.ts";
import { refsOf } from "./body.ts";
import type { Entry } from "./entries.ts";
import type { BriefingPage, HistoryPage, Ref, Related, StoryPage } from "./model.ts";
import type { Named } from "./names.ts";
import { relate } from "./related.ts";
import { placesInStories } from "./stories.ts";

/** The page of each briefing. @param limit how many related briefings it shows at most */
export function makeBriefings(
  entries: readonly Entry[],
  names: readonly Named[],
  stories: readonly StoryPage[],
  backlinks: Backlinks,
  histories: readonly HistoryPage[],
  limit: number,
): readonly BriefingPage[] {
  const places = placesInStories(stories);
  const comparable = entries.map(({ ref, listed, story }) => ({
    ref,
    listed: listed.map((named) => named.index),
    story: story?.path ?? null,
  }));
  const related = limit > 0 ? relate(comparable, names, limit) : [];
  const changed = new Map(histories.map((one) => [one.briefing.path, historyOf(one)]));
  return entries.map((entry, at) => {
    const { path } = entry.ref;
    const history = changed.get(path) ?? null;
    return makeBriefing(entry, places.get(path) ?? null, related[at] ?? [], backlinks.get(path) ?? [], history);
  });
}

function historyOf({ path, versions, cut }: HistoryPage): BriefingPage["history"] {
  const count = `${cut ? "more than " : ""}${versions.length} versions`;
  return { path, count, last: versions[0]?.date ?? "" };
}

function makeBriefing(
  { file, ref, listed, body }: Entry,
  story: BriefingPage["story"],
  related: readonly Related[],
  backlinks: readonly Ref[],
  history: BriefingPage["history"],
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
    history,
  };
}
