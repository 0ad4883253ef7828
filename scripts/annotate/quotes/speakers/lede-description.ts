import type { Entity } from "../../../model.ts";
import { crowdNouns } from "../nouns.ts";
import type { Scene, Verdict } from "../scene.ts";
import type { Clause } from "../tokens.ts";

/** "Ana Roth, 57, had 53 percent": a name at the head with an age behind it. */
function introduced({ tokens }: Clause): Entity | null {
  const [name, comma, age, close] = tokens;
  const isAge = comma?.text === "," && /^[1-9]\d$/.test(age?.text ?? "") && close?.text === ",";
  return name?.entity?.kind === "person" && isAge ? name.entity : null;
}

const office =
  /\b(?:head|chief|leader|boss|president|premier|minister|chancellor|mayor|governor|chair(?:man|woman)?|coach|manager|director|commissioner|captain)\b/i;

/** "Ana Roth, an engineer who took office in May, …": a name at the head, and how its bearer came to an office. */
function inOffice({ tokens }: Clause): Entity | null {
  const name = tokens[0];
  if (name?.entity?.kind !== "person" || tokens[1]?.text !== ",") return null;
  const who = tokens.findIndex(({ lower }, i) => i > 1 && i < 12 && lower === "who");
  const close = tokens.findIndex(({ text }, i) => i > 1 && text === ",");
  if (who < 0 || (close > 0 && close < who)) return null;
  const [verb = "", next = ""] = tokens
    .slice(who + 1)
    .flatMap(({ lower }) => (/^(?:has|had|was|is)$/.test(lower) ? [] : [lower]));
  const came =
    (verb === "took" && /^(?:office|over|charge|up|power)$/.test(next)) ||
    (verb === "came" && /^(?:to|into)$/.test(next)) ||
    /^(?:leads|led|heads|headed|runs|run|appointed|elected|re-elected|reelected|reappointed|named|sworn)$/.test(verb);
  return came ? name.entity : null;
}

/**
 * "A former diver called it "wet"." opens an article, and the next paragraph "Ana Roth, 57, …": the lede describes whom
 * the second paragraph names. So it does "Suva's mayor" where the second says how somebody came to an office.
 */
export function ledeDescription(verdict: Verdict, { clause }: Scene, clauses: readonly Clause[]): Verdict {
  const { entity, role } = verdict.who;
  if (entity || !role || crowdNouns.has(role.split(" ").at(-1) ?? "")) return verdict;
  const first = clauses.find(({ headline }) => !headline);
  if (first?.block !== clause.block) return verdict;
  const next = clauses.find(({ block }) => block > clause.block);
  if (!next) return verdict;
  const person = /^an? /i.test(role) ? introduced(next) : office.test(role) ? inOffice(next) : null;
  return person
    ? { ...verdict, who: { entity: person, role, by: "lede-description", sure: false }, by: "lede-description" }
    : verdict;
}
