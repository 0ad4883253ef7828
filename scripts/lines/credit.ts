import { agencyWithin } from "./agencies.ts";
import type { LineRule } from "./rule.ts";
import { wordCount } from "./words.ts";

const roles =
  "(?:additional |extra |further |original )?(?:report(?:ing|ed)|writ(?:ing|ten)|edit(?:ing|ed)|compil(?:ing|ed)|translat(?:ing|ed)|research(?:ed)?|graphics?|polling|fact[- ]check(?:ing|ed)|produc(?:ing|ed)|written and edited|reporting and writing|reported and written|photograph(?:y|s|ed)|video|data|redaktion|bearbeitung|bearbeitet|übersetzung|rédigé|édité|redacción|edición|editado|traducción)";
const opening = new RegExp(
  `^[(\\[*•—–-]?\\s?${roles}(?: and (?:report|writ|edit)(?:ing|ten|ed))?(?: by:?|:| von| par| por)\\s`,
  "iu",
);
const inputs =
  /^[([—–-]?\s?(?:with|from|some) (?:(?:additional |further |agency |wire )*(?:reporting|inputs?|files?|material|contributions?|information))(?: (?:from|by)\b|[)\]]?$)/iu;
const informed =
  /^(?:some )?(?:information|material) (?:for|in) this (?:report|story|article) (?:came|comes|was taken) from \p{Lu}/iu;
const contributed =
  /\b(?:contributed(?: (?:to|from|reporting))?(?: (?:this|the|the|to this) (?:report|story|article|dispatch))?|contributed reporting|reported from [\p{Lu}][^.]{0,80}|assisted (?:with|in) (?:this|the) report)\.?[)\]]?$/iu;
/** "Editor: A B", "Translation: A B": only names behind the colon. */
const duty =
  /^[([]?(?:(?:copy|photo|web|managing|night|news|video|sub)[ -]?)?(?:editors?|editing|edited|translat(?:ion|ors?|ed)|design(?:er)?|producers?|production|research(?:er)?|fact[- ]check(?:er|ing)?|sub-?editing|layout|redaktion|übersetzung)(?: by)?: \p{Lu}[\p{L}.'’-]{0,30}(?:,? (?:and |& |de |van |von |al-)?\p{Lu}[\p{L}.'’-]{0,30}){0,7}(?:,? (?:\+?[\d ()-]{6,24}|\S{1,40}@\S{3,40}))?[)\]]?\.?$/iu;
/** "Example News Service. Edited by A. B." */
const house =
  /^\p{Lu}[^.!?:]{2,50}\. (?:Edited|Translated|Compiled|Written|Reported|Produced|Reporting|Editing) by \p{Lu}[^!?;:]{2,60}$/u;
/** "Editor: A B. Data: Research desk." Several duties, each with a name or desk behind its colon. */
const duties =
  /^(?:(?:(?:copy|photo|web|night|news|video|picture|sound|series)[ -])?(?:editors?|editing|data|text|words|graphics?|pictures?|photos?|camera|producers?|production|sound|design|illustrations?|translation|research|layout|writers?|writing|reporters?|reporting|audio|host|presenter|fact[- ]check(?:er|ing)?):\s\p{Lu}[^.;|:]{2,50}(?:[.;|]\s?|$)){2,6}$/iu;
const staff = /\b(?:writers?|journalists?|reporters?|correspondents?|staff|bureau|newsroom|AP|AFP|Reuters)\b/u;
const names = /^[([—–-]?\s?(?:\p{Lu}[\p{L}.'’-]{0,30},? (?:and |in |of |de |van |von |al-)?){2,24}contributed/u;
const reported =
  /^[([—–-]?\s?\p{Lu}[^\s,;]{0,40}(?:,? (?:and|de|van|von|der|bin|\p{Lu}[^\s,;]{0,40})){0,9},? (?:reported|wrote|contributed) from \p{Lu}[^\s,;]{0,40}(?:,? (?:and |from |reported ){0,3}\p{Lu}[^\s,;]{0,40}){0,12}\.?$/u;
const endings = /;\s?(?:additional reporting|editing|writing|translated|compiled|edited|reporting)\b[^;]{3,80}$/iu;

/** Who reported, wrote, edited or contributed: "(Reporting by A; Editing by B)", "AP writers A and B contributed." */
export const credit: LineRule = {
  name: "credit",
  kind: "credit",
  test: (line) => {
    if (line.length > 400 || /["“”]/u.test(line)) return false;
    if (line.length <= 200 && /: \p{Lu}/u.test(line) && duties.test(line)) return true;
    const opened = opening.exec(line);
    // A name follows: "Reporting by citizens has changed …" is a sentence.
    if (opened && /^\p{Lu}/u.test(line.slice(opened[0].length))) return wordCount(line) <= 60;
    if (line.length <= 160 && (house.test(line) || (duty.test(line) && /: \p{Lu}\S{0,30} \p{Lu}/u.test(line))))
      return true;
    if (inputs.test(line) || (line.length <= 120 && informed.test(line))) return true;
    if (line.length <= 160 && line.includes(" from ") && reported.test(line)) return true;
    if (/contribut|reported from|assisted/u.test(line) && wordCount(line) <= 45 && contributed.test(line))
      return staff.test(line) || names.test(line) || agencyWithin(line) !== null;
    return line.includes(";") && endings.test(line) && wordCount(line) <= 45 && !/\bsaid\b/u.test(line);
  },
};
