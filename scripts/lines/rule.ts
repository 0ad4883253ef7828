/**
 * What a line can be apart from prose. `end` kinds close an article, `aside` kinds may stand anywhere in one, `head`
 * kinds stand above its first paragraph.
 */
export type LineKind =
  | "advert"
  | "caption"
  | "contact"
  | "copyright"
  | "credit"
  | "end mark"
  | "label"
  | "navigation"
  | "newsletter"
  | "note"
  | "related"
  | "scores"
  | "share"
  | "slug"
  | "terms";

/** One recogniser: `name` is its file name and becomes the `by` of what it marks. */
export interface LineRule {
  readonly name: string;
  readonly kind: LineKind;
  /** Whether the whole line (trimmed, white space folded) is of this kind. Linear in its length. */
  readonly test: (line: string) => boolean;
}
