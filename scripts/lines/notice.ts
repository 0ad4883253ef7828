import type { LineRule } from "./rule.ts";
import { wordCount } from "./words.ts";

const release =
  /^(?:for immediate release|(?:press|media|news) release|(?:strictly )?(?:under )?embargo(?:ed)?(?: until| till| for|:).{0,80}|not for (?:publication|release|distribution)\b.{0,80}|(?:\(|-)?more follows\)?|story (?:developing|continues)|notes? (?:to|for) editors?)$/iu;
const warning =
  /^(?:content|trigger|spoiler|reader) (?:warning|advisory|alert)\s?:|^warning\s?: .{0,40}\b(?:distressing|graphic|spoilers?|upsetting|(?:this|the following) (?:story|article|report|video))\b|^(?:full )?(?:disclosure|disclaimer)\s?:|^(?:correction|clarification)s?(?:[,.] .{3,30}| \(.{3,30}\))\s?:/iu;
const names = /^[(*]?\s?(?:some |the |all )?names(?: of .{3,40})? (?:have been|were|has been) (?:changed|withheld)/iu;
const print =
  /^(?:a version of )?(?:this|the) (?:article|story|column|review|piece|letter)(?: .{1,30})? (?:appears|appeared|was printed|is from|ran) in (?:the )?(?:print|our|\p{Lu})|^(?:from|in) the print edition|^print edition$|^(?:newspaper |print )?section: \p{Lu}/iu;
/** What a listed company sends to the market. */
const filing =
  /^(?:this|the) (?:press |news )?(?:release|announcement|communication|document) (?:contains|includes|may contain) (?:certain )?forward[- ]looking\b|^webcast for \p{L}|^(?:for )?(?:further|more|additional) information:? .{0,60}(?:tel|phone|@|\+\d)/iu;
const letters = /^(?:send|address) (?:your )?letters to the editor\b/iu;
const help =
  /^(?:if you (?:need|are|have been|or (?:someone|anyone) you know)|anyone (?:affected|needing)|for (?:help|support|confidential support)|help is available|in an emergency)\b.{0,160}\b(?:call|text|contact|helpline|hotline|visit|phone|dial|help is available|support is available)\b/iu;
const tells =
  /^(?:have you been affected|do you have (?:a |any )?(?:story|tip|information|views?|photos?)|have you (?:got|seen)|got a (?:tip|story)|were you (?:there|affected)|are you affected|know (?:more|something)|what(?:['’]s| is) your view)\b[^?]{0,60}\?.{0,140}(?:[\w.+-]@[\w-]|\d{3}|\b(?:e-?mail|write|call|contact|text|whatsapp|get in touch|tell us|let us know)\b)/iu;

/** What a house says around its text: press releases and embargoes, warnings, helplines, where it was printed. */
export const notice: LineRule = {
  name: "notice",
  kind: "note",
  test: (line) => {
    if (line.length > 320 || wordCount(line) > 50) return false;
    if (release.test(line) || tells.test(line) || filing.test(line) || letters.test(line)) return true;
    if (warning.test(line)) return wordCount(line) >= 3;
    if (names.test(line) || print.test(line)) return wordCount(line) <= 30;
    return !/["“”]|\b(?:said|told)\b/u.test(line) && help.test(line) && /\d{3}/.test(line);
  },
};
