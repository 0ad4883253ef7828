import { shortHash } from "../slugs.ts";
import { averageLink } from "./average-link.ts";
import type { Body } from "./body.ts";
import type { Entry } from "./entries.ts";
import type { Ref } from "./model.ts";
import type { Named } from "./names.ts";
import { likenesses, type TermText } from "./term-vectors.ts";
import { foldName, listing } from "./text.ts";
import { storyPath } from "./urls.ts";

/** Mean likeness from which briefings are on one event; measured on articles of our own (test/site/stories). */
const threshold = 0.12;
/** Likenesses below this count as none. */
const least = 0.06;
/** A name in more of the briefings than this says nothing of an event. */
const common = 0.2;
const mostCommon = 60;
const fewestNames = 2;

const functionWords = new Set(
  (
    "the and for with that this from was were has have had its his her their said says who which will would been are but not " +
    "into over after before about also more than they them there when where while what how why new one two three first last " +
    "year years day days week weeks month months could may might she him you our out off all any some other between under"
  ).split(" "),
);

const stemsOf = (text: string): readonly string[] =>
  (foldName(text).match(/[\p{L}]{3,}/gu) ?? [])
    .filter((word) => !functionWords.has(word))
    .map((word) => word.slice(0, 6));

/** Terms of a body, kept as long as the body is. */
const bodyTerms = new WeakMap<Body, ReadonlyMap<string, number>>();

function termsOfBody(body: Body): ReadonlyMap<string, number> {
  const known = bodyTerms.get(body);
  if (known) return known;
  const terms = new Map<string, number>();
  const said = new Set<string>();
  for (const { item, kind } of body.items) {
    if (kind === "gaps" || kind === "sources" || kind === "other" || said.has(item.text)) continue;
    said.add(item.text);
    for (const stem of stemsOf(item.text)) terms.set(stem, (terms.get(stem) ?? 0) + 1);
  }
  bodyTerms.set(body, terms);
  return terms;
}

/** Names stand in the text already; listed ones alone would join whatever two briefings have people in common. */
function termsOf({ ref, body }: Entry): TermText {
  const terms = new Map(termsOfBody(body));
  for (const stem of stemsOf(ref.text)) terms.set(stem, (terms.get(stem) ?? 0) + 2);
  const time = ref.date === null ? Number.NaN : Date.parse(ref.date);
  return { terms, day: Number.isNaN(time) ? null : time / 86_400_000 };
}

/** A story that nobody wrote down: the briefings of one event, and why they are thought to be. */
export interface InferredStory {
  readonly ref: Ref;
  readonly members: readonly Entry[];
  readonly reasons: readonly string[];
}

/** Names that several of the briefings list, those of most first, then in the order of the lists. */
function sharedNames(
  members: readonly Entry[],
  isTelling: (named: Named) => boolean,
): readonly (readonly [Named, number])[] {
  const counts = new Map<Named, number>();
  for (const { listed } of members)
    for (const named of listed)
      if (named.kind !== "topic" && isTelling(named)) counts.set(named, (counts.get(named) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1]);
}

function sharedTitleWords(members: readonly Entry[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { ref } of members)
    for (const word of new Set(foldName(ref.text).match(/[\p{L}]{4,}/gu) ?? []))
      if (!functionWords.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([word]) => word);
}

/** Background that two of the briefings give in the same words. */
function sharesBackground(members: readonly Entry[]): boolean {
  const seen = new Set<string>();
  for (const { body } of members)
    for (const text of new Set(
      body.items.filter(({ kind }) => kind === "background").map(({ item }) => foldName(item.text)),
    )) {
      if (seen.has(text)) return true;
      seen.add(text);
    }
  return false;
}

function daysApart(members: readonly Entry[]): number | null {
  const days = members.flatMap(({ ref }) => (ref.date === null ? [] : [Date.parse(ref.date) / 86_400_000]));
  return days.length < 2 ? null : Math.round(Math.max(...days) - Math.min(...days));
}

/** Why they are joined; null where words alone are alike: that is a subject and no event. */
function reasonsFor(
  members: readonly Entry[],
  shared: readonly (readonly [Named, number])[],
): readonly string[] | null {
  const words = sharedTitleWords(members);
  const isShared = sharesBackground(members);
  if (shared.length < fewestNames && !(shared.length > 0 && words.length > 0) && !isShared) return null;
  const days = daysApart(members);
  return [
    ...(shared.length > 0 ? [`names in common: ${listing(shared.slice(0, 5).map(([{ name }]) => name))}`] : []),
    ...(words.length > 0 ? [`words of the titles in common: ${listing(words.slice(0, 5))}`] : []),
    ...(isShared ? ["a paragraph of background in common"] : []),
    ...(days === null ? [] : [days === 0 ? "on one day" : `within ${days} ${days === 1 ? "day" : "days"}`]),
  ];
}

function titleOf(members: readonly Entry[], shared: readonly (readonly [Named, number])[]): string {
  const most = shared.filter(([, count]) => count * 2 > members.length).slice(0, 2);
  return most.length > 0 ? listing(most.map(([{ name }]) => name)) : (members.at(-1)?.ref.text ?? "");
}

/**
 * Briefings without a story that are on one event: TF-IDF likeness and average link, and names, title words or
 * background in common to show for it. A `story` in the front matter wins over all of this.
 *
 * @param newestFirst all briefings
 */
export function inferStories(newestFirst: readonly Entry[], at = threshold): readonly InferredStory[] {
  const open = newestFirst.filter(({ story }) => story === null);
  const counts = new Map<Named, number>();
  for (const { listed } of newestFirst) for (const named of listed) counts.set(named, (counts.get(named) ?? 0) + 1);
  const isTelling = (named: Named): boolean =>
    (counts.get(named) ?? 0) <= Math.max(6, Math.min(mostCommon, newestFirst.length * common));
  const groups = averageLink(likenesses(open.map(termsOf), least), at);
  return groups.flatMap((positions): readonly InferredStory[] => {
    const members = positions.flatMap((position) => open[position] ?? []);
    const shared = sharedNames(members, isTelling);
    const reasons = reasonsFor(members, shared);
    if (!reasons) return [];
    // The oldest briefing names the page, so that its address stays as the story goes on.
    const oldest = members.at(-1)?.ref.path ?? "";
    const path = storyPath(`inferred-${shortHash(oldest)}`);
    return [{ ref: { text: `${titleOf(members, shared)} (inferred)`, path }, members, reasons }];
  });
}
