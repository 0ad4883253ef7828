import type { CleanArticle } from "../model.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** The most frequent small words of languages in Latin letters, those left out that several share. */
const small: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  ["en", words("the of and to that is was for with his her are were by from at this had not but they which have who")],
  [
    "de",
    words(
      "der die das und den dem ist von mit auf für nicht sich auch eine einen einer wird wurde nach über haben bei noch",
    ),
  ],
  [
    "fr",
    words("le les des du une est dans qui pour pas sur avec plus sont aux cette ses mais ont été leur nous vous par"),
  ],
  [
    "es",
    words(
      "el los las del una por con para como pero más fue sus este también según entre desde sobre hasta años cuando muy",
    ),
  ],
  [
    "it",
    words("il gli della di che per non una sono dei nel alla con anche più ha dal delle si ma suo questo dopo essere"),
  ],
  [
    "pt",
    words("os das dos uma para com não mais foi pela pelo são também seu sua ao às disse sobre até anos isso ele já"),
  ],
  [
    "nl",
    words("het een van en dat niet zijn voor met ook aan door naar maar bij wordt heeft worden werd nog uit deze meer"),
  ],
  ["sv", words("och att det som på är av för inte med har till den ett om var efter från men vid även när kan sig")],
  ["da", words("og at det som på er af for ikke med har til den et der efter fra men ved også når kan blev siger")],
  ["no", words("og å det som på er av for ikke med har til den et etter fra men ved også når kan ble sier seg")],
  [
    "pl",
    words(
      "nie się że jest na przez dla jak ale oraz po był tego które od które są już tylko czy jego także będzie może",
    ),
  ],
  [
    "cs",
    words("se že na je který jako ale jsou nebo byl podle však jeho které také až při aby může jejich po pro bude už"),
  ],
  [
    "tr",
    words("bir ve bu için ile olarak da de olan daha çok sonra gibi kadar en ancak ise göre olduğu dedi her yeni var"),
  ],
  [
    "id",
    words(
      "yang dan di dengan untuk dari ini itu tidak dalam akan pada juga telah adalah oleh sebagai mereka bisa kata ada karena para",
    ),
  ],
  ["vi", words("và của là có không được các cho trong người với một những này đã để khi tại về đến năm sẽ từ ra")],
];

/** Scripts that one language is mostly written in; the first that fills a quarter of the letters. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
];

/** Word → the languages that use it so. */
const languagesOf = new Map<string, string[]>();
for (const [language, list] of small)
  for (const word of list) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

/** So much of a text is looked at, in code units. */
const sample = 4000;
/** Fewer small words tell nothing. */
const fewest = 12;

/** The language of a text by its small words or letters, as BCP 47; null where they do not tell. */
export function languageIn(text: string): string | null {
  const part = text.slice(0, sample);
  const letters = part.match(/\p{L}/gu)?.length ?? 0;
  const foreign = part.match(/[^\p{Script=Latin}\P{L}]/gu)?.length ?? 0;
  if (foreign * 4 > letters)
    for (const [language, pattern] of scripts) if ((part.match(pattern)?.length ?? 0) * 4 > letters) return language;
  const counts = new Map<string, number>();
  for (const word of part.toLowerCase().match(/\p{L}+/gu) ?? [])
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= fewest && best[1] > 1.15 * (next?.[1] ?? 0) ? best[0] : null;
}

/** The language of an article: what its words tell, then what its format states; English where neither does. */
export function languageOf({ text, blocks, stated }: CleanArticle): string {
  let prose = "";
  for (const { role, start, end } of blocks) {
    if (role !== "paragraph") continue;
    prose += `${prose && "\n"}${text.slice(start, end)}`;
    if (prose.length >= sample) break;
  }
  const given = stated?.language?.value;
  const found = languageIn(prose);
  // "en-GB" says more than "en"; a template that states another language than the text has is wrong.
  if (given && (found === null || given.toLowerCase().split("-")[0] === found)) return given;
  return found ?? "en";
}
