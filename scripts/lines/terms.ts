import type { LineRule } from "./rule.ts";
import { wordCount } from "./words.ts";

const standing =
  /^(?:our standards|the (?:thomson reuters )?trust principles)\b|^(?:terms (?:of (?:use|service)|(?:and|&) conditions)|privacy (?:policy|notice|settings)|cookie (?:policy|settings|notice|preferences)|accessibility(?: statement)?|do not sell .{0,40}|licensing rights|purchase licensing rights.{0,40}|contact us|about us|disclaimer|impressum|datenschutz|mentions légales|aviso legal|sitemap|site map|help cent(?:re|er)|advertise with us|careers|jobs|corrections policy)(?:[.|:].{0,60})?$/iu;

const cookies =
  /\b(?:we|our|this (?:web ?)?site|wir|nous|usamos|utilizamos)\b.{0,60}\bcookies?\b|^we value your privacy\b|\b(?:accept|reject|manage|allow) (?:all )?(?:cookies|consent|choices|preferences)\b|^by (?:continuing|clicking|using|signing|subscribing)\b.{0,60}\byou (?:agree|accept|consent)|javascript (?:is|must|has)|please (?:enable|turn on|disable) (?:javascript|cookies|your ad)|ad ?blocker|this (?:video|content|site|browser) (?:is not|isn['’]t|cannot|can['’]t) (?:be )?(?:available|supported|played)|your browser (?:does not|doesn['’]t)/iu;

/** The small print under the box of a letter. */
const privacy = /^privacy (?:notice|policy): .{0,200}\b(?:newsletters?|e-?mails?|data|ads?|cookies?)\b/iu;

const provenance =
  /^[([*—–-]?\s?(?:this|the above|the) (?:story|article|report|content|piece|post|material|item|dispatch|copy|text|feature|interview|essay|column|translation|newsletter)(?: \p{L}{1,30}){0,4} (?:was|is|has(?: not)? been|have(?: not)? been|may|first|originally|contains|appeared|includes|comes|does not|represents|forms part)\b.{0,60}\b(?:published|produced|generated|republished|distributed|provided|syndicated|sponsored|supplied|translated|edited|auto-?generated|appeared|feed|licen[sc]e|permission|affiliate|rewritten|redistributed|originally|partnership|collaboration|supported by)\b/iu;

/** Of reports, essays and stories that were published articles tell as well: there the line must speak of the trade in texts. */
const ofItself = /^[([*—–-]?\s?this (?:story|article|content|piece|post|dispatch|translation|newsletter)(?!\p{L})/iu;
const ofTrade =
  /\b(?:(?:auto-?|computer-)?generated|republished|syndicated|sponsored|feed|licen[sc]e|permission|affiliate|rewritten|redistributed|partnership|collaboration|supported by|edited (?:by|for)|originally (?:published|appeared)|first (?:published|appeared))\b/iu;
/** "… first published in 1924": that is no note on this text. */
const aged = /\b(?:originally|first) (?:published|appeared) .{0,40}\b1\d\d\d\b/iu;

const boiler =
  /^(?:opinions?|views?) expressed (?:in|by|here|are)\b|^[([*]?\s?(?:except for the headline|the views expressed|the opinions expressed|the writer is|the author is|.{2,40} (?:is|are) not responsible for the content of|with agency inputs?|agencies|source: agencies|(?:.{2,30}) is a (?:nonprofit|non-profit|not-for-profit|independent) (?:newsroom|news|media|journalism))\b/iu;

const responsible = /\bis (?:solely|fully|entirely) responsible for (?:all|its|the) (?:[\p{L}]{1,14} )?content\b/iu;
const support =
  /\breceives? (?:financial )?support from (?:multiple|several|private)\b|\b(?:AP|Associated Press)(?:'s|’s)? .{0,60}receives? (?:financial )?support/iu;

/** A word of every alternative of `cookies`: most lines hold none and are spared the search. */
const hint =
  /cookie|privacy|consent|accept|agree|javascript|browser|ad ?blocker|available|supported|played|choices|preferences/iu;

/** Terms of use, cookie notices, standards and notes on where a text comes from. */
export const terms: LineRule = {
  name: "terms",
  kind: "terms",
  test: (line) => {
    if (line.length > 400 || /["“”]/u.test(line) || wordCount(line) > 60) return false;
    if (standing.test(line) || boiler.test(line) || privacy.test(line)) return true;
    if (provenance.test(line) && (ofItself.test(line) || ofTrade.test(line.replace(aged, "")))) return true;
    if (responsible.test(line)) return true;
    if (/trust principles/iu.test(line) || (/support/iu.test(line) && support.test(line))) return true;
    return hint.test(line) && cookies.test(line) && wordCount(line) <= 45 && !/\bsaid\b/u.test(line);
  },
};
