import { appendFileSync, writeFileSync } from "node:fs";

/** What became of one file; one line of JSON each. */
export interface Entry {
  readonly file: string;
  /** `failed`: nothing of it was read; `partly`: some parts were not; `skipped`: it was not tried. */
  readonly outcome: "converted" | "partly" | "failed" | "skipped";
  readonly briefings: readonly { readonly path: string; readonly outcome: string; readonly article: number }[];
  /** Messages, one each. */
  readonly problems: readonly string[];
}

/** A report that grows with the run, so that it stands whatever ends it. */
export interface Report {
  readonly add: (entry: Entry) => void;
}

/** @param path null for no report */
export function openReport(path: string | null, goesOn: boolean): Report {
  if (path === null) return { add: () => undefined };
  if (!goesOn) writeFileSync(path, "");
  return { add: (entry) => appendFileSync(path, `${JSON.stringify(entry)}\n`) };
}
