import type { MarkdownIt, StateInline } from "markdown-it";

/** Longest target or text; what is longer is ordinary text. */
const longest = 300;
const link = new RegExp(`\\[\\[([^\\[\\]|\\n]{1,${longest}})(?:\\|([^\\[\\]\\n]{1,${longest}}))?\\]\\]`, "y");

/** `[[A]]` or `[[A|b]]` becomes a `wikilink` token: `meta.target`, `meta.text`, `meta.offset` in the inline source. */
function wikilink(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x5b || state.src.charCodeAt(state.pos + 1) !== 0x5b) return false;
  link.lastIndex = state.pos;
  const match = link.exec(state.src);
  const target = match?.[1]?.trim();
  if (!match || !target || match.index + match[0].length > state.posMax) return false;
  if (!silent) {
    const token = state.push("wikilink", "", 0);
    token.meta = {
      target,
      text: match[2]?.trim() || target,
      offset: state.pos,
    };
    token.content = match[0];
  }
  state.pos += match[0].length;
  return true;
}

/** Teaches markdown-it wikilinks, as tokens; where they lead is for the site to say. */
export function wikilinks(md: MarkdownIt): void {
  md.inline.ruler.before("link", "wikilink", wikilink);
}

/** What a link takes for the path of a file, and so leads elsewhere than to the name. */
const path = /^\.{1,2}\/|\.(?:md|html)$/i;

/** The wikilink to a name; null for a name that the notation cannot hold. */
export function writeWikilink(target: string, text = target): string | null {
  const source = text === target ? `[[${target}]]` : `[[${target}|${text}]]`;
  link.lastIndex = 0;
  const match = link.exec(source);
  const whole = match?.[0] === source && !path.test(target) && target === target.trim() && text === text.trim();
  return whole && match[1] === target && (match[2] ?? target) === text ? source : null;
}
