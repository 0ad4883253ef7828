/** News agencies: canonical name, then other spellings that occur in datelines, credits and copyright lines. */
const table = `
AFP|Agence France-Presse|Agence France Presse
AP|Associated Press|The Associated Press
Reuters|Reuter|Thomson Reuters|Reuters News|Reuters Breakingviews|Thomson Reuters Foundation|Reuters Health
Xinhua|Xinhuanet|Xinhua News Agency|Xinhua News
UPI|United Press International
dpa|Deutsche Presse-Agentur|dpa International|dpa-infocom
dpa-AFX
Kyodo|Kyodo News|Kyodo News Service
Yonhap|Yonhap News|Yonhap News Agency
EFE|Agencia EFE|EFE-EPA|EFE Verde
ANSA|Agenzia ANSA
TASS|Itar-Tass
Interfax|Interfax-Ukraine|Interfax-AVN
RIA Novosti|RIA
Sputnik
PTI|Press Trust of India
ANI|Asian News International
IANS
UNI|United News of India
APP|Associated Press of Pakistan
Bernama
Antara|ANTARA News
Jiji Press|Jiji
CNA|Central News Agency
VNA|Vietnam News Agency
TNA|Thai News Agency
PNA|Philippine News Agency
MENA|Middle East News Agency
WAM|Emirates News Agency
SPA|Saudi Press Agency
QNA|Qatar News Agency
KUNA|Kuwait News Agency
BNA|Bahrain News Agency
ONA|Oman News Agency
Petra|Jordan News Agency
NNA|National News Agency
SANA
INA|Iraqi News Agency
IRNA|Islamic Republic News Agency
ISNA
Mehr|MNA|Mehr News Agency
Tasnim
Fars|Fars News Agency
Anadolu|AA|Anadolu Agency|Anadolu Ajansı
DHA
Belga
ANP
APA|Austria Presse Agentur|APA-OTS
Keystone-SDA|sda|Keystone-ATS
NTB
Ritzau
TT|TT News Agency
STT
PAP|Polish Press Agency
ČTK|CTK|Czech News Agency
TASR
MTI
STA|Slovenian Press Agency
HINA
Tanjug
FoNet
BTA|Bulgarian News Agency
Agerpres
Ukrinform
UNIAN
BelTA
Kazinform
Trend
Armenpress
Lusa|Agência Lusa
Europa Press
Télam|Telam
Notimex
Prensa Latina
Andina
Agência Brasil|Agencia Brasil
ACN|Agencia Cubana de Noticias
AAP|Australian Associated Press
Canadian Press|The Canadian Press|CP
PA|PA Media|Press Association|PA news agency
Bloomberg|Bloomberg News
Dow Jones|Dow Jones Newswires
IPS|Inter Press Service
NAN|News Agency of Nigeria
GNA|Ghana News Agency
KNA|Katholische Nachrichten-Agentur
epd
SID|Sport-Informations-Dienst
APS|Algérie Presse Service
MAP|Maghreb Arabe Presse
TAP|Tunis Afrique Presse
SAPA
ANGOP
Lankapuvath
BSS|Bangladesh Sangbad Sangstha
UNB|United News of Bangladesh
RSS|Rastriya Samachar Samiti
KCNA|Korean Central News Agency
Newsis
Montsame
China News Service|CNS
RFE/RL
CNN
BBC
NPR
BNS|Baltic News Service
LETA
ELTA
AGI|Agenzia Italia
Adnkronos
Askanews
LaPresse
AZERTAC|Azertac
Moldpres
ATA|Albanian Telegraphic Agency
FENA
SRNA
MIA|Media Information Agency
MINA|MINA news
ANA-MPA|AMNA
Khabar
AVN
NAMPA|Namibia Press Agency
LANA|Libyan News Agency
SUNA|Sudan News Agency
ENA|Ethiopian News Agency
BOPA|Botswana Press Agency
New Ziana|Ziana
ZANIS
PANA|PANAPRESS
Wafa|WAFA
Saba|SABA
Pajhwok|Pajhwok Afghan News
KPL|Lao News Agency
AKP|Agence Kampuchea Presse
CMC|Caribbean Media Corporation
JIS|Jamaica Information Service
RNS|Religion News Service
JTA|Jewish Telegraphic Agency
UCA News|UCAN
PRNewswire|PR Newswire
Business Wire
GlobeNewswire|GLOBE NEWSWIRE
ACCESSWIRE
`;

const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const canonical = new Map<string, string>();
/** First words of all spellings: hardly a word of a line is one, and the rest is spared the search. */
const openers = new Set<string>();
const lines = table.trim().split("\n");
for (const line of lines) {
  const [name = "", ...others] = line.split("|");
  for (const form of [name, ...others]) {
    canonical.set(key(form), name);
    openers.add(key(form).split(" ")[0] ?? "");
  }
}

/** The canonical name for a spelling of an agency's name, whatever its case; null for what is none. */
export function agencyNamed(spelling: string): string | null {
  const folded = key(spelling);
  return canonical.get(folded) ?? canonical.get(folded.replace(/^the /, "")) ?? null;
}

/**
 * Spellings that are no other word, for looking inside a line. Short ones count only in capitals as printed: "AP" and
 * "dpa" are agencies, "map", "trend" and "pa" are words.
 */
const certain =
  /^(?:afp|ap|upi|dpa|efe|ansa|tass|xinhua|reuters|kyodo|yonhap|interfax|bernama|antara|ukrinform|belga)$/;

/** The first agency that a short line names ("© 2024 dpa GmbH", "Source: Xinhua"), by position; null when none. */
export function agencyWithin(line: string): string | null {
  const words = line.match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let at = 0; at < words.length; at++) {
    if (!openers.has((words[at] ?? "").toLowerCase())) continue;
    for (let length = Math.min(4, words.length - at); length > 0; length--) {
      const phrase = words.slice(at, at + length).join(" ");
      const name = canonical.get(key(phrase));
      if (!name) continue;
      const asWord = length === 1 && !certain.test(key(phrase));
      const lower = length === 1 && phrase === phrase.toLowerCase() && phrase !== "dpa";
      if (!lower && (!asWord || phrase === phrase.toUpperCase())) return name;
    }
  }
  return null;
}
