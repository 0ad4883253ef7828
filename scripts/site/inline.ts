import type { MarkdownIt, Token } from "markdown-it";
import { findNames } from "./find-names.ts";
import type { SpellingIndex } from "./name-index.ts";
import type { Named } from "./names.ts";
import type { SeatTarget, Target } from "./resolver.ts";
import { escapeHtml } from "./text.ts";
import { deepHref } from "./urls.ts";

/** Running text on its way to a page: what it may link to, and what it named. */
export interface LinkContext {
  readonly names: readonly Named[];
  /** Null turns the linking of unmarked names off. */
  readonly global: SpellingIndex | null;
  readonly local: SpellingIndex;
  /** Indexes of the names in the front matter. */
  readonly listed: ReadonlySet<number>;
  /** The page of the briefing or note itself, for links to a place inside it. */
  readonly self: string;
  /** Resolves a wikilink, or a link to a Markdown file; reports a link to nothing and gives null. */
  follow(target: string, token: Token): Target | null;
  /** `[[Government of China|Beijing]]`; null for every other link. */
  government(target: string, words: string): SeatTarget | null;
}

/** Inline Markdown as HTML, as text, and by whom it names. */
export interface Rendered {
  readonly html: string;
  readonly text: string;
  /** Indexes into `Names.all`, in order of mention, once each. */
  readonly named: readonly number[];
  /** Labels of the note marks inside the text. */
  readonly notes: readonly string[];
  /** The first name that a wikilink gives, for attributions. */
  readonly firstLinked: number | null;
}

const anchor = (href: string, html: string): string => `<a href="${escapeHtml(href)}">${html}</a>`;

const isSoftSpace = (token: Token | undefined): boolean => token?.type === "softbreak";

/** `mailto:`, `https:` and the like; everything else stays on the site. */
const hasScheme = /^[a-z][a-z0-9+.-]*:/i;

class InlineWriter {
  html = "";
  text = "";
  readonly named = new Set<number>();
  readonly notes: string[] = [];
  firstLinked: number | null = null;
  /** What closes each open link: "" where the link leads nowhere. */
  private readonly open: string[] = [];

  private readonly md: MarkdownIt;
  private readonly context: LinkContext;
  private readonly linked: Set<number>;

  constructor(md: MarkdownIt, context: LinkContext, linked: Set<number>) {
    this.md = md;
    this.context = context;
    this.linked = linked;
  }

  write(tokens: readonly Token[]): void {
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token) break;
      if (token.type === "text" || token.type === "softbreak") {
        let run = token.type === "text" ? token.content : " ";
        // A name may run over the end of a line.
        while (tokens[at + 1]?.type === "text" || isSoftSpace(tokens[at + 1])) {
          at++;
          run += tokens[at]?.type === "text" ? tokens[at]?.content : " ";
        }
        this.plain(run);
      } else this.other(token, tokens, at);
    }
  }

  private plain(run: string): void {
    this.text += run;
    const { global, local, listed, names } = this.context;
    if (global === null || this.open.length > 0) {
      this.html += escapeHtml(run);
      return;
    }
    let done = 0;
    for (const { start, end, named } of findNames(run, global, local, listed)) {
      this.named.add(named);
      const path = names[named]?.path;
      if (!path || this.linked.has(named)) continue;
      this.linked.add(named);
      this.html += escapeHtml(run.slice(done, start)) + anchor(deepHref(path), escapeHtml(run.slice(start, end)));
      done = end;
    }
    this.html += escapeHtml(done === 0 ? run : run.slice(done));
  }

  private other(token: Token, tokens: readonly Token[], at: number): void {
    switch (token.type) {
      case "wikilink":
        this.wikilink(token);
        break;
      case "note_ref":
        this.notes.push(String(token.meta?.label));
        break;
      case "code_inline":
        this.text += token.content;
        this.html += `<code>${escapeHtml(token.content)}</code>`;
        break;
      case "hardbreak":
        this.text += " ";
        this.html += "<br>";
        break;
      case "image":
        // Nothing is loaded from elsewhere: a picture is shown by its description.
        this.write(token.children ?? []);
        break;
      case "link_open":
        this.openLink(token);
        break;
      case "link_close":
        this.html += this.open.pop() ?? "";
        break;
      default:
        this.html += this.md.renderer.renderToken([...tokens], at, this.md.options);
        if (token.nesting === 0) this.text += token.content;
    }
  }

  private wikilink(token: Token): void {
    const words = String(token.meta?.text);
    this.text += words;
    const seat = this.context.government(String(token.meta?.target), words);
    if (seat) {
      this.governmentLink(words, seat);
      return;
    }
    const target = this.context.follow(String(token.meta?.target), token);
    if (!target) {
      this.html += escapeHtml(words);
      return;
    }
    if (target.named !== null) {
      this.named.add(target.named);
      this.linked.add(target.named);
      this.firstLinked ??= target.named;
    }
    this.html += this.open.length > 0 ? escapeHtml(words) : anchor(deepHref(target.ref.path), escapeHtml(words));
  }

  /** The city as printed, and behind it a small mark that leads to the country; the text has the city alone. */
  private governmentLink(words: string, { governs, seat, country }: SeatTarget): void {
    for (const one of [seat, country]) {
      if (one?.named === null || one?.named === undefined) continue;
      this.named.add(one.named);
      this.linked.add(one.named);
    }
    const first = seat ?? country;
    if (!first || this.open.length > 0) {
      this.html += escapeHtml(words);
      return;
    }
    const title = ` title="${escapeHtml(`the government of ${governs}`)}"`;
    const isMarked = seat !== null && country !== null && seat.named !== country.named;
    this.html += `<a href="${escapeHtml(deepHref(first.ref.path))}"${isMarked ? "" : title}>${escapeHtml(words)}</a>`;
    if (isMarked)
      this.html += `<sup class="government"><a href="${escapeHtml(deepHref(country.ref.path))}"${title}>${escapeHtml(governs)}</a></sup>`;
  }

  private openLink(token: Token): void {
    const href = String(token.attrGet("href") ?? "");
    let to = href;
    if (href.startsWith("#")) to = this.context.self + href;
    else if (!hasScheme.test(href) && !href.startsWith("//")) {
      const [path = "", fragment = ""] = href.split("#");
      const target = this.context.follow(decode(path), token);
      if (target?.named !== null && target?.named !== undefined) this.named.add(target.named);
      to = target ? deepHref(target.ref.path, fragment) : "";
    }
    this.html += to ? `<a href="${escapeHtml(to)}">` : "";
    this.open.push(to ? "</a>" : "");
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Renders running text. Unmarked names become links at their first mention, never inside a link or code; the text
 * itself stays as it is.
 *
 * @param linked whom the section has linked already; added to
 */
export function renderInline(
  md: MarkdownIt,
  tokens: readonly Token[],
  context: LinkContext,
  linked: Set<number>,
): Rendered {
  const writer = new InlineWriter(md, context, linked);
  writer.write(tokens);
  const { html, text, named, notes, firstLinked } = writer;
  return { html, text, named: [...named], notes, firstLinked };
}

const headings = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

/** Renders whole blocks (what a person wrote besides the items). Headings go unlinked, and never outrank a section's. */
export function renderBlocks(
  md: MarkdownIt,
  tokens: readonly Token[],
  context: LinkContext,
  linked: Set<number>,
): Rendered {
  let html = "";
  const texts: string[] = [];
  const named = new Set<number>();
  const notes: string[] = [];
  let firstLinked: number | null = null;
  let inHeading = false;
  const all = [...tokens];
  all.forEach((token, at) => {
    if (token.type === "inline") {
      const inner = renderInline(md, token.children ?? [], inHeading ? { ...context, global: null } : context, linked);
      html += inner.html;
      texts.push(inner.text);
      for (const one of inner.named) named.add(one);
      notes.push(...inner.notes);
      firstLinked ??= inner.firstLinked;
    } else if (headings.has(token.tag)) {
      inHeading = token.nesting === 1;
      const tag = token.tag === "h1" || token.tag === "h2" ? "h3" : token.tag;
      html += token.nesting === 1 ? `<${tag}>` : `</${tag}>\n`;
    } else if (token.tag === "td" || token.tag === "th") {
      html += token.nesting === 1 ? cell(token) : `</${token.tag}>`;
    } else {
      const rule = md.renderer.rules[token.type];
      html += rule ? rule(all, at, md.options, {}, md.renderer) : md.renderer.renderToken(all, at, md.options);
    }
  });
  return { html, text: texts.join(" "), named: [...named], notes, firstLinked };
}

/** A table cell, its alignment as a class: the content security policy allows no inline style. */
function cell(token: Token): string {
  const align = /text-align:(left|right|center)/.exec(String(token.attrGet("style") ?? ""))?.[1];
  return align ? `<${token.tag} class="${align}">` : `<${token.tag}>`;
}
