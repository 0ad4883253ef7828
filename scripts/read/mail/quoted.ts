/** Lines that come with a mail but are not what it says. */
export interface Kept<T> {
  readonly lines: readonly T[];
  /** It passes on a mail of somebody else, whose head was taken off too. */
  readonly isForward: boolean;
}

const forwardMark =
  /^(?:-{2,20} ?(?:forwarded message|original message|forwarded by .{1,80}) ?-{0,20}|begin forwarded message:|-{3,20} ?weitergeleitete nachricht ?-{0,20})$/iu;
const replyMark = /^(?:on .{6,160} wrote:|-{2,20} ?original message ?-{2,20}|_{20,80})$/iu;
const headField = /^\*?(?:from|sent|date|to|cc|subject|reply-to)\*?:\*? ?\S?/iu;
const device =
  /^(?:sent from my .{2,40}|get outlook for .{2,20}|sent (?:via|with) .{2,40}|envoyé de mon .{2,20})\.?$/iu;
const signatureMark = /^--\s?$/u;
/** Longer ones are no signatures. */
const longestSignature = 14;
/** Fewer words of one's own only pass on what is quoted; so many words of it are worth reading. */
const fewestOwn = 25;
const fewestQuoted = 60;

/** Mails passed on in mails passed on. */
const deepest = 5;

const wordsIn = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);

const unquoted = (text: string): string => text.replace(/^(?:> ?){1,12}/u, "");

/** Where a forwarded mail begins and its head ends; null when nothing is forwarded. */
function forwardIn(texts: readonly string[]): { readonly from: number; readonly to: number } | null {
  const from = texts.findIndex((text) => forwardMark.test(text.trim()));
  if (from < 0) return null;
  // The same mark stands above what is answered: there it comes below an answer.
  if (/original/iu.test(texts[from] ?? "") && wordsIn(texts.slice(0, from)) >= fewestOwn) return null;
  let to = from + 1;
  while (to < texts.length && (texts[to]?.trim() === "" || headField.test(texts[to]?.trim() ?? ""))) to++;
  return to > from + 2 ? { from, to } : null;
}

function withoutReply(texts: readonly string[]): readonly boolean[] {
  const own = texts.map((text) => !text.startsWith(">"));
  for (const [i, text] of texts.entries()) {
    // "On Monday, Ada Quill wrote:", on one line or two, above what is quoted.
    const two = `${text} ${texts[i + 1] ?? ""}`.trim();
    if (replyMark.test(text.trim())) own[i] = false;
    else if (/^on /iu.test(text) && replyMark.test(two)) own[i] = own[i + 1] = false;
  }
  const outlook = texts.findIndex(
    (text, i) =>
      /^\*?from:/iu.test(text.trim()) &&
      texts.slice(i + 1, i + 5).filter((next) => headField.test(next.trim())).length >= 2 &&
      i > 0,
  );
  const original = texts.findIndex((text) => /^-{2,20} ?original message ?-{2,20}$/iu.test(text.trim()));
  const cut = [outlook, original].filter((at) => at >= 0).sort((a, b) => a - b)[0];
  return cut === undefined ? own : own.map((mine, i) => mine && i < cut);
}

function withoutSignature(texts: readonly string[], own: readonly boolean[]): readonly boolean[] {
  const at = texts.findLastIndex((text, i) => own[i] && signatureMark.test(text));
  const isSignature = at > 0 && texts.slice(at + 1).filter((text) => text.trim() !== "").length <= longestSignature;
  return own.map((mine, i) => mine && !(isSignature && i >= at) && !device.test(texts[i]?.trim() ?? ""));
}

/**
 * Takes off what is quoted from the mail that is answered, signatures, and the head of a mail that is passed on; what
 * is passed on stays. Where next to nothing else is said, what is quoted is what the mail is about, and stays too.
 *
 * @param textOf the text of a line; `replaced` gives the line with another text
 */
export function ownLines<T>(
  lines: readonly T[],
  textOf: (line: T) => string,
  replaced: (line: T, text: string) => T,
  depth = 0,
): Kept<T> {
  const texts = lines.map(textOf);
  const forward = depth < deepest ? forwardIn(texts) : null;
  if (forward) {
    const rest = lines.slice(forward.to);
    const note = wordsIn(texts.slice(0, forward.from)) >= fewestOwn ? lines.slice(0, forward.from) : [];
    const unmarked = rest.map((line) => replaced(line, unquoted(textOf(line))));
    const inner = ownLines(unmarked, textOf, replaced, depth + 1);
    return { lines: [...note, ...inner.lines], isForward: true };
  }
  const replyless = withoutReply(texts);
  const own = withoutSignature(texts, replyless);
  const quoted = texts.filter((_, i) => !replyless[i]);
  if (wordsIn(texts.filter((_, i) => own[i])) < fewestOwn && wordsIn(quoted) >= fewestQuoted) {
    const all = lines
      .filter((line) => !replyMark.test(textOf(line).trim()))
      .map((line) => replaced(line, unquoted(textOf(line))));
    return { lines: all, isForward: true };
  }
  return { lines: lines.filter((_, i) => own[i]), isForward: false };
}
