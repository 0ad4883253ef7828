import type { Scene, Verdict } from "../scene.ts";

/** "It does not surprise pollster X: "…"": behind a colon the person named last before it speaks. */
export function colonIntroduction({ clause, at, discourse }: Scene): Verdict | null {
  const { tokens } = clause;
  if (tokens[at - 1]?.text !== ":") return null;
  const named = tokens.slice(0, at).findLast((token) => token.kind === "name" && token.entity?.kind === "person");
  const entity = named?.entity ?? discourse.lastSpeaker()?.entity ?? null;
  return { by: "colon-introduction", who: { entity, role: null, by: "colon-introduction", sure: false }, cue: null };
}
