import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRealDate } from "../../scripts/briefing/dates.ts";
import { isLater, readEmbargo, readStamp } from "../../scripts/read/stamp.ts";

describe("dates as formats print them", () => {
  it.each([
    ["2024-03-05T18:30:00Z", "2024-03-05T18:30:00Z"],
    ["2024-03-05T18:30:00.123+01:00", "2024-03-05T18:30:00+01:00"],
    ["2024-03-05T18:30-0500", "2024-03-05T18:30-05:00"],
    ["2024-03-05 18:30:00 UTC", "2024-03-05T18:30:00Z"],
    ["20240305T183000Z", "2024-03-05T18:30:00Z"],
    ["20240305T183000+0000", "2024-03-05T18:30:00Z"],
    ["20240305T183000", "2024-03-05"],
    ["20240305+0100", "2024-03-05"],
    ["20240305", "2024-03-05"],
    ["2024-03-05", "2024-03-05"],
    ["2024-03-05T18:30:00", "2024-03-05"],
    ["  2024-03-05T18:30:00Z \n", "2024-03-05T18:30:00Z"],
    ["Tue, 05 Mar 2024 18:30:00 GMT", "2024-03-05T18:30:00Z"],
    ["Tue, 5 Mar 2024 18:30:00 EST", "2024-03-05T18:30:00-05:00"],
    ["Tue, 5 Mar 2024 18:30:00 +0530", "2024-03-05T18:30:00+05:30"],
    ["Tue, 5 Mar 2024 18:30 UT", "2024-03-05T18:30Z"],
    ["5 Mar 24 18:30:00 -0000", "2024-03-05T18:30:00Z"],
    ["05 March 1999 8:05:00 PDT", "1999-03-05T08:05:00-07:00"],
    ["Tue, 05 Mar 2024 18:30:00 GMT+2", "2024-03-05T18:30:00+02:00"],
    ["Tue, 05 Mar 2024 18:30:00 GMT+0200", "2024-03-05T18:30:00+02:00"],
    ["Tue, 05 Mar 2024 18:30:00 -0800 (PST)", "2024-03-05T18:30:00-08:00"],
    ["Tue, 05 Mar 2024 06:30 pm CET", "2024-03-05T18:30+01:00"],
    // Which zone is meant cannot be told.
    ["Tue, 05 Mar 2024 18:30:00 IST", "2024-03-05"],
    ["Tue, 05 Mar 2024 18:30:00 XYZ", "2024-03-05"],
    ["Tue, 05 Mar 2024 18:30:00 M", "2024-03-05"],
    ["Tue, 05 Mar 2024 18:30:00", "2024-03-05"],
    ["Tue, 05 Mar 2024 25:30:00 GMT", "2024-03-05"],
    ["Tue, 05 Mar 2024 18:30:00 +9900", "2024-03-05"],
    ["March 5, 2024", "2024-03-05"],
  ])("%s → %s", (printed, value) => expect(readStamp(printed)).toBe(value));

  it.each([
    "",
    "soon",
    "2024-13-05",
    "2024-02-30",
    "31 Feb 2024 10:00:00 GMT",
    "0000-00-00",
    "12345",
    "yesterday at noon",
  ])("“%s” is no date", (printed) => expect(readStamp(printed)).toBeNull());

  it("gives nothing that front matter would refuse", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 40 }),
          fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
        ),
        (text) => {
          const stamp = readStamp(text);
          if (stamp !== null) expect(isRealDate(stamp)).toBe(true);
          const embargo = readEmbargo(text);
          if (embargo !== null) expect(isRealDate(embargo.value)).toBe(true);
        },
      ),
    );
  });

  it("holds an embargo without a zone to the latest", () => {
    expect(readEmbargo("2024-03-05T18:30:00Z")).toEqual({ value: "2024-03-05T18:30:00Z", supposed: false });
    expect(readEmbargo("2024-03-05T18:30:00")).toEqual({ value: "2024-03-05T18:30:00-12:00", supposed: true });
    expect(readEmbargo("until noon")).toBeNull();
  });

  it.each([
    ["2024-03-05T18:30:00Z", "2024-03-05T18:29:00Z", true],
    ["2024-03-05T18:30:00+02:00", "2024-03-05T18:29:00Z", false],
    ["2024-03-06", "2024-03-05T18:29:00Z", true],
    ["2024-03-05", "2024-03-05T18:29:00Z", false],
  ])("%s is later than %s: %s", (a, b, later) => expect(isLater(a, b)).toBe(later));
});
