import { city, type GovernmentRule, government, probablyGovernment } from "./scene.ts";
import { objectOf } from "./verbs.ts";

/** "Gives Colombo until March", "leaves Sofia with few friends": what follows says that somebody is meant. */
const endowed =
  /^ (?:with|without|at odds|until|time|room|facing|to|in (?:a|an|the) (?:\p{Ll}+ )?(?:position|bind|corner)|under pressure|little|few|no|more|a|an|the|isolated|exposed|on the)\b/u;

/** The name as object: "urged Tehran to", "filled Belgrade". */
export const object: GovernmentRule = ({ before, after, isHouse }) => {
  const verb = /([\p{Ll}]{2,20}) $/u.exec(before)?.[1];
  if (verb === undefined) return null;
  const found = objectOf(verb);
  if (found === "government") return government;
  if (found === "city") return city;
  if (found !== "handed" || isHouse) return null;
  if (endowed.test(after)) return government;
  return /^ (?:for|in|at|on|by|after|before|early|late|from)\b/.test(after) ? city : probablyGovernment;
};
