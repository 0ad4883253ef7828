/** A day as printed, the year possibly missing. Month and day are 1-based. */
export interface PrintedDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** `numeric` dates ("05/06/2024") leave open which number is the month; then this is the other reading. */
  readonly swapped?: { readonly month: number; readonly day: number };
  readonly start: number;
  readonly end: number;
}

const names: readonly string[] = [
  "january jan enero ene janvier janv januar jänner janeiro gennaio gen januari",
  "february feb febrero février févr fevrier fevr februar fevereiro fev febbraio februari",
  "march mar marzo mars märz mrz maerz março marco maart mrt",
  "april apr abril abr avril avr aprile",
  "may mai mayo maio maggio mag mei maj",
  "june jun junio juin juni junho giugno giu",
  "july jul julio juillet juil juli julho luglio lug",
  "august aug agosto ago août aout augustus augusti",
  "september sep sept septiembre septembre set setembro settembre",
  "october oct octubre octobre oktober okt outubro out ottobre ott",
  "november nov noviembre novembre novembro",
  "december dec diciembre dic décembre déc decembre dezember dez dezembro dicembre desember",
];

const months = new Map<string, number>();
for (const [index, list] of names.entries()) for (const name of list.split(" ")) months.set(name, index + 1);

/** 1 to 12 for a month's name or abbreviation in the languages of the larger agencies, with or without its stop. */
export const monthNamed = (word: string): number | null => months.get(word.toLowerCase().replace(/\.$/, "")) ?? null;

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export const isDayOf = (month: number, day: number): boolean => day >= 1 && day <= (daysIn[month - 1] ?? 0);

const monthFirst =
  /(\p{L}{3,10})\.? {0,2}(\d{1,2})(?:st|nd|rd|th)?(?!\d|:\d|[.,]\d{3}(?!\d))(?:,? {1,2}((?:19|20)\d\d)(?!\d))?/gu;
const dayFirst =
  /(?<![\d.,:])(\d{1,2})(?:st|nd|rd|th|\.|º)?(?: de)?[ -]{1,2}(\p{L}{3,10})\.?(?:,|,? de)?(?:[ -]{1,2}((?:19|20)\d\d)(?!\d))?/gu;
const iso = /(?<!\d)((?:19|20)\d\d)([-/.年])(\d{1,2})[-/.月](\d{1,2})(?!\d)/gu;
const numeric = /(?<![\d/])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\d/])/gu;
const compact = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)/gu;

const number = (digits: string | undefined): number => Number(digits ?? "0");

function named(match: RegExpExecArray, monthAt: 1 | 2): PrintedDate | null {
  const month = monthNamed(match[monthAt] ?? "");
  const day = number(match[monthAt === 1 ? 2 : 1]);
  if (month === null || !isDayOf(month, day)) return null;
  const year = match[3] ? number(match[3]) : null;
  return { year, month, day, start: match.index, end: match.index + match[0].length };
}

function fromNumeric(match: RegExpExecArray): PrintedDate | null {
  const [first, second, last] = [number(match[1]), number(match[3]), number(match[4])];
  const year = last < 100 ? 2000 + last : last;
  const span = { start: match.index, end: match.index + match[0].length };
  const dayMonth = second <= 12 && isDayOf(second, first);
  const monthDay = first <= 12 && isDayOf(first, second);
  if (dayMonth && monthDay && first !== second)
    return { year, month: second, day: first, swapped: { month: first, day: second }, ...span };
  if (dayMonth) return { year, month: second, day: first, ...span };
  if (monthDay) return { year, month: first, day: second, ...span };
  return null;
}

function fromParts(match: RegExpExecArray, month: string | undefined, day: string | undefined): PrintedDate | null {
  const [m, d] = [number(month), number(day)];
  if (m < 1 || m > 12 || !isDayOf(m, d)) return null;
  return { year: number(match[1]), month: m, day: d, start: match.index, end: match.index + match[0].length };
}

/**
 * All dates of a short line that give at least a day and a month, in order, the fullest reading where two overlap:
 * "March 4", "Jan. 5, 2024", "18 mar", "4. März 2024", "2024-01-05", "22/05/2024" (day first unless that is no date).
 */
export function datesIn(line: string): readonly PrintedDate[] {
  if (!/\d/.test(line)) return [];
  const found: PrintedDate[] = [];
  const add = (date: PrintedDate | null): void => {
    if (date) found.push(date);
  };
  for (const match of line.matchAll(iso)) add(fromParts(match, match[3], match[4]));
  for (const match of line.matchAll(compact)) add(fromParts(match, match[2], match[3]));
  for (const match of line.matchAll(numeric)) add(fromNumeric(match));
  for (const match of line.matchAll(dayFirst)) add(named(match, 2));
  for (const match of line.matchAll(monthFirst)) add(named(match, 1));
  const fullest = [...found].sort(
    (a, b) =>
      Number(b.year !== null) - Number(a.year !== null) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: PrintedDate[] = [];
  for (const date of fullest)
    if (!kept.some((other) => date.start < other.end && other.start < date.end)) kept.push(date);
  return kept.sort((a, b) => a.start - b.start);
}

/** `YYYY-MM-DD`. */
export const isoDate = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
