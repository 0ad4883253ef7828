import { agencyNamed } from "./agencies.ts";
import type { LineRule } from "./rule.ts";

const marked =
  /^(?:[-–—=]{1,3} ?([\p{L}][\p{L}. /-]{1,30})|\(([\p{L}][\p{L}. /-]{1,30})\)|\[([\p{L}][\p{L}. /-]{1,30})\]|\/(\p{Lu}{2,8})\/)\.?$/u;
const withAgencies = /^[([—–-]{0,2} ?with (?:(?:inputs|files) from )?([\p{L}][\p{L}, &/-]{1,80})[)\]]?\.?$/iu;

const isAgency = (name: string): boolean =>
  /^(?:(?:news )?agenc(?:y|ies)|wires|wire services|news services)$/iu.test(name.trim()) ||
  (agencyNamed(name) !== null && /\p{Lu}|^dpa$/u.test(name));

/** The agency that signs under its text: "-- BERNAMA", "==Kyodo", "(PNA)", "— Agencies", "With AFP, AP". */
export const signature: LineRule = {
  name: "signature",
  kind: "credit",
  test: (line) => {
    if (line.length > 90) return false;
    const match = marked.exec(line);
    const name = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4];
    if (name !== undefined) return isAgency(name);
    const others = withAgencies.exec(line)?.[1];
    return others?.split(/, ?| (?:and|&) |\//u).every(isAgency) ?? false;
  },
};
