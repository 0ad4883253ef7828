import type { Named, Names } from "../site/names.ts";
import { createResolver } from "../site/resolver.ts";
import type { Library } from "./library.ts";
import { type Retarget, retarget } from "./link-edit.ts";

/** A link that could not be told from text, for a person to look at. */
export interface Unclear {
  readonly path: string;
  readonly line: number;
}

/** Whom a target means, as the site takes it, in a briefing that lists these names. */
export type Bearer = (target: string, listed: readonly Named[]) => Named | undefined;

export function bearersIn(names: Names): Bearer {
  const { resolve } = createResolver(names.all, [], []);
  return (target, listed) => {
    const found = resolve(target, new Set(listed.map(({ index }) => index)));
    return names.all[found?.target.named ?? -1];
  };
}

/** Plans a file with its links led elsewhere; tells those that could not be told from text. */
export function relink(
  library: Library,
  { path, text }: { readonly path: string; readonly text: string },
  to: Retarget,
  keepWords = false,
): readonly Unclear[] {
  const linked = retarget(text, to, keepWords);
  library.write(path, linked.text);
  return linked.lines.map((line) => ({ path, line }));
}
