import { agencyNamed } from "./agencies.ts";
import type { LineRule } from "./rule.ts";

const initials = /^[a-z]{1,5}(?:[-+][a-z]{1,5}){0,3}(?:\/[a-z]{1,5}(?:[-+][a-z]{1,5}){0,3}){1,6}$/;
const hyphened = /^[a-z]{2,4}(?:-[a-z]{2,4}){1,3}$/;
/** An agency, behind it initials ("EFE rmp/ssa", "PTI SNB RT") or names between strokes ("WAM/Rola Haddad"). */
const signed =
  /^(\p{Lu}[\p{L}-]{1,11})(?:(?:\/[a-z]{1,5}){1,5}$| (?:[a-z]{1,5}[-+/][a-z+/-]{1,36}|[A-Z]{2,3}(?:[ /][A-Z]{2,3}){0,6})|\/\p{Lu}[\p{L}.'’ /-]{1,110})$/u;

/** Initials or names of those who handled a dispatch: "str-lc/ndy/ach", "bur/abc", "EFE rmp/ssa". */
export const slug: LineRule = {
  name: "slug",
  kind: "slug",
  test: (whole) => {
    if (whole.length > 72) return false;
    const line = whole.replace(/^\((?:schluss|ende|end|fin|fine)\) /iu, "");
    if (line.length <= 40 && (initials.test(line) || hyphened.test(line))) return true;
    if (/^dpa(?: [a-z]{1,4}\d?){2,8}$/u.test(line)) return true;
    const agency = signed.exec(line)?.[1];
    return agency !== undefined && agencyNamed(agency) !== null;
  },
};
