import type { Token } from "markdown-it";
import { readFrontMatter } from "../briefing/front.ts";
import { createMarkdown } from "../briefing/markdown.ts";
import { type NoteDefinition, type OutlineItem, type OutlineSection, outline } from "../briefing/outline.ts";
import type { SectionKind } from "../briefing/sections.ts";
import { plainText } from "../briefing/tokens.ts";
import type { Certainty, FrontMatter, Problem } from "../model.ts";
import type { SiteIndex } from "./site-index.ts";
import type { Source } from "./source.ts";

/** A bottom-line sentence, bullet, quotation or paragraph, with where it stands. */
export interface Unit {
  readonly section: SectionKind;
  /** What it says, without marks of Markdown; "[…]" stays. */
  readonly plain: string;
  /** Labels of all its footnotes, at its end or inside. */
  readonly notes: readonly string[];
  /** 1-based, in the file: its first line, and the last of its first block. */
  readonly line: number;
  readonly lastLine: number;
  readonly dated: boolean;
  readonly date: string | null;
  readonly certainty: Certainty;
  /** The line after the dash, as plain text. */
  readonly attribution: { readonly plain: string; readonly markdown: string; readonly line: number } | null;
}

/** A wikilink and where it stands. */
export interface Link {
  readonly target: string;
  /** What is shown of it. */
  readonly words: string;
  readonly line: number;
}

/**
 * `none`: the briefing names no source. `absent`: the file is not there. `changed`: it has other bytes than the ones
 * that the briefing was made of. `unreadable`: no article, or not the one named, is found in it.
 */
type SourceState =
  | { readonly kind: "compared" | "none" | "absent" | "unreadable" }
  | { readonly kind: "changed"; readonly sha256: string }
  | { readonly kind: "no-article"; readonly count: number };

/** Everything that a rule may look at. Lines are 1-based lines of the file. */
export interface Reading {
  readonly file: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly front: FrontMatter;
  /** What stands below the front matter, and the number of lines above it. */
  readonly body: string;
  readonly bodyLine: number;
  readonly sections: readonly OutlineSection[];
  readonly units: readonly Unit[];
  readonly notes: ReadonlyMap<string, NoteDefinition>;
  readonly links: readonly Link[];
  /** Problems of the outline: notes undefined, unused, defined twice. */
  readonly outlineProblems: readonly Problem[];
  /** Null where the source cannot be compared; `sourceState` says why. */
  readonly source: Source | null;
  readonly sourceState: SourceState;
  /** Null where a briefing is checked alone. */
  readonly site: SiteIndex | null;
  /** The file as last committed; null when it is new, unchanged or there is no repository. */
  readonly committed: string | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

const markdown = createMarkdown();

const unitOf = (section: SectionKind, item: OutlineItem, bodyLine: number): Unit => ({
  section,
  plain: plainText(item.tokens).replace(/\s+/g, " ").trim(),
  notes: [...new Set([...item.notes, ...labelsIn(item.tokens)])],
  line: item.line,
  lastLine: bodyLine + Math.max(0, (item.inline.map?.[1] ?? 1) - 1),
  dated: item.dated,
  date: item.date,
  certainty: item.certainty,
  attribution: item.attribution && {
    plain: plainText(item.attribution.tokens).replace(/\s+/g, " ").trim(),
    markdown: item.attribution.markdown,
    line: item.attribution.line,
  },
});

const labelsIn = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap((token) => (token.type === "note_ref" ? [String(token.meta?.label)] : []));

function linksIn(tokens: readonly Token[], bodyLine: number): readonly Link[] {
  return tokens.flatMap((token) => {
    const start = bodyLine + (token.map?.[0] ?? 0);
    return (token.children ?? []).flatMap((child) => {
      if (child.type !== "wikilink") return [];
      const before = token.content.slice(0, Number(child.meta?.offset ?? 0));
      return [
        {
          target: String(child.meta?.target),
          words: String(child.meta?.text),
          line: start + before.split("\n").length - 1,
        },
      ];
    });
  });
}

/**
 * Reads a briefing for the rules.
 *
 * @returns null with the errors when its front matter cannot be used
 */
export function readForCheck(
  text: string,
  file: string,
  given: Pick<Reading, "committed" | "today" | "site"> & {
    readonly sourceOf: (front: FrontMatter) => Pick<Reading, "source" | "sourceState">;
  },
): { readonly reading: Reading | null; readonly problems: readonly Problem[] } {
  const { front, body, bodyLine, problems } = readFrontMatter(text, file);
  if (!front) return { reading: null, problems };
  const tokens = markdown.parse(body, {});
  const read = outline(tokens, { body, bodyLine, file });
  return {
    reading: {
      file,
      text,
      lines: text.replaceAll("\r\n", "\n").split("\n"),
      front,
      body,
      bodyLine,
      sections: read.sections,
      units: read.sections.flatMap(({ kind, items }) => items.map((item) => unitOf(kind, item, bodyLine))),
      notes: read.notes,
      links: linksIn(tokens, bodyLine),
      outlineProblems: read.problems,
      ...given.sourceOf(front),
      site: given.site,
      committed: given.committed,
      today: given.today,
    },
    problems: [],
  };
}
