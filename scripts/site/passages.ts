import type { MarkdownIt } from "markdown-it";
import type { NoteDefinition } from "../briefing/outline.ts";
import { type LinkContext, renderInline } from "./inline.ts";
import type { Passage } from "./model.ts";
import { compact } from "./text.ts";

/** A passage longer than this is named by its first and last words. */
const wholeWords = 16;
const endWords = 6;

interface SourceOf {
  readonly url: string;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
}

const encode = (text: string): string => encodeURIComponent(text).replace(/-/g, "%2D");

/**
 * The address of a source, opened at a passage (a text fragment, as browsers read it). Prefix and suffix tell two
 * places with the same words apart.
 */
function passageHref(
  url: string,
  {
    exact,
    prefix,
    suffix,
  }: { readonly exact: string; readonly prefix?: string | undefined; readonly suffix?: string | undefined },
): string {
  const words = exact.split(/\s+/).filter(Boolean);
  const text =
    words.length > wholeWords
      ? [words.slice(0, endWords).join(" "), words.slice(-endWords).join(" ")].map(encode).join(",")
      : encode(words.join(" "));
  const before = prefix ? `${encode(prefix)}-,` : "";
  const after = suffix ? `,-${encode(suffix)}` : "";
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${before}${text}${after}`;
}

/** `p7` is an anchor as it stands; a label that a person chose might be that of something else on the page. */
const passageAnchor = (label: string): string => (/^p\d{1,7}$/.test(label) ? label : `note-${label}`);

/** A passage whose address is made when it is asked for: a site has ten a briefing, and prints each once. */
class SourcePassage implements Passage {
  readonly label: string;
  readonly paragraph: number | null;
  readonly exact: string;
  readonly html: string;
  private readonly source: SourceOf | null;

  constructor(label: string, paragraph: number | null, exact: string, html: string, source: SourceOf | null) {
    this.label = label;
    this.paragraph = paragraph;
    this.exact = exact;
    this.html = html;
    this.source = source;
  }

  get href(): string | null {
    return this.source && passageHref(this.source.url, { ...this.source, exact: this.exact });
  }
}

/**
 * The passages of a briefing by the label of their footnote, in the order of the file.
 *
 * @param shown without it, a passage of the source keeps its place alone: neither its words nor an address made of them
 */
export function passagesOf(
  md: MarkdownIt,
  notes: ReadonlyMap<string, NoteDefinition>,
  shown: boolean,
  url: string | null,
  context: LinkContext,
): ReadonlyMap<string, Passage> {
  const passages = new Map<string, Passage>();
  const unlinked = { ...context, global: null };
  for (const [label, note] of notes) {
    const { paragraph } = note;
    const isPassage = paragraph !== null;
    const exact = shown || !isPassage ? note.exact : "";
    const html = isPassage ? "" : renderInline(md, note.tokens, unlinked, new Set()).html;
    const { prefix, suffix } = note;
    const source = isPassage && url !== null && exact !== "" ? { url, prefix, suffix } : null;
    passages.set(label, new SourcePassage(passageAnchor(label), paragraph, compact(exact), html, source));
  }
  return passages;
}
