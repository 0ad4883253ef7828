/** Titles and the like, whose stop ends no sentence. */
const abbreviations = new Set(
  "mr mrs ms dr st sen rep gov gen lt col sgt capt cmdr prof rev hon jr sr no nos vs etc inc ltd co corp dept approx fig jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

const ends = new Set(".!?…");
const fullWidth = new Set("。！？");
const closers = new Set("”’\"')]»");
const opener = /[\p{Lu}\p{Lo}\p{N}“‘"'([«]/u;
const letter = /[\p{L}\p{M}.]/u;

/** Whether the stop at `at` stands behind an initial, an acronym ("U.S.") or a title. */
function isShortened(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 12 && letter.test(text[start - 1] ?? "")) start--;
  const word = text.slice(start, at);
  return word.length === 1
    ? word !== word.toLowerCase() && word !== "I"
    : word.includes(".") || abbreviations.has(word.toLowerCase());
}

/** The sentences of running text, near enough to compare two versions by: each sentence, trimmed, none empty. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const one = text.slice(start, end).trim();
    if (one) sentences.push(one);
    start = end;
  };
  const stops = /[.!?…。！？]/g;
  for (let found = stops.exec(text); found; found = stops.exec(text)) {
    const stop = found.index;
    let at = stop;
    while (ends.has(text[at + 1] ?? "") || closers.has(text[at + 1] ?? "")) at++;
    stops.lastIndex = at + 1;
    if (fullWidth.has(text[stop] ?? "")) cut(at + 1);
    else if (text[at + 1] !== " " || !opener.test(text[at + 2] ?? "")) continue;
    else if (text[stop] !== "." || at > stop || !isShortened(text, stop)) cut(at + 1);
  }
  cut(text.length);
  return sentences;
}
