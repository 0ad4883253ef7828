import { foldLine } from "../lines/words.ts";

/** Furniture is short; longer text that stands twice is the same to the letter or is found by its shingles. */
const longest = 240;

/** What two lines must have in common to be one line printed twice. */
export const likeKey = (text: string): string => (text.length > longest ? text : foldLine(text));
