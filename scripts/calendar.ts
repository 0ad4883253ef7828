/**
 * Calendar arithmetic on ISO 8601 strings, proleptic Gregorian, without a clock or a time zone.
 *
 * A date is `YYYY-MM-DD`, a month `YYYY-MM`, a stretch `start/end` with both ends included.
 */

const dayLength = 86_400_000;
const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** 1 to 12 by name, full or as news agencies shorten it, lower case, without a full stop. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ].flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);

/** 1 (Monday) to 7 (Sunday) by name, lower case. */
export const weekdayNumbers: ReadonlyMap<string, number> = new Map(
  ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map((name, i) => [name, i + 1]),
);

/** Days in a month, 1 to 12. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `YYYY-MM-DD`, or null when there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** `YYYY-MM`; months below 1 and above 12 run over into other years. */
export function isoMonth(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}`;
}

/** The year of any ISO value. */
export const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** The month, 1 to 12, of a date or month. */
export const monthOf = (iso: string): number => Number(iso.slice(5, 7));

const stamp = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** `days` after a date; negative for before. */
export const addDays = (date: string, days: number): string =>
  new Date(stamp(date) + days * dayLength).toISOString().slice(0, 10);

/** Whole days from one date to another. */
export const daysBetween = (from: string, to: string): number => (stamp(to) - stamp(from)) / dayLength;

/** The month of a date, `months` later. */
export const shiftMonth = (date: string, months: number): string => isoMonth(yearOf(date), monthOf(date) + months);

/** 1 (Monday) to 7 (Sunday). */
export const weekdayOf = (date: string): number => ((new Date(stamp(date)).getUTCDay() + 6) % 7) + 1;

/** The ISO week of a date, Monday to Sunday, `weeks` later, as `start/end`. */
export function weekOf(date: string, weeks = 0): string {
  const monday = addDays(date, 1 - weekdayOf(date) + 7 * weeks);
  return `${monday}/${addDays(monday, 6)}`;
}

/** The latest such weekday on or before a date. */
export const weekdayBefore = (date: string, weekday: number): string =>
  addDays(date, -((weekdayOf(date) - weekday + 7) % 7));

/** The first such weekday after a date. */
export const weekdayAfter = (date: string, weekday: number): string =>
  addDays(date, ((weekday - weekdayOf(date) + 6) % 7) + 1);

/** The n-th (from 1) such weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): string {
  const first = `${isoMonth(year, month)}-01`;
  return addDays(weekdayAfter(addDays(first, -1), weekday), 7 * (n - 1));
}

/** Easter Sunday of the western churches (anonymous Gregorian algorithm, Nature 1876). */
export function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${isoMonth(year, Math.floor(f / 31))}-${pad((f % 31) + 1, 2)}`;
}
