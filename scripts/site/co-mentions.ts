import { byText } from "./dates.ts";
import type { CoMention, NodeKind } from "./model.ts";
import type { Named } from "./names.ts";

/** At most so many of a kind stand in a dossier. */
const most = 30;

/**
 * Whom a name appears with, by kind, most frequent first. Counts are kept in one array for all names, so that a name
 * costs what its own briefings hold and nothing more.
 *
 * @param namedIn the names in each briefing, by the briefing's position
 */
export function coMentionsOf(
  names: readonly Named[],
  namedIn: readonly ReadonlySet<number>[],
): (self: number, briefings: readonly number[]) => Readonly<Record<NodeKind, readonly CoMention[]>> {
  const counts = new Uint32Array(names.length);
  return (self, briefings) => {
    const touched: number[] = [];
    for (const at of briefings) {
      for (const other of namedIn[at] ?? []) {
        if (counts[other] === 0) touched.push(other);
        counts[other] = (counts[other] ?? 0) + 1;
      }
    }
    const found: Record<NodeKind, CoMention[]> = { person: [], organisation: [], place: [], topic: [] };
    for (const other of touched) {
      const named = names[other];
      if (named && other !== self) found[named.kind].push({ node: named.ref, count: counts[other] ?? 0 });
      counts[other] = 0;
    }
    for (const list of Object.values(found)) {
      list.sort((a, b) => b.count - a.count || byText(a.node.text, b.node.text));
      list.length = Math.min(list.length, most);
    }
    return found;
  };
}
