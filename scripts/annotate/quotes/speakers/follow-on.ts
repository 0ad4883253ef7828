import type { Scene, Verdict } from "../scene.ts";

/** A quotation that stands alone goes on where the last speaker stopped, or speaks for whom the text has just shown. */
export function followOn({ clause, at, token, attributions, discourse, blockStart }: Scene): Verdict | null {
  // "But “…”": a word that only joins it to what was said before.
  const joined = at === 1 && /^(?:and|but|yet|so|then)$/.test(clause.tokens[0]?.lower ?? "");
  const alone = clause.tokens.every(
    (other, i) => i === at || other.kind === "mark" || other.kind === "quote" || (joined && i === 0),
  );
  const opens =
    at === 0 && /^[^\p{L}]*\p{Lu}/u.test(token.text) && attributions.length === 0 && token.text.split(/\s+/).length > 4;
  if (!alone && !opens) return null;
  const question = /[?]["'’]?$/.test(token.text.trimEnd());
  const answers = alone && token.start - blockStart < 3 ? discourse.exchange.next(clause.block, question) : null;
  if (answers) return { by: "follow-on", who: { entity: answers, role: null, by: "exchange", sure: false }, cue: null };
  const turn = discourse.lastTurn(blockStart) ?? discourse.lastTurn(0);
  const entity = turn?.entity ?? null;
  return { by: "follow-on", who: { entity, role: null, by: "follow-on", sure: false }, cue: null };
}
