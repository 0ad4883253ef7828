import type { NodePage, Site } from "../site/model.ts";
import { alike, isBoundary, isWordStart, wordEnd } from "../site/text.ts";

/** A name in full that stands in a briefing without a link. */
export interface Unlinked {
  readonly node: NodePage;
  readonly count: number;
}

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** What no link covers, as text; a gap stands for each link. The pages' own HTML closes every link and holds none in another. */
function outsideLinks(html: string): string {
  const parts = html.split("<a ");
  const outside = parts.map((part, at) =>
    at === 0 ? part : `\u0000${part.slice(part.indexOf("</a>") + "</a>".length)}`,
  );
  return outside
    .join("")
    .replace(/<[^<>]*>/g, "")
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity);
}

/**
 * Names of two words and more, and aliases of notes, that texts give in full and the site links nowhere in the section:
 * the spelling of two bearers, or linking is off. Most frequent first.
 */
export function unlinkedMentions(site: Site): readonly Unlinked[] {
  const byWord = new Map<string, { readonly text: string; readonly node: NodePage }[]>();
  for (const node of site.nodes) {
    if (node.kind === "topic") continue;
    for (const spelling of [node.name, ...node.aliases]) {
      const text = alike(spelling);
      if (!text.includes(" ")) continue;
      const word = text.slice(0, wordEnd(text, 0));
      byWord.set(word, [...(byWord.get(word) ?? []), { text, node }]);
    }
  }
  const counts = new Map<NodePage, number>();
  for (const { sections } of site.briefings)
    for (const { kind, items } of sections) {
      if (kind === "gaps" || kind === "sources") continue;
      // The site links a name once in a section.
      const linked = items.map(({ html }) => html).join("");
      for (const { html } of items) {
        const text = alike(outsideLinks(html));
        for (let at = 0; at < text.length; at = Math.max(at + 1, wordEnd(text, at))) {
          if (!isWordStart(text, at)) continue;
          const found = byWord
            .get(text.slice(at, wordEnd(text, at)))
            ?.find((one) => text.startsWith(one.text, at) && isBoundary(text, at + one.text.length));
          if (found && !linked.includes(`"../${found.node.path}"`))
            counts.set(found.node, (counts.get(found.node) ?? 0) + 1);
        }
      }
    }
  return [...counts].map(([node, count]) => ({ node, count })).sort((a, b) => b.count - a.count);
}
