import type { NodeKind } from "../site/model.ts";
import { noSuffix } from "../site/resolver.ts";
import { foldName } from "../site/text.ts";
import { nodePath } from "../site/urls.ts";
import { slugify } from "../slugs.ts";
import type { Library, Shown } from "./library.ts";

/** The page that a name will have; what the site makes of it once all is written. */
export const addressOf = (kind: NodeKind, name: string): string => noSuffix(nodePath(kind, slugify(name)));

/** Plans redirects from the pages that names and stories had to those that they have now. */
export function moveAddresses(
  library: Library,
  before: Shown,
  renamed: { readonly kind: NodeKind | "story"; readonly from: string; readonly to: string },
): void {
  const after = library.shown(false);
  const moves = before.names.all.flatMap(({ kind, name, path }) => {
    const now = after.names.find(kind, kind === renamed.kind && name === renamed.from ? renamed.to : name);
    return now && now.path !== path ? [{ from: path, to: now.path }] : [];
  });
  for (const [key, { path }] of before.stories) {
    const now = after.stories.get(
      renamed.kind === "story" && key === foldName(renamed.from) ? foldName(renamed.to) : key,
    );
    if (now && now.path !== path) moves.push({ from: path, to: now.path });
  }
  library.move(
    moves.filter(({ from }) => !after.pages.has(from)),
    after.pages,
  );
}
