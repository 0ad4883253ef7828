import type { MarkdownIt, Token } from "markdown-it";
import { type OutlineItem, type OutlineSection, outline } from "../briefing/outline.ts";
import type { Problem } from "../model.ts";
import { slugify } from "../slugs.ts";
import { marksIn, roleIn } from "./attribution.ts";
import { firstDay } from "./dates.ts";
import { Follower } from "./follow.ts";
import { type LinkContext, type Rendered, renderBlocks, renderInline } from "./inline.ts";
import { localSpellings } from "./local-spellings.ts";
import type { BriefingRef, Item, NodeRef, Passage, QuoteItem, Section, SectionKind, TimelineItem } from "./model.ts";
import { indexSpellings, type SpellingIndex } from "./name-index.ts";
import type { Named } from "./names.ts";
import { passagesOf } from "./passages.ts";
import type { BriefingFile } from "./read-content.ts";
import type { Resolver, Target } from "./resolver.ts";
import { alike, compact } from "./text.ts";
import { deepHref } from "./urls.ts";

/** An item, and whom it names: what dossiers, timelines and stories are made of. */
export interface Reading<T extends Item = Item> {
  readonly item: T;
  readonly kind: SectionKind;
  /** Indexes into `Names.all`, once each. In a quotation: whom its words name. */
  readonly named: readonly number[];
}

interface QuoteReading extends Reading<QuoteItem> {
  readonly speaker: number | null;
  /** The function that the attribution gives the speaker. */
  readonly role: string | null;
}

/** The body of one briefing, read, linked and rendered. */
export interface Body {
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  /** In the order of the page; quotations and timeline entries are among them. */
  readonly items: readonly Reading[];
  readonly quotes: readonly QuoteReading[];
  readonly timeline: readonly Reading<TimelineItem>[];
  /** Whom it names anywhere outside gaps and sources, listed or not. */
  readonly named: ReadonlySet<number>;
  /** Where its wikilinks lead, once each. */
  readonly links: readonly Target[];
  /** Each wikilink to something other than a name, so that a rebuild can see whether it still leads there. */
  readonly followed: ReadonlyMap<string, string | null>;
  readonly problems: readonly Problem[];
}

/** What all briefings are read with. */
export interface BodyTools {
  readonly md: MarkdownIt;
  readonly names: readonly Named[];
  /** Null turns the linking of unmarked names off. */
  readonly global: SpellingIndex | null;
  readonly resolver: Resolver;
  /** Show the words of passages. */
  readonly passages: boolean;
}

const anchors: Readonly<Record<SectionKind, string>> = {
  "bottom-line": "line",
  "key-points": "point",
  quotes: "quote",
  timeline: "timeline",
  background: "background",
  watch: "watch",
  gaps: "gap",
  sources: "source",
  other: "other",
};

/** Sections that speak about the briefing, not about the world: nobody is "mentioned" there. */
const aboutItself: ReadonlySet<SectionKind> = new Set(["gaps", "sources"]);

const nothing: SpellingIndex = indexSpellings([]);

class BodyReader {
  private readonly items: Reading[] = [];
  private readonly quotes: QuoteReading[] = [];
  private readonly timeline: Reading<TimelineItem>[] = [];
  private readonly named = new Set<number>();
  private readonly used = new Map<string, Passage>();
  private passages: ReadonlyMap<string, Passage> = new Map();
  private readonly counts = new Map<string, number>();
  private readonly context: LinkContext;
  private readonly follower: Follower;
  private readonly tokens: readonly Token[];

  private readonly file: BriefingFile;
  private readonly body: string;
  private readonly ref: BriefingRef;
  private readonly tools: BodyTools;

  constructor(file: BriefingFile, ref: BriefingRef, listed: readonly Named[], tools: BodyTools) {
    this.file = file;
    this.ref = ref;
    this.tools = tools;
    this.body = file.body();
    this.tokens = tools.md.parse(this.body, {});
    const here = new Set(listed.map((named) => named.index));
    this.follower = new Follower({ ...file, body: this.body, tokens: this.tokens }, tools.resolver, here);
    this.context = {
      names: tools.names,
      global: tools.global,
      local: tools.global ? localSpellings(listed, alike(this.body)) : nothing,
      listed: here,
      self: deepHref(ref.path),
      follow: (target, token) => this.follower.follow(target, token),
      government: (target, words) => this.follower.government(target, words),
    };
  }

  read(): Body {
    const { bodyLine, file, front } = this.file;
    const parsed = outline(this.tokens, { body: this.body, bodyLine, file });
    const { md, passages } = this.tools;
    this.passages = passagesOf(md, parsed.notes, passages, front.source_url ?? null, this.context);
    const sections = parsed.sections
      .filter(({ kind, items, loose }) => kind !== "bottom-line" || items.length + loose.length > 0)
      .map((section) => this.section(section));
    return {
      sections,
      passages: [...this.used.values()],
      items: this.items,
      quotes: this.quotes,
      timeline: this.timeline,
      named: this.named,
      links: [...this.follower.links.values()],
      followed: this.follower.followed,
      problems: [...parsed.problems, ...this.follower.problems],
    };
  }

  private section(section: OutlineSection): Section {
    const { kind, heading } = section;
    const linked = new Set<number>();
    const unlinked = { ...this.context, global: null };
    const title = heading ? renderInline(this.tools.md, heading.tokens, unlinked, linked).text : "";
    const before = renderBlocks(this.tools.md, section.loose, this.context, linked);
    if (!aboutItself.has(kind)) this.note(before.named);
    return {
      kind,
      heading: compact(title),
      id: kind === "other" ? this.anchor(`section-${slugify(title)}`) : this.anchor(kind),
      before: before.html,
      items: section.items.map((item) => this.item(kind, item, linked)),
    };
  }

  private note(named: readonly number[]): void {
    for (const one of named) this.named.add(one);
  }

  /** An anchor that the page does not have yet. */
  private anchor(base: string): string {
    const count = (this.counts.get(base) ?? 0) + 1;
    this.counts.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  }

  private numbered(kind: SectionKind): string {
    const count = (this.counts.get(`#${kind}`) ?? 0) + 1;
    this.counts.set(`#${kind}`, count);
    return `${anchors[kind]}-${count}`;
  }

  private item(kind: SectionKind, source: OutlineItem, linked: Set<number>): Item {
    const { md } = this.tools;
    const main = renderInline(md, source.tokens, this.context, linked);
    const more = source.more.length > 0 ? this.inlineBlocks(source.more, linked) : null;
    const line = kind === "quotes" && source.attribution ? source.attribution.tokens : null;
    const attribution = line && renderInline(md, line, this.context, linked);
    const labels = [...main.notes, ...(more?.notes ?? []), ...source.notes, ...(attribution?.notes ?? [])];
    const html = compact(more ? `${main.html}<br>${more.html}` : main.html);
    const text = more ? `${main.text} ${more.text}` : main.text;
    const base: Item = {
      id: this.numbered(kind),
      html,
      text: text === html ? html : compact(text),
      passages: [...new Set(labels)].flatMap((label) => this.passage(label)),
    };
    const named = more ? [...new Set([...main.named, ...more.named])] : main.named;
    if (!aboutItself.has(kind)) this.note(named);
    const item = this.special(kind, base, source, named, attribution);
    if (!item) this.items.push({ item: base, kind, named });
    return item ?? base;
  }

  private special(
    kind: SectionKind,
    base: Item,
    source: OutlineItem,
    named: readonly number[],
    attribution: Rendered | null,
  ): Item | null {
    if (kind === "quotes") return this.quote(base, named, attribution);
    if (kind !== "timeline" && kind !== "watch") return null;
    const { date, certainty } = source;
    const { id, html, text, passages } = base;
    const item: TimelineItem = {
      id,
      html,
      text,
      passages,
      date,
      sortKey: firstDay(date),
      certainty,
      announced: kind === "watch",
      briefing: this.ref,
    };
    const reading = { item, kind, named };
    this.items.push(reading);
    this.timeline.push(reading);
    return item;
  }

  private quote(base: Item, named: readonly number[], attribution: Rendered | null): QuoteItem {
    const speaker = attribution ? this.speakerOf(attribution) : null;
    const bearer = speaker === null ? undefined : this.tools.names[speaker];
    if (attribution) this.note(attribution.named);
    const { id, html, text, passages } = base;
    const item: QuoteItem = {
      id,
      html,
      text,
      passages,
      attributionHtml: compact(attribution?.html ?? ""),
      attribution: compact(attribution?.text ?? ""),
      marks: marksIn(compact(attribution?.text ?? "")),
      speaker: bearer?.ref ?? null,
      briefing: this.ref,
    };
    const printed = bearer ? this.roleOf(bearer, item.attribution) : null;
    const role = printed === null ? null : compact(printed);
    const reading: QuoteReading = { item, kind: "quotes", named, speaker, role };
    this.items.push(reading);
    this.quotes.push(reading);
    return item;
  }

  /** The first wikilink; without one, the only name before the first comma. */
  private speakerOf({ firstLinked, text, named }: Rendered): number | null {
    if (firstLinked !== null) return firstLinked;
    const head = text.split(",")[0]?.trim() ?? "";
    const found = named.find((one) => {
      const bearer = this.tools.names[one];
      return bearer && (bearer.name === head || bearer.aliases.includes(head));
    });
    if (found !== undefined) return found;
    const target = head ? this.tools.resolver.resolve(head, this.context.listed) : null;
    return target && target.ambiguous.length === 0 ? target.target.named : null;
  }

  private roleOf(bearer: Named, attribution: string): string | null {
    const head = attribution.split(",")[0]?.trim() ?? "";
    return roleIn(attribution, head || bearer.name);
  }

  /** A bullet's further paragraphs and nested points, on lines of their own: an item stays inline. */
  private inlineBlocks(tokens: readonly Token[], linked: Set<number>): Rendered {
    const parts = tokens.flatMap((token): readonly Rendered[] => {
      if (token.type === "inline") return [renderInline(this.tools.md, token.children ?? [], this.context, linked)];
      if (token.type !== "fence" && token.type !== "code_block") return [];
      const code = Object.assign(Object.create(Object.getPrototypeOf(token)), token, { type: "code_inline" });
      return [renderInline(this.tools.md, [code], this.context, linked)];
    });
    return {
      html: parts.map((part) => part.html).join("<br>"),
      text: parts.map((part) => part.text).join(" "),
      named: parts.flatMap((part) => part.named),
      notes: parts.flatMap((part) => part.notes),
      firstLinked: null,
    };
  }

  private passage(label: string): readonly Passage[] {
    const found = this.passages.get(label);
    if (!found) return [];
    this.used.set(label, found);
    return [found];
  }
}

/** Reads, links and renders the body of a briefing. `listed`: the names of its front matter. */
export function readBody(file: BriefingFile, ref: BriefingRef, listed: readonly Named[], tools: BodyTools): Body {
  return new BodyReader(file, ref, listed, tools).read();
}

/** The entities as links, for the front matter's lists. */
export const refsOf = (listed: readonly Named[], kind: Named["kind"]): readonly NodeRef[] =>
  listed.filter((named) => named.kind === kind).map((named) => named.ref);
