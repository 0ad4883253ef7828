import type { Briefing } from "../model.ts";
import { passagesIn, passagesOf } from "./copies.ts";
import { olderIds, type Standing } from "./successors.ts";

/** What cites less than this share of what another text of its address does is a teaser of it. */
const teaser = 0.5;

/** Briefings on the shelf by the address that their source was fetched from. */
export class AddressIndex {
  private readonly byAddress = new Map<string, Standing[]>();

  add(standing: Standing): void {
    if (standing.address === null || standing.retrieved === null) return;
    const others = this.byAddress.get(standing.address);
    if (others) others.push(standing);
    else this.byAddress.set(standing.address, [standing]);
  }

  /** Fetched briefings of one file, each with the one on the shelf of the same address, where that is not ambiguous. */
  pairs(briefings: readonly Briefing[]): readonly (readonly [fresh: Briefing, old: Standing])[] {
    const count = new Map<string, number>();
    for (const { front } of briefings) count.set(front.source_url ?? "", (count.get(front.source_url ?? "") ?? 0) + 1);
    return briefings.flatMap((fresh) => {
      const { source_url: address, source_retrieved: retrieved } = fresh.front;
      if (address === undefined || retrieved === undefined || count.get(address) !== 1) return [];
      const [old, ...more] = this.byAddress.get(address) ?? [];
      return old && more.length === 0 ? [[fresh, old] as const] : [];
    });
  }
}

/** What a kept source is named after, without its digest: that of a page differs from that of a feed that has it too. */
const streamOf = (file: string | undefined): string => (file ?? "").replace(/-[\da-f]{10}(?=\.[a-z]{1,10}$)/, "");

/**
 * What a fetched article is to the briefing of its address: a `newer` state, `nothing` new (an older state, its teaser, or
 * the same article in another feed, whose surroundings differ), or `another` article, as on a page that changes daily.
 *
 * @param base what that briefing was generated as
 */
export function relationOf(fresh: Briefing, old: Standing, base: string | null): "nothing" | "newer" | "another" {
  const { front } = fresh;
  const isSource = old.sourceDigest === front.source_sha256 && old.sourceIndex === (front.source_index ?? 1);
  if (isSource) return front.id === old.id ? "another" : "newer";
  const isLike = front.id === old.id || olderIds([fresh], [{ ...old, sourceFile: front.source_file ?? "" }]).size > 0;
  if (!isLike) return "another";
  const [now, before] = [new Set(passagesOf(fresh)), new Set(passagesIn(base ?? ""))];
  if (before.size < now.size * teaser) return "newer";
  if (streamOf(front.source_file) !== streamOf(old.sourceFile) || now.size < before.size * teaser) return "nothing";
  const isOlder = Date.parse(front.source_retrieved ?? "") < Date.parse(old.retrieved ?? "");
  const isSame = now.size === before.size && [...now].every((passage) => before.has(passage));
  return isOlder || (isSame && front.title === old.title) ? "nothing" : "newer";
}
