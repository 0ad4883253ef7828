import type { LineRule } from "./rule.ts";
import { endsSentence, wordCount } from "./words.ts";

const what =
  "(?:photo(?:graph)?(?:s|y)?|pictures?|images?|illustrations?|drawings?|artwork|art|graphics?|maps?|charts?|animations?|collage|composite|cartoon|design|video|film|fotos?|ilustraci[oó]n|infograf[ií]a|illustrationen|grafik|bilder?)";
const position = "(?:(?:main|top|lead|cover|header|featured?|hero|banner|opening|above|below|file|home ?page) )?";
/** A name or a house: capitalised words, particles between them. */
const who =
  "\\p{Lu}[\\p{L}.'’-]{0,30}(?:(?: (?:and|for|of|the|de|van|von|da|al|y|e|&)){0,2}[ ,/|-]{1,3}\\p{Lu}[\\p{L}.'’-]{0,30}){0,8}";
const by = new RegExp(
  `^[(\\[]?${position}${what}(?: (?:and|&) ${what})?(?: by | courtesy(?: of)? |: )${who}[)\\]]?\\.?$`,
  "iu",
);
const exact = new RegExp(`(?: by | [Oo]f |: )${who}[)\\]]?\\.?$`, "u");
const source =
  /^(?:credit\.{3}|(?:text|words|story|texto) (?:and|&|y) (?:photo(?:graph)?s|pictures|fotos): |photographer: |pictured(?: above| below| here| left| right)?: |(?:image|slide|photo|picture) \d{1,3} (?:of|\/) \d{1,3}$|\d{1,2} of \d{1,2}$)/iu;
/** "… on September 8. / AFP / Name": strokes on both sides of the agency. */
const strokes =
  /[.\s]\s?\/ ?(?:AFP|AP|EPA|Reuters|REUTERS|Xinhua|dpa|ANSA|EFE|TASS|AAP|PA|Kyodo|Yonhap|NTB|TT|APA|POOL)(?: ?\/ ?\p{Lu}[\p{L}.'’ -]{1,40}){1,2}\.?$/u;
/** "… (Ann Roe/Example News)", "[Ann Roe/Example]" behind a description. */
const enclosed =
  /[\p{L}.] [([]\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3} ?\/ ?\p{Lu}[\p{L}.'’ -]{1,40}[)\]]\.?$/u;
/** "… in fog. Ann Roe/The Example Post": a name, a stroke and a house behind a sentence. */
const behindSentence =
  /[.!?] \p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3} ?\/ ?(?:The )?\p{Lu}[\p{L}.'’ -]{1,40}(?: via \p{Lu}{2,6})?$/u;
const licensed = /\b(?:photo|picture|image) by \p{Lu}[\p{L}.'’ -]{2,40}\/.{2,40}$|\| ?license photo$/iu;
const houses =
  /^(?:PA(?: Media)?|AP|AFP|EPA|EPA-EFE|Reuters|Getty Images|Shutterstock|Alamy|iStock)(?:\/\p{Lu}[\p{L}.'’ -]{2,40})?$/u;

/** Credits of pictures: "Illustration by A B", "… / AFP / A B", "… (A B/Example News)", "Image 1 of 5". */
export const pictureCredit: LineRule = {
  name: "picture-credit",
  kind: "caption",
  test: (line) => {
    if (line.length > 500 || wordCount(line) > 70) return false;
    if (line.length <= 140 && by.test(line) && exact.test(line)) return true;
    if (line.length <= 160 && source.test(line) && !endsSentence(line)) return true;
    if (line.length <= 40 && line.includes("/") && houses.test(line)) return true;
    const end = line.slice(-120);
    if (!end.includes("/")) return false;
    if (strokes.test(end) || licensed.test(end)) return true;
    return wordCount(line) <= 45 && !/["“”]/u.test(line) && (enclosed.test(end) || behindSentence.test(end));
  },
};
