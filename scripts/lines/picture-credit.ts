import type { LineRule } from "./rule.ts";
import { endsSentence, wordCount, wordsOf } from "./words.ts";

const what =
  "(?:photo(?:graph)?(?:s|y)?|pictures?|images?|illustrations?|drawings?|artwork|art|graphics?|maps?|charts?|animations?|collage|composite|cartoon|design|video|film|fotos?|ilustraci[oó]n|infograf[ií]a|illustrationen|grafik|bilder?)";
const position = "(?:(?:main|top|lead|cover|header|featured?|hero|banner|opening|above|below|file|home ?page) )?";
const by = new RegExp(`^[(\\[]?${position}${what}(?: (?:and|&) ${what})?(?: by | courtesy(?: of)? |: )(?=\\S)`, "iu");
const source =
  /^(?:credit\.{3}|(?:text|words|story|texto) (?:and|&|y) (?:photo(?:graph)?s|pictures|fotos): |photographer: |pictured(?: above| below| here| left| right)?: |(?:image|slide|photo|picture) \d{1,3} (?:of|\/) \d{1,3}$|\d{1,2} of \d{1,2}$)/iu;
/** "… on September 8. / AFP / Name": strokes on both sides of the agency. */
const strokes =
  /[.\s]\s?\/ ?(?:AFP|AP|EPA|Reuters|REUTERS|Xinhua|dpa|ANSA|EFE|TASS|AAP|PA|Kyodo|Yonhap|NTB|TT|APA|POOL)(?: ?\/ ?\p{Lu}[\p{L}.'’ -]{1,40}){1,2}\.?$/u;
/** "… (Ann Roe/Example News)", "[Ann Roe/Example]" behind a description. */
const enclosed =
  /[\p{L}.] [([]\p{Lu}[\p{L}.'’-]{0,16}(?: \p{Lu}[\p{L}.'’-]{0,16}){1,3} ?\/ ?\p{Lu}[\p{L}.'’ -]{1,36}[)\]]\.?$/u;
const licensed = /\b(?:photo|picture|image) by \p{Lu}[\p{L}.'’ -]{2,40}\/.{2,40}$|\| ?license photo$/iu;
const houses =
  /^(?:PA(?: Media)?|AP|AFP|EPA|EPA-EFE|Reuters|Getty Images|Shutterstock|Alamy|iStock)(?:\/\p{Lu}[\p{L}.'’ -]{2,40})?$/u;

const small = new Set("and for of the de van von da al y e & via in".split(" "));

/** Names and houses alone: capitalised words, small ones between them. */
function areNames(text: string, most: number): boolean {
  const words = wordsOf(text.replace(/[\])]?\.?$/u, "").replace(/[/|,]/g, " "));
  const isName = (word: string): boolean => /^[\p{Lu}\d][\p{L}\d.'’&-]{0,40}$/u.test(word);
  const ends = [words[0] ?? "", words.at(-1) ?? ""];
  return (
    words.length <= most &&
    ends.every((word) => isName(word) || word === "the") &&
    words.every((word) => isName(word) || small.has(word) || word === "-")
  );
}

/** "… in fog. Ann Roe/The Example Post": a name, a stroke and a house behind a sentence. */
function closesWithHouse(end: string): boolean {
  const slash = end.lastIndexOf("/");
  const left = end.slice(0, slash).trimEnd();
  const stop = Math.max(left.lastIndexOf(". "), left.lastIndexOf("! "), left.lastIndexOf("? "));
  const name = left.slice(stop + 2);
  return stop > 0 && wordsOf(name).length >= 2 && areNames(name, 4) && areNames(end.slice(slash + 1).trim(), 6);
}

/** Credits of pictures: "Illustration by A B", "… / AFP / A B", "… (A B/Example News)", "Image 1 of 5". */
export const pictureCredit: LineRule = {
  name: "picture-credit",
  kind: "caption",
  test: (line) => {
    if (line.length > 500 || wordCount(line) > 70) return false;
    if (line.length <= 140 && by.test(line)) {
      if (areNames(line.replace(by, ""), 10)) return true;
    }
    if (line.length <= 160 && source.test(line) && !endsSentence(line)) return true;
    if (line.length <= 40 && line.includes("/") && houses.test(line)) return true;
    const end = line.slice(-120);
    if (!end.includes("/")) return false;
    if (strokes.test(end) || licensed.test(end)) return true;
    return wordCount(line) <= 45 && !/["“”]/u.test(line) && (enclosed.test(end) || closesWithHouse(end));
  },
};
