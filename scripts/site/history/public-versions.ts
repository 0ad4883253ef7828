import { byText } from "../dates.ts";
import { type Life, releaseTime } from "../release.ts";
import type { PastVersion } from "./past.ts";

/** A text that readers could read. */
export interface PublicVersion {
  /** `YYYY-MM-DD`, since when. */
  readonly day: string;
  readonly author: string;
  readonly text: () => string;
}

/** Counting begins with the word that says so: what is a draft or under review may be read, and is not yet given out. */
export const isPublished = ({ status }: Pick<Life, "status">): boolean =>
  status === "published" || status === "superseded";

/**
 * The unbroken run of published versions that ends with the present one, oldest first. What stood before a version that
 * was a draft, withdrawn, deleted or unreadable was taken back and is told no more.
 *
 * A version under embargo was published if its embargo ended before the next one came, and takes back what stood before
 * it. Since the times of commits are what whoever made them says, the earliest of all later ones counts.
 *
 * @param line oldest first
 * @param now ISO 8601
 */
export function publicVersions(line: readonly PastVersion[], now: string): readonly PublicVersion[] {
  const run: PublicVersion[] = [];
  let until = Date.parse(now);
  for (const { day, time, author, shown } of [...line].reverse()) {
    if (shown === null || !isPublished(shown.life)) break;
    const { embargo } = shown.life;
    const release = embargo === undefined ? Number.NEGATIVE_INFINITY : releaseTime(embargo);
    if (release >= until) break;
    // It may have been there before it was out; days compare as text.
    const [, since = day] = [day, embargo?.slice(0, 10) ?? day].sort(byText);
    run.push({ day: since, author, text: shown.text });
    if (release > time) break;
    until = Math.min(until, time);
  }
  return run.reverse();
}
