import type { Scene, Verdict } from "../scene.ts";

/** "According to X, "…"" and ""…", according to X". */
export function accordingTo({ attributions }: Scene): Verdict | null {
  const found = attributions.find(({ cue }) => cue.kind === "according");
  return found ? { by: "according-to", who: found.who, cue: found.cue } : null;
}
