/** The sections of a briefing, in the order in which they are written. `other` is one that a person added. */
export type SectionKind =
  | "bottom-line"
  | "key-points"
  | "quotes"
  | "timeline"
  | "background"
  | "watch"
  | "gaps"
  | "sources"
  | "other";

/** What the units of a section are in Markdown. */
type ItemShape = "paragraph" | "bullet" | "quotation" | "none";

interface SectionForm {
  readonly heading: string;
  readonly shape: ItemShape;
  /** Its bullets begin with a date. */
  readonly dated: boolean;
}

export const sectionForms: Readonly<Record<SectionKind, SectionForm>> = {
  "bottom-line": { heading: "", shape: "paragraph", dated: false },
  "key-points": { heading: "Key points", shape: "bullet", dated: false },
  quotes: { heading: "Who said what", shape: "quotation", dated: false },
  timeline: { heading: "Timeline", shape: "bullet", dated: true },
  background: { heading: "Background", shape: "paragraph", dated: false },
  watch: { heading: "What to watch", shape: "bullet", dated: true },
  gaps: { heading: "Gaps and cautions", shape: "bullet", dated: false },
  sources: { heading: "Sources", shape: "bullet", dated: false },
  other: { heading: "", shape: "none", dated: false },
};

const kindByHeading = new Map<string, SectionKind>(
  (Object.entries(sectionForms) as [SectionKind, SectionForm][]).flatMap(([kind, { heading }]) =>
    heading ? [[heading.toLowerCase(), kind]] : [],
  ),
);

/** The section that a second-level heading opens; letter case does not matter. */
export const kindOf = (heading: string): SectionKind => kindByHeading.get(heading.trim().toLowerCase()) ?? "other";
