import { joiners } from "../nouns.ts";
import type { Attribution, Scene, Verdict } from "../scene.ts";

/** "…," a remark for which its president later apologised: another verb than that of the quotation. */
const relative = /^(?:which|whom|whose)$/;

/** The attribution that follows a quotation at once: subject and verb, or verb and subject, with nothing between. */
export function directAfter({ clause, at, attributions }: Scene): Attribution | null {
  const { tokens } = clause;
  let first = at + 1;
  while (tokens[first]?.kind === "mark" && /^[,–—-]$/.test(tokens[first]?.text ?? "")) first++;
  const start = tokens[first]?.start;
  if (start === undefined) return null;
  const nextQuote = tokens.findIndex((token, i) => i > at && token.kind === "quote");
  for (const attribution of attributions) {
    const { cue } = attribution;
    if (cue.at <= at || (nextQuote >= 0 && cue.at > nextQuote) || !cue.subject || cue.side === "clause") continue;
    if (cue.kind === "according") return cue.at === first ? attribution : null;
    if (cue.side === "right") {
      if (cue.at <= first + 1) return attribution;
      continue;
    }
    // Titles and appositions may come before the name, another clause may not.
    const lead = tokens.slice(first).filter((token) => token.end <= (cue.subject?.start ?? 0));
    if (cue.subject.start < start || lead.length > 12) continue;
    if (lead.some((token) => joiners.has(token.lower) || relative.test(token.lower) || token.text === ";")) continue;
    if (
      lead.some(
        (token, i) =>
          token.kind === "name" && token.entity?.kind === "person" && !/^['’]s?$/.test(lead[i + 1]?.text ?? ""),
      ) &&
      cue.subject.type !== "pronoun"
    )
      continue;
    return attribution;
  }
  return null;
}

const saysOn = /[,?!…—–-]["'’]?\s*$/;

/** ""…," Peters added" and ""…," said Peters, who leads …": the plainest form. */
export function afterQuote(scene: Scene): Verdict | null {
  const inside = scene.token.text.trimEnd();
  const takenUp = saysOn.test(inside) || scene.at === 0 || scene.clause.tokens[scene.at + 1]?.text === ",";
  if (!takenUp) return null;
  const found = directAfter(scene);
  // "Okello said it was "wet", according to court papers": the papers tell that he said it.
  const papers = found?.cue.kind === "according" && found.who.entity === null && found.cue.subject?.type === "unnamed";
  const quoted = scene.attributions.some(
    ({ cue, who }) => cue.at < scene.at && cue.side === "left" && /^(?:say|tell)$/.test(cue.kind) && who.entity,
  );
  if (papers && quoted) return null;
  return found && { by: "after-quote", who: found.who, cue: found.cue };
}
