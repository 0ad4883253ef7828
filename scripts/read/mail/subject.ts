import { foldCharacters } from "../fold.ts";

/** What programs write before the subject of an answer or of a mail that is passed on, in a few languages. */
const prefix =
  /^(?:(?:re|fwd?|aw|wg|tr|sv|vs|rif|enc|rv|i)(?:\[\d{1,3}\])?\s?:|\[(?:ext|external|extern|spam|[\w .-]{1,30})\])\s{0,4}/iu;
const passedOn = /^(?:fwd?|wg|tr|rv|i|enc)(?:\[\d{1,3}\])?\s?:/iu;

/** A subject without "Re:", "Fwd:" and the name of a list. */
export function readSubject(subject: string): { readonly text: string; readonly isForward: boolean } {
  let text = foldCharacters(subject.slice(0, 1000).replace(/[\r\n]+/gu, " "));
  let isForward = false;
  for (let steps = 0; steps < 8; steps++) {
    const found = prefix.exec(text)?.[0];
    if (!found) break;
    isForward ||= passedOn.test(text);
    text = text.slice(found.length);
  }
  return { text, isForward };
}
