import type { Span } from "../../model.ts";
import { isGivenName } from "../gazetteer/people.ts";
import { isClosed, otherThing } from "./closed.ts";
import { type Line, type Run, spanOf } from "./line.ts";
import { isTitle, lowerTitle, portfolioEnd, titleStart } from "./titles.ts";
import type { Token } from "./tokens.ts";
import { functionWords, particles, titleHeads } from "./vocabulary.ts";

/** In tokens; bounds the work on text that is all capitals. */
const longestRun = 16;

/** What stands behind a name and is no part of it. */
const degrees = /^(?:SC|QC|KC|MP|MBE|OBE|CBE|PhD|Ph\.D|MD|M\.D|Esq|AM|AO)\.?$/;

/** "bin Rashid", "al-Harthi": what only stands behind a given name. */
const patronymic = (line: Line, at: number): boolean => {
  const token = line.tokens[at];
  if (!token?.tied) return false;
  return (
    /^[ae]l-\p{Lu}/u.test(token.text) ||
    (/^(?:bin|ibn|bint)$/.test(token.text) && line.tokens[at + 1]?.capital === true)
  );
};

/** Whether a word that opens a sentence is no part of the name behind it. */
function isOpener(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (!token) return false;
  // "Said bin Rashid": a given name that is also a verb.
  if (functionWords.has(token.lower)) return !(isGivenName(token.text) && patronymic(line, at + 1));
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

/** Cuts a capitalised stretch into what may be names, and keeps the titles found on the way. */
function cutRun(line: Line, first: number, last: number): readonly Run[] {
  const runs: Run[] = [];
  let start = first;
  let role: Span | null = lowerTitle(line, first);
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

/** Stephen "Skip" Hollander: how many tokens the nickname has; 0 for none. */
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
export function runsOf(line: Line): readonly Run[] {
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
