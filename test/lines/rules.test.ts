import { describe, expect, it } from "vitest";
import { agencyNamed, agencyWithin } from "../../scripts/lines/agencies.ts";
import { readByline } from "../../scripts/lines/byline.ts";
import { copyrightYear } from "../../scripts/lines/copyright.ts";
import { lineRules, ruleFor } from "../../scripts/lines/index.ts";
import { isMeta } from "../../scripts/lines/meta.ts";
import { datesIn } from "../../scripts/lines/months.ts";
import { isHeading, isProse } from "../../scripts/lines/prose.ts";

/** Lines of each kind, none of them from the cases. */
const known: Readonly<Record<string, readonly string[]>> = {
  advert: [
    "Advertisement",
    "ADVERTISEMENT - SCROLL TO CONTINUE",
    "Article continues below",
    "Werbung",
    "Publicité",
    "Sponsored content",
  ],
  share: [
    "Did you find this article helpful? Yes No",
    "Have a news tip? Write to us",
    "Spotted a mistake? Tell us",
    "Share on Facebook",
    "Tweet",
    "Facebook Twitter WhatsApp Email Print",
    "3 min read",
    "12 Comments",
    "Listen to this article",
    "Save",
  ],
  copyright: [
    "[Copyright 2021 Example Press]",
    "© 2019-2023 Northern Wire Ltd",
    "Copyright 2020 The Example Post",
    "(c) 2021 Example. All rights reserved.",
    "Alle Rechte vorbehalten",
    "All Rights Reserved",
  ],
  credit: [
    "Ann Roe reported from Oslo, Norway.",
    "(Reporting by Ann Roe in Oslo; Editing by Bo Lund)",
    "Additional reporting by Cara Diaz",
    "AP writers Ann Roe in Oslo and Bo Lund in Rome contributed to this report.",
    "With inputs from agencies",
    "Compiled by Ann Roe",
  ],
  note: [
    "(Recasts, adds quote, background)",
    "(Corrects spelling of name in second paragraph)",
    "Editor's note: Names were changed.",
    "This story has been corrected to give the right date.",
  ],
  terms: [
    "(This report has not been edited by the desk and is auto-generated from a feed.)",
    "Terms of Use",
    "Privacy Policy",
    "We use cookies to improve your visit to this site.",
    "This article was originally published by Example News.",
    "Example Wire is not responsible for the content of other sites.",
    "Our Standards: The Thomson Reuters Trust Principles.",
  ],
  caption: [
    "A ferry leaves the harbour in fog. PHOTO | ANN ROE",
    "A ferry leaves the harbour in fog. (AP Photo/Ann Roe)",
    "FILE PHOTO: A ferry leaves the harbour.",
    "Photo: Ann Roe/Example",
    "A ferry at dawn. Bo LUND / AFP",
    "A ferry at dawn. Ann Roe/Getty Images",
  ],
  newsletter: [
    "To cancel this mailing, reply with the word END.",
    "You are receiving this email because you asked for it.",
    "Was this newsletter forwarded to you? Get your own",
    "Unsubscribe",
    "Create a free account to keep reading.",
    "If you no longer wish to get our messages, click here.",
    "You have two free articles left",
    "Sign up for our weekly newsletter",
    "Get breaking news alerts on your phone",
    "Follow us on Facebook and X",
    "Subscribe to our podcast",
    "Abonnieren Sie unseren Newsletter",
    "Download our app",
  ],
  related: [
    "Also in the Sunday Post: The last of the lamplighters",
    "Trending: Floods, Elections, Tennis",
    "Tags: ferries, fog",
    "Filed under: Ports",
    "Related Stories",
    "Read next",
    "Most popular",
    "READ MORE: Ferry strike enters second week",
    "Click here for the full report",
    "Lesen Sie auch",
    "À lire aussi",
    "Lea también",
    "More from Europe",
  ],
  contact: [
    "Contact the newsroom: +47 22 00 00 00",
    "ann.roe@example.org",
    "https://example.org/news",
    "Contact: newsdesk@example.org",
    "@annroe",
  ],
  scores: ["FTSE 7,512.10 +0.42% | DAX 15,980.22 -0.10%", "HT: Brann 1-0 Viking"],
  navigation: [
    "Flood map | Tennis | Budget day",
    "Page 2 of 7",
    "Part 2 of 4",
    "Home | News | Sport",
    "Home > World > Europe",
    "News • Video • Podcasts",
    "Daily Briefing Sign In |",
  ],
  label: ["América Latina", "WORLD", "Business News", "Top Stories", "Sport"],
  "end-mark": ["(END)", "Enditem", "-30-", "###", "* * *", "ENDS"],
  slug: ["EFE abc/de", "PTI ABC KL", "WAM/Ann Roe/Bo Lund", "ab/cd", "bur-xy/zz/kl", "jk-lm/no"],
};

/** Sentences and headlines that look like furniture at their beginning. */
const innocent: readonly string[] = [
  "Sign language will be taught in all schools, the ministry said.",
  "Follow-up talks are planned for Friday, when both sides return.",
  "Share prices fell in Tokyo as exporters warned of a weak quarter.",
  "Subscribers left in droves after the paper doubled its price, the publisher said.",
  "Copyright law protects the song until 2051, the court ruled.",
  "Reporting by citizens has changed how the city hears of floods, she said.",
  "Related diseases kill thousands of cattle every year in the region.",
  "Read together, the two papers show that the ice is thinning, he wrote.",
  "Corrections officers walked out on Monday over pay.",
  "Home prices rose 4 percent in May, the bank said.",
  "Advertisement spending in the country fell by a third.",
  "Photographs of the wreck were shown to the jury for an hour.",
  "Contact with the probe was lost on Monday, engineers said.",
  "Most popular parties have refused to debate the bill.",
  "Click chemistry won three researchers the prize.",
  "“Sign up or go home,” the coach told them.",
  "Minister signs up to plan for new ports",
  "Cookies made by prisoners win a prize at the fair",
  "Editors reject the bill on press freedom",
  "To stop the leak, engineers replied with a steel ring",
  "You are reading the river wrongly, the pilot told them.",
  "Also in the harbour: a ferry, two tugs and a barge that nobody owned, all of them empty when the police came on board.",
  "Ann Roe reported from home that she had won.",
  "AFP says",
  "Create jobs or go, voters tell the mayor of Example",
  "Part of the bridge fell into the river on Monday.",
  "Page from a lost diary sold for a record sum",
  "Ferry strike enters second week | The Example Post",
  "Police open fire on crowd in Example/Sample border town",
];

describe("rules for lines", () => {
  it.each(Object.entries(known).flatMap(([name, lines]) => lines.map((line) => [name, line])))("%s: %s", (name, line) =>
    expect(ruleFor(line ?? "")?.name).toBe(name),
  );

  it.each(innocent)("know nothing of: %s", (line) => expect(ruleFor(line)).toBeNull());

  it("each have an example here", () =>
    expect(lineRules.map((rule) => rule.name).filter((name) => !known[name])).toEqual([]));

  it("answer at once for long hostile lines", () => {
    const lines = [
      "(".repeat(9e4),
      "A-".repeat(9e4),
      "a/".repeat(9e4),
      "A A ".repeat(5e4),
      "1-1 | ".repeat(3e4),
      " ".repeat(9e4),
      "by ".repeat(5e4),
      "“".repeat(9e4),
    ];
    const start = performance.now();
    for (const line of lines.flatMap((long) => [long, long.slice(0, 390), long.slice(0, 139), long.slice(0, 59)])) {
      ruleFor(line);
      isMeta(line);
      readByline(line);
      isHeading(line);
      isProse(line);
    }
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe("isMeta", () => {
  it.each([
    "Updated 7:05 AM EST, January 2, 2022",
    "Source: Xinhua| 2021-03-04 09:10:11|Editor: lijun",
    "(Agence France-Presse) 2 August 2019",
    "Published: 03/04/2021 - 18:20",
    "March 9, 2020 / 3:45 PM",
    "All Headlines 09:30 March 03, 2021",
    "Issued on: 12/12/2020 - 08:00",
    "2 hours ago",
    "Last updated on Monday, 5 May 2025 at 10.30am",
  ])("%s", (line) => expect(isMeta(line)).toBe(true));

  it.each([
    "The bridge opened on March 9, 2020, and closed a week later.",
    "Town marks ten years since the flood of May 3, 2014",
    "© 2024 dpa",
    "Two ferries collide off Bergen",
    "About 2,000 people came at 3:45 PM and waited for the doors to open.",
  ])("is not: %s", (line) => expect(isMeta(line)).toBe(false));
});

describe("readByline", () => {
  it.each([
    ["By Ann Roe", "Ann Roe", ["Ann Roe"]],
    ["BY ANN ROE AND BO LUND", "ANN ROE AND BO LUND", ["ANN ROE", "BO LUND"]],
    ["By ANN ROE, Associated Press", "ANN ROE", ["ANN ROE"]],
    ["By Staff Writers", "Staff Writers", ["Staff Writers"]],
    [
      "By Ann Roe, Bo Lund and María de la Cruz",
      "Ann Roe, Bo Lund and María de la Cruz",
      ["Ann Roe", "Bo Lund", "María de la Cruz"],
    ],
    ["Ann Roe, Associated Press", "Ann Roe", ["Ann Roe"]],
    ["Von Karin Müller", "Karin Müller", ["Karin Müller"]],
  ])("%s", (line, value, authors) => {
    const found = readByline(line);
    expect([found?.value, found?.authors]).toEqual([value, authors]);
    expect(line.slice(found?.start, found?.end)).toBe(value);
  });

  it.each([
    "By nightfall the hives had gone, except for one.",
    "By 2030 the country wants to be free of coal",
    "By Monday, all had left.",
    "Town by the sea wins prize",
    "Oslo, Norway",
  ])("is none: %s", (line) => expect(readByline(line)).toBeNull());
});

describe("dates and agencies", () => {
  it.each([
    ["4 March 2021", "2021-3-4"],
    ["Sept. 9", "null-9-9"],
    ["18 mar", "null-3-18"],
    ["2021-03-04 09:10", "2021-3-4"],
    ["31/12/2020", "2020-12-31"],
    ["12/31/2020", "2020-12-31"],
    ["1. Dezember 2020", "2020-12-1"],
  ])("%s", (text, date) =>
    expect(datesIn(text).map(({ year, month, day }) => `${year}-${month}-${day}`)).toEqual([date]),
  );

  it.each(["45/13/2020", "Feb 31", "March 4,500 people", "version 1.2.3", "in 2021"])("no date in: %s", (text) =>
    expect(datesIn(text)).toEqual([]),
  );

  it("names agencies as they name themselves", () => {
    expect(["Agence France-Presse", "DPA", "The Associated Press", "REUTERS", "Nobody"].map(agencyNamed)).toEqual([
      "AFP",
      "dpa",
      "AP",
      "Reuters",
      null,
    ]);
    expect(agencyWithin("© 2020 dpa GmbH")).toBe("dpa");
    expect(agencyWithin("a map of the trend in the pa")).toBeNull();
    expect(copyrightYear("© 2019-2024 Example")).toBe(2024);
  });
});
