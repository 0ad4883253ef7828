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

/** Line; places, region, agency, date and text behind, parted by bars. */
const houses: readonly (readonly [line: string, found: string])[] = [
  ["(ANSA) - LECCE, DEC 3 2021 - 09:45", "LECCE||ANSA|2021-12-3|"],
  ["LECCE, DEC 3 2021 - 09:45", "LECCE|||2021-12-3|"],
  ["(ANSA) - LECCE, DEC 3 - Divers found a jar.", "LECCE||ANSA|--12-3|Divers found a jar."],
  ["VILNIUS, Nov 12, BNS - The zoo has moved.", "VILNIUS||BNS|--11-12|The zoo has moved."],
  [
    "Tallinn, BNS - The zoo has moved to a larger park by the sea.",
    "Tallinn||BNS||The zoo has moved to a larger park by the sea.",
  ],
  ["Tema, Aug. 3, GNA – The port has a new crane.", "Tema||GNA|--8-3|The port has a new crane."],
  ["Riyadh, January 02, 2022, SPA -- The fund will lend.", "Riyadh||SPA|2022-1-2|The fund will lend."],
  [
    "YEREVAN, MARCH 3, ARMENPRESS. The choir sang for an hour.",
    "YEREVAN||ARMENPRESS|--3-3|The choir sang for an hour.",
  ],
  ["BRATISLAVA, March 3, TASR – The choir sang.", "BRATISLAVA||TASR|--3-3|The choir sang."],
  [
    "ASTANA. KAZINFORM – The choir sang for an hour in the square.",
    "ASTANA||KAZINFORM||The choir sang for an hour in the square.",
  ],
  ["Graz (APA) – 02.11.2020: A horn was found.", "Graz||APA|2020-11-2|A horn was found."],
  ["Bern (Keystone-SDA) - 2 November 2020 - A horn was found.", "Bern||Keystone-SDA|2020-11-2|A horn was found."],
  [
    "Narva (Lakeside) - The ferry to the islands has been cancelled for a week because of ice.",
    "Narva||Lakeside||The ferry to the islands has been cancelled for a week because of ice.",
  ],
  [
    "VIENTIANE (Mekong Wire) – The ferry to the islands has been cancelled for a week.",
    "VIENTIANE||Mekong Wire||The ferry to the islands has been cancelled for a week.",
  ],
  ["Salto, 9 feb (EFE).- La lluvia volvió.", "Salto||EFE|--2-9|La lluvia volvió."],
  ["Lima, 9 feb. (EFE).- La lluvia volvió.", "Lima||EFE|--2-9|La lluvia volvió."],
  ["Lima, 9 feb 2021 (EFE).- La lluvia volvió.", "Lima||EFE|2021-2-9|La lluvia volvió."],
  ["Caracas, 3 Mar. AVN.- La lluvia volvió.", "Caracas||AVN|--3-3|La lluvia volvió."],
  ["Aug 2 (Reuters) - Rain fell.", "||Reuters|--8-2|Rain fell."],
  ["SHYMKENT. Aug 2, 2021 (Interfax) - Rain fell.", "SHYMKENT||Interfax|2021-8-2|Rain fell."],
  ["SHYMKENT. Aug 2 (Interfax) - Rain fell.", "SHYMKENT||Interfax|--8-2|Rain fell."],
  ["MOSCOW, 2 August (RIA Novosti) – Rain fell.", "MOSCOW||RIA Novosti|--8-2|Rain fell."],
  ["MOSCOW, August 2 - RIA Novosti. Rain fell on the fields.", "MOSCOW||RIA Novosti|--8-2|Rain fell on the fields."],
  ["PRAGUE Aug 2 (CTK) – Rain fell.", "PRAGUE||CTK|--8-2|Rain fell."],
  ["Bucharest, Aug 2 /Agerpres/ - Rain fell.", "Bucharest||Agerpres|--8-2|Rain fell."],
  ["TIRANA, August 2 /ATA/ Rain fell.", "TIRANA||ATA|--8-2|Rain fell."],
  ["BAKU, Azerbaijan, August 2. Trend: Rain fell.", "BAKU|Azerbaijan|Trend|--8-2|Rain fell."],
  ["BAKU, Azerbaijan, August 2. /Trend/ Rain fell.", "BAKU|Azerbaijan|Trend|--8-2|Rain fell."],
  ["ISLAMABAD, Aug 02 (APP):Rain fell.", "ISLAMABAD||APP|--8-2|Rain fell."],
  ["ABU DHABI, 2nd August, 2021 (WAM) -- Rain fell.", "ABU DHABI||WAM|2021-8-2|Rain fell."],
  ["Abu Dhabi, 2 August 2021 (WAM) – Rain fell.", "Abu Dhabi||WAM|2021-8-2|Rain fell."],
  ["WINDHOEK, 02 AUG (NAMPA) - Rain fell.", "WINDHOEK||NAMPA|--8-2|Rain fell."],
  ["Madrid, 2 Ago. (EUROPA PRESS) - Rain fell.", "Madrid||EUROPA PRESS|--8-2|Rain fell."],
  ["Havana, Aug 2 (Prensa Latina) Rain fell on the fields.", "Havana||Prensa Latina|--8-2|Rain fell on the fields."],
  ["Brussels (Belga) – Rain fell on the fields.", "Brussels||Belga||Rain fell on the fields."],
  ["OSLO (NTB): Rain fell on the fields.", "OSLO||NTB||Rain fell on the fields."],
  [
    "Podgorica, (MINA) – Rain fell on the fields of the north for the first time in nine weeks.",
    "Podgorica||MINA||Rain fell on the fields of the north for the first time in nine weeks.",
  ],
  ["LONDON, Aug. 2, 2021 /PRNewswire/ -- Rain fell.", "LONDON||PRNewswire|2021-8-2|Rain fell."],
  ["LONDON--(BUSINESS WIRE)--Rain fell on the fields.", "LONDON||BUSINESS WIRE||Rain fell on the fields."],
  ["LONDON, Aug. 02, 2021 (GLOBE NEWSWIRE) -- Rain fell.", "LONDON||GLOBE NEWSWIRE|2021-8-2|Rain fell."],
  ["LONDON, UK – 2 August 2021 – Rain fell.", "LONDON|UK||2021-8-2|Rain fell."],
  ["London CNN — Rain fell on the fields.", "London||CNN||Rain fell on the fields."],
  ["Washington, DC CNN — Rain fell on the fields.", "Washington|DC|CNN||Rain fell on the fields."],
  ["(CNN) — Rain fell on the fields.", "||CNN||Rain fell on the fields."],
  ["(Bloomberg) -- Rain fell on the fields.", "||Bloomberg||Rain fell on the fields."],
  ["WASHINGTON (AP) _ Rain fell on the fields.", "WASHINGTON||AP||Rain fell on the fields."],
  [
    "WASHINGTON, Tuesday (Lakeside Press) — Rain fell on the fields.",
    "WASHINGTON||Lakeside Press||Rain fell on the fields.",
  ],
  [
    "LONDON, Thursday - Rain fell on the fields of Kent for a ninth day.",
    "LONDON||||Rain fell on the fields of Kent for a ninth day.",
  ],
  ["LONDON, Thursday, Aug. 2 — Rain fell.", "LONDON|||--8-2|Rain fell."],
  ["LONDON, Aug. 2.—Rain fell.", "LONDON|||--8-2|Rain fell."],
  ["LONDON | Thu Aug 2, 2018 10:00am EDT", "LONDON|||2018-8-2|"],
  ["ABOARD THE NORTHERN STAR (AP) — Rain fell on the deck.", "ABOARD THE NORTHERN STAR||AP||Rain fell on the deck."],
  ["Hanoi (VNA) – Rain fell on the fields.", "Hanoi||VNA||Rain fell on the fields."],
  [
    "HÀ NỘI — Rain fell on the fields of the north for a ninth day.",
    "HÀ NỘI||||Rain fell on the fields of the north for a ninth day.",
  ],
  ["Tokyo, Aug. 2 (Jiji Press)--Rain fell.", "Tokyo||Jiji Press|--8-2|Rain fell."],
  ["Taipei, Aug. 2 (CNA) Rain fell on the fields.", "Taipei||CNA|--8-2|Rain fell on the fields."],
  [
    "Kathmandu, Aug 2: Rain fell on the fields of the north.",
    "Kathmandu|||--8-2|Rain fell on the fields of the north.",
  ],
  [
    "KATHMANDU, Aug 2: Rain fell on the fields of the north.",
    "KATHMANDU|||--8-2|Rain fell on the fields of the north.",
  ],
  ["New Delhi, Aug 2 (UNI) Rain fell on the fields.", "New Delhi||UNI|--8-2|Rain fell on the fields."],
  ["New Delhi [India], August 2 (ANI): Rain fell.", "New Delhi|India|ANI|--8-2|Rain fell."],
  ["Jerusalem, 2 August, 2021 (TPS) -- Rain fell.", "Jerusalem||TPS|2021-8-2|Rain fell."],
  ["Warsaw, 02.08.2021 (PAP) - Rain fell.", "Warsaw||PAP|2021-8-2|Rain fell."],
  ["Nuuk, 2 August (Sermitsiaq) - Rain fell.", "Nuuk||Sermitsiaq|--8-2|Rain fell."],
  ["UNITED NATIONS, New York, 2 August (UN News) – Rain fell.", "UNITED NATIONS|New York|UN News|--8-2|Rain fell."],
  ["GENEVA, Switzerland, Aug 2 (UNHCR) – Rain fell.", "GENEVA|Switzerland|UNHCR|--8-2|Rain fell."],
  ["St. John's, Newfoundland (CP) — Rain fell.", "St. John's|Newfoundland|CP||Rain fell."],
  [
    "WINSTON-SALEM, N.C. — Rain fell on the fields of the county for a ninth day.",
    "WINSTON-SALEM|N.C.|||Rain fell on the fields of the county for a ninth day.",
  ],
  ["Beijing, 2 Aug (Xinhua) - Rain fell.", "Beijing||Xinhua|--8-2|Rain fell."],
  ["BEIJING, Aug. 2, 2021 (Xinhua) -- Rain fell.", "BEIJING||Xinhua|2021-8-2|Rain fell."],
  ["XINHUA, BEIJING, Aug. 2 - Rain fell.", "BEIJING||XINHUA|--8-2|Rain fell."],
  ["Reuters, LONDON, Aug 2 - Rain fell.", "LONDON||Reuters|--8-2|Rain fell."],
  ["LONDON, Aug 2 Reuters - Rain fell.", "LONDON||Reuters|--8-2|Rain fell."],
  ["LONDON, Aug 2 (Reuters)- Rain fell.", "LONDON||Reuters|--8-2|Rain fell."],
  ["LONDON, Aug 2 (Reuters) Rain fell on the fields.", "LONDON||Reuters|--8-2|Rain fell on the fields."],
  ["LONDON (AFP), Aug 2 - Rain fell.", "LONDON||AFP|--8-2|Rain fell."],
  ["LONDON (dpa/lsw) - Rain fell on the fields.", "LONDON||dpa/lsw||Rain fell on the fields."],
  ["Berlin, 2. August 2021 (dpa) – Rain fell.", "Berlin||dpa|2021-8-2|Rain fell."],
  ["02.08.2021, Berlin (dpa) - Rain fell.", "Berlin||dpa|2021-8-2|Rain fell."],
  ["NEW YORK/LONDON, Aug 2 (Reuters) - Rain fell.", "NEW YORK/LONDON||Reuters|--8-2|Rain fell."],
  [
    "BEIRUT/JERUSALEM/WASHINGTON, Aug 2 (Reuters) - Rain fell.",
    "BEIRUT/JERUSALEM/WASHINGTON||Reuters|--8-2|Rain fell.",
  ],
  [
    "Lagos, Nigeria, 2 August 2021 - (African Media Agency) - Rain fell.",
    "Lagos|Nigeria|African Media Agency|2021-8-2|Rain fell.",
  ],
  ["LONDON: Aug 2 (Reuters) - Rain fell.", "LONDON||Reuters|--8-2|Rain fell."],
  [
    "SUVA, Fiji: Rain fell on the fields of the north for a ninth day in a row.",
    "SUVA|Fiji|||Rain fell on the fields of the north for a ninth day in a row.",
  ],
  ["APIA, 2 AUGUST 2021 (SAVALI) - Rain fell.", "APIA||SAVALI|2021-8-2|Rain fell."],
  [
    "duluth, may 6 - barley rose two cents, the exchange said.",
    "duluth|||--5-6|barley rose two cents, the exchange said.",
  ],
  ["Tel aviv, May 6 - Rain fell on the fields.", "Tel aviv|||--5-6|Rain fell on the fields."],
  ["MOBILE, Ala., Setpember 6 - Rain fell on fields.", "MOBILE|Ala.||--9-6|Rain fell on fields."],
  ["OSLO, Novembr 6 - Rain fell on the fields.", "OSLO|||--11-6|Rain fell on the fields."],
  ["OSLO, Nov 3O - Rain fell on the fields.", "OSLO||||Rain fell on the fields."],
  ["**OSLO, Nov 30 - Rain fell on the fields.", "OSLO|||--11-30|Rain fell on the fields."],
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

  it.each(houses)("in the manner of other houses: %s", (line, wanted) => {
    const found = findDateline(line);
    const day = found?.date ? `${found.date.year ?? "-"}-${found.date.month}-${found.date.day}` : "";
    const places = found?.places.map(({ value }) => value).join("/");
    expect([places, found?.region ?? "", found?.agency?.value ?? "", day, line.slice(found?.end)].join("|")).toBe(
      wanted,
    );
    if (found?.agency) expect(line.slice(found.agency.start, found.agency.end)).toBe(found.agency.value);
  });

  it.each([
    "Ivan Petrov (Slovakia) – Gold medal, 100 metres",
    "Anna Berg (Labour) - 4,211 votes",
    "Jonas Lund (Oslo) – He came first and never looked back, he said after the race.",
    "The Long Road (Harvill) - A novel of the north that nobody should read in the dark.",
    "Smith, Reuters - the agency that he worked for - never called back.",
    "In Vilnius, BNS - the news agency - said that it would close its office.",
    "On Aug 2, BNS - the agency - printed it first.",
    "London, Paris - the old rivals - agreed at last on a date for the race.",
    "Thursday, Aug 2 - 10:00",
    "Rome, 2 August 2021",
    "Mr Sharma, PTI - for that is where he worked - had left by noon, a colleague said.",
    "Apple (AAPL) – The shares fell four percent after the company said it would wait.",
    "Kyiv – 10:15",
    "in the end, may 6 - a holiday there - was left alone by all of them.",
    "The board, March 3 - its last day in office - sold the mill to its own chairman.",
    "Oslo, Batch 3 - the largest of the five - had been kept too warm on the way.",
    "** Rain fell, may 6 - and on the day behind it as well.",
    "Germany (18) - Brazil (20)",
    "Nokia, TASS - what do they have in common?",
    "June (Reuters) is the hottest month there.",
    "Photos, CNN — the pictures that moved the world",
    "Trend: Rain falls on more days than it did, in every county.",
    "Sold out: Tickets for the final were gone in an hour, the club said on Monday.",
    "Marta Lind (Oslo) - The winner of the race said she would never run again, not even for money.",
    "Bayern Munich (Bundesliga) - The champions have signed a goalkeeper from the second division of Denmark.",
  ])("finds none where only the form is alike: %s", (line) => expect(findDateline(line)).toBeNull());

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
