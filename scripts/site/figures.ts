const figure =
  /(?<![\p{L}\p{N}.,-])(?<sign>[$€£¥])?(?<number>\d{1,3}(?:[.,]?\d{1,3}){0,4})(?<scale>%| per ?cent| (?:thousand|million|billion|trillion))?(?: (?<noun>\p{Ll}{3,20})(?!\p{L}))?/gu;

/** What follows a figure without being counted by it. */
const uncounted = new Set(
  "about after ago and are before between but each for from had has have into more over per than that the then this under until was were when where which while who with within".split(
    " ",
  ),
);

const year = /^(?:1[89]|20)\d\d$/;

/** Figures of a text with what they count: "12 people", "40 per cent". A bare number and a year say nothing alone. */
export const figuresOf = (text: string): readonly string[] =>
  [...text.matchAll(figure)].flatMap(({ groups }) => {
    const { sign = "", number = "", scale = "", noun = "" } = groups ?? {};
    const counted = uncounted.has(noun) ? "" : noun;
    if (!(sign || scale || (counted && !year.test(number)))) return [];
    return [`${sign}${number}${scale}${counted && ` ${counted}`}`];
  });
