import type { Token } from "markdown-it";

/** One block of a token stream: its opening token, what it holds, its closing token. */
export interface Block {
  /** `paragraph`, `bullet_list`, `blockquote`, `note`, … */
  readonly type: string;
  readonly tokens: readonly Token[];
}

/** Groups tokens into the blocks at their outermost level. */
export function blocksOf(tokens: readonly Token[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < tokens.length; ) {
    const first = tokens[i];
    if (!first) break;
    let end = i + 1;
    if (first.nesting === 1) {
      while (end < tokens.length && !(tokens[end]?.nesting === -1 && tokens[end]?.level === first.level)) end++;
      end++;
    }
    blocks.push({ type: first.type.replace(/_open$/, ""), tokens: tokens.slice(i, end) });
    i = end;
  }
  return blocks;
}

/** The blocks inside a block. */
export const within = (block: Block): readonly Block[] => blocksOf(block.tokens.slice(1, -1));

/** Lines of the body that a block covers: half-open, 0-based. */
export const rangeOf = (block: Block): readonly [number, number] => block.tokens[0]?.map ?? [0, 0];

/** A copy of a text token with other content: tokens are shared with whoever holds the parse. */
export function withContent(token: Token, content: string): Token {
  if (token.content === content) return token;
  const copy: Token = Object.assign(Object.create(Object.getPrototypeOf(token)), token);
  copy.content = content;
  return copy;
}

/** What running text says, without its marks. */
export function plainText(tokens: readonly Token[]): string {
  let text = "";
  for (const token of tokens) {
    if (token.type === "softbreak" || token.type === "hardbreak") text += " ";
    else if (token.type === "wikilink") text += String(token.meta?.text);
    else if (token.type === "image") text += plainText(token.children ?? []);
    else if (token.type !== "note_ref") text += token.content;
  }
  return text;
}

interface Parted {
  readonly tokens: readonly Token[];
  readonly markdown: string;
  readonly notes: readonly string[];
}

/** Takes the note marks off the end of running text, from its tokens and from its source alike. */
export function takeNotes(children: readonly Token[], content: string): Parted {
  const tokens = [...children];
  let markdown = content.trimEnd();
  const notes: string[] = [];
  for (let last = tokens.at(-1); last; last = tokens.at(-1)) {
    if (last.type === "note_ref" && markdown.endsWith(last.content)) {
      notes.push(String(last.meta?.label));
      markdown = markdown.slice(0, -last.content.length).trimEnd();
    } else if (!(last.type === "softbreak" || (last.type === "text" && last.content.trim() === ""))) break;
    tokens.pop();
  }
  const last = tokens.at(-1);
  if (last?.type === "text") tokens[tokens.length - 1] = withContent(last, last.content.trimEnd());
  return { tokens, markdown, notes: notes.reverse() };
}
