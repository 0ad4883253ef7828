/** Dates of briefings are ISO strings of differing grain; nothing here looks at a clock or a time zone. */

const shape = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/;

export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** `2024-03-18T09:00:00Z` → `2024-03-18`; null for what is no date. */
export const dayOf = (published: string | undefined | null): string | null =>
  published ? (/^\d{4}-\d{2}-\d{2}/.exec(published)?.[0] ?? null) : null;

/** First day that `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `start/end` covers; null for what is no date. */
export function firstDay(date: string | null): string | null {
  const start = date === null ? null : shape.exec(date)?.[0];
  return start ? `${start}-01-01`.slice(0, 10) : null;
}

/** `2024-03` → "March 2024"; `2024` stays; anything else is "Undated". */
export function periodTitle(key: string): string {
  const [year, month] = key.split("-");
  if (!year || !/^\d{4}$/.test(year)) return "Undated";
  const name = months[Number(month) - 1];
  return name ? `${name} ${year}` : year;
}

/** `2024-03-18` → "18 March 2024". */
export function dayTitle(day: string): string {
  const [, , date] = day.split("-");
  const month = periodTitle(day.slice(0, 7));
  return date ? `${Number(date)} ${month}` : month;
}

/** "18 March 2024 to 20 March 2024"; null when nothing is dated. */
export function spanTitle(first: string | null, last: string | null): string | null {
  if (first === null || last === null) return null;
  return first === last ? dayTitle(first) : `${dayTitle(first)} to ${dayTitle(last)}`;
}

/** Ascending, null last. ISO dates compare as text. */
export const byDate = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

/** Descending, null last. */
export const byDateNewest = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? 1 : -1;

/** By UTF-16 code unit: the same on every machine, whatever its locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
