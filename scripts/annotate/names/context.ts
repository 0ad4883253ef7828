import type { CleanArticle, NameProposal, Span } from "../../model.ts";
import { isGivenName } from "../gazetteer/people.ts";
import type { PlainSentence } from "../sentences.ts";
import { type Token, tokenize } from "./tokens.ts";
import {
  functionWords,
  monthsAndDays,
  organisationHeads,
  otherHeads,
  otherThings,
  particles,
  placeHeads,
  products,
  titleHeads,
  titleModifiers,
} from "./vocabulary.ts";

/** `title`: Most Words Are Capitalised. `capitals`: ALL ARE. There a capital says nothing. */
export type Style = "plain" | "title" | "capitals";

/** A stretch of tokens that may be a name, `[first, last]`, and the title printed before it. */
export interface Run {
  readonly line: Line;
  readonly first: number;
  readonly last: number;
  readonly role: Span | null;
}

/** One sentence in tokens. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly style: Style;
  /** Tokens of names that are not asked for: treaties, storms, ships, prizes. */
  readonly closed: ReadonlySet<number>;
}

/** What every finder is given. */
export interface NameContext {
  readonly article: CleanArticle;
  readonly lines: readonly Line[];
  /** Capitalised stretches with titles, demonyms and sentence openers taken off. */
  readonly runs: readonly Run[];
  /** Words that also stand in lower case in this article. */
  readonly lowerWords: ReadonlySet<string>;
}

export type NameFinder = (context: NameContext) => readonly NameProposal[];

export const spanOf = (line: Line, first: number, last: number): Span => ({
  start: line.tokens[first]?.start ?? 0,
  end: line.tokens[last]?.end ?? 0,
});

export const textOfTokens = (context: NameContext, line: Line, first: number, last: number): string => {
  const { start, end } = spanOf(line, first, last);
  return context.article.text.slice(start, end);
};

/** A proposal for the tokens `[first, last]`. */
export function propose(
  context: NameContext,
  line: Line,
  [first, last]: readonly [number, number],
  rest: Pick<NameProposal, "kind" | "weight" | "by"> & Partial<NameProposal>,
): NameProposal {
  const span = spanOf(line, first, last);
  return { ...span, text: context.article.text.slice(span.start, span.end), certainty: "stated", ...rest };
}

function styleOf(tokens: readonly Token[], closing: string): Style {
  const words = tokens.filter((token) => !token.digits && token.lower.length > 3);
  if (tokens.length < 4 || words.length < 3) return "plain";
  if (words.filter((token) => token.allCaps).length > words.length * 0.7) return "capitals";
  return !/[.!?"”]/u.test(closing) &&
    words.filter((token) => token.capital).length > words.length * 0.75 &&
    words.filter((token) => token.common && token.capital && !token.initial).length > words.length * 0.35
    ? "title"
    : "plain";
}

/** Months and days, unless they are part of a longer name ("Theresa May"). */
const isClosed = (line: Line, at: number): boolean => {
  const token = line.tokens[at];
  if (!token || !monthsAndDays.has(token.lower)) return false;
  if (!/^(?:april|may|june|august|jan|mar)$/.test(token.lower)) return true;
  const before = line.tokens[at - 1];
  return !(
    token.tied &&
    before?.capital &&
    !before.initial &&
    !monthsAndDays.has(before.lower) &&
    isGivenName(before.text)
  );
};

/** Storms, ships, treaties and other things that are named and are not asked for. */
function otherThing(line: Line, first: number, last: number): boolean {
  const before = line.tokens[first - 1];
  const head = line.tokens[first];
  const end = line.tokens[last];
  if (!head || !end) return false;
  if (last > first && otherHeads.has(end.lower)) return true;
  if (line.tokens.slice(first, last + 1).some((token) => products.has(token.lower))) return true;
  if (otherThings.has(head.lower) && last > first) return true;
  return head.tied && before !== undefined && otherThings.has(before.lower) && !before.possessive;
}

/** In tokens; bounds the work on text that is all capitals. */
const longestTitle = 8;
const longestRun = 16;

/** First token of the title that ends at `head`, going back over its modifiers. */
export function titleStart(line: Line, head: number): number {
  let start = head;
  while (start > 0 && start > head - longestTitle) {
    const token = line.tokens[start];
    const before = line.tokens[start - 1];
    if (!token?.tied || !before || before.possessive || before.demonym || functionWords.has(before.lower)) break;
    const fits =
      titleModifiers.has(before.lower) ||
      titleHeads.has(before.lower) ||
      (before.capital && before.common && !before.initial && token.capital);
    if (!fits) break;
    start--;
  }
  return start;
}

const notPeople =
  /^(?:power|silver|water|tower|river|upper|lower|greater|super|inter|never|over|under|winter|summer|paper|copper|chapter|quarter|number|order|border|letter|matter|minor|major|junior|senior|corner|center|master|harbor|motor|sister|former|other|another|after|inner|outer|christian|victor|alexander|human|roman|german|norman|mediterranean|plant|grant|giant|coffee|tree|free|three|committee|jubilee|less|express|press|wilderness|business|fitness|access|process|congress|fortress|illness|witness|happiness|liberian)$/;

/** "Geneticist Baldur Þrastarson", "Legislator Chiu Hsien-chih": a plain word for what somebody does, before a full name. */
function isFunction(token: Token, line: Line, at: number): boolean {
  if (
    token.allCaps ||
    !token.common ||
    token.lower.length < 6 ||
    !/(?:er|or|ist|ian|man|woman|ess|ee|ant)$/.test(token.lower)
  )
    return false;
  if (
    notPeople.test(token.lower) ||
    isGivenName(token.text) ||
    organisationHeads.has(token.lower) ||
    placeHeads.has(token.lower)
  )
    return false;
  const [next, third] = [line.tokens[at + 1], line.tokens[at + 2]];
  return (
    next?.capital === true &&
    next.tied &&
    !next.common &&
    third?.capital === true &&
    third.tied &&
    !organisationHeads.has(third.lower)
  );
}

/** What stands behind a name and is no part of it. */
const degrees = /^(?:SC|QC|KC|MP|MBE|OBE|CBE|PhD|Ph\.D|MD|M\.D|Esq|AM|AO)\.?$/;

const isTitle = (token: Token, line: Line, at: number): boolean =>
  isFunction(token, line, at) ||
  ((titleHeads.has(token.lower) ||
    (token.lower.endsWith("s") && titleHeads.has(token.lower.slice(0, -1)) && token.lower.length > 6)) &&
    (token.lower.endsWith(".") || !token.allCaps || token.lower.length < 4));

/** Whether a word that opens a sentence is no part of the name behind it. */
function isOpener(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (!token) return false;
  if (functionWords.has(token.lower)) return true;
  if (titleHeads.has(token.lower)) return false;
  const next = line.tokens[at + 1];
  if (!token.initial || !token.common || isGivenName(token.text)) return false;
  // "Substitute Boubacar Diop": a plain noun before a full name.
  const third = line.tokens[at + 2];
  if (
    next?.capital &&
    next.tied &&
    !next.common &&
    isGivenName(next.text) &&
    third?.tied &&
    (third.capital || particles.has(third.lower))
  )
    return true;
  return token.lower.endsWith("ly") || !next?.capital || !next.tied;
}

/** Tokens of "Ottawa Convention", "Cyclone Imara" and the like, also with a place or body in them. */
function closedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const closed = new Set<number>();
  tokens.forEach((token, at) => {
    if (token.capital && otherHeads.has(token.lower) && token.tied) {
      for (
        let back = at;
        back > at - 5 && tokens[back]?.capital && !monthsAndDays.has(tokens[back]?.lower ?? "");
        back--
      ) {
        closed.add(back);
        if (!tokens[back]?.tied || tokens[back - 1]?.possessive) break;
      }
    }
    if (otherThings.has(token.lower) && !token.possessive)
      for (let on = at + 1; on < at + 4 && tokens[on]?.tied && tokens[on]?.capital; on++) closed.add(on);
  });
  return closed;
}

/** Cuts a capitalised stretch into what may be names, and keeps the titles found on the way. */
function cutRun(line: Line, first: number, last: number): readonly Run[] {
  const runs: Run[] = [];
  let start = first;
  let role: Span | null = lowerTitle(line, first) ?? null;
  const portfolio = portfolioEnd(line, first, last);
  if (portfolio) {
    role = spanOf(line, titleStart(line, first - 2), portfolio - 1);
    start = portfolio;
  }
  const close = (end: number): void => {
    while (end > start && degrees.test(line.tokens[end]?.text ?? "")) end--;
    if (start <= end && !otherThing(line, start, end)) runs.push({ line, first: start, last: end, role });
    role = null;
  };
  for (let at = start; at <= last; at++) {
    const token = line.tokens[at];
    if (!token) continue;
    if (at === start && (isOpener(line, at) || token.demonym)) {
      start = at + 1;
      continue;
    }
    if (
      isTitle(token, line, at) &&
      at < last &&
      !particles.has(line.tokens[at - 1]?.lower ?? "") &&
      !(line.tokens[at + 1]?.lower === "of")
    ) {
      const from = Math.max(titleStart(line, at), start);
      if (from > start) close(from - 1);
      role = spanOf(line, Math.min(from, titleStart(line, at)), at);
      start = at + 1;
    } else if (token.demonym && at > start && !isSurnameHere(line, at, start)) {
      close(at - 1);
      start = at + 1;
    }
  }
  close(last);
  return runs;
}

/** "Dawn French", "Shafiqul Islam": a demonym that is a family name. */
const isSurnameHere = (line: Line, at: number, start: number): boolean => {
  const before = line.tokens[at - 1];
  return (
    before !== undefined &&
    !before.demonym &&
    (isGivenName(line.tokens[at]?.text ?? "") || (at - start < 3 && isGivenName(before.text)))
  );
};

/** "Minister of Finance Enoch Godongwana": where the person begins behind a title with "of" or "for"; 0 for none. */
function portfolioEnd(line: Line, first: number, last: number): number {
  const link = line.tokens[first - 1]?.lower;
  const head = line.tokens[first - 2];
  if ((link !== "of" && link !== "for") || !head || !titleHeads.has(head.lower) || !line.tokens[first]?.tied) return 0;
  let at = first;
  while (at <= last && line.tokens[at]?.common && !isGivenName(line.tokens[at]?.text ?? "")) at++;
  return at > first && at <= last ? at : 0;
}

/** A lower-case title directly before a name ("trade minister Todd"). */
function lowerTitle(line: Line, first: number): Span | null {
  const before = line.tokens[first - 1];
  if (!line.tokens[first]?.tied || !before || before.capital || before.possessive || !titleHeads.has(before.lower))
    return null;
  return spanOf(line, titleStart(line, first - 1), first - 1);
}

/** Stephen "Skip" Madigan: how many tokens the nickname has; 0 for none. */
function nicknameAt(tokens: readonly Token[], at: number): number {
  if (!/^ ["“‘']$/u.test(tokens[at]?.gap ?? "") || tokens[at - 1]?.common) return 0;
  for (let length = 1; length < 3; length++) {
    if (!tokens[at + length - 1]?.capital) return 0;
    const next = tokens[at + length];
    if (/^["”’'] $/u.test(next?.gap ?? "")) return next?.capital ? length : 0;
  }
  return 0;
}

/** Capitalised stretches, joined by particles, broken at punctuation and possessives. */
function runsOf(line: Line): readonly Run[] {
  const { tokens } = line;
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token?.capital || isClosed(line, at)) {
      at++;
      continue;
    }
    let last = at;
    while (last + 1 < tokens.length && !tokens[last]?.possessive && last - at < longestRun) {
      const nickname = nicknameAt(tokens, last + 1);
      if (nickname > 0) {
        last += nickname + 1;
        continue;
      }
      let next = last + 1;
      while (
        next - last <= 3 &&
        tokens[next]?.tied &&
        particles.has(tokens[next]?.lower ?? "") &&
        !tokens[next]?.capital
      )
        next++;
      const end = tokens[next];
      if (!end?.tied || !end.capital || isClosed(line, next)) break;
      last = next;
    }
    runs.push(...cutRun(line, at, last));
    at = last + 1;
  }
  return runs;
}

export function makeContext(article: CleanArticle, sentences: readonly PlainSentence[]): NameContext {
  const lines = sentences.map((sentence): Line => {
    const tokens = tokenize(article.text, sentence);
    const style = styleOf(tokens, article.text[sentence.end - 1] ?? "");
    return { tokens, style, closed: style === "plain" ? closedTokens(tokens) : new Set() };
  });
  const lowerWords = new Set<string>();
  for (const line of lines) for (const token of line.tokens) if (!token.capital) lowerWords.add(token.lower);
  const runs = lines.flatMap((line) => (line.style === "plain" ? runsOf(line) : []));
  return { article, lines, runs, lowerWords };
}
