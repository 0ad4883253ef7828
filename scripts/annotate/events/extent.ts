import { type ClauseKind, conjunction, isOpener, leading, relative, strong } from "./joints.ts";
import type { Token } from "./verbs.ts";

/** The end of a clause: the first mark or joint behind its verb and date. */
export function endOf(tokens: readonly Token[], from: number, length: number, kind: ClauseKind): number {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token) break;
    if (strong.test(token.text)) return token.start;
    if (token.text === "," && (kind === "relative" || kind === "subordinate")) return token.start;
    if (token.text === "," && next && (isOpener(next) || conjunction.test(next.lower) || /ing$/.test(next.lower)))
      return token.start;
    if (relative.test(token.lower)) return token.start;
  }
  return length;
}

/** Where the words begin that lead up to a date at the head of its clause; null where its subject stands before it. */
export function headOf(tokens: readonly Token[], first: number, last: number): number | null {
  let i = first;
  while (
    i > 0 &&
    leading.test(tokens[i - 1]?.lower ?? "") &&
    !/^(?:,|and|but|or|then)$/.test(tokens[i - 1]?.lower ?? "")
  )
    i--;
  const before = tokens[i - 1];
  const isInserted = before?.text === "," && tokens[last + 1]?.text === ",";
  const opens =
    !before || strong.test(before.text) || before.text === "," || isOpener(before) || conjunction.test(before.lower);
  return opens && !isInserted ? i : null;
}

/** Where the part between marks begins in which a token stands. */
export function partStart(tokens: readonly Token[], first: number): number {
  let i = first;
  while (i > 0) {
    const before = tokens[i - 1];
    if (!before || before.text === "," || strong.test(before.text) || isOpener(before)) break;
    i--;
  }
  return tokens[i]?.start ?? 0;
}
