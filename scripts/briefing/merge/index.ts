import { readData } from "../front.ts";
import { mergeBodies } from "./body.ts";
import { mergeFronts } from "./front.ts";
import type { Clash, MergedPart, Preference } from "./result.ts";

export type { Clash, Remark } from "./result.ts";

export interface Merged extends MergedPart {
  /** False where the person's text cannot be taken apart: it is returned as it is, and the one clash says why. */
  readonly readable: boolean;
}

const gitMarks = /^(?:<{7}|>{7}) /m;

const embargo = /^embargo:/m;

const refused = (mine: string, line: number, where: string): Merged => ({
  text: mine,
  readable: false,
  clashes: [{ where, line, mine: "", theirs: "" }],
  remarks: [],
});

/** The text with the line ends of another. */
function withLineEnds(text: string, model: string): string {
  const crlf = model.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
  return model.startsWith("\ufeff") ? `\ufeff${crlf}` : crlf;
}

/**
 * Merges a briefing three ways: what a person made of the last generated text, and what is generated now.
 *
 * Section by section, in lists item by item, in the front matter key by key. What the person changed stays; what only
 * the machine changed comes in, but that an embargo is never lifted by saying no more of it. Nothing is written into the text to mark a clash: see `clashes`.
 *
 * @param base the text as last generated; `mine` the file as it stands; `theirs` the text as generated now
 * @param prefer whose text stands where both changed the same unit
 * @returns the text, and clashes with 0-based lines of the person's file; in text that cannot be read, the person's
 */
export function mergeBriefings(base: string, mine: string, theirs: string, prefer: Preference): Merged {
  const agreed = (text: string): Merged => ({ text, readable: true, clashes: [], remarks: [] });
  if (theirs === base || mine === theirs) return agreed(mine);
  if (mine === base && (!embargo.test(base) || embargo.test(theirs))) return agreed(theirs);
  const marks = gitMarks.exec(mine);
  if (marks) return refused(mine, mine.slice(0, marks.index).split("\n").length - 1, "conflict markers of git");
  const [old, own, fresh] = [readData(base, ""), readData(mine, ""), readData(theirs, "")];
  if (!old.data || !own.data || !fresh.data)
    return refused(mine, (own.problems[0]?.line ?? 1) - 1, "front matter that cannot be read");
  const fronts = mergeFronts(
    { data: old.data, yaml: old.yaml },
    { data: own.data, yaml: own.yaml },
    { data: fresh.data, yaml: fresh.yaml },
    prefer,
  );
  if (!fronts) return refused(mine, 1, "front matter that is no plain list of keys");
  const bodies = mergeBodies(old.body, own.body, fresh.body, prefer);
  const at = (by: number) => (clash: Clash) => ({ ...clash, line: clash.line + by });
  // The YAML begins behind four characters, whether a line break or a blank is the fourth.
  const head = mine
    .replace(/^\ufeff/, "")
    .replace("\r\n", "\n")
    .slice(0, 4);
  const text = `${head}${fronts.text}\n---\n${bodies.text}`;
  return {
    text: withLineEnds(text, mine),
    readable: true,
    clashes: [...fronts.clashes.map(at(1)), ...bodies.clashes.map(at(own.bodyLine - 1))],
    remarks: [...fronts.remarks, ...bodies.remarks],
  };
}
