/** Names and short forms of the months in the languages of the news, January first. */
const monthNames: readonly (readonly string[])[] = [
  "january jan januar jänner jaenner janvier janv enero ene gennaio gen janeiro januari januára styczeń stycznia sty leden ledna január janar janúar tammikuu tammikuuta ianuarie ocak января январь янв січня ιανουαρίου ιαν siječnja januara",
  "february feb februar feber februari février fevrier févr fevr fév febrero febbraio fevereiro fev februára luty lutego lut únor února február helmikuu helmikuuta februarie şubat февраля февраль фев лютого φεβρουαρίου φεβ veljače februara",
  "march mar mär märz maerz mrz mars marzo março marco maart mrt marec marca marzec březen března március maaliskuu maaliskuuta martie mart марта март мар березня μαρτίου μαρ ožujka",
  "april apr avril avr abril abr aprile apríl apríla kwiecień kwietnia kwi duben dubna április huhtikuu huhtikuuta aprilie nisan апреля апрель апр квітня απριλίου απρ travnja aprila",
  "may mai mayo maggio mag maio mei maj máj mája maja květen května május toukokuu toukokuuta mayıs мая май травня μαΐου μαΐ svibnja",
  "june jun juni juin junio giugno giu junho jún júna czerwiec czerwca cze červen června június kesäkuu kesäkuuta iunie haziran июня июнь июн червня ιουνίου ιουν lipnja juna",
  "july jul juli juillet juil julio luglio lug julho júl júla lipiec lipca lip červenec července július heinäkuu heinäkuuta iulie temmuz июля июль июл липня ιουλίου ιουλ srpnja jula",
  "august aug août aout agosto ago augusti augustus augusta sierpień sierpnia sie srpen srpna augusztus elokuu elokuuta ağustos августа август авг серпня αυγούστου αυγ kolovoza avgusta avgust",
  "september sep sept septembre septiembre setiembre settembre set setembro septembra wrzesień września wrz září szeptember syyskuu syyskuuta septembrie eylül сентября сентябрь сен вересня σεπτεμβρίου σεπ rujna",
  "october oct okt oktober octobre octubre ottobre ott outubro out oktobra oktoober październik października paź říjen října október lokakuu lokakuuta octombrie ekim октября октябрь окт жовтня οκτωβρίου οκτ listopada",
  "november nov novembre noviembre novembro novembra listopad lis marraskuu marraskuuta noiembrie kasım ноября ноябрь ноя листопада νοεμβρίου νοε studenoga novembar",
  "december dec dez dezember décembre decembre déc diciembre dic dicembre dezembro desember des decembra grudzień grudnia gru prosinec prosince joulukuu joulukuuta decembrie aralık декабря декабрь дек грудня δεκεμβρίου δεκ prosinca decembar",
].map((names) => names.split(" "));

const monthOf = new Map(monthNames.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

const earliest = 1990;
const latest = 2099;
const two = (value: number): string => String(value).padStart(2, "0");

/** A day that the calendar has, as `YYYY-MM-DD`; null for others and for years before the web. */
export function dayOf(year: number, month: number, day: number): string | null {
  const full = year < 100 ? (year < 70 ? 2000 + year : 1900 + year) : year;
  // Not a number fails every comparison.
  if (!(full >= earliest && full <= latest && month >= 1 && month <= 12 && day >= 1)) return null;
  if (!Number.isInteger(full + month + day)) return null;
  if (day > new Date(Date.UTC(full, month, 0)).getUTCDate()) return null;
  return `${full}-${two(month)}-${two(day)}`;
}

const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/u;

/** An instant in ISO 8601, as the source prints it: with time and zone where it states both, else the day. */
function isoDate(text: string): string | null {
  const [, year, month, day, hour, minute, second, zone] = iso.exec(text.trim()) ?? [];
  const date = dayOf(Number(year), Number(month), Number(day));
  if (date === null) return null;
  if (hour === undefined || zone === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  const offset = zone === "Z" ? "Z" : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  return `${date}T${two(Number(hour))}:${minute}:${second ?? "00"}${offset}`;
}

interface Pattern {
  readonly pattern: RegExp;
  readonly read: (found: readonly (string | undefined)[], american: boolean) => string | null;
}

const month = (name: string | undefined): number => monthOf.get((name ?? "").toLowerCase()) ?? 0;

const patterns: readonly Pattern[] = [
  {
    pattern:
      /(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?,?\s{0,2}(?:de |of |-|\/|d['’])?\s?(\p{L}{2,14})\.?,?(?: de| del|-|\/)?,?\s{0,2}['’]?(\d{4}|\d{2}(?![\d:]))(?![\d:])/giu,
    read: ([, day, name, year]) => dayOf(Number(year), month(name), Number(day)),
  },
  {
    pattern: /(?<!\p{L})(\p{L}{2,14})\.?\s{0,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/giu,
    read: ([, name, day, year]) => dayOf(Number(year), month(name), Number(day)),
  },
  {
    pattern: /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/gu,
    read: ([, year, number, day]) => dayOf(Number(year), Number(number), Number(day)),
  },
  {
    pattern: /(?<![\d./-])(\d{4})[-/.]\s?(\d{1,2})[-/.]\s?(\d{1,2})(?![\d/-])/gu,
    read: ([, year, number, day]) => dayOf(Number(year), Number(number), Number(day)),
  },
  {
    pattern: /(?<!\d)(\d{4})\.?\s{1,2}(\p{L}{2,14})\.?\s{1,2}(\d{1,2})(?!\d)/giu,
    read: ([, year, name, day]) => dayOf(Number(year), month(name), Number(day)),
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d/-]|\.\d|:)/gu,
    read: ([, first, mark, second, year], american) => {
      const [a, b] = [Number(first), Number(second)];
      const monthFirst = mark === "/" && american && a <= 12;
      return monthFirst || b > 12 ? dayOf(Number(year), a, b) : dayOf(Number(year), b, a);
    },
  },
];

/** The first day that a text names in figures or words of many languages; two figures for a year are of this age. */
export function dayIn(text: string, american = false): string | null {
  if (!/\d/u.test(text)) return null;
  let best: { readonly at: number; readonly day: string } | null = null;
  for (const { pattern, read } of patterns)
    for (const found of text.slice(0, 2000).matchAll(pattern)) {
      if (best && best.at <= found.index) break;
      const day = read(found, american);
      if (day === null) continue;
      best = { at: found.index, day };
      break;
    }
  return best?.day ?? null;
}

/** A date in a field that is made for it: ISO 8601, seconds or milliseconds since 1970, or in words. */
export function fieldDate(text: string, american = false): string | null {
  const bare = text.trim();
  const instant = isoDate(bare);
  if (instant !== null) return instant;
  if (/^\d{14}$/u.test(bare) || /^(?:19|20)\d{6}(?:T?\d{4,6}Z?)?$/u.test(bare))
    return dayOf(Number(bare.slice(0, 4)), Number(bare.slice(4, 6)), Number(bare.slice(6, 8)));
  if (/^1\d{9}(?:\d{3})?$/u.test(bare)) {
    const time = new Date(Number(bare.slice(0, 10)) * 1000);
    return `${time.toISOString().slice(0, 19)}Z`;
  }
  return dayIn(bare, american);
}
