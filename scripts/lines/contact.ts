import type { LineRule } from "./rule.ts";
import { wordCount } from "./words.ts";

const address = /[\w.+-]@[\w-]{1,63}\.\w/u;
const link = /(?:https?:\/\/|www\.)\S{2,}/iu;
const reach = /^(?:reach|contact|e-?mail|write to|follow|call|text) .{2,50} (?:at|on|via):? .{0,20}[@\d]/iu;
const postal =
  /(?:^|, )(?:suite|floor|unit|p\.?o\.? box|po box|\d{1,5}[a-z]?) .{0,40}\b(?:street|st|road|rd|avenue|ave|lane|square|boulevard|blvd|drive|way|place|quay|box)(?:\b|,)/iu;
const opening =
  /^[([*-]?\s?(?:media |press )?(?:e-?mail|mail|contact(?: (?:the |our )?(?:author|reporter|writer|newsroom|editors?|desk|news desk|team))?|tel(?:ephone)?|phone|fax|twitter|x|facebook|instagram|follow|web(?: ?site)?|on the net|online|url|link|reach|write to|kontakt|courriel)\b[^.!?]{0,12}[:@]|^(?:on the net|online):?$|^@\w{2,30}$/iu;

/** Lines that only say how to reach somebody: an e-mail address, a telephone number, a web address, a handle. */
export const contact: LineRule = {
  name: "contact",
  kind: "contact",
  test: (line) => {
    if (line.length > 200) return false;
    if (!/@|www|http|\d{3}|:|online|on the net/iu.test(line)) return false;
    const words = wordCount(line);
    if ((address.test(line) || link.test(line)) && words <= 3) return true;
    if (/^[\d\s()+./-]{7,30}$/.test(line) && /\+|\(\d/.test(line)) return true;
    if (/\bcan be (?:reached|contacted|followed) (?:at|on|via|by)\b/iu.test(line) && words <= 30)
      return address.test(line) || link.test(line) || /@\w/.test(line) || /\d{3}/.test(line);
    if (words <= 16 && reach.test(line)) return true;
    if (
      words <= 20 &&
      /\b(?:write|e-?mail|mail) (?:to )?(?:her|him|them|me|us|the \p{L}{2,12}):? \S{1,40}@\S{3,60}$/iu.test(line)
    )
      return true;
    if (words <= 14 && postal.test(line) && /\d/.test(line) && !/[.!?]$/u.test(line)) return true;
    return (
      words <= 14 &&
      opening.test(line) &&
      (address.test(line) || link.test(line) || /@\w|\d{4}|\+\d/.test(line) || words <= 4)
    );
  },
};
