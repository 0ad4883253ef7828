import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  daysBetween,
  easterOf,
  isoDate,
  isoMonth,
  nthWeekday,
  shiftMonth,
  weekdayAfter,
  weekdayBefore,
  weekdayOf,
  weekOf,
} from "../scripts/calendar.ts";

const day = fc
  .record({ year: fc.integer({ min: 1600, max: 2400 }), days: fc.integer({ min: 0, max: 364 }) })
  .map(({ year, days }) => addDays(`${year}-01-01`, days));

describe("calendar", () => {
  it.each([
    [1990, "1990-04-15"],
    [2008, "2008-03-23"],
    [2024, "2024-03-31"],
    [2038, "2038-04-25"],
  ])("Easter of %d is %s", (year, date) => expect(easterOf(year)).toBe(date));

  it.each([
    [2023, 2, 29, null],
    [2024, 2, 29, "2024-02-29"],
    [1900, 2, 29, null],
    [2024, 13, 1, null],
    [2024, 4, 31, null],
    [2024, 4, 0, null],
  ])("%d-%d-%d is %s", (year, month, date, expected) => expect(isoDate(year, month, date)).toBe(expected));

  it("runs months over the ends of a year", () => {
    expect(isoMonth(2024, 0)).toBe("2023-12");
    expect(isoMonth(2024, 13)).toBe("2025-01");
    expect(shiftMonth("2024-01-31", -1)).toBe("2023-12");
  });

  it("knows weeks and weekdays", () => {
    expect(weekdayOf("2024-03-18")).toBe(1);
    expect(weekOf("2024-03-24")).toBe("2024-03-18/2024-03-24");
    expect(weekOf("2024-12-31", 1)).toBe("2025-01-06/2025-01-12");
    expect(nthWeekday(1999, 11, 4, 4)).toBe("1999-11-25");
  });

  it("finds a weekday on or before a day, and strictly after it", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 7 }), (date, weekday) => {
        const before = weekdayBefore(date, weekday);
        const after = weekdayAfter(date, weekday);
        expect([weekdayOf(before), weekdayOf(after)]).toEqual([weekday, weekday]);
        expect(daysBetween(before, after)).toBe(7);
        expect(before <= date && date < after).toBe(true);
      }),
    );
  });
});
