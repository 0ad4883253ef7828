import type { Span } from "../../model.ts";
import { isDemonym } from "../gazetteer/demonyms.ts";
import { isCommonWord } from "../gazetteer/words.ts";

/** A word of a sentence; its possessive ending and surrounding punctuation are left out. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Starts like a name: a capital, also behind "al-", "d’" and the like. */
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly allCaps: boolean;
  readonly digits: boolean;
  /** Capitalised by its place alone: first of a sentence, of a quotation, behind a colon. */
  readonly initial: boolean;
  /** Followed by 's or, behind an s, by '. */
  readonly possessive: boolean;
  /** One blank and nothing else stands between it and the word before. */
  readonly tied: boolean;
  /** What stands between it and the word before, at most the last eight characters. */
  readonly gap: string;
  /** A lower-case English word, whatever its capitals here. */
  readonly common: boolean;
  /** "Danish", "Finns". */
  readonly demonym: boolean;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’‘&-]|\.(?=\p{L}))[\p{L}\p{M}\p{N}]+)*/gu;
const abbreviation =
  /^(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Dr|Mr|Mrs|Ms|Mx|Prof|Gen|Col|Lt|Maj|Capt|Cpl|Sgt|Adm|Cmdr|Brig|Sen|Rep|Gov|Rev|Hon|Pres|Sec|Amb|St|Ste|Jr|Sr|Co|Ltd|Inc|Corp|Bros|Mt|Ft|Pt|No|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Penn|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)$/u;
const nameStart =
  /^(?:\p{Lu}|(?:al|el|an|as|ad|ar|ash|at|az|ul|ur|d|l|dell|dall)[-'’]\p{Lu}|(?:mc|de)\p{Lu}|e[A-Z]|i[A-Z])/u;
/** Behind these a capital says nothing. */
const opening = /[.!?…:;“"«([|•*]|--|—|–|(?:^|\s)['‘]$/u;

const numeral = /^[\p{N}]/u;

/** Words of one sentence. Linear in its length. */
export function tokenize(text: string, sentence: Span): readonly Token[] {
  const tokens: Token[] = [];
  word.lastIndex = sentence.start;
  let end = sentence.start;
  for (let match = word.exec(text); match && match.index < sentence.end; match = word.exec(text)) {
    for (const part of cutSentences(match[0], match.index)) {
      const token = makeToken(text, part, end, tokens.length === 0);
      tokens.push(token);
      end =
        token.possessive && text[token.end] !== undefined && /['’]/.test(text[token.end] ?? "")
          ? token.end + 1
          : token.end;
      if (token.possessive && /[sS]/.test(text[end] ?? "")) end++;
    }
  }
  return tokens;
}

/** "end.The" is two words that a blank was lost between; "Fortune.com" and "U.S" are one. */
function cutSentences(matched: string, start: number): readonly Span[] {
  const cut = /\p{Ll}{2}\.\p{Lu}\p{Ll}/u.exec(matched);
  if (!cut) return [{ start, end: start + matched.length }];
  const at = start + cut.index + 2;
  return [
    { start, end: at },
    { start: at + 1, end: start + matched.length },
  ];
}

function makeToken(text: string, span: Span, previousEnd: number, first: boolean): Token {
  let { start, end } = span;
  let possessive = false;
  const raw = text.slice(start, end);
  const ending = /['’‘][sS]$/u.exec(raw);
  if (ending && raw.length > 2) {
    possessive = true;
    end -= 2;
  } else if (/[sxz]$/iu.test(raw) && /['’]/.test(text[end] ?? "") && /^[\s,.]?$/.test(text[end + 1] ?? "")) {
    possessive = true;
  }
  let value = text.slice(start, end);
  if (!possessive && text[end] === "." && abbreviation.test(value)) {
    end++;
    value += ".";
  }
  const between = text.slice(Math.max(previousEnd, start - 8), start);
  const lower = value.toLowerCase();
  const letters = value.replace(/[^\p{L}]/gu, "");
  return {
    start,
    end,
    text: value,
    lower,
    capital: nameStart.test(value),
    allCaps: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
    digits: numeral.test(value),
    initial: first || opening.test(between),
    possessive,
    tied: !first && between === " ",
    gap: between,
    common: isCommonWord(lower),
    demonym: isDemonym(value),
  };
}
