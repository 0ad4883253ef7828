import type { Entry } from "./entries.ts";
import type { PagePath, Ref } from "./model.ts";
import type { NotePage } from "./note-pages.ts";

/** Who links to a page with a wikilink: briefings, newest first, then notes. By the path of the page. */
export type Backlinks = ReadonlyMap<PagePath, readonly Ref[]>;

export function collectBacklinks(entries: readonly Entry[], notes: readonly NotePage[]): Backlinks {
  const backlinks = new Map<PagePath, Ref[]>();
  const add = (from: Ref, to: PagePath): void => {
    if (from.path === to) return;
    const list = backlinks.get(to);
    if (list) list.push(from);
    else backlinks.set(to, [from]);
  };
  for (const { ref, body } of entries) for (const link of body.links) add(ref, link.ref.path);
  for (const { named, links } of notes) for (const link of links) add(named.ref, link.ref.path);
  return backlinks;
}
