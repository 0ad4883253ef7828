const day = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)? ?(?:Z|[+-](\d{2}):?(\d{2})))?$/;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether the text is `YYYY-MM-DD`, or that with a time and a zone, of a day that exists. */
export function isRealDate(text: string): boolean {
  const match = day.exec(text);
  if (!match) return false;
  const [year, month, date, hour, minute, second, zoneHour, zoneMinute] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return (
    (year ?? 0) > 0 &&
    inRange(month, 1, 12) &&
    inRange(date, 1, daysIn(year ?? 0, month ?? 0)) &&
    inRange(hour, 0, 23) &&
    inRange(minute, 0, 59) &&
    inRange(second, 0, 60) &&
    inRange(zoneHour, 0, 14) &&
    inRange(zoneMinute, 0, 59)
  );
}

const inRange = (value: number | undefined, low: number, high: number): boolean =>
  value !== undefined && value >= low && value <= high;
