import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { barsOf, chart } from "../../layouts/chart.ts";

describe("barsOf", () => {
  test.each([
    [[], []],
    [["2024-03-18"], [["2024-03", 1]]],
    [
      ["2024-02-01", "2023-12-31", "2024-02-29"],
      [
        ["2023-12", 1],
        ["2024-01", 0],
        ["2024-02", 2],
      ],
    ],
    [
      ["2018-06-01", "2024-02-29"],
      [
        ["2018", 1],
        ["2019", 0],
        ["2020", 0],
        ["2021", 0],
        ["2022", 0],
        ["2023", 0],
        ["2024", 1],
      ],
    ],
  ])("of %j", (days, expected) => {
    expect(barsOf(days).map(({ period, count }) => [period, count])).toEqual(expected);
  });

  test("loses no day, whatever the order", () => {
    const day = fc
      .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 40 }), (days) => {
        const bars = barsOf(days);
        expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
        for (const { period, count } of bars) expect(days.filter((one) => one.startsWith(period)).length).toBe(count);
        expect(barsOf([...days].reverse())).toEqual(bars);
      }),
    );
  });
});

describe("chart", () => {
  const many = Array.from({ length: 8 }, (_, at) => `2024-0${1 + (at % 3)}-11`);

  test.each([
    ["nothing", []],
    ["a few days", many.slice(0, 5)],
    ["a single month", many.map(() => "2024-01-11")],
  ])("draws nothing of %s", (_, days) => {
    expect(chart(days)).toBeNull();
  });

  test("says in words what its highest bar is", () => {
    const text = String(chart(many));
    expect(text).toContain("<figcaption>January 2024 to March 2024; most in January 2024: 3</figcaption>");
    expect(text.match(/<rect/g)).toHaveLength(3);
  });
});
