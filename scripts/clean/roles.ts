import { ruleFor } from "../lines/index.ts";
import { isMeta } from "../lines/meta.ts";
import { isDataRow, isHeading, isListItem, isProse } from "../lines/prose.ts";
import { wordCount } from "../lines/words.ts";
import type { Article, Block, BlockRole } from "../model.ts";
import { textOf } from "../spans.ts";
import { isAuthorNote } from "./author-note.ts";
import { endMatterAt } from "./end-matter.ts";
import { furnitureAtFoot } from "./foot.ts";
import { likeKey } from "./like-key.ts";

/** What a rule makes of a block: null when it has nothing to say. */
interface Verdict {
  readonly role: BlockRole;
  readonly by: string;
}

/** What the lines of a document have in common, for the rules that look beyond one line. */
export interface Surroundings {
  /** How often the folded text of a block stands in the document. */
  readonly countOf: (text: string) => number;
  /** In how many articles of the document it stands. */
  readonly articlesWith: (text: string) => number;
}

/** Where the text of an article begins and ends, as indices of its blocks; headings and furniture at the edges left out. */
function textRange(verdicts: readonly (Verdict | null)[]): { first: number; last: number } {
  const isText = (verdict: Verdict | null): boolean => verdict?.role === "paragraph";
  const first = verdicts.findIndex(isText);
  return { first: first < 0 ? verdicts.length : first, last: verdicts.findLastIndex(isText) };
}

const addressesReader = /\b(?:you|your|our|us|subscribe|visit|click|sign up|donate)\b|www\.|https?:|@\w/iu;

/** The hour over an entry of a running report. */
const time = /^\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: ?(?:GMT|UTC|[ECMP][SD]?T|BST|CES?T|IST|local time))?$/iu;

/** The furniture, captions and headings among an article's paragraphs, as a new list of blocks. */
export function markRoles(article: Article, { countOf, articlesWith }: Surroundings): readonly Block[] {
  const printed = new Set<string>();
  const verdicts = article.blocks.map((block, i): Verdict | null => {
    if (block.role !== "paragraph") return null;
    if (block.given) return { role: "paragraph", by: block.by };
    const text = textOf(article.text, block);
    const before = article.blocks[i - 1];
    // Whatever follows a dateline on its line is the article's text ("OSLO, May 2 - Net 12 mln vs 9 mln").
    if (before?.role === "dateline" && before.line === block.line) return { role: "paragraph", by: "text" };
    const rule = ruleFor(text);
    if (isMeta(text) && rule?.kind !== "copyright" && rule?.kind !== "caption" && rule?.kind !== "end mark")
      return { role: "meta", by: "meta" };
    if (rule) return { role: rule.kind === "caption" ? "caption" : "boilerplate", by: rule.name };
    if (!isProse(text) && !isDataRow(text) && !isListItem(text)) return null;
    if (articlesWith(text) > 1 && addressesReader.test(text) && wordCount(text) <= 40 && !/["“”]/u.test(text))
      return { role: "boilerplate", by: "repeat-between-articles" };
    const folded = likeKey(text);
    if (wordCount(text) >= 8 && printed.has(folded)) return { role: "boilerplate", by: "repeat" };
    printed.add(folded);
    return { role: "paragraph", by: "text" };
  });
  const seen = verdicts.map((verdict, i) => {
    const block = article.blocks[i];
    return {
      text: block ? textOf(article.text, block) : "",
      by: verdict?.role === "boilerplate" ? verdict.by : block?.role === "boilerplate" ? block.by : null,
    };
  });
  // Notes on authors stand above the foot.
  for (const at of furnitureAtFoot(seen))
    if (verdicts[at]?.role === "paragraph") verdicts[at] = { role: "boilerplate", by: "foot" };
  for (let at = seen.length - 1, notes = 0; at > 0 && notes < 3; at--) {
    if (verdicts[at]?.role !== "paragraph") continue;
    if (!isAuthorNote(seen[at]?.text ?? "", article.authors)) break;
    verdicts[at] = { role: "boilerplate", by: "author-note" };
    notes++;
  }
  const opening = verdicts.findIndex((verdict) => verdict?.role === "paragraph");
  const end =
    opening < 0
      ? null
      : endMatterAt(
          seen.map(({ text }) => text),
          opening,
        );
  if (end !== null)
    for (let at = end; at < verdicts.length; at++)
      if (
        article.blocks[at]?.role === "paragraph" &&
        verdicts[at]?.role !== "meta" &&
        verdicts[at]?.role !== "boilerplate"
      )
        verdicts[at] = { role: "boilerplate", by: "end-matter" };
  // Bullets over the dateline: what the story brings.
  const dateline = article.blocks.findIndex(({ role }) => role === "dateline");
  for (let at = 0; at < dateline; at++)
    if (verdicts[at]?.role === "paragraph" && isListItem(seen[at]?.text ?? ""))
      verdicts[at] = { role: "subheading", by: "deck" };
  const { first, last } = textRange(verdicts);
  const headline = article.blocks.findIndex((block) => block.role === "headline");
  return article.blocks.map((block, i): Block => {
    if (block.role !== "paragraph") return block;
    const verdict = verdicts[i] ?? atEdge(i);
    return { ...block, role: verdict.role, by: verdict.by };
  });

  /** Lines that are neither text nor known furniture: what they are depends on where they stand. */
  function atEdge(i: number): Verdict {
    const block = article.blocks[i];
    const text = block ? textOf(article.text, block) : "";
    if (i > first && i < last && time.test(text)) return { role: "subheading", by: "time-in-text" };
    if (countOf(text) > 1) return { role: "boilerplate", by: "repeated-line" };
    if (i > last) return { role: "boilerplate", by: "after-text" };
    if (i > first)
      return isHeading(text) ? { role: "subheading", by: "heading-in-text" } : { role: "paragraph", by: "text" };
    if (headline >= 0 && i > headline && wordCount(text) >= 4) return { role: "subheading", by: "deck" };
    return { role: "boilerplate", by: "before-text" };
  }
}
