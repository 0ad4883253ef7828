import { agencyNamed } from "../../../lines/agencies.ts";
import type { Field } from "../../../model.ts";
import { foldedTitle, stated } from "./facts.ts";
import { unescaped } from "./json-ld.ts";

export const opening =
  /^(?:\s|[|•–—-])*(?:(?:written|posted|submitted|published|reported|gespeichert|story|article|words|review|compiled|edited|geschrieben|veröffentlicht|eingestellt|verfasst|erstellt|publié|escrito|publicado|scritto|pubblicato|ein artikel|ein beitrag|artikel|text|texte?) (?:by|von|par|por|da|di)|by|von|par|por|di|da|door|av|af|autor(?:in|en)?|authors?|auteurs?|autores|autori?|autore|author name|redakteur(?:in)?|interview|text(?: (?:&|und|and) (?:fotos?|photos?|bilder|bild))?|texte|writer|editor|автор|текст|szerző|yazan|kirjoittaja|autoři?)(?:\s?[:：]\s?|\s)\s?/iu;
const generic =
  /^(?:admin(?:istrator)?|root|webmaster|user|guest|gast|author|autor|anonymous|anonym|unknown|none|null|undefined|n ?a|staff|staff (?:writer|reporter)s?|editor|editors|editorial(?: (?:team|staff|board))?|(?:the )?(?:news)?desk|web ?desk|online desk|newsroom|news ?desk|redaktion|redazione|redacción|redaccion|rédaction|la rédaction|redactie|redakcja|redação|press release|von|by|par|por|(?:über|about|zum) .{1,40}|(?:veröffentlicht|published|posted|erstellt|am|on|gepostet)(?: .{0,40})?|pressemitteilung|view profile|profile|more|share|email|follow|bio|website|home|contact|kontakt|impressum|team|info|posts?|all posts|show more|agencies|agency|agenturen)$/iu;
const function_ =
  /^(?:(?:an? |the |our )?(?:(?:senior|staff|chief|contributing|associate|assistant|deputy|managing|executive|special|freelance|foreign|national|political|business|sports?|science|health|local|breaking|news|editorial|ap|afp|reuters|associated press|usa today|correspondant|verantwortlicher|leitender|freie[rs]?|stellvertretende[rs]?) ){0,4}(?:writers?|reporters?|editors?|editor in chief|correspondents?|columnists?|contributors?|journalists?|producers?|photographers?|authors?|bloggers?|critics?|analysts?|redakteur(?:in)?|reporter(?:in)?|journalist(?:in)?|korrespondent(?:in)?|chefredakteur(?:in)?|autor(?:in)?|periodista|giornalista|journaliste|freelance|founder|ceo|phd|md|m d|ph d|jr|sr))\b.{0,40}$/iu;

/** The names in one value, without introduction, function, address or agency; empty where it holds none. */
function namesIn(value: string, sites: ReadonlySet<string>): readonly string[] {
  const bare = unescaped(value)
    .replace(opening, "")
    .replace(/https?:\S{1,300}|www\.\S{1,200}|\S{1,60}@\S{1,60}\.\S{1,20}|\(?@\w{2,30}\)?/gu, " ")
    .replace(/\((?:[^()]{1,60})\)|\[[^[\]]{1,60}\]/gu, " ")
    .replace(/\s(?:am|on|le|el|in|at|für|for|,?\s?published|updated|posted)\s.{0,100}$/iu, "")
    .replace(/\s?[|•·].{0,200}$/u, "")
    .replace(/\s[-–—]\s.{0,200}$/u, "")
    .replace(/[,.\s]{0,3}\d.{0,200}$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
  if (bare === "" || bare.length > 200) return [];
  return bare
    .split(/\s?[,;/]\s?(?:and\s|und\s|et\s|y\s|e\s)?|\s(?:and|und|et|y|&|og|och|en|i|и|with|mit)\s(?=\p{Lu})/u)
    .map((name) =>
      name
        .replace(opening, "")
        .replace(/^(?:and|und|et|by|von)\s/iu, "")
        .replace(/[\s.,:;|–—-]{1,10}$/u, (end) => (/^\.$/u.test(end) && /\b(?:Jr|Sr|\p{Lu})\.$/u.test(name) ? end : ""))
        .trim(),
    )
    .filter((name) => {
      const folded = foldedTitle(name);
      if (folded === "" || name.length > 60 || name.split(" ").length > 5) return false;
      if (/ (?:bureau|desk|team|newsroom|editors|redaktion|redaction|redazione|redacción)$/u.test(folded)) return false;
      if (generic.test(folded) || function_.test(folded) || sites.has(folded) || sites.has(folded.replaceAll(" ", "")))
        return false;
      return agencyNamed(name) === null && !/[?!"“”<>{}=]/u.test(name);
    });
}

export const unique = (names: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(foldedTitle(name)) && seen.add(foldedTitle(name)));
};

export const fieldOf = (
  values: readonly string[],
  by: string,
  sites: ReadonlySet<string>,
): Field<readonly string[]> | null => {
  const names = unique(values.flatMap((value) => namesIn(value, sites))).slice(0, 12);
  return names.length === 0 ? null : stated(names, by);
};
