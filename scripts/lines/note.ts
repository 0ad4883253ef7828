import type { LineRule } from "./rule.ts";
import { wordCount } from "./words.ts";

const verbs =
  "(?:attn|adds?|add(?:ing)|updat(?:es?|ed|ing)|recasts?|correct(?:s|ed|ing)?|correction|refiles?|repeats?|rewrites?|writes? through|releads?|chang(?:es|ed|ing)|clarif(?:ies|ied)|fix(?:es|ed)|remov(?:es|ed|ing)|delet(?:es|ed)|restores?|amends?|incorporates?|moves?|inserts?|edits?|new throughout|trims?|with|eds?|note|attention|this (?:is|was|version)|no (?:changes|other changes))";
const bracketed = new RegExp(`^[(\\[]\\s?${verbs}[\\s:,].{0,240}[)\\]]$`, "iu");
const editors =
  /^[([*—–-]*\s?(?:editors?['’]?s?['’]? notes?|eds?(?:\.|:)? ?(?:note)?:|(?:notes? to (?:editors?|readers?|users?)|correction|clarification|update)(?![\p{L}])|(?:this (?:story|article|report|version|headline|item|post|page|dispatch)|an earlier version|a previous version|the (?:story|article|headline|spelling) )(?: \p{L}{1,30}){0,6} (?:has been|was|is being|have been|will be|corrects?|updates?|incorrectly|misstated|misspelled|gave)\b)/iu;
const breaking =
  /^[([]?\s?(?:this is (?:a )?(?:breaking|developing|an urgent)|developing story|breaking news|more (?:to follow|details (?:to follow|soon|to come|shortly))|(?:please )?(?:check back|refresh)|this (?:breaking|developing) )/iu;

/** "($1 = 10.6214 Norwegian crowns)": what foreign money was worth that day. */
const rate = /^\(?(?:US)?[\p{Sc}]? ?1 (?:[\p{L}. ]{2,30} )?= [\p{Sc}]? ?\d[\d.,]{0,14} ?[\p{L}. ]{0,40}\)?$/u;
const desk =
  /^(?:\*{2} ?the following information is not|#{1,3} ?(?:notebook|internet|editorial contacts?|addresses|contacts?|dates|orte|termine|redaktionelle hinweise|kontakt)\b|[-–] (?:author|editor|editing|bureau|autor(?:in)?|redaktion)s?: \p{Lu})/iu;

/** What the desk says about the version: "(Adds ruling, comment in paragraphs 3-6)", "Editor's note: …", "This story has been corrected …". */
export const note: LineRule = {
  name: "note",
  kind: "note",
  test: (whole) => {
    if (whole.length > 400) return false;
    const line = whole.replace(/^[•▪·*] ?/u, "");
    if (bracketed.test(line)) return wordCount(line) <= 40;
    if (line.length <= 120 && (rate.test(line) || desk.test(whole))) return true;
    if (breaking.test(line)) return wordCount(line) <= 25;
    return (
      editors.test(line) &&
      (/^[^\s]*\s?(?:notes?|note)?\s?[^\s]{0,10}:/iu.test(line) ||
        /\b(?:correct|updat|version|note|clarif|headline|story|article)/iu.test(line.slice(0, 90))) &&
      !/\bsaid\b/u.test(line) &&
      (!/^(?:update|correction|clarification)\b/iu.test(line) ||
        /^(?:update|correction|clarification)s?(?::| [-–—] |$)/iu.test(line))
    );
  },
};
