import { copyrightYear } from "../lines/copyright.ts";
import { datesIn, isoDate, type PrintedDate } from "../lines/months.ts";
import type { Field } from "../model.ts";
import { field, type PlacedLine, spanAt } from "./field.ts";

/** Day and month of the dateline in the year nearest to the date that a time stamp gives. */
function nearestYear(date: PrintedDate, to: PrintedDate): number {
  const year = to.year ?? 0;
  const distance = (candidate: number): number =>
    Math.abs(Date.UTC(candidate, date.month - 1, date.day) - Date.UTC(year, to.month - 1, to.day));
  return [year - 1, year, year + 1].reduce((best, next) => (distance(next) < distance(best) ? next : best), year);
}

/**
 * The day of publication: the dateline's when it has a year; else its day in the year of a time stamp or copyright line;
 * else the time stamp's. Null when the article itself gives no full date.
 */
export function readPublished(placed: readonly PlacedLine[], dateline: PlacedLine | null): Field<string> | null {
  const own = dateline?.line.dateline?.date ?? null;
  if (dateline && own?.year)
    return field(isoDate(own.year, own.month, own.day), spanAt(dateline.at, own), "dateline-date");
  const stamps = placed
    .filter(({ line }) => line.kind === "meta")
    .flatMap(({ line, at }) => datesIn(line.text).map((date) => ({ date, at, line })))
    .filter(({ date }) => date.year !== null);
  const isUpdate = (text: string): boolean =>
    /\b(?:updated?|modified|aktualisiert|mis à jour|actualizado)\b/iu.test(text);
  const stamp = stamps.find(({ line }) => !isUpdate(line.text)) ?? stamps[0];
  if (stamp) {
    const { date, at } = stamp;
    const span = spanAt(at, date);
    if (own && dateline) {
      const agreed =
        date.swapped && (own.month !== date.month || own.day !== date.day) ? { ...date, ...date.swapped } : date;
      return field(
        isoDate(nearestYear(own, agreed), own.month, own.day),
        spanAt(dateline.at, own),
        "dateline-day-stamp-year",
      );
    }
    const american =
      date.swapped && /[ap]\.?m\b|\b[ECMP][SD]?T\b/iu.test(stamp.line.text) ? { ...date, ...date.swapped } : date;
    return field(isoDate(date.year ?? 0, american.month, american.day), span, "time-stamp");
  }
  if (!own || !dateline) return null;
  for (const { line } of placed) {
    const year = line.kind === "copyright" ? copyrightYear(line.text) : null;
    if (year) return field(isoDate(year, own.month, own.day), spanAt(dateline.at, own), "dateline-day-copyright-year");
  }
  return null;
}
