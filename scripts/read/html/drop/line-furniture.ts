import { ruleFor } from "../../../lines/index.ts";
import type { DropRule } from "./rule.ts";

/** Kinds of line that are no part of an article in a page either; others depend on where they stand in plain text. */
const kinds = new Set(["advert", "copyright", "newsletter", "share", "widget", "sponsor", "mailing"]);
const captions = new Set(["caption", "picture-credit"]);

const knows = (names: ReadonlySet<string>, text: string): boolean => names.has(ruleFor(text)?.name ?? "");

export const lineFurniture: DropRule = {
  name: "line-furniture",
  role: "boilerplate",
  test: ({ text, role }) => role !== "heading" && role !== "row" && knows(kinds, text),
};

const opensAsCaption =
  /^(?:photos?|image|picture|pic|fotos?|bild(?:er|quelle)?|abbildung|imagen|immagine|crédits?|credit|credits|quelle|screenshot|video)(?: (?:by|via|credit|courtesy|von|de|di|copyright|source)\b| ?[:©|])/iu;
const endsInCredit =
  /[([](?:photo|image|picture|foto|bild|imagen|pic)(?: (?:by|via|credit|courtesy))?[:/ ][^()[\]]{2,60}[)\]]$/iu;
/** "(Agency/Name Surname)" */
const endsInNames = /[.!?] ?\(\p{Lu}[^()/]{1,40}\/\p{Lu}[^()]{1,40}\)$/u;
const rights = /\b(?:photos?|images?|fotos?|pictures?|bilder) ?©/iu;

/** "Photo: …", "(Image: …)" and the like, wherever they stand. */
export const lineCaption: DropRule = {
  name: "line-caption",
  role: "caption",
  test: ({ text, role, words }) =>
    role !== "row" &&
    (knows(captions, text) ||
      (words <= 30 &&
        (opensAsCaption.test(text) || endsInCredit.test(text) || endsInNames.test(text) || rights.test(text)))),
};
