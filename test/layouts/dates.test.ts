import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateTag, dateText, periodTag } from "../../layouts/dates.ts";

const plain = (markup: string): string => markup.replace(/<[^>]*>/g, "").replaceAll("\u00A0", " ");

describe("dateText", () => {
  test.each([
    ["2024-03-18", "18 March 2024"],
    ["2024-03-05", "5 March 2024"],
    ["2024-03", "March 2024"],
    ["2024", "2024"],
    ["2024-03-18T09:30:00+13:00", "18 March 2024"],
    ["0904-12-31", "31 December 0904"],
    // What is no date is shown as it stands.
    ["next week", "next week"],
    ["2024-13-01", "2024-13-01"],
    ["", ""],
  ])("%s", (value, expected) => {
    expect(dateText(value)).toBe(expected);
  });
});

describe("dateTag", () => {
  test.each([
    ["2024-03-18", '<time datetime="2024-03-18">18 March 2024</time>'],
    ["2024-03-18T09:30:00Z", '<time datetime="2024-03-18">18 March 2024</time>'],
    ["2017", '<time datetime="2017">2017</time>'],
    ["<b>", "&lt;b&gt;"],
  ])("%s", (value, expected) => {
    expect(dateTag(value).toString()).toBe(expected);
  });

  test.each([
    ["2024-03-18/2024-03-20", "18–20 March 2024"],
    ["2024-03-30/2024-04-02", "30 March – 2 April 2024"],
    ["2023-12-30/2024-01-02", "30 December 2023 – 2 January 2024"],
    ["2024-03/2024-04", "March–April 2024"],
    ["2023-12/2024-01", "December 2023 – January 2024"],
    ["2017/2019", "2017–2019"],
    ["2024-03-18/2024-03-18", "18 March 2024"],
    ["2024-03-18/later", "2024-03-18/later"],
  ])("%s", (value, expected) => {
    expect(plain(dateTag(value).toString())).toBe(expected);
  });

  test("names both ends of a stretch for machines", () => {
    const markup = dateTag("2024-03-18/2024-03-20").toString();
    expect([...markup.matchAll(/datetime="([^"]*)"/g)].map((match) => match[1])).toEqual(["2024-03-18", "2024-03-20"]);
  });

  test("never loses the year of a day", () => {
    const day = fc
      .date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (from, to) => {
        const text = plain(dateTag(`${from}/${to}`).toString());
        expect(text).toContain(to.slice(0, 4));
        expect(text.endsWith(dateText(to))).toBe(true);
      }),
    );
  });
});

describe("periodTag", () => {
  test("needs both ends", () => {
    expect(periodTag(null, "2024-03-18")).toBeNull();
    expect(periodTag("2024-03-18", null)).toBeNull();
    expect(plain(String(periodTag("2024-03-18T10:00:00Z", "2024-03-20")))).toBe("18–20 March 2024");
  });
});
