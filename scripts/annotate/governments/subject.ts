import { city, type GovernmentRule, government, probablyGovernment, type Verdict } from "./scene.ts";
import { predicateOf } from "./verbs.ts";

const parenthesis = /^(?:, ([^,]{1,90}),| \([^)]{1,60}\))/;
const relative = /^(?:which|who|whose \p{Ll}+)\b ?/u;

function verdictOn(text: string): Verdict | null {
  const found = predicateOf(text);
  if (found === "rules") return government;
  return found === "likely" ? probablyGovernment : found === "city" ? city : null;
}

/** A preposition that the table of prepositions left open still keeps the name from being the subject. */
const isGoverned = (before: string): boolean =>
  /\b(?:with|between|by|on|upon|against|for|towards?|behind|under|of|from|to|in|at|like|amid|despite|about) $/i.test(
    before,
  );

/** The subject of a verb: "Beijing objected", "Seoul and Washington agreed", "Caracas, which claims the region, has …". */
export const subject: GovernmentRule = ({ before, after, beyond, inHeadline }) => {
  if (isGoverned(before)) return null;
  if (inHeadline && /^ to \p{Ll}/u.test(beyond)) return verdictOn(beyond);
  const aside = parenthesis.exec(after);
  const clause = aside?.[1];
  if (clause !== undefined && relative.test(clause)) {
    const told = verdictOn(clause.replace(relative, ""));
    if (told) return told;
  }
  if (aside) return verdictOn(after.slice(aside[0].length));
  const open = /^, (which|who) /.exec(after);
  return verdictOn(open ? after.slice(open[0].length) : beyond);
};
