import type { PagePath, Tombstone } from "./model.ts";
import type { BriefingFile } from "./read-content.ts";
import { briefingPath } from "./urls.ts";

/** The entry of `corrections` that says when and why a briefing was withdrawn. */
export const withdrawal = (date: string, reason: string): string => `${date}: Withdrawn: ${reason}`;

const entry = /^(\d{4}-\d{2}-\d{2})(?:: | [–—-] | )(?:withdrawn[:,.;]? ?)?(\S.*)$/is;

/** The last correction is taken for the reason; nothing else of a withdrawn briefing is told. */
export function makeTombstones(withdrawn: readonly BriefingFile[], taken: ReadonlySet<PagePath>): readonly Tombstone[] {
  return withdrawn.flatMap(({ stem, front }): readonly Tombstone[] => {
    const path = briefingPath(stem);
    const last = front.corrections?.at(-1);
    const [, date, reason] = (last === undefined ? null : entry.exec(last)) ?? [];
    return taken.has(path) ? [] : [{ path, date: date ?? null, reason: reason ?? last ?? null }];
  });
}
