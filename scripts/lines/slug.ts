import { agencyNamed } from "./agencies.ts";
import type { LineRule } from "./rule.ts";

const initials = /^[a-z]{1,5}(?:[-+][a-z]{1,5}){0,3}(?:\/[a-z]{1,5}(?:[-+][a-z]{1,5}){0,3}){1,6}$/;
/** "MYJ // LFS", "MB/OID": initials in capitals. */
const capitals = /^\p{Lu}{2,4}(?: ?\/{1,2} ?\p{Lu}{2,4}){1,4}$/u;
const hyphened = /^[a-z]{2,4}(?:-[a-z]{2,4}){1,3}$/;
/** An agency, behind it initials ("EFE rmp/ssa", "PTI SNB RT") or names between strokes ("WAM/Rola Haddad"). */
const signed =
  /^(\p{Lu}[\p{L}-]{1,11})(?:(?:\/[a-z]{1,5}){1,5}$| (?:[a-z]{1,5}[-+/][a-z+/-]{1,36}|[A-Z]{2,3}(?:[ /][A-Z]{2,3}){0,6})|\/\p{Lu}[\p{L}.'’ /-]{1,110})$/u;

/**
 * How a wire announces a story: its number, desk and keyword ("a0412 lond r i BC-TIN-PRICES 03-04 0211", "^AM-Ferry,
 * 1st Ld-Writethru"). Letters and digits of a number stand together, a keyword is joined by hyphens.
 */
const keyword =
  /^\^{0,2}(?:BC|AM|PM|BA|RTR|ZCZC)-{1,2}\p{Lu}[\p{L}\d/&.'-]{1,40}(?:,? [\p{L}\d/:.,-]{1,20}){0,6}[<^]{0,2}$/u;
/** "ZAMBIA-CENTRALBANK/ (UPDATE 1, PIX)": place and keyword before a stroke, and what the story is. */
const stroked = /^\p{Lu}[\p{Lu}\d-]{2,40}\/(?:[\p{Lu}\d-]{1,24})?(?: \([\p{L}\d ,]{2,40}\))?$/u;
const numbered = /^[a-z]\d{4}\S{0,3}(?: ?[\p{L}\d:/.-]{1,12}){0,4} \^{0,2}(?:BC|AM|PM|BA)-\p{Lu}/u;

/** Initials or names of those who handled a dispatch: "str-lc/ndy/ach", "bur/abc", "EFE rmp/ssa". */
export const slug: LineRule = {
  name: "slug",
  kind: "slug",
  test: (whole) => {
    if (whole.length > 72) return false;
    const line = whole.replace(/^\((?:schluss|ende|end|fin|fine)\) /iu, "");
    if (line.length <= 40 && (initials.test(line) || hyphened.test(line) || capitals.test(line))) return true;
    if (keyword.test(line) || numbered.test(line) || stroked.test(line)) return true;
    if (/^dpa(?: [a-z]{1,4}\d?){2,8}$/u.test(line)) return true;
    const agency = signed.exec(line)?.[1];
    return agency !== undefined && agencyNamed(agency) !== null;
  },
};
