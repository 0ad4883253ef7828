import type { MarkdownIt } from "markdown-it";
import type { Problem } from "../model.ts";
import { Follower } from "./follow.ts";
import { renderBlocks } from "./inline.ts";
import { indexSpellings, type SpellingIndex } from "./name-index.ts";
import type { Named } from "./names.ts";
import type { Resolver, Target } from "./resolver.ts";
import { deepHref } from "./urls.ts";

/** The free text of a note, rendered. */
export interface NotePage {
  readonly named: Named;
  readonly html: string;
  readonly links: readonly Target[];
  readonly problems: readonly Problem[];
}

const nothing: SpellingIndex = indexSpellings([]);

/** Renders the notes. Names are linked once a note, the note's own never. */
export function renderNotes(
  md: MarkdownIt,
  names: readonly Named[],
  global: SpellingIndex | null,
  resolver: Resolver,
): readonly NotePage[] {
  return names.flatMap((named): readonly NotePage[] => {
    const { note } = named;
    if (!note) return [];
    const tokens = md.parse(note.body, {});
    const listed = new Set([named.index]);
    const follower = new Follower({ ...note, tokens }, resolver, listed);
    const context = {
      names,
      global,
      local: nothing,
      listed,
      self: deepHref(named.path),
      follow: follower.follow.bind(follower),
      government: follower.government.bind(follower),
    };
    const { html } = renderBlocks(md, tokens, context, new Set(listed));
    return [{ named, html, links: [...follower.links.values()], problems: follower.problems }];
  });
}
