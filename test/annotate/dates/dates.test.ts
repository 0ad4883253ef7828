import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datesIn, shown } from "./article.ts";

/** A Wednesday. */
const anchor = "2024-05-22";

describe("dates of an article from Wednesday 22 May 2024", () => {
  it.each([
    // full dates
    ["The treaty was signed on 4 April 1949 in the capital.", "4 April 1949=1949-04-04"],
    ["It was signed on April 4, 1949.", "April 4, 1949=1949-04-04"],
    ["It opened on Thursday, 6 January 2022.", "Thursday, 6 January 2022=2022-01-06"],
    ["It opened on the 3rd of May 2021.", "3rd of May 2021=2021-05-03"],
    ["The log begins on 2021-03-09.", "2021-03-09=2021-03-09"],
    ["The log ends on 22/05/2023.", "22/05/2023=2023-05-22"],
    ["The log ends on 05/22/2023.", "05/22/2023=2023-05-22"],
    ["The log ends on 05/06/2023.", "05/06/2023=null"],
    ["Die Sitzung war am 09.03.2021.", "09.03.2021=2021-03-09"],
    // days of a year that is not printed
    ["The panel met on Feb. 19.", "Feb. 19=2024-02-19"],
    ["The panel met on Nov. 25.", "Nov. 25=2023-11-25"],
    ["The panel will meet on Feb. 19.", "Feb. 19=2025-02-19"],
    ["The company called for redemption on June 7.", "June 7=2024-06-07"],
    ["The deadline falls on 30 June.", "30 June=2024-06-30"],
    ["The market fell on June 14 last year.", "June 14 last year=2023-06-14"],
    ["Both have been asked to keep calm before a summit on June 26.", "June 26=2024-06-26"],
    ["The island, which chairs the bloc until July, has offered to help.", "July=2024-07"],
    ["They will get a premium of a third to Tuesday's close.", "Tuesday=2024-05-21"],
    ["The result leaves the club ahead of Orsa, who visit on Saturday.", "Saturday=2024-05-25"],
    ["It fell between April 3 and April 9.", "between April 3 and April 9=2024-04-03/2024-04-09"],
    ["It fell between 28 March and 3 April 2023.", "between 28 March and 3 April 2023=2023-03-28/2023-04-03"],
    ["It rose in FY2023 and in FY 24.", "FY2023=2023; FY 24=2024"],
    ["Files will be read in the course of the autumn.", "autumn=2024-09/2024-11"],
    ["The Oct. 7 attack was not forgotten.", "Oct. 7=2023-10-07"],
    ["They have until Jan. 31 to reply.", "Jan. 31=2025-01-31"],
    ["The office has forecast heavy rain until Sunday.", "Sunday=2024-05-26"],
    ["The road was closed until Sunday.", "Sunday=2024-05-19"],
    // what is to come, told without "will"
    ["His aunt was to follow, but was excused until Friday.", "Friday=2024-05-24"],
    ["The office got 40 crates, enough to last until Tuesday.", "Tuesday=2024-05-28"],
    ["Nobody here has to wait until Monday.", "Monday=2024-05-27"],
    ["They told me to come back Friday.", "Friday=2024-05-24"],
    ["The judge ordered him to appear on Monday.", "Monday=2024-05-27"],
    ["He was told on Monday to go home.", "Monday=2024-05-20"],
    ["He took notes. The trial resumes at 9 a.m. Thursday.", "Thursday=2024-05-23"],
    ["The ferry sank at 9 a.m. Tuesday.", "Tuesday=2024-05-21"],
    ["Forecasters expect the river to crest at Pilar on Thursday.", "Thursday=2024-05-23"],
    ["The club wants the court to lift the ban issued on Monday.", "Monday=2024-05-20"],
    ["The club wants its keeper to train on Friday.", "Friday=2024-05-24"],
    ["The Larks travel to Orsa on Saturday to play the Owls.", "Saturday=2024-05-25"],
    ["She leads by a minute before Friday's last stage.", "Friday=2024-05-24"],
    ["She led by a minute before Monday's last stage.", "Monday=2024-05-20"],
    ["The council has called a public meeting on Tuesday.", "Tuesday=2024-05-28"],
    ["The council called a public meeting on Tuesday.", "Tuesday=2024-05-21"],
    ["It was the wettest spring since 1998.", "spring=2024-03/2024-05; 1998=1998"],
    ["It was the worst winter in decades.", "winter=2023-12/2024-02"],
    ["It led for all but the last quarter of an hour.", ""],
    ["The valley made half of them in 1980 but makes a tenth today.", "1980=1980"],
    ["It closed one pier but opened another today.", "today=2024-05-22"],
    // the order of day and month may be told by their size alone
    ["The report is dated 13/4/2024.", "13/4/2024=2024-04-13"],
    // parts of months, weeks by a day of theirs
    ["The hearing is set for the week of May 27.", "week of May 27=2024-05-27/2024-06-02"],
    ["It starts on the first Monday in June.", "first Monday in June=2024-06-03"],
    ["It was last held on the last Sunday of March 2020.", "last Sunday of March 2020=2020-03-29"],
    ["A bill will come up in the first half of November.", "first half of November=2024-11"],
    // months
    ["In July, the council approved a budget.", "July=2023-07"],
    ["The mill closed in June.", "June=2023-06"],
    ["In July, the council will approve a budget.", "July=2024-07"],
    ["The bridge closed in March 2019.", "March 2019=2019-03"],
    ["The bridge closed in October.", "October=2023-10"],
    ["The bridge closed in May.", "May=2024-05"],
    ["The bridge will open in February.", "February=2025-02"],
    ["A draft is expected in late June.", "late June=2024-06"],
    ["Orders had fallen since June.", "June=2023-06"],
    ["He took office last October.", "last October=2023-10"],
    ["He took office last May.", "last May=2023-05"],
    ["The arena was flooded in August of last year.", "August of last year=2023-08"],
    ["Work began in mid-January 2020.", "mid-January 2020=2020-01"],
    // years
    ["It was the first such visit since 2017.", "2017=2017"],
    ["The 1997 convention bans them.", "1997=1997"],
    ["The cranes will be in place by the end of 2026.", "end of 2026=2026"],
    ["The goal slipped from 2025 to 2030.", "2025=2025; 2030=2030"],
    ["The club found 71 mines between 2016 and 2022.", "between 2016 and 2022=2016/2022"],
    ["He led the club from 2016 to 2022.", "2016 to 2022=2016/2022"],
    ["In the 2015-16 season it lost.", "2015-16=2015/2016"],
    ["The fair runs from May 24 to 27.", "May 24 to 27=2024-05-24/2024-05-27"],
    ["The 2022/23 season ended badly.", "2022/23=2022/2023"],
    ["It won the title in '98 and '02.", "'98=1998; '02=2002"],
    ["It opens May through September.", "May through September=2024-05/2024-09"],
    // decades
    ["The cable dates from the 1980s.", "1980s=1980/1989"],
    ["It has shrunk since the late 1990s.", "late 1990s=1990/1999"],
    ["It was built in the '60s.", "'60s=1960/1969"],
    // weekdays
    ["The minister resigned on Monday.", "Monday=2024-05-20"],
    ["The minister resigned on Wednesday.", "Wednesday=2024-05-22"],
    ["The minister resigned on Thursday.", "Thursday=2024-05-16"],
    ["The minister will resign on Thursday.", "Thursday=2024-05-23"],
    ["The minister will resign on Wednesday.", "Wednesday=2024-05-29"],
    ["He said on Tuesday that he would resign on Friday.", "Tuesday=2024-05-21; Friday=2024-05-24"],
    ["On Sunday they will stand on the same court.", "Sunday=2024-05-26"],
    ["The talks are to resume on Saturday.", "Saturday=2024-05-25"],
    ["He spoke after Tuesday's vote.", "Tuesday=2024-05-21"],
    ["He is to visit the island on Friday next week.", "Friday next week=2024-05-31"],
    ["She left last Friday.", "last Friday=2024-05-17"],
    ["The bridge reopens on Friday.", "Friday=2024-05-24"],
    ["The gates close on Thursday, he said on Monday.", "Thursday=2024-05-23; Monday=2024-05-20"],
    ["The vote, set for Sunday, was put off until June.", "Sunday=2024-05-26; June=2024-06"],
    ["He was due to appear in court later on Wednesday.", "Wednesday=2024-05-22"],
    ["The law took effect on July 1.", "July 1=2023-07-01"],
    ["It was the wettest March since 1911.", "March=2024-03; 1911=1911"],
    ["A ruling is not expected before autumn.", "autumn=2024-09/2024-11"],
    ["Ahead of Sunday's election, both sides kept quiet.", "Sunday=2024-05-26"],
    ["After Sunday's election, both sides kept quiet.", "Sunday=2024-05-19"],
    ["Sunday's final will be shown live.", "Sunday=2024-05-26"],
    ["Monday's storm will cost millions.", "Monday=2024-05-20"],
    ["The hearing was postponed from Tuesday to Friday.", "Tuesday=2024-05-21; Friday=2024-05-24"],
    ["Trading was suspended until Monday.", "Monday=2024-05-27"],
    ["The judges gave the firm until June 15 to reply.", "June 15=2024-06-15"],
    ["The envoy was to have come on Monday but was ill.", "Monday=2024-05-20"],
    ["She had been due in the port in April.", "April=2024-04"],
    ["A baker who promised to sing was ahead in the count on Sunday.", "Sunday=2024-05-19"],
    ["They would pay a third more than the closing price on Monday.", "Monday=2024-05-20"],
    ["The name will stay, according to Tuesday's statement, until at least 2034.", "Tuesday=2024-05-21; 2034=2034"],
    ["“Ask me on Friday,” she said.", "Friday=2024-05-24"],
    ["A cow there is expecting twins on Friday.", "Friday=2024-05-24"],
    ["It would end the rift, after the collapse of an earlier meeting in the port on May 8.", "May 8=2024-05-08"],
    ["He faces five years when he is sentenced on July 9.", "July 9=2024-07-09"],
    ["Jared Roth faces prison when he is sentenced on July 9.", "July 9=2024-07-09"],
    ["The pier burned in 2021. Divers searched it that September.", "2021=2021; September=2021-09"],
    ["A second gate is planned for autumn.", "autumn=2024-09/2024-11"],
    ["It outspent them in the first three months of the year.", "first three months of the year=2024-01/2024-03"],
    ["It lost money in the first nine months of 2023.", "first nine months of 2023=2023-01/2023-09"],
    ["The shed was built eighteen months ago.", "eighteen months ago=2022-11"],
    ["Talks are to open on Whit Monday.", "Whit Monday=2025-06-09"],
    ["They meet next Monday.", "next Monday=2024-05-27"],
    // days
    ["The court ruled yesterday.", "yesterday=2024-05-21"],
    ["The court will rule tomorrow.", "tomorrow=2024-05-23"],
    ["The court said today it would rule.", "today=2024-05-22"],
    [
      "The ballot was held on Monday. The count had begun the day before.",
      "Monday=2024-05-20; the day before=2024-05-19",
    ],
    [
      "The shop closed on 3 May 2020 and burned down the following day.",
      "3 May 2020=2020-05-03; the following day=2020-05-04",
    ],
    ["The clock struck last night.", "last night=2024-05-21"],
    ["The deadline is midnight on Saturday.", "Saturday=2024-05-25"],
    ["On Friday, when she cleared the hastily planned trip, the ban fell.", "Friday=2024-05-17"],
    ["Just ahead of the vote the office on Sunday issued a list.", "Sunday=2024-05-19"],
    // told from the date before
    ["He was elected in March 2020. Two years later he resigned.", "March 2020=2020-03; Two years later=2022"],
    ["The vote was on Monday. Two days earlier the court had ruled.", "Monday=2024-05-20; Two days earlier=2024-05-18"],
    ["Two days later he was gone, and a week later he was back.", ""],
    // weeks to years
    ["It rained the week before last.", "week before last=2024-05-06/2024-05-12"],
    ["The bank was founded two decades ago.", "two decades ago=2004"],
    ["She is to meet him later this week.", "later this week=2024-05-20/2024-05-26"],
    ["The ship sank last week.", "last week=2024-05-13/2024-05-19"],
    ["The clearing starts next month.", "next month=2024-06"],
    ["Smoke will arrive by the weekend.", "weekend=2024-05-25/2024-05-26"],
    ["He resigned at the weekend.", "weekend=2024-05-18/2024-05-19"],
    ["It will decide before the end of the month.", "end of the month=2024-05"],
    ["It sold next year's beans.", "next year=2025"],
    ["It was founded in 1995 and closed the following year.", "1995=1995; following year=1996"],
    ["The village was founded two months ago.", "two months ago=2024-03"],
    // seasons, quarters, holidays
    ["The survey was made last autumn.", "last autumn=2023-09/2023-11"],
    ["He promised a label before the summer.", "summer=2024-06/2024-08"],
    ["The dam broke in the spring of 2019.", "spring of 2019=2019-03/2019-05"],
    ["Sales rose in the first quarter.", "first quarter=2024-01/2024-03"],
    ["Sales fell in Q4 2023.", "Q4 2023=2023-10/2023-12"],
    ["It earned more in 2Q 2024 than in H1 2023.", "2Q 2024=2024-04/2024-06; H1 2023=2023-01/2023-06"],
    ["Snow fell in the winter of 2022-23.", "winter of 2022-23=2022-12/2023-02"],
    ["Results will come in the second half of next year.", "second half of next year=2025-07/2025-12"],
    ["Prices will rise at Easter.", "Easter=2025-04-20"],
    ["The boy was found on Thanksgiving Day.", "Thanksgiving Day=2023-11-23"],
    ["They fled before Christmas 2022.", "Christmas 2022=2022-12-25"],
    ["The shops shut early during Ramadan.", "Ramadan=null"],
  ])("%s → %s", (text, expected) => expect(shown(text, anchor)).toBe(expected));

  it.each([
    "It lasted for ten years, and the past decade was worse.",
    "They met at 0700 local time and left at noon.",
    "Polls stay open from 1800 to 2100 local time.",
    "The curfew runs from 2000 to 0500 each night and the ferry at 1530-1600 GMT.",
    "He lives in the 1800 block of the street.",
    "She told the Sunday newspaper so.",
    "The ward takes in children every winter and on Sundays.",
    "A dose would cost about $20 today, against $4 for a vaccine.",
    "Some 2,000 people and 1900 soldiers marched 2000 metres.",
    "The house has 2019 rooms and stands on Route 2010.",
    "He may march on; the mayor said May, her aide, could not.",
    "April Jones and her sister June Brown sang.",
    "The Sunday Times and Sheffield Wednesday disagreed.",
    "The band played Expo 2020 and Tokyo 2020.",
    'Her novel "Winter of 1947" sold well.',
    "It came nine days after the quake and cost 19.95 euros.",
    "It was the first day of spring fever for the 2.0.2019 build.",
    "The ratio is 1990:1 and the code is A2019-5.",
    "The fall of the wall surprised them.",
  ])("finds nothing in: %s", (text) => expect(shown(text, anchor)).toBe(""));

  it("keeps an old dateline inside a quotation without a year", () => {
    expect(shown("A bulletin reads: “SUVA, Sept. 4 (Pasifik) - Ash to the ankles.”", anchor)).toBe("Sept. 4=null");
  });
});

describe("an article without a date", () => {
  const sibling = { date: anchor, reason: "shares 2 paragraphs with “Another”" };

  it("reads what needs no anchor and leaves the rest open", () => {
    expect(shown("The cable of the 1980s broke on Tuesday, as in March 2019 and last December.", null)).toBe(
      "1980s=1980/1989; Tuesday=null; March 2019=2019-03; last December=null",
    );
  });

  it("supposes that it follows its sibling within days, and says why", () => {
    const [tuesday, year] = datesIn("The cable broke on Tuesday for the first time since 2017.", null, sibling);
    expect(tuesday).toMatchObject({ value: null, supposed: { value: "2024-05-28", reason: sibling.reason } });
    expect(year).toMatchObject({ value: "2017", supposed: null });
  });

  it("supposes nothing where the article has its own date", () => {
    expect(datesIn("The cable broke on Tuesday.", "2023-02-24", sibling)[0]).toMatchObject({
      value: "2023-02-21",
      supposed: null,
      anchor: "2023-02-24",
    });
  });
});

describe("laws", () => {
  const word = fc.constantFrom(
    "Monday",
    "last",
    "next",
    "May",
    "2019",
    "the",
    "1990s",
    "week",
    "said",
    "will",
    "end of",
    "Jan. 5",
    ",",
    ".",
    "“",
    "”",
    "between",
    "and",
    "first quarter",
    "Easter",
    "3",
    "2024-05-22",
    "ago",
    "two",
    "years",
    "'s",
    "yesterday",
    "éé",
    "🌋",
  );
  const valueForm = /^(?:\d{4}(?:-\d\d(?:-\d\d)?)?)(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?)?$/;

  it("text is the slice, values are ISO, mentions are in order and never overlap", () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 40 }),
        fc.constantFrom(anchor, "2020-02-29", "1999-12-31", null),
        (words, day) => {
          const text = words.join(" ");
          let last = 0;
          for (const date of datesIn(text, day)) {
            expect(date.text).toBe(text.slice(date.start, date.end));
            expect(date.start).toBeGreaterThanOrEqual(last);
            if (date.value !== null) expect(date.value).toMatch(valueForm);
            last = date.end;
          }
        },
      ),
    );
  });

  it("reads hostile text in linear time", () => {
    const hostile = ["end of the ".repeat(20_000), "1990 ".repeat(20_000), "“".repeat(20_000), "late ".repeat(20_000)];
    const started = performance.now();
    for (const text of hostile) datesIn(text, anchor);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
