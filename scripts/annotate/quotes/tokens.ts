import type { Entity, Span } from "../../model.ts";
import type { Stretch } from "./marks.ts";

/** A word, a name, a mark of punctuation or a whole quotation of one paragraph. */
export interface Token extends Span {
  readonly kind: "word" | "name" | "mark" | "quote";
  readonly text: string;
  readonly lower: string;
  /** Of a name. */
  readonly entity: Entity | null;
  /** Of a quotation. */
  readonly stretch: Stretch | null;
}

/** The tokens of one sentence outside and around its quotations. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** Number of the block it stands in. */
  readonly block: number;
  readonly headline: boolean;
}

/** A mention with its entity, in order of the text. */
export interface Named extends Span {
  readonly entity: Entity;
}

export const namesOf = (entities: readonly Entity[]): readonly Named[] =>
  entities
    .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })))
    .sort((a, b) => a.start - b.start || b.end - a.end);

const piece = /['’]s(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’@-]*|[^\s\p{L}\p{N}]/gu;
const abbreviation =
  /^(?:\p{L}|Mr|Mrs|Ms|Dr|St|Gen|Col|Sgt|Lt|Capt|Cmdr|Adm|Sen|Sens|Rep|Reps|Gov|Govs|Prof|Rev|Hon|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|Co|Corp|Inc|Ltd|Jr|Sr|vs|Calif|Tex|Fla|Ill|Pa|Va|Mass|Conn|Ariz|Mich|Minn|Wis|Wash|Ore|Tenn|Ind|Ky|Ga|Ala|Miss|La|Okla|Kan|Neb|Nev|Colo|Md|Del|Mo|Ark|Vt|Me|[\p{L}](?:\.[\p{L}])+)$/u;

const tails = new Set([...".'’@-"]);
const title = /^(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Sgt|Lt|Capt|Sen|Rep|Gov|Prof|Rev)\.$/;

const plain = (kind: Token["kind"], value: string, start: number): Token => ({
  kind,
  text: value,
  lower: value.toLowerCase().replace("’", "'"),
  start,
  end: start + value.length,
  entity: null,
  stretch: null,
});

function words(text: string, start: number, end: number, into: Token[]): void {
  for (const match of text.slice(start, end).matchAll(piece)) {
    let word = match[0];
    let at = start + match.index;
    if (!/[\p{L}\p{N}]/u.test(word[0] ?? "") && !/^['’]s$/.test(word)) {
      into.push(plain("mark", word, at));
      continue;
    }
    // A full stop at the end belongs to an abbreviation or ends the sentence; a possessive is a word of its own.
    let cut = word.length;
    while (cut > 1 && tails.has(word[cut - 1] ?? "")) {
      if (word[cut - 1] === "." && cut < 10 && abbreviation.test(word.slice(0, cut - 1))) break;
      cut--;
    }
    const tail = word.slice(cut);
    word = word.slice(0, cut);
    if (word.length > 2 && (word.endsWith("'s") || word.endsWith("’s"))) {
      const owner = word.slice(0, -2);
      const possessive = word.slice(-2);
      into.push(plain("word", owner, at), plain("word", possessive, at + owner.length));
    } else into.push(plain("word", word, at));
    at += word.length;
    for (const char of tail) {
      into.push(plain("mark", char, at));
      at += char.length;
    }
  }
}

/** The tokens of a block in order: quotations whole, names whole, then words and marks. */
export function tokensOf(
  text: string,
  block: Span,
  stretches: readonly Stretch[],
  names: readonly Named[],
): readonly Token[] {
  const whole: Token[] = [];
  for (const stretch of stretches) {
    whole.push({
      kind: "quote",
      text: text.slice(stretch.start, stretch.end),
      lower: "",
      start: stretch.open,
      end: stretch.close,
      entity: null,
      stretch,
    });
  }
  let next = 0;
  for (const { start, end, entity } of names) {
    while (next < stretches.length && (stretches[next]?.close ?? 0) <= start) next++;
    const stretch = stretches[next];
    if (stretch && stretch.open < end) continue;
    const surface = text.slice(start, end);
    whole.push({
      kind: "name",
      text: surface,
      lower: surface.toLowerCase(),
      start,
      end,
      entity,
      stretch: null,
    });
  }
  whole.sort((a, b) => a.start - b.start);
  const tokens: Token[] = [];
  let at = block.start;
  for (const token of whole) {
    words(text, at, token.start, tokens);
    tokens.push(token);
    at = token.end;
  }
  words(text, at, block.end, tokens);
  return tokens;
}

/** Whether the sentence ends with this token: a full stop, or a quotation that brings its own and is not taken up. */
function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next) return true;
  if (token.kind === "mark") {
    if (!/[.!?]/.test(token.text)) return false;
    if (next.kind === "mark") return !/[.!?)\],;:–—-]/.test(next.text);
    return next.kind !== "word" || /^[\p{Lu}\p{N}]/u.test(next.text);
  }
  // "… in Santa Monica, Calif. "The …": the abbreviation closes the sentence as well.
  if (token.kind !== "quote") {
    return (
      token.text.endsWith(".") &&
      next.kind === "quote" &&
      !title.test(token.text) &&
      /^[^\p{L}]*\p{Lu}/u.test(next.text)
    );
  }
  const inside = token.text.trimEnd();
  if (next.kind === "quote") return token.end < next.start && /[.!?…]['’]?$/.test(inside);
  if (next.kind === "mark") return false;
  if (/[.…]['’]?$/.test(inside)) return /^[\p{Lu}]/u.test(next.text);
  return false;
}

/** No sentence of prose is longer; what is, would only cost time. */
const longest = 300;

/** The sentences of a block's tokens. */
export function clausesOf(tokens: readonly Token[], block: number, headline: boolean): readonly Clause[] {
  const clauses: Clause[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i < tokens.length - 1 && i - first < longest && !endsSentence(tokens, i)) continue;
    clauses.push({ tokens: tokens.slice(first, i + 1), block, headline });
    first = i + 1;
  }
  return clauses;
}
