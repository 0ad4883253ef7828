import type { DropRule } from "./rule.ts";

/** Words that open a pointer to something else, in the languages of the news. */
const openings = [
  "read (?:more|also|next|now|on)|also read|see also|see more|more (?:from|on|about|stories|news|coverage)|related(?: (?:articles?|stor(?:y|ies)|posts?|news|coverage|content|links?|topics?|reading|video))?(?: ?:|$)|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|you can also read|don['’]t miss|recommended|trending|most (?:read|popular)|watch(?: now| also| more)? ?:|what to read next|click here|further reading|top stories|popular on|more [^:.]{2,40}: ?https?:",
  "lesen sie (?:auch|mehr|hier|dazu)|mehr (?:zum thema|dazu|zu |infos|informationen|artikel)|weitere (?:informationen|infos|artikel|themen|meldungen|beiträge|nachrichten|tipps|news|links)|weiterlesen|siehe auch|auch interessant|auch spannend|das könnte (?:sie|dich|euch) (?:auch|ebenfalls)|lesetipp|passend dazu|zum thema|ähnliche (?:artikel|beiträge)",
  "lire (?:aussi|également|la suite)|à lire|voir aussi|sur le même (?:sujet|thème)|pour aller plus loin|en savoir plus",
  "le[ae] también|le puede interesar|te puede interesar|puedes leer|ver también|vea también|más (?:información|noticias|sobre)|te recomendamos|relacionad[oa]s|noticias relacionadas|leer más",
  "leggi (?:anche|pure|tutto|di più)|potrebbe interessarti|ti potrebbe|articoli correlati|vedi anche|guarda anche|approfondimenti",
  "lei[ao] (?:também|mais|ainda)|veja (?:também|mais)|saiba mais|notícias relacionadas|lees (?:ook|meer|verder)|meer over|läs (?:också|mer|även)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)",
  "czytaj (?:także|też|również|więcej|dalej)|zobacz (?:także|też|również|więcej)|przeczytaj|polecamy|źródło ?:|čtěte (?:také|též|více)|přečtěte|čítajte|olvass(?:a|on|átok)|cit(?:ește|eşte) (?:și|şi|mai)|devamını oku|ilgili haber|pročitajte|preberite",
  "читайте (?:также|ещё|еще|на|в)|по теме|подробнее|смотрите также|читать (?:далее|также|ещё)|читайте також|διαβάστε|関連記事|関連リンク|あわせて読みたい|相关(?:阅读|新闻|文章)|延伸阅读|相關|관련 ?기사",
];
const opening = new RegExp(`^(?:[^\\p{L}]{0,6})(?:${openings.join("|")})`, "iu");

/** Pointers to other pages and to more of the same: "Read more: …", "Lesen Sie auch …". */
export const invitation: DropRule = {
  name: "invitation",
  role: "boilerplate",
  test: ({ text, words, linked, role }) =>
    words <= 40 &&
    role !== "quotation" &&
    role !== "row" &&
    opening.test(text) &&
    (linked > 0.2 || words <= 12 || /^[^.!?]{2,40}:/u.test(text)),
};
