/** Verbs by which newswire hands a claim to somebody; past, present and participle where each is used. */
const verbs =
  /\b(?:said|says|saying|told|tells|added|adds|announced|announces|warned|warns|claimed|claims|argued|argues|insisted|insists|denied|denies|reported|stated|states|declared|acknowledged|admitted|conceded|confirmed|confirms|explained|noted|stressed|stressing|emphasised|emphasized|pledged|promised|vowed|urged|demanded|accused|blamed|asked|replied|suggested|estimated|estimates|predicted|predicts|expects|believes|believed|thinks|hopes|hoped|praised|criticised|criticized|condemned|welcomed|rejected|dismissed|described|wrote|tweeted|posted|testified|alleged|alleges|maintained|reiterated|recalled|revealed|disclosed|concluded|found that|showed that)\b/;
const according =
  /\b(?:[Aa]ccording to|in the words of|in a statement|is expected to|are expected to|was expected to|were expected to|reportedly|allegedly)\b/;

/** Whether a sentence hands its claim to somebody ("X said", "according to X", "is expected to"). */
export const reports = (sentence: string): boolean => verbs.test(sentence) || according.test(sentence);
