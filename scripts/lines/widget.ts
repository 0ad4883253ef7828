import type { LineRule } from "./rule.ts";
import { foldLine, wordsOf } from "./words.ts";

const controls =
  /^(?:(?:open|view|see) (?:image |picture |photo )?(?:in )?(?:full screen|fullscreen|gallery|slideshow)|(?:view|open) (?:full ?size|larger) .{0,20}|enlarge(?: image| this image)?|(?:show|hide) (?:caption|transcript)|toggle caption|(?:video )?duration(?: \d{1,2}){2,3}|(?:\d{1,2} ){2,4}\d\d|comments? (?:are |is )?(?:now )?closed|comments? \d{1,6}|be the first to (?:comment|reply|like this)|(?:sign|log) in to comment|my (?:account|profile|library|news)|accept(?: all)?|reject all|agree|dismiss|no thanks|not now|maybe later|ok|got it|(?:back|return|scroll|go|jump|skip) to (?:the )?(?:top|content|main content|navigation|home(?: ?page)?|search)|report (?:a |an )?(?:correction|typo|error|mistake|problem)(?: or (?:a |an )?(?:typo|error|correction))?|report this (?:ad|comment|post)|powered by(?: \w{1,20}){1,3}|terms apply|required fields?.{0,30}|(?:image|photo) (?:removed|unavailable)|(?:text|font) size.{0,20}|translate(?: this page)?|print edition|e paper|today s paper|hot topics?|breaking)$/u;
/** A bar or a number: only with them is "0:00 / 2:31" no score. */
const clock = /^\d{1,2}:\d\d(?::\d\d)?(?: ?\/ ?\d{1,2}:\d\d(?::\d\d)?)$/u;
const issue = /^(?:vol(?:ume)?|issue|no|number|nr)\.? ?\d{1,5}(?![\d.:])/iu;
const reading = /^\d{1,3} ?min(?:ute)?s?(?: (?:read|listen|watch))?$/iu;

/** Buttons, counters and small print of pages and players beyond sharing: "Back to top", "0:00 / 2:31", "Issue 4 · 9 min read". */
export const widget: LineRule = {
  name: "widget",
  kind: "share",
  test: (line) => {
    if (line.length > 80 || /["“”?]/u.test(line)) return false;
    if (
      /^[A-Za-z]{1,2}$/.test(line) ||
      clock.test(line) ||
      /^(?:[\p{Extended_Pictographic}\u21BA-\u21BB♡♥❤] ?\d{1,6}k? ?[·|]? ?){1,5}$/u.test(line) ||
      /^\d{1,2} ?\/ ?\d{1,2}$/.test(line) ||
      /^(?:#[\p{L}\p{N}_]{2,40}[ ,]{0,2}){1,12}$/u.test(line)
    )
      return true;
    if (/(?<!\d)-?\d{1,2} ?°[CF]?(?!\p{L})/u.test(line) && /[|·•:]/.test(line) && wordsOf(line).length <= 10)
      return true;
    const items = line.split(/\s?[·•|]\s?/u);
    if (issue.test(line) && wordsOf(line).length <= 9 && (items.length > 1 || wordsOf(line).length <= 5)) return true;
    if (items.length > 1 && items.some((item) => reading.test(item.trim()))) return wordsOf(line).length <= 14;
    return controls.test(foldLine(line));
  },
};
