import { wordCount } from "../lines/words.ts";

/** A block as far as it is known yet: `by` is the rule that recognised it as furniture, null for text. */
interface Seen {
  readonly text: string;
  readonly by: string | null;
}

/** Behind these rules' lines nothing of the article's own stands. */
const ends: ReadonlySet<string> = new Set(["copyright", "credit", "slug", "signature"]);

/** Longer lines are text wherever they stand. */
const longest = 16;

const asksReader =
  /\b[Yy]ours?\b|\b[Yy]ou\b|^(?:Tell|Let|Send|Write|Contact|Join|Help|Call|Ask|Click|Visit|Tap|E-?mail|Create|Manage|Choose|Share|Rate|Follow|Watch|Listen|Download)\s/u;

/**
 * Which blocks at the foot of an article are furniture of unknown wording: short sentences without quotation below its
 * credit or copyright line, or below any furniture when they turn to the reader. Indices of `blocks`.
 */
export function furnitureAtFoot(blocks: readonly Seen[]): ReadonlySet<number> {
  const isShort = ({ text }: Seen): boolean => wordCount(text) <= longest && !/["“”]|\bsaid\b/u.test(text);
  let foot = blocks.length;
  while (foot > 0) {
    const block = blocks[foot - 1];
    if (!block || (block.by === null && !isShort(block))) break;
    foot--;
  }
  const found = new Set<number>();
  let furniture = false;
  let ended = false;
  for (let at = foot; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) continue;
    if (block.by !== null) {
      furniture = true;
      ended ||= ends.has(block.by);
    } else if (ended || (furniture && asksReader.test(block.text))) found.add(at);
  }
  return found;
}
