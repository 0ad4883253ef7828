import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDateline } from "../../scripts/lines/dateline.ts";

/** Line; places, region, agency, date (year or "-"), text behind. */
type Row = readonly [
  line: string,
  places: string,
  region: string | null,
  agency: string | null,
  date: string | null,
  text: string,
];

const rows: readonly Row[] = [
  ["Tromsø (AFP) Nov 3, 2021 -", "Tromsø", null, "AFP", "2021-11-3", ""],
  ["Pasadena CA (JPL) Mar 10, 2024", "Pasadena", "CA", "JPL", "2024-3-10", ""],
  ["GDANSK, July 9 (Reuters) - Dockers met.", "GDANSK", null, "Reuters", "--7-9", "Dockers met."],
  ["OSLO/BERGEN, Jan 2 (Reuters) - Snow fell.", "OSLO/BERGEN", null, "Reuters", "--1-2", "Snow fell."],
  ["LIMA and QUITO, May 2 (Reuters) - Rain fell.", "LIMA/QUITO", null, "Reuters", "--5-2", "Rain fell."],
  ["MAKURDI, Nigeria (AP) — Farmers met.", "MAKURDI", "Nigeria", "AP", null, "Farmers met."],
  ["Bremen (dpa) - Farmers met.", "Bremen", null, "dpa", null, "Farmers met."],
  ["URUMQI, Dec. 30 (Xinhua) -- A bridge opened.", "URUMQI", null, "Xinhua", "--12-30", "A bridge opened."],
  ["Sevilla, 7 oct (EFE).- La lluvia volvió.", "Sevilla", null, "EFE", "--10-7", "La lluvia volvió."],
  ["MOSCOW, August 8. /TASS/. A rocket flew.", "MOSCOW", null, "TASS", "--8-8", "A rocket flew."],
  ["(ANSA) - BARI, SEP 4 - A port closed.", "BARI", null, "ANSA", "--9-4", "A port closed."],
  ["PATNA, Feb 3 (PTI) The river rose.", "PATNA", null, "PTI", "--2-3", "The river rose."],
  ["Pune (Maharashtra) [India], June 6 (ANI): Rain.", "Pune", "Maharashtra, India", "ANI", "--6-6", "Rain."],
  ["Sept. 9 (UPI) -- The river rose.", "", null, "UPI", "--9-9", "The river rose."],
  ["Pune [India], June 6 (ANI): The river rose.", "Pune", "India", "ANI", "--6-6", "The river rose."],
  ["WASHINGTON, D.C., April 1 (UPI) -- Bells rang.", "WASHINGTON", "D.C.", "UPI", "--4-1", "Bells rang."],
  ["BANGOR, Maine, Oct 12 - Lobsters moved north.", "BANGOR", "Maine", null, "--10-12", "Lobsters moved north."],
  ["HARTFORD, Conn., Oct 12 - Bells rang.", "HARTFORD", "Conn.", null, "--10-12", "Bells rang."],
  ["CAIRO – 2 August 2022: Bells rang.", "CAIRO", null, null, "2022-8-2", "Bells rang."],
  ["BERLIN, 4. März (dpa) - Bells rang.", "BERLIN", null, "dpa", "--3-4", "Bells rang."],
  ["(Reuters) - Bells rang.", "", null, "Reuters", null, "Bells rang."],
  [
    "NEW DELHI: The river rose over its banks again.",
    "NEW DELHI",
    null,
    null,
    null,
    "The river rose over its banks again.",
  ],
  ["SEOUL—The river rose over its banks again.", "SEOUL", null, null, null, "The river rose over its banks again."],
  [
    "Flood cuts the road to Makurdi Makurdi, Nigeria (AFP) Jan 5, 2020 - Rain fell.",
    "Makurdi",
    "Nigeria",
    "AFP",
    "2020-1-5",
    "Rain fell.",
  ],
  [
    "Dockers end their strike GDANSK, July 9 (Reuters) - Dockers met.",
    "GDANSK",
    null,
    "Reuters",
    "--7-9",
    "Dockers met.",
  ],
  [
    "New tram line divides a town New York (AFP) Jan 5, 2020 - Rain fell.",
    "New York",
    null,
    "AFP",
    "2020-1-5",
    "Rain fell.",
  ],
];

describe("findDateline", () => {
  it.each(rows)("%s", (line, places, region, agency, date, text) => {
    const found = findDateline(line);
    const day = found?.date ? `${found.date.year ?? "-"}-${found.date.month}-${found.date.day}` : null;
    expect(found?.places.map(({ value }) => value).join("/")).toBe(places);
    expect([found?.region, found?.agency?.value ?? null, day]).toEqual([region, agency, date]);
    expect(line.slice(found?.end)).toBe(text);
    for (const place of found?.places ?? []) expect(line.slice(place.start, place.end)).toBe(place.value);
  });

  it.each([
    "COPENHAGEN (dpa) was the stamp on the letter that nobody opened.",
    '"WASHINGTON, Jan. 29 (Yonhap) -- that is how far it came," he joked.',
    "The Associated Press (AP) — one of three agencies there — sent a reporter.",
    "The World Health Organization (WHO) said it would wait.",
    "Tuesday, March 4 - Opening ceremony",
    "Published, March 4 - 10:15",
    "KYODO NEWS - Feb 8, 2024 - 15:21 | All, Japan",
    "GOLF - YOUNG OUTSIDER TAKES THE LEAD",
    "Kim said: The offer stands until Friday, and no longer.",
    "On March 4 - a Tuesday - the port was shut.",
    "Shares fell 4 percent (after rising on March 4) - the most in a year.",
    "UPDATE: The story has been changed since it was first sent.",
    "",
  ])("finds none in: %s", (line) => expect(findDateline(line)).toBeNull());

  it("keeps its offsets inside any line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (line) => {
        const found = findDateline(line);
        if (!found) return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(line.length);
      }),
    );
  });
});
