import type { LineRule } from "./rule.ts";
import { wordCount } from "./words.ts";

const picture =
  "(?:photo(?:graph)?s?|pictures?|images?|fotos?|foto|bild|imagen|immagine|video|illustration|graphics?|screenshot|screengrab|handout|file)";
const credited = new RegExp(
  `[(\\[]\\s?(?:(?:file |courtesy |handout )?${picture}\\b|(?:[\\p{L}. ]{2,40})(?:\\/|\\s)(?:AP|AFP|REUTERS|Reuters|Xinhua|Getty|EPA|dpa|UPI|Kyodo|Bloomberg)\\b|(?:AP|AFP|REUTERS|Reuters|Xinhua|EPA|dpa|UPI|Kyodo|Yonhap)\\s?(?:${picture}\\b|\\/|via\\b)|(?:AP|AFP|Reuters|Xinhua|Yonhap|Kyodo|EPA|UPI|TASS|ANSA|EFE)$)[^()\\[\\]]{0,120}[)\\]]?\\.?$`,
  "iu",
);
const lead =
  /^[([]?\s?(?:file (?:photo|picture|image)s?|photo(?:graph)?s?|pictures?|images?|foto|bild|credit|photo credit|image (?:credit|source|caption)|caption|pictured|handout|courtesy|file|above|below|(?:undated|recent) (?:photo|picture|handout)|screengrab)\s?(?:[:|–—]|\s-\s|,\s?(?=source|caption)|\s(?=by\s\p{Lu}|courtesy))/iu;
/** "Image caption, Ferries lay in the port": how the BBC prints it. */
const named = /^(?:image|video|media|figure) (?:caption|source), ?\S/iu;
const tail =
  /(?:^|[.\s|])(?:photo(?:graph)?(?: credit)?|image(?: credit)?|pictures?|credit|foto|bild|photograph by|picture by|photo by)\s?[:|]\s?[\p{L}\p{N}][^!?:]{1,60}$/iu;
const slash =
  /(?:^|[.!?\s])(?:\p{Lu}[\p{L}'’.-]{0,30}|[\p{Lu}.]{2,9})\s?\/\s?((?:AFP|AP|Reuters|REUTERS|EPA|dpa|UPI|Xinhua|Kyodo|Yonhap|Getty|TASS|ANSA|EFE|EFE-EPA|AAP|PA|NTB|TT|Anadolu|Bloomberg|ZUMA|Shutterstock|SIPA)(?: Images| via .{2,30}| Photo| Pool| File)?)\.?$/u;
const stock =
  /(?:getty images|shutterstock|istock(?:photo)?|alamy|via (?:ap|afp|reuters|getty)|ap photo|afp photo|reuters photo|epa-efe|anadolu (?:via|images)|wire image|imago images|picture alliance)(?:\/[\p{L} .-]{2,30})?[)\]]?\.?$/iu;
const placard =
  /\b(?:REUTERS|EPA|XINHUA|AFP)\/[\p{Lu}][\p{L}.'’ -]{2,40}(?:\/File Photo|\/Pool|\/Handout.{0,30})?\.?$/u;

/** The words under a picture, told by their credit: "… (AP Photo/A B)", "… A B / AFP", "Photo: A B", "FILE PHOTO: …". */
export const caption: LineRule = {
  name: "caption",
  kind: "caption",
  test: (line) => {
    if (line.length > 600 || wordCount(line) > 90) return false;
    // A credit stands at the end; no more of the line is searched for it.
    const end = line.slice(-160);
    if (/[([]/.test(end) && credited.test(end)) return true;
    if (named.test(line)) return true;
    if (lead.test(line) && !/^\S{4,12} by \P{Lu}/u.test(line) && wordCount(line) <= 60) return true;
    if (/[:|]/.test(end) && tail.test(end) && !/["“”]$/u.test(end)) return true;
    if (end.includes("/") && (placard.test(end) || slash.test(end))) return true;
    return stock.test(line.slice(-60)) && wordCount(line) <= 50;
  },
};
