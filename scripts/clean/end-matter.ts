import { closes } from "../lines/end-mark.ts";
import { wordCount } from "../lines/words.ts";

/** Headings under which a house speaks of itself, its lawyers or its telephone: no part of the article goes on below. */
const heading =
  /^(?:notes? (?:to|for) editors?|about (?:the )?\p{L}[^.!?]{1,60}|forward[- ]looking statements?|safe harbou?r(?: statement)?|(?:media |press |editorial |investor |dpa )?contacts?(?: details| information)?:?|media enquiries:?|boilerplate|#{1,3} ?(?:notebook|internet|contacts?|editorial contacts?|addresses|redaktion\p{L}*|hinweise|orte|termine|.{0,12}contacts))$/iu;
/** Below an end mark or such a heading, words at most, and quoted words none. */
const most = 220;

/** The first of the texts of an article, behind `first`, from which on only end matter stands; null where none does. */
export function endMatterAt(texts: readonly string[], first: number): number | null {
  for (let at = first + 1; at < texts.length; at++) {
    const text = texts[at] ?? "";
    const isOpener = text.length <= 80 && heading.test(text) && !/^[Aa]bout (?:the )?\p{Ll}/u.test(text);
    if (!isOpener && !closes(text)) continue;
    const rest = texts.slice(at + 1);
    const words = rest.reduce((sum, other) => sum + wordCount(other), 0);
    if (words <= most && !rest.some((other) => /["“”]|\b(?:said|told)\b/u.test(other))) return at;
  }
  return null;
}
