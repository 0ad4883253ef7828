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

/**
 * "A former diver called it "wet"." opens an article, and the next paragraph "Ana Roth, 57, …": the lede describes whom
 * the second paragraph names.
 */
export function ledeDescription(verdict: Verdict, { clause }: Scene, clauses: readonly Clause[]): Verdict {
  const { entity, role } = verdict.who;
  if (entity || !role || !/^an? /i.test(role) || crowdNouns.has(role.split(" ").at(-1) ?? "")) return verdict;
  const first = clauses.find(({ headline }) => !headline);
  if (first?.block !== clause.block) return verdict;
  const next = clauses.find(({ block }) => block > clause.block);
  const person = next ? introduced(next) : null;
  return person
    ? { ...verdict, who: { entity: person, role, by: "lede-description", sure: false }, by: "lede-description" }
    : verdict;
}
