import type { Span } from "../../model.ts";
import { isDemonym } from "../gazetteer/demonyms.ts";
import { isGivenName } from "../gazetteer/people.ts";
import { findPlaces } from "../gazetteer/places.ts";
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

/** Behind the comma of "Co., Ltd." */
const legalForm = /^(?:Ltd|Inc|LLC|L\.L\.C|PLC|Corp|S\.A|N\.V|LLP|L\.P)\.?$/u;

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
  return markPhrases(text, tokens);
}

/** "Costa Rican", "South Korean", "New Zealander": demonyms of two words. */
function markPhrases(text: string, tokens: Token[]): readonly Token[] {
  for (let at = 1; at < tokens.length; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before?.capital || !token?.capital || !token.tied || !isDemonym(text.slice(before.start, token.end))) continue;
    tokens[at - 1] = { ...before, demonym: true };
    tokens[at] = { ...token, demonym: true };
  }
  return tokens;
}

/** Second parts of compounds whose first part is a name: "Paris-based", "U.S.-led", "Ulster-born". */
const compound = /^(\p{Lu}[\p{L}.'’&]*(?:-\p{Lu}[\p{L}.'’]*)*)-(\p{Ll}{3,})$/u;
/** "pro-Moscow", "ex-Soviet", "mid-Atlantic". */
const prefixed = /^((?:pro|anti|ex|non|mid|post|pre|trans|sub|un|then|all|self|cross|inter)-)(\p{Lu}.*)$/iu;

/** "Singapore-listed" and "US-China" name a place each; "Owusu-Ansah" and "Guinea-Bissau" are one name. */
function cutCompounds(text: string, start: number): readonly Span[] {
  const tail = compound.exec(text);
  if (tail?.[1] && tail[2] && isParticiple(tail[2]))
    return [
      { start, end: start + tail[1].length },
      { start: start + tail[1].length + 1, end: start + text.length },
    ];
  const lead = prefixed.exec(text);
  if (lead?.[1] && !/^\p{Lu}\p{L}+-\p{Lu}/u.test(text))
    return [
      { start, end: start + lead[1].length - 1 },
      { start: start + lead[1].length, end: start + text.length },
    ];
  const dash = text.indexOf("-");
  if (dash > 0 && !isCountry(text) && joinsPlaces(text.slice(0, dash), text.slice(dash + 1)))
    return [{ start, end: start + dash }, ...cutCompounds(text.slice(dash + 1), start + dash + 1)];
  return [{ start, end: start + text.length }];
}

const isParticiple = (word: string): boolean =>
  /^(?:led|born|run|made|style|wide|area|bound|like|friendly|only|related|era|sponsored|trained)$/.test(word) ||
  (/(?:ed|ing)$/.test(word) && word.length > 4 && isCommonWord(word));

/** "US-China", "Dhaka-Tangail". */
const joinsPlaces = (first: string, rest: string): boolean =>
  isCountry(first) || (isCity(first) && isCity(rest) && !isGivenName(first));

const isCity = (text: string): boolean => /^\p{Lu}/u.test(text) && findPlaces(text).some((place) => place.size >= 50);

const isCountry = (text: string): boolean => /^\p{Lu}/u.test(text) && findPlaces(text)[0]?.kind === "country";

/** "end.The" is two words that a blank was lost between; "Fortune.com" and "U.S" are one. */
function cutSentences(matched: string, start: number): readonly Span[] {
  const cut = /\p{Ll}{2}\.\p{Lu}\p{Ll}/u.exec(matched);
  if (!cut) return matched.includes("-") ? cutCompounds(matched, start) : [{ start, end: start + matched.length }];
  const at = start + cut.index + 2;
  return [
    { start, end: at },
    { start: at + 1, end: start + matched.length },
  ];
}

type Facts = Pick<Token, "lower" | "capital" | "allCaps" | "digits" | "common" | "demonym">;

/** More words than an article has; bounds what is kept. */
const most = 50_000;
const seen = new Map<string, Facts>();

/** What is known of a word wherever it stands; looked up once as long as it is remembered. */
function factsOf(word: string): Facts {
  const known = seen.get(word);
  if (known) return known;
  if (seen.size >= most) seen.clear();
  const lower = word.toLowerCase();
  const letters = word.replace(/[^\p{L}]/gu, "");
  const facts: Facts = {
    lower,
    capital: nameStart.test(word) || /^\p{Ll}{2,3}\p{Lu}\p{Ll}{2,}$/u.test(word),
    allCaps: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
    digits: numeral.test(word),
    common: isCommonWord(lower),
    demonym: isDemonym(word),
  };
  seen.set(word, facts);
  return facts;
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
  const { lower, capital, allCaps, digits, common, demonym } = factsOf(value);
  return {
    start,
    end,
    text: value,
    lower,
    capital,
    allCaps,
    digits,
    initial: first || opening.test(between),
    possessive,
    tied: !first && (between === " " || between === " & " || (between === ", " && legalForm.test(value))),
    gap: between,
    common,
    demonym,
  };
}
