import { describe, expect, it } from "vitest";
import { daysOf } from "../../scripts/site/files/calendar.ts";
import { textFiles } from "../../scripts/site/files/index.ts";
import { briefing, site } from "./content.ts";

describe("the days of a calendar entry", () => {
  it.each([
    ["2024", ["2024-01-01", "2025-01-01"]],
    ["2024-12", ["2024-12-01", "2025-01-01"]],
    ["2024-02", ["2024-02-01", "2024-03-01"]],
    ["2024-02-29", ["2024-02-29", "2024-03-01"]],
    ["2024-03-18/2024-03-24", ["2024-03-18", "2024-03-25"]],
    ["2024-03/2024-05", ["2024-03-01", "2024-06-01"]],
    ["2024-03-24/2024-03-18", null],
    ["soon", null],
    ["", null],
  ])("%s", (value, days) => {
    expect(daysOf(value)).toEqual(days);
  });
});

describe("the calendar", () => {
  const long =
    "Voters in Łódź; Kraków, and 東京 decide on a very long list of things that nobody can hold in one line of text";
  const text = (url: string | null): string =>
    textFiles(
      site(
        [
          briefing(
            "one",
            { published: "2024-03-18" },
            `## Timeline\n\n- **2024-03-17** – It is over.\n\n## What to watch\n\n- **2024-03-20** – ${long}.\n\n- **2024-04** (inferred) – A vote.\n\n- **date not given** – A third thing.\n`,
          ),
        ],
        [],
        { url },
      ),
    ).find(({ path }) => path === "calendar.ics")?.text ?? "";

  it("holds what is announced and dated, and nothing else", () => {
    expect(text(null).match(/^DTSTART.*/gm)).toEqual(["DTSTART;VALUE=DATE:20240320", "DTSTART;VALUE=DATE:20240401"]);
    expect(text(null)).toContain("SUMMARY:A vote. (date inferred)\r\n");
    expect(text(null)).toContain("DTSTAMP:20240318T000000Z\r\n");
    expect(text(null)).not.toContain("URL:");
    expect(text("https://example.org/")).toContain("URL:https://example.org/briefings/one.html#watch-1\r\n");
  });

  it("folds lines at 75 octets without cutting a character, and escapes", () => {
    const lines = text(null).split("\r\n");
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const whole = text(null).replaceAll("\r\n ", "");
    expect(whole).toContain(`DESCRIPTION:${long.replace(";", "\\;").replace(",", "\\,")}. — Title of one\r\n`);
    expect(whole).not.toContain("\ufffd");
  });
});
