import type { Scene, Verdict } from "../scene.ts";

/** Tokens between the dash and the end of the name. */
const reach = 8;

/** ""…" — Ann Example, baker": a motto with its author behind a dash. */
export function signature({ clause, at }: Scene): Verdict | null {
  const { tokens } = clause;
  const dashes = tokens.slice(at + 1).findIndex((token) => !/^[-–—]$/.test(token.text));
  if (at !== 0 || dashes < 1) return null;
  const behind = tokens.slice(at + 1 + dashes, at + 1 + dashes + reach);
  const named = behind.findIndex((token) => token.kind === "name");
  const before = behind.slice(0, named);
  if (named < 0 || before.some((token) => token.kind !== "word" || !/^(?:the|\p{Lu})/u.test(token.text))) return null;
  const next = behind[named + 1];
  if (next && next.text !== "," && next.text !== "." && next.text !== "(") return null;
  const entity = behind[named]?.entity ?? null;
  return { by: "signature", who: { entity, role: null, by: "named", sure: true }, cue: null };
}
