import { readByline } from "../lines/byline.ts";
import { findDateline } from "../lines/dateline.ts";
import type { Dateline } from "../lines/dateline-places.ts";
import { ruleFor } from "../lines/index.ts";
import { isMeta } from "../lines/meta.ts";
import { isDataRow, isHeading, isListItem, isProse } from "../lines/prose.ts";
import { opensLinks } from "../lines/related.ts";
import type { LineKind } from "../lines/rule.ts";
import { endsAbbreviated, isAllCaps, wordCount } from "../lines/words.ts";
import type { Line, LineRole } from "../model.ts";

/** A line and what it is by its looks alone. Exactly one of the kinds below. */
export interface SeenLine extends Line {
  readonly kind: LineKind | "meta" | "byline" | "heading" | "body" | "other";
  /** A dateline that opens the line or is glued behind a headline there. The kind is then that of the text behind it. */
  readonly dateline: Dateline | null;
  /** It closes like a sentence and is a headline for where it stands. */
  readonly isStopped: boolean;
  /** It is a headline with its number in a digest. */
  readonly isNumbered: boolean;
  /** It opens a list of links to other articles. */
  readonly opensLinks: boolean;
  /** The rule by which it is furniture for where it stands, whatever its looks. */
  readonly furniture: string | null;
}

/** What closes like a sentence and may be a headline yet: a question, an exclamation, "… return to the U.S." */
const mayBeHeadline = (text: string): boolean =>
  /[?!]["”’'»)]*$/u.test(text) || (endsAbbreviated(text) && (isAllCaps(text) || wordCount(text) <= 12));

const kindOfRole: Readonly<Record<LineRole, SeenLine["kind"]>> = {
  headline: "heading",
  heading: "heading",
  paragraph: "body",
  quotation: "body",
  item: "body",
  row: "body",
  caption: "caption",
  byline: "byline",
  meta: "meta",
  boilerplate: "label",
};

function kindOf(text: string, dateline: Dateline | null): SeenLine["kind"] {
  if (dateline) return dateline.end >= text.length ? "other" : "body";
  const rule = ruleFor(text);
  if (isMeta(text) && rule?.kind !== "end mark" && rule?.kind !== "copyright" && rule?.kind !== "caption")
    return "meta";
  if (rule) return rule.kind;
  if (readByline(text)) return "byline";
  if (isHeading(text)) return isProse(text) && !mayBeHeadline(text) ? "body" : "heading";
  if (isProse(text) || isDataRow(text) || isListItem(text)) return "body";
  return "other";
}

/** Looks at one line. A dateline inside furniture ("READ MORE: GENEVA, May 30 (UPI) -- …") is no dateline. */
export function seeLine(line: Line): SeenLine {
  const found = findDateline(line.text);
  const rule = found ? ruleFor(line.text) : null;
  const isFurniture =
    rule !== null &&
    rule.kind !== "navigation" &&
    rule.kind !== "label" &&
    (rule.kind !== "newsletter" || rule.name === "mailing");
  const isStamp = found !== null && !found.agency && found.end < line.text.length && isMeta(line.text);
  const opensText = !line.given || line.given.role === "paragraph";
  const dateline = found && !isFurniture && !isStamp && opensText ? found : null;
  return {
    ...line,
    kind: line.given ? kindOfRole[line.given.role] : kindOf(line.text, dateline),
    dateline,
    isStopped: false,
    isNumbered: false,
    furniture: null,
    opensLinks: !dateline && opensLinks(line.text),
  };
}
