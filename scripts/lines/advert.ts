import type { LineRule } from "./rule.ts";
import { foldLine } from "./words.ts";

const words =
  "(?:advertisements?|advertising|advert|ad|ads|anzeige|werbung|reklame|reklama|publicite|publicidad|pubblicita|publicidade|advertentie|annonse?|mainos|sponsored(?: content| by .{1,40})?|promoted(?: content)?|paid (?:content|post|partnership|advertisement)|partner content|ad feedback)";
const whole = new RegExp(
  `^(?:the )?(?:${words}(?: \\d{1,2})?)(?: (?:scroll|continue|skip|close|story|article|content|hide|learn more|loading|x|${words})(?: [a-z]+){0,6})?$`,
  "u",
);
const continues =
  /^(?:(?:the )?(?:story|article|report|text|content|post) continues|continues|(?:continue|keep|scroll|swipe) (?:reading|to continue|down|below)?|weiterlesen|la suite apres|suite apres|continua dopo|sigue leyendo|continua leyendo|(?:skip|close|hide|report|remove) (?:this )?(?:ads?|advertisements?|advert)|(?:skip|jump) (?:past|to) .{1,40}|loading|lädt|why you can trust .{1,30}|your ad here|this ad will end in .{0,12})(?: .{0,60})?$/u;

/** "Advertisement", "ADVERTISEMENT - SCROLL TO CONTINUE", "Story continues below", "Anzeige". */
export const advert: LineRule = {
  name: "advert",
  kind: "advert",
  test: (line) => {
    if (line.length > 90) return false;
    const folded = foldLine(line);
    if (/[.!?]$/u.test(line.replace(/\.{2,9}$/, ""))) return line === line.toUpperCase() && whole.test(folded);
    return whole.test(folded) || (continues.test(folded) && folded.split(" ").length <= 9);
  },
};
