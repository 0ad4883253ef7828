import type { Span } from "../../../model.ts";

/** A word, number or mark of a sentence, with its place in the article's text. */
export interface Token extends Span {
  readonly text: string;
}

/** Words that keep their full stop: titles, months, company forms, initials, "U.S.". */
const shortened =
  /^(?:\p{L}|(?:\p{L}\.)+\p{L}?|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Prof|Rev|Hon|Maj|Brig|Jr|Sr|Inc|Corp|Ltd|Co|Bros|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Calif|Fla|Ga|Ill|Mass|Mich|Minn|Miss|Mo|Pa|Tenn|Tex|Va|Wash|Wis|Ariz|Colo|Conn|Ind|Kan|Ky|La|Md|Neb|Nev|Okla|Ore|Ont|Que|Alta)$/u;

const pieces =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[.'’&](?=[\p{L}\p{N}])|-(?=[\p{Lu}\p{N}]))[\p{L}\p{M}\p{N}]+)*\.?|\p{N}[\p{N}.,:]*|\S/gu;

/** Cuts text from `start` into tokens; `'s` stands alone, and so does a sentence's full stop. */
export function tokenise(text: string, start = 0): readonly Token[] {
  const tokens: Token[] = [];
  const push = (from: number, to: number): void => {
    if (to > from) tokens.push({ text: text.slice(from, to), start: start + from, end: start + to });
  };
  for (const match of text.matchAll(pieces)) {
    const from = match.index;
    const piece = match[0];
    const end = from + piece.length;
    const stop = piece.length > 1 && piece.endsWith(".") && !shortened.test(piece.slice(0, -1)) ? end - 1 : end;
    const word = text.slice(from, stop);
    const owner = /['’][sS]$/u.test(word) ? stop - 2 : stop;
    push(from, owner);
    push(owner, stop);
    push(stop, end);
  }
  return tokens;
}
