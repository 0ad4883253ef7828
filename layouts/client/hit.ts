import type { DocumentKind } from "../../scripts/site/search/format.ts";

/** A stretch of text; `found` where it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** A page that a search found. Everything in it is plain text. */
export interface Hit {
  readonly kind: DocumentKind;
  /** From the root of the site. */
  readonly path: string;
  /** Anchor of the passage; empty for the page. */
  readonly anchor: string;
  readonly title: string;
  readonly date: string;
  readonly line: readonly Piece[];
}

export interface Hits {
  /** How many there are; not all are loaded. */
  readonly total: number;
  /** Whether some of the words had to be left out to find anything. */
  readonly partly: boolean;
  /** Loads those from place `from` up to `to`. */
  load(from: number, to: number): Promise<readonly Hit[]>;
}

export const kindWords: Readonly<Record<DocumentKind, string>> = {
  person: "Person",
  organisation: "Organisation",
  place: "Place",
  topic: "Topic",
  story: "Story",
  briefing: "Briefing",
};
