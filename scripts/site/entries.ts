import type { Body } from "./body.ts";
import type { BriefingRef, Ref } from "./model.ts";
import type { Named } from "./names.ts";
import type { BriefingFile } from "./read-content.ts";

/** What is still needed of a file once its body has been read: in a large site the bodies weigh more than all else. */
type ReadFile = Pick<BriefingFile, "file" | "front">;

/** A briefing on its way through the graph: what the steps before have found out about it. */
export interface Entry {
  readonly file: ReadFile;
  readonly ref: BriefingRef;
  /** The names of its front matter, once each, in order of kind. */
  readonly listed: readonly Named[];
  readonly story: Ref | null;
  readonly body: Body;
}

/** Indexes of all whom a briefing lists or names. */
export const namedIn = (entry: Entry): ReadonlySet<number> => {
  const all = new Set(entry.listed.map((named) => named.index));
  for (const named of entry.body.named) all.add(named);
  return all;
};
