/** Whose text stands in the merged one where both changed the same unit. */
export type Preference = "mine" | "theirs";

/** Both changed the same unit, each in another way. */
export interface Clash {
  /** The section, or the key of the front matter. */
  readonly where: string;
  /** 0-based, counted from the start of the text that was merged. */
  readonly line: number;
  readonly mine: string;
  readonly theirs: string;
}

/** Something decided in the person's favour that is worth a line. */
export interface Remark {
  readonly what: "deleted-stays" | "edited-stays" | "already-there" | "section-stays-deleted" | "embargo-stays";
  readonly where: string;
  readonly text: string;
}

export interface MergedPart {
  readonly text: string;
  readonly clashes: readonly Clash[];
  readonly remarks: readonly Remark[];
}
