import { advert } from "./advert.ts";
import { caption } from "./caption.ts";
import { contact } from "./contact.ts";
import { copyright } from "./copyright.ts";
import { credit } from "./credit.ts";
import { endMark } from "./end-mark.ts";
import { label } from "./label.ts";
import { navigation } from "./navigation.ts";
import { newsletter } from "./newsletter.ts";
import { note } from "./note.ts";
import { related } from "./related.ts";
import type { LineRule } from "./rule.ts";
import { scores } from "./scores.ts";
import { share } from "./share.ts";
import { slug } from "./slug.ts";
import { terms } from "./terms.ts";

/** All recognisers of what is not the article's own text; the first that knows a line names it. */
export const lineRules: readonly LineRule[] = [
  endMark,
  slug,
  advert,
  copyright,
  credit,
  terms,
  note,
  caption,
  newsletter,
  related,
  share,
  contact,
  scores,
  navigation,
  label,
];

/** No recogniser looks at a longer line. */
const longest = 600;

/** Which recogniser knows the line; null for prose, headings and all else. */
export const ruleFor = (line: string): LineRule | null =>
  line.length > longest ? null : (lineRules.find((rule) => rule.test(line)) ?? null);
