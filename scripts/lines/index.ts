import { advert } from "./advert.ts";
import { appeal } from "./appeal.ts";
import { button } from "./button.ts";
import { caption } from "./caption.ts";
import { contact } from "./contact.ts";
import { copyright } from "./copyright.ts";
import { credit } from "./credit.ts";
import { endMark } from "./end-mark.ts";
import { label } from "./label.ts";
import { mailing } from "./mailing.ts";
import { navigation } from "./navigation.ts";
import { newsletter } from "./newsletter.ts";
import { note } from "./note.ts";
import { notice } from "./notice.ts";
import { pictureCredit } from "./picture-credit.ts";
import { related } from "./related.ts";
import type { LineRule } from "./rule.ts";
import { scores } from "./scores.ts";
import { share } from "./share.ts";
import { signature } from "./signature.ts";
import { slug } from "./slug.ts";
import { sponsor } from "./sponsor.ts";
import { syndication } from "./syndication.ts";
import { terms } from "./terms.ts";
import { widget } from "./widget.ts";

/** All recognisers of what is not the article's own text; the first that knows a line names it. */
export const lineRules: readonly LineRule[] = [
  endMark,
  slug,
  advert,
  sponsor,
  copyright,
  credit,
  signature,
  terms,
  syndication,
  note,
  notice,
  caption,
  pictureCredit,
  mailing,
  newsletter,
  appeal,
  related,
  share,
  widget,
  button,
  contact,
  scores,
  navigation,
  label,
];

/** No recogniser looks at a longer line. */
const longest = 600;

/** Which recogniser knows the line; null for prose, headings and all else. */
export function ruleFor(line: string): LineRule | null {
  if (line.length > longest) return null;
  const known = seen.get(line);
  if (known !== undefined) return known;
  if (seen.size >= most) seen.clear();
  const rule = lineRules.find(({ test }) => test(line)) ?? null;
  seen.set(line, rule);
  return rule;
}

/** Splitting and cleaning both ask about every line. */
const most = 2000;
const seen = new Map<string, LineRule | null>();
