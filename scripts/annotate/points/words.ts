const stopWords = new Set(
  `a an and are as at be been but by can could did do does for from had has have he her hers him his i if in into is it
  its may might more most no not of off on one or our out over said say says she should so some than that the their
  them then there these they this those to told too two up us was we were what when where which while who whom whose
  will with would you your about after against all also any before being between both during each few how just last
  many new next now only other own same such under until very via week weeks year years month months day days time
  monday tuesday wednesday thursday friday saturday sunday mr mrs ms`.split(/\s+/),
);

/** The words of a text that carry its matter, in lower case, without possessive and plural. */
export function contentWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
  return words
    .map((word) => word.replace(/['’]s$/, ""))
    .filter((word) => !stopWords.has(word) && (word.length > 2 || /\d/.test(word)))
    .map((word) => (word.length > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word));
}
