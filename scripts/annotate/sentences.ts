import type { CleanArticle, Span } from "../model.ts";
import { textOf, trimSpan } from "../spans.ts";

/** A sentence before it is weighed. */
export interface PlainSentence extends Span {
  /** 1-based number of its paragraph; 0 for the headline. */
  readonly paragraph: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Abbreviations that something always follows: titles, and "vs.". Written as they are printed, without the stop. */
const never = set(`
  Mr Mrs Ms Mx Dr Drs Prof Gen Col Lt Sgt Capt Maj Cmdr Cpl Pvt Adm Brig Gov Govs Sen Sens Rep Reps Rev Fr Hon Pres Supt Insp Det
  Amb Msgr Mme Mlle Messrs Mt Ft Sec Atty Pfc Spc Cdr Comdr Lieut Ald Sr Sra Srta Dra vs v cf viz ca approx Eng Ing Ven Sh Smt Shri
  MR MRS MS DR PROF GEN COL LT SGT CAPT MAJ GOV SEN REP REV ST MT FT e.g i.e E.g I.e al.`);

/** Abbreviations that may close a sentence: then the next begins with a word that seldom goes on from them. */
const maybe = set(`
  Inc Corp Co Cos Ltd Plc Jr Bros etc Ave Blvd Rd Hwy St Ste Apt Dept Univ Assn Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo
  Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Man Sask est al Esq Hon. ft in lb lbs oz mph sq min max mln bln`);

/** "No. 5", "Nos. 3 and 4", "Art. 12", "pp. 3-5": abbreviations before a figure, words or the end of a sentence elsewhere. */
const beforeFigure = set("No Nos no nos Art Sect Fig Figs Ch Vol Vols vol p pp para paras Par Pt Rs");

/** Words that open a sentence and seldom follow an abbreviation or initial inside one. */
const openers = set(`
  The A An This That These Those It Its He She They We You I His Her Their Our My There Here In On At By For From With Without As If
  When While After Before Since Until Although Though Because But And Or So Yet Then Still Also However Meanwhile Moreover Instead
  Some Many Most More Several All Both Each Every Few Other Others Another Such No Not What Who Why How Where Which Whether One Two
  Three Please Do Did To Among During Under Over Between Despite According About Around Nearly Even Only Just Now Today Earlier Later Last Next
  Officials Police Experts Critics Analysts Residents People Authorities Prosecutors Investigators Rescuers Scientists Researchers`);

const quotes = "\"”’'»";
const closers = `${quotes})]`;
const openMarks = "\"“‘'«([¿¡—–-";

/** After "?" or "!" and a closing quote these go on with the sentence: "Whose?" Ravn asked. */
const attribution =
  /^(?:(?:the|an?|his|her|their|one) )?(?:\p{L}[\p{L}\p{M}'’.-]* ){1,5}?(?:said|says|asked|asks|added|adds|told|wrote|writes|replied|shouted|cried|joked|wondered|recalled|quipped|explained|exclaimed|demanded|yelled|laughed|tweeted|posted|continued|responded|answered|remarked|insisted|declared|warned)\b/u;

const isSpace = (letter: string | undefined): boolean => letter !== undefined && /\s/u.test(letter);

/** The run of non-space before `end`, at most 40 code units of it, opening marks cut off. */
function tokenBefore(text: string, end: number): { token: string; start: number } {
  let start = end;
  while (start > 0 && end - start < 40 && !isSpace(text[start - 1])) start--;
  while (start < end && (openMarks.includes(text[start] ?? "") || text[start] === "$")) start++;
  return { token: text.slice(start, end), start };
}

/** Whether a single full stop at `stop` closes a sentence, given the text behind it. */
function stopCloses(text: string, stop: number, next: string): boolean {
  const { token, start } = tokenBefore(text, stop);
  const word = /^[\p{L}\p{N}-]+/u.exec(next)?.[0] ?? "";
  const isOpener = openers.has(word);
  const last = token.slice(Math.max(token.lastIndexOf("-"), token.lastIndexOf("–"), token.lastIndexOf("/")) + 1);
  if (token === "") return true;
  if (never.has(last)) return false;
  if (beforeFigure.has(last)) return !/^[\d#]/u.test(next);
  if (/^\p{Lu}$/u.test(last)) {
    // An initial ("M. J. Rao"), or a letter that names something ("vitamin C. The", "So did I. Then").
    return isOpener && (start > 0 || word !== "");
  }
  if (/^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(last))
    return isOpener && !/^[ap]\.m$/iu.test(last) ? true : /^[ap]\.m$/iu.test(last) && isOpener;
  if (maybe.has(last)) return isOpener;
  // "1. First item": the figure of a list, not a sentence.
  if (/^\d{1,3}$/.test(token) && (start === 0 || text[start - 1] === "\n")) return false;
  return true;
}

/** Whether a sentence ends with the marks `[from, to)` and the closing quotes up to `end`, `next` being what follows. */
function isEnd(text: string, from: number, to: number, end: number, next: string): boolean {
  const opening = /^["“‘'«([¿¡—–-]*/u.exec(next)?.[0] ?? "";
  const first = next.slice(opening.length);
  if (/^\p{Ll}/u.test(first) && !/^[a-z]{1,2}\p{Lu}/u.test(first)) return false;
  if (/^[,;:.!?…)\]%]/u.test(first) || first === "") return opening.length === 0 ? first === "" : first !== "";
  if (/^[—–-]/u.test(opening) && !/^[—–-]+\s?["“]/u.test(next)) return false;
  const marks = text.slice(from, to);
  const closing = text.slice(to, end);
  const quoted = [...closing].some((letter) => quotes.includes(letter));
  if (marks === "." && closing === "") return stopCloses(text, from, first);
  if (marks === "." && !quoted) return true;
  if (quoted && marks !== "." && opening === "" && attribution.test(first.slice(0, 90))) return false;
  if (/^[!]+$/u.test(marks) && closing === "" && /^Yahoo$/u.test(tokenBefore(text, from).token)) return false;
  return true;
}

/**
 * The sentences of a paragraph of newswire English, as spans without white space at their ends, in order. Cuts behind
 * ".", "!", "?" and "…" with the quotes and brackets that close there, unless the text goes on in small letters or the
 * stop belongs to an abbreviation, an initial or a figure. Linear in the text.
 */
export function splitSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let begin = 0;
  const cut = (end: number): void => {
    const span = trimSpan(text, { start: begin, end });
    if (span.start < span.end) sentences.push(span);
    begin = end;
  };
  let at = 0;
  while (at < text.length) {
    const letter = text[at] ?? "";
    if (letter === "\n") cut(at);
    if (!".!?…".includes(letter)) {
      at++;
      continue;
    }
    const from = at;
    while (at < text.length && ".!?…".includes(text[at] ?? "")) at++;
    const to = at;
    while (at < text.length && closers.includes(text[at] ?? "")) at++;
    const end = at;
    if (end < text.length && !isSpace(text[end])) continue;
    let next = end;
    while (next < text.length && isSpace(text[next])) next++;
    // ". . ." spaced out is one ellipsis.
    if (text[next] === "." && !/[\p{L}\d]/u.test(text[next + 1] ?? "")) continue;
    if (next >= text.length || isEnd(text, from, to, end, text.slice(next, next + 120))) cut(end);
  }
  cut(text.length);
  return sentences;
}

/** The sentences of an article's headline and paragraphs, in order. A headline is always one. */
export function sentencesOf(article: CleanArticle): readonly PlainSentence[] {
  let paragraph = 0;
  return article.blocks.flatMap((block): readonly PlainSentence[] => {
    const { role, start, end } = block;
    if (role === "headline") return [{ start, end, paragraph: 0 }];
    if (role !== "paragraph") return [];
    paragraph++;
    const number = paragraph;
    return splitSentences(textOf(article.text, block)).map((span) => ({
      start: start + span.start,
      end: start + span.end,
      paragraph: number,
    }));
  });
}
