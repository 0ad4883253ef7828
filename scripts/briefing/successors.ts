import type { Briefing } from "../model.ts";

/** A briefing that stands on the shelf, as far as its origin goes. */
export interface Standing {
  readonly id: string;
  readonly sourceFile: string;
  readonly sourceDigest: string;
  readonly sourceIndex: number;
  readonly title: string;
  /** Where its article stands on the web, and when that was fetched; null where it does not say. */
  readonly address: string | null;
  readonly retrieved: string | null;
  /** The words of the passages that it cites. Read when it is wanted. */
  readonly passages: () => readonly string[];
}

/** How much two versions of an article have in common at least: most passages of an update stand in it still. */
const enough = 0.3;
/** What the same headline adds. */
const sameTitle = 0.5;

function likeness({ front, footnotes }: Briefing, old: Standing): number {
  const now = new Set(footnotes.map(({ exact }) => exact));
  const before = new Set(old.passages());
  const shared = [...before].filter((exact) => now.has(exact)).length;
  const all = now.size + before.size;
  return (all === 0 ? 0 : (2 * shared) / all) + (front.title === old.title ? sameTitle : 0);
}

/**
 * Which of the briefings on the shelf new ones replace: the id of an article changes with the bytes of its file, that of
 * its briefing never does. Articles of one file may come and go between its versions, so that their place says little.
 *
 * @param fresh the briefings of one file
 * @returns new id → id on the shelf, for those whose own id is not there
 */
export function olderIds(fresh: readonly Briefing[], shelf: readonly Standing[]): ReadonlyMap<string, string> {
  const ids = new Set(shelf.map(({ id }) => id));
  const news = fresh.filter(({ front }) => !ids.has(front.id));
  if (news.length === 0) return new Map();
  const kept = new Set(fresh.map(({ front }) => front.id));
  const files = new Set(news.map(({ front }) => front.source_file));
  const free = shelf.filter(({ id, sourceFile }) => !kept.has(id) && files.has(sourceFile));
  const pairs = news
    .flatMap((briefing) =>
      free.map((old) => {
        const { source_sha256: digest, source_index: index } = briefing.front;
        const same = old.sourceDigest === digest && old.sourceIndex === index;
        return { briefing, old, score: same ? 2 : old.sourceDigest === digest ? 0 : likeness(briefing, old) };
      }),
    )
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score);
  const older = new Map<string, string>();
  const taken = new Set<string>();
  for (const { briefing, old } of pairs) {
    if (older.has(briefing.front.id) || taken.has(old.id)) continue;
    older.set(briefing.front.id, old.id);
    taken.add(old.id);
  }
  return older;
}
