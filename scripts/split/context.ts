import { agencyNamed } from "../lines/agencies.ts";
import { isListItem } from "../lines/prose.ts";
import { opensMessage } from "../lines/sponsor.ts";
import { wordCount } from "../lines/words.ts";
import type { SeenLine } from "./lines.ts";

/** Lines of a sponsor's message, and words in each, at most. */
const longestMessage = 2;
const fullestLine = 40;
const fullestLink = 20;
/** Headings in a run of links, at most. */
const longestRun = 8;

/** Items of a list directly under "Most read" or the like are links, numbered or not. */
export function withLinkLists(lines: readonly SeenLine[]): readonly SeenLine[] {
  let underLinks = false;
  return lines.map((line) => {
    const isLink = isListItem(line.text) && !/[.!]$/u.test(line.text) && wordCount(line.text) <= fullestLink;
    if (underLinks && isLink && !line.dateline) return { ...line, kind: "related", furniture: "link-list" };
    underLinks = line.opensLinks || (underLinks && line.kind === "related");
    return line;
  });
}

/** Headings in one run with the "Read more" above them are links where text or another heading follows a blank line. */
export function withLinkRuns(lines: readonly SeenLine[]): readonly SeenLine[] {
  const links = new Set<number>();
  for (const [at, opener] of lines.entries()) {
    if (!opener.opensLinks) continue;
    let end = at + 1;
    while (end - at <= longestRun && lines[end]?.kind === "heading" && !lines[end]?.afterBlank && !lines[end]?.dateline)
      end++;
    const next = lines[end];
    const goesOn =
      next === undefined ||
      (next.afterBlank && !next.dateline && (next.kind === "body" || next.kind === "heading" || next.kind === "label"));
    if (end > at + 1 && goesOn) for (let link = at + 1; link < end; link++) links.add(link);
  }
  return lines.map((line, at) => (links.has(at) ? { ...line, kind: "related", furniture: "link-list" } : line));
}

/** Text directly under "A message from our sponsor", up to the next headline, dateline or rule. */
export function withMessages(lines: readonly SeenLine[]): readonly SeenLine[] {
  let left = 0;
  return lines.map((line) => {
    if (opensMessage(line.text)) left = longestMessage;
    else if (left > 0) {
      const isTheirs =
        line.kind === "body" &&
        !line.dateline &&
        wordCount(line.text) <= fullestLine &&
        !/["“”]|\bsaid\b/u.test(line.text);
      left = isTheirs ? left - 1 : 0;
      if (isTheirs) return { ...line, kind: "advert", furniture: "sponsor-message" };
    }
    return line;
  });
}

/** The bare name of an agency closes the text above it ("GNA"); in a head it is the source of the one below. */
export function withSignatures(lines: readonly SeenLine[]): readonly SeenLine[] {
  return lines.map((line, at) => {
    const isName = line.text.length <= 24 && line.kind !== "body" && /^\p{Lu}/u.test(line.text) && !line.dateline;
    if (!isName || agencyNamed(line.text) === null || /^\p{Lu}\p{Ll}{1,4}$/u.test(line.text)) return line;
    if (lines[at - 1]?.kind === "body") return { ...line, kind: "credit", furniture: "signature" };
    const opensHead =
      lines[at - 1]?.kind === "heading" && lines.slice(at + 1, at + 4).some(({ kind }) => kind === "body");
    return opensHead ? { ...line, kind: "meta" } : line;
  });
}
