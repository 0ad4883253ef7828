/**
 * A subject of the IPTC Media Topics (codes and names: IPTC NewsCodes, https://cv.iptc.org/newscodes/mediatopic/).
 *
 * The cues are our own: words and phrases, parted by commas, in lower case and singular, hyphens as spaces.
 */
export interface Subject {
  /** Eight digits. */
  readonly code: string;
  readonly name: string;
  /** Code of the nearest subject above it in our list; null at the top. */
  readonly parent: string | null;
  /** The subject is hardly ever absent where these stand: four points. */
  readonly strong: string;
  /** Usual with this subject and rare without it: two points. */
  readonly fair: string;
  /** They support other cues and prove nothing alone: one point. */
  readonly weak: string;
}
