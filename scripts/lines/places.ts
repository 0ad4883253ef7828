import { isAllCaps, isCapitalised, smallWords, wordsOf } from "./words.ts";

/**
 * Places that datelines bear most and that more than one word or no agency beside them would leave in doubt: capitals,
 * seats of organisations, large cities, American and British towns that stand without a state.
 */
const list = `
Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Algiers|Amman|Amsterdam|Ankara|Antananarivo|Apia|Ashgabat|Asmara|Astana|Asuncion|
Athens|Atlanta|Auckland|Baghdad|Baku|Bamako|Bangalore|Bengaluru|Bangkok|Bangui|Banjul|Barcelona|Beijing|Beirut|Belfast|Belgrade|
Belmopan|Berlin|Bern|Bishkek|Bissau|Bogota|Bogotá|Bonn|Boston|Brasilia|Bratislava|Brazzaville|Bridgetown|Brisbane|Brussels|
Bucharest|Budapest|Buenos Aires|Bujumbura|Cairo|Calcutta|Canberra|Cape Town|Caracas|Cardiff|Casablanca|Chennai|Chicago|Chisinau|
Christchurch|Cologne|Colombo|Conakry|Copenhagen|Dakar|Dallas|Damascus|Dar es Salaam|Delhi|Denver|Detroit|Dhaka|Dili|Djibouti|
Dodoma|Doha|Dubai|Dublin|Durban|Dushanbe|Düsseldorf|Edinburgh|Florence|Frankfurt|Freetown|Gaborone|Gaza|Gaza City|Gdansk|Geneva|
Georgetown|Glasgow|Guangzhou|Guatemala City|Hague|The Hague|Hamburg|Hanoi|Harare|Havana|Helsinki|Ho Chi Minh City|Hong Kong|
Honiara|Honolulu|Houston|Hyderabad|Islamabad|Istanbul|Jakarta|Jeddah|Jerusalem|Johannesburg|Juba|Kabul|Kampala|Karachi|Kathmandu|
Kharkiv|Khartoum|Kiev|Kyiv|Kigali|Kingston|Kinshasa|Kolkata|Kuala Lumpur|Kuwait City|La Paz|Lagos|Lahore|Las Vegas|Lausanne|
Libreville|Lilongwe|Lima|Lisbon|Liverpool|Ljubljana|Lome|Lomé|London|Los Angeles|Luanda|Lusaka|Luxembourg|Lviv|Lyon|Madrid|Malabo|
Malé|Managua|Manama|Manchester|Manila|Maputo|Marseille|Maseru|Mbabane|Melbourne|Mexico City|Miami|Milan|Minsk|Mogadishu|Monaco|
Monrovia|Montevideo|Montreal|Moroni|Moscow|Mumbai|Munich|Muscat|Nairobi|Naples|Nassau|Naypyidaw|N'Djamena|New Delhi|New Orleans|
New York|Niamey|Nicosia|Nouakchott|Nuku'alofa|Odesa|Odessa|Oslo|Ottawa|Ouagadougou|Palermo|Panama City|Paramaribo|Paris|Peking|
Perth|Philadelphia|Phnom Penh|Podgorica|Port Louis|Port Moresby|Port of Spain|Port Vila|Port-au-Prince|Porto-Novo|Prague|Praia|
Pretoria|Pristina|Pyongyang|Quebec City|Quito|Rabat|Ramallah|Rangoon|Reykjavik|Riga|Rio de Janeiro|Riyadh|Rome|Rotterdam|Saigon|
San Diego|San Francisco|San Jose|San José|San Juan|San Salvador|Sana'a|Sanaa|Santiago|Santo Domingo|Sao Paulo|São Paulo|Sarajevo|
Seattle|Seoul|Seville|Shanghai|Shenzhen|Singapore|Skopje|Sofia|Southampton|St. Louis|St. Petersburg|Stockholm|Strasbourg|Stuttgart|
Suva|Sydney|Taipei|Tallinn|Tashkent|Tbilisi|Tegucigalpa|Tehran|Tel Aviv|Thimphu|Tirana|Tokyo|Toronto|Tripoli|Tunis|Turin|Ulan Bator|
Ulaanbaatar|United Nations|Valencia|Valletta|Vancouver|Vatican City|Venice|Victoria|Vienna|Vientiane|Vilnius|Warsaw|Washington|
Wellington|Windhoek|Winnipeg|Yangon|Yaounde|Yaoundé|Yerevan|Zagreb|Zurich|Zürich`;

const known = new Set(
  list
    .replace(/\n/g, "")
    .split("|")
    .map((name) => name.toLowerCase()),
);

export const isKnownCity = (name: string): boolean => known.has(name.trim().toLowerCase().replace(/’/g, "'"));

/** First words of places of several words. */
const openers = new Set(
  "new san santa santo são sao saint st. st los las la el le fort port cape mount mt. rio buenos hong kuala tel abu addis phnom ho dar ras al puerto villa ciudad east west north south upper lower old grand great little den the bad nizhny rostov stoke key palm long baton des salt oklahoma kansas mexico panama guatemala quebec gaza ulan siem chiang da ramat beit khan um kota".split(
    " ",
  ),
);

const particles = new Set([
  ...smallWords,
  ..."do da dos das di du am bei im auf sous sur sainte ob der die das los las es e y i al el upon aan a/m op den".split(
    " ",
  ),
]);

/** Words that open a sentence, a label or a date, never a place. */
const neverFirst =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|published|updated|posted|modified|created|date|issued|last|by|source|editor|editing|reporting|photo|image|video|watch|read|more|related|breaking|exclusive|opinion|analysis|update|correction|advertisement|note|q|a|i|but|and|it|he|she|they|we|this|that|these|those|there|in|on|at|for|from|with|while|when|if|as|an|its|his|her|their|our|copyright|all|share|subscribe|sign|follow|page|part|chapter|figure|table|section|step|result|results|final|group|round|game|men|women|live|home|world|business|sports?|news|dear)[.,:]?$/iu;

/**
 * Whether a few words could be printed as the name of a place: all capitalised but for particles inside, at most five
 * words, no digit.
 */
export function looksLikePlace(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 5 || text.length < 2 || text.length > 50) return false;
  const [first = ""] = words;
  if (/[\d“”"?!:;…<>=+*_#@%$€£|]/u.test(text) || neverFirst.test(first)) return false;
  return words.every((word, i) =>
    i > 0 && particles.has(word) ? i < words.length - 1 || words.length === 1 : /^['’ʻ]?\p{Lu}/u.test(word),
  );
}

/**
 * Where in the words of "… headline words Place" the place begins: the longest known city at the end, else an opener
 * ("New", "Port") and what follows it, else a run in capitals after words that are not, else the last word.
 */
export function placeAtEnd(words: readonly string[]): number {
  for (let length = Math.min(5, words.length); length > 0; length--) {
    const at = words.length - length;
    if (isKnownCity(words.slice(at).join(" "))) return at;
  }
  let caps = words.length;
  while (caps > 0 && isAllCaps(words[caps - 1] ?? "")) caps--;
  if (caps > 0 && caps < words.length) return caps;
  const before = words[words.length - 2] ?? "";
  const last = words[words.length - 1] ?? "";
  if (words.length > 1 && openers.has(before.toLowerCase()) && isCapitalised(before) && before !== last)
    return words.length - 2;
  return words.length - 1;
}

/** Two-letter postal codes of American states and Canadian provinces, and "DC". */
export const isStateCode = (word: string): boolean =>
  /^(?:A[BKLRZ]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSVY]|O[HKNR]|P[AE]|QC|RI|S[CDK]|T[NX]|UT|V[AT]|W[AIVY]|D\.C\.)$/.test(
    word,
  );
