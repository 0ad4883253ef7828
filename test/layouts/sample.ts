import type {
  BriefingPage,
  BriefingRef,
  Change,
  ChangedSentence,
  CoMention,
  HistoryPage,
  IndexPage,
  Item,
  MentionLine,
  NodeKind,
  NodePage,
  NodeRef,
  PagePath,
  Passage,
  QuoteItem,
  Ref,
  Section,
  Site,
  StoryPage,
  TimelineItem,
} from "../../scripts/site/model.ts";
import { hrefFrom } from "../../scripts/site/urls.ts";

/** A small invented site that has every awkward case: nothing, one, many, very long, undated, other scripts. */

const at = (path: string): PagePath => path as PagePath;

const briefing = (slug: string, text: string, date: string | null, more: Partial<BriefingRef> = {}): BriefingRef => ({
  text,
  path: at(`briefings/${date ?? "undated"}-${slug}.html`),
  date,
  dateline: [],
  agency: null,
  summary: "",
  language: "en",
  ...more,
});

const node = (kind: NodeKind, slug: string, text: string): NodeRef => ({
  kind,
  text,
  path: at(
    `${{ person: "people", organisation: "organisations", place: "places", topic: "topics" }[kind]}/${slug}.html`,
  ),
});

const vance = node("person", "oriel-vance", "Oriel Vance");
const haddad = node("person", "layla-haddad", "ليلى حداد");
const mei = node("person", "mei-lin", "林美玲");
const chair = node(
  "person",
  "bartholomew",
  "Bartholomew Featherstonehaugh-Cholmondeley Marjoribanks of Woolfardisworthy",
);
const board = node("organisation", "harbour-board", "Tessaly Harbour Board");
const union = node("organisation", "dockers-union", "Dockers’ Union of Tessaly");
const tessaly = node("place", "tessaly", "Tessaly");
const brenport = node("place", "brenport", "Brenport");
const ports = node("topic", "ports", "maritime transport");
const labour = node("topic", "labour", "industrial relations");

const strikeStory: Ref = { text: "Brenport dock strike", path: at("stories/brenport-dock-strike.html") };

const called = briefing("dockers-call-strike", "Dockers at Brenport call a strike over crane safety", "2031-03-14", {
  dateline: ["Brenport"],
  agency: "Tessaly Wire",
  summary:
    "Dockers at Tessaly’s largest port will stop work on Monday after a crane cable failed for the third time this year.",
});
const talks = briefing("talks-resume", "Talks on Brenport cranes resume as ships turn away", "2031-03-18", {
  dateline: ["Brenport", "Tessaly City"],
  agency: "Tessaly Wire",
  summary:
    "The harbour board and the dockers’ union met again on Tuesday, four days into a strike that has turned away eleven ships. Neither side says that a settlement is near.",
});
const settled = briefing("strike-ends", "Strike ends", "2031-03-21", {
  dateline: ["Brenport"],
  agency: "Tessaly Wire",
  summary: "Dockers went back to work on Friday.",
});
const long = briefing(
  "long-title",
  "Minister says that the inquiry into the failure of the third crane cable at Brenport this year will report before the summer recess and that its findings, whatever they are, will be published in full without delay",
  "2031-03-19",
  { dateline: ["Tessaly City"], summary: "The inquiry will report before the recess, the minister says." },
);
const undated = briefing("headless", "The harbour board was founded in 1904", null);
const arabic = briefing("arabic", "ميناء برنبورت يعود إلى العمل", "2031-03-22", {
  language: "ar",
  dateline: ["برنبورت"],
  summary: "عاد عمال الميناء إلى العمل يوم الجمعة.",
});

const href = (ref: Ref): string => `<a href="${hrefFrom(called.path, ref.path)}">${ref.text}</a>`;

const passage = (paragraph: number, exact: string, linked = true): Passage => ({
  label: `p${paragraph}`,
  paragraph,
  exact,
  html: "",
  href: linked ? `https://wire.example/2031/brenport#:~:text=${encodeURIComponent(exact.slice(0, 20))}` : null,
});

const p1 = passage(1, "The Tessaly Harbour Board and the Dockers’ Union sat down again on Tuesday");
const p3 = passage(3, "eleven ships bound for Brenport have been sent to other harbours since Friday");
const p5 = passage(5, "“We will not climb a machine that nobody dares to sign for,”");
const p7 = passage(
  7,
  "A spokeswoman for the board, which has run the port since 1904 and owns nine of its fourteen cranes, said that each of them had been inspected in January and that the records of the inspections had been handed to the union",
);
const p9 = passage(9, "the inquiry will report before the summer recess");
const note: Passage = {
  label: "note-editor",
  paragraph: null,
  exact: "",
  html: "Figure corrected from the board’s statement of 19 March.",
  href: null,
};

const item = (id: string, html: string, passages: readonly Passage[] = []): Item => ({
  id,
  html,
  text: html.replace(/<[^>]*>/g, ""),
  passages,
});

const quote = (
  id: string,
  html: string,
  speaker: NodeRef | null,
  attribution: string,
  passages: readonly Passage[],
  of: BriefingRef = talks,
): QuoteItem => ({
  ...item(id, html, passages),
  attribution,
  attributionHtml: speaker ? attribution.replace(speaker.text, href(speaker)) : attribution,
  speaker,
  marks: "direct",
  briefing: of,
});

const event = (id: string, date: string | null, html: string, more: Partial<TimelineItem> = {}): TimelineItem => ({
  ...item(id, html, [p3]),
  date,
  sortKey: date?.slice(0, 10) ?? null,
  certainty: "stated",
  announced: false,
  briefing: talks,
  ...more,
});

const section = (kind: Section["kind"], heading: string, items: readonly Item[], before = ""): Section => ({
  kind,
  heading,
  id: heading.toLowerCase().replaceAll(" ", "-") || "bottom-line",
  before,
  items,
});

const events = [
  event("timeline-1", "1904", `The harbour board is founded in ${href(brenport)}.`),
  event("timeline-2", "2031-01", "All fourteen cranes are inspected, the board says."),
  event("timeline-3", "2031-03-14/2031-03-17", "The union ballots its members over four days."),
  event("timeline-4", "2031-03-18", "Talks resume.", { certainty: "inferred" }),
];
const announced = [
  event("watch-1", "2031-04-02", "The board meets to vote on new cables.", { announced: true }),
  event("watch-2", null, "The inquiry is to report before the summer recess.", { announced: true }),
];
const quotes = [
  quote(
    "quote-1",
    "“We will not climb a machine that nobody dares to sign for. Show us the signature, and we will be on the quay within the hour.”",
    vance,
    "Oriel Vance, general secretary of the dockers’ union, to reporters",
    [p5],
  ),
  quote("quote-2", "“Every cable was tested.”", null, "a spokeswoman for the board", [p7]),
  quote("quote-3", "“سنعود عندما تكون الرافعات آمنة.”", haddad, "ليلى حداد, crane operator", [p9]),
];

const sections: readonly Section[] = [
  section("bottom-line", "", [
    item(
      "bottom-1",
      `The ${href(board)} and the ${href(union)} met again on Tuesday, four days into a strike that has turned away eleven ships.`,
      [p1, p3],
    ),
    item("bottom-2", "Neither side says that a settlement is near.", [p1]),
  ]),
  section("key-points", "Key points", [
    item("point-1", `The ${href(board)} says that eleven ships have gone to other harbours since Friday.`, [p3]),
    item(
      "point-2",
      `${href(vance)}, who leads the ${href(union)}, says that its members will not return until each crane in ${href(brenport)} has been certified by an inspector whom both sides accept, and that the strike fund will last until midsummer.`,
      [p5, p7],
    ),
    item("point-3", "The board says that every cable was inspected in January.", [p7]),
    item("point-4", `The minister, ${href(chair)}, expects the inquiry’s report before the recess.`, [p9, note]),
  ]),
  section("quotes", "Who said what", quotes),
  section("timeline", "Timeline", events),
  section(
    "background",
    "Background",
    [
      item(
        "background-1",
        `${href(tessaly)} moves four fifths of its trade through ${href(brenport)}, whose board was founded in 1904 and is owned by the state.`,
        [p9],
      ),
    ],
    `<p>Also in ${href(called)}.</p>`,
  ),
  section("watch", "What to watch", announced),
  section("gaps", "Gaps and cautions", [
    item("gap-1", "The board and the union give different numbers of cranes: fourteen and twelve."),
    item("gap-2", "The date of the talks is inferred from “Tuesday” and the dateline.", [p1]),
  ]),
  section(
    "other",
    "Note from the desk",
    [],
    "<p>The desk has asked the port authority of <strong>Brenport</strong> for its own count.</p>",
  ),
  section("sources", "Sources", [
    item("source-1", "<em>Tessaly Wire</em>, “Talks on Brenport cranes resume”, 18 March 2031"),
  ]),
];

const empty: Omit<BriefingPage, "ref" | "id" | "path" | "file" | "title" | "summary" | "published" | "language"> = {
  titleFrom: "headline",
  publishedFrom: "stated",
  updated: null,
  dateline: [],
  agency: null,
  byline: [],
  status: "draft",
  rights: null,
  corrections: [],
  source: { file: null, url: null, publisher: null },
  people: [],
  organisations: [],
  places: [],
  topics: [],
  sections: [],
  passages: [],
  story: null,
  related: [],
  backlinks: [],
  history: null,
};

const briefingPage = (ref: BriefingRef, more: Partial<BriefingPage> = {}): BriefingPage => ({
  ...empty,
  ref,
  id: ref.path,
  path: ref.path,
  file: `content/${ref.path.replace(".html", ".md")}`,
  title: ref.text,
  summary: ref.summary,
  published: ref.date,
  publishedFrom: ref.date === null ? "unknown" : "stated",
  dateline: ref.dateline,
  agency: ref.agency,
  language: ref.language,
  ...more,
});

const people = [vance, haddad, mei, chair];

const briefings: readonly BriefingPage[] = [
  briefingPage(arabic, { status: "superseded" }),
  briefingPage(settled, {
    status: "withdrawn",
    story: { ref: strikeStory, previous: talks, next: null, inferred: false, adds: [] },
    corrections: ["21 March 2031: the number of ships turned away is eleven, not twelve."],
  }),
  briefingPage(long, { publishedFrom: "inferred: its “Wednesday” follows the dateline of another article" }),
  briefingPage(talks, {
    status: "reviewed",
    updated: "2031-03-19",
    byline: ["Ines Okafor", "T. Brandt"],
    rights: "Invented for tests; no rights reserved.",
    corrections: ["19 March 2031: the board owns nine cranes, not eight."],
    source: {
      file: "content/articles/brenport.txt",
      url: "https://wire.example/2031/03/18/talks-on-brenport-cranes-resume-as-ships-turn-away-and-nobody-knows-when",
      publisher: "Tessaly Wire",
    },
    people,
    organisations: [board, union],
    places: [tessaly, brenport],
    topics: [ports, labour],
    sections,
    passages: [p1, p3, p5, p7, p9, note],
    story: {
      ref: strikeStory,
      previous: called,
      next: settled,
      inferred: false,
      adds: ["point-1", "point-2", "point-4", "quote-1"],
    },
    related: [
      { briefing: called, reason: "2 people and Tessaly Harbour Board in common" },
      {
        briefing: long,
        reason: "Bartholomew Featherstonehaugh-Cholmondeley Marjoribanks of Woolfardisworthy in common",
      },
      { briefing: undated, reason: "Brenport in common" },
    ],
    backlinks: [vance, strikeStory],
  }),
  briefingPage(called, {
    status: "published",
    story: { ref: strikeStory, previous: null, next: talks, inferred: false, adds: ["point-1"] },
    people: [vance],
    history: {
      path: at("history/2031-03-14-dockers-call-strike.html"),
      count: "more than 3 versions",
      last: "2031-03-16",
    },
  }),
  briefingPage(undated, { titleFrom: "derived" }),
];

const many: readonly BriefingRef[] = Array.from({ length: 180 }, (_, index) => {
  const year = 2031 - Math.floor(index / 60);
  const month = 12 - Math.floor((index % 60) / 5);
  const day = 28 - (index % 5) * 6;
  const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return briefing(`notice-${index}`, `Notice to mariners ${index + 1} of the harbour of Brenport`, date, {
    dateline: index % 3 === 0 ? ["Brenport"] : index % 3 === 1 ? ["Tessaly City", "Port-au-Marais"] : [],
    agency: "Tessaly Wire",
    summary: "Depths in the northern fairway have changed.",
  });
});

const mention = (of: BriefingRef, anchor: string, html: string): MentionLine => ({ briefing: of, anchor, html });

const company = (nodes: readonly NodeRef[]): readonly CoMention[] =>
  nodes.map((one, index) => ({ node: one, count: 40 - 7 * index }));

const nodePage = (ref: NodeRef, more: Partial<NodePage> = {}): NodePage => ({
  ref,
  kind: ref.kind,
  name: ref.text,
  path: ref.path,
  listed: [],
  volumes: [],
  map: null,
  borders: [],
  neighbourhood: null,
  aliases: [],
  roles: [],
  probably: [],
  perhaps: [],
  caution: null,
  country: null,
  noteHtml: "",
  not: [],
  briefings: [],
  mentions: [],
  quotesBy: [],
  quotesAbout: [],
  timeline: [],
  people: [],
  organisations: [],
  places: [],
  topics: [],
  stories: [],
  first: null,
  last: null,
  backlinks: [],
  feed: null,
  ...more,
});

const nodes: readonly NodePage[] = [
  nodePage(vance, {
    aliases: ["O. Vance", "Oriel Marguerite Vance"],
    roles: [
      { role: "general secretary of the Dockers’ Union of Tessaly", date: "2031-03-18", first: null, briefings: [] },
      { role: "crane operator", date: null, first: null, briefings: [] },
    ],
    country: tessaly,
    noteHtml: "<p>Leads the union since 2029. Not a member of any party.</p>",
    not: [mei],
    briefings: [settled, talks, called],
    mentions: [
      mention(settled, "point-1", `${href(vance)} calls the agreement a beginning.`),
      mention(
        talks,
        "point-2",
        `${href(vance)}, who leads the ${href(union)}, says that its members will not return until each crane has been certified.`,
      ),
      mention(talks, "quote-1", `“We will not climb a machine that nobody dares to sign for.”`),
      mention(called, "point-1", `${href(vance)} announces a ballot.`),
    ],
    quotesBy: quotes.slice(0, 1),
    quotesAbout: quotes.slice(1, 2),
    timeline: events,
    people: company([haddad, mei]),
    organisations: company([union, board]),
    places: company([brenport, tessaly]),
    topics: company([labour, ports]),
    stories: [strikeStory],
    first: called.date,
    last: settled.date,
    backlinks: [talks],
  }),
  nodePage(haddad, {
    briefings: [talks],
    mentions: [mention(talks, "quote-3", "“سنعود عندما تكون الرافعات آمنة.”")],
    first: talks.date,
    last: talks.date,
    quotesBy: quotes.slice(2),
  }),
  nodePage(mei),
  nodePage(chair, { briefings: [long], first: long.date, last: long.date }),
  nodePage(board, { briefings: [talks], quotesAbout: quotes.slice(0, 1), first: talks.date, last: talks.date }),
  nodePage(union, { briefings: [talks, undated], first: talks.date, last: talks.date }),
  nodePage(tessaly, { country: "Tessaly", briefings: [talks], first: talks.date, last: talks.date }),
  nodePage(brenport, {
    briefings: [talks, ...many],
    mentions: many.map((one) =>
      mention(one, "point-1", `Depths off ${href(brenport)} have changed, the ${href(board)} says.`),
    ),
    country: tessaly,
    people: company([vance]),
    first: "2029-01-04",
    last: "2031-12-28",
  }),
  nodePage(ports, { briefings: [talks, called], feed: at("topics/ports.xml"), first: called.date, last: talks.date }),
  nodePage(labour, { briefings: [talks], feed: at("topics/labour.xml"), first: talks.date, last: talks.date }),
];

const stories: readonly StoryPage[] = [
  {
    ref: strikeStory,
    title: strikeStory.text,
    path: strikeStory.path,
    inferred: false,
    reasons: [],
    conflicts: [
      {
        what: "arrested",
        values: [
          { value: "12", briefing: called, anchor: "point-1", passages: [p1] },
          { value: "at least 15", briefing: talks, anchor: "point-1", passages: [p3] },
        ],
      },
    ],
    entries: [
      {
        briefing: called,
        adds: [item("point-1", `${href(vance)} announces a strike from Monday.`, [p1])],
        newQuotes: [],
        newNames: [vance],
        newFigures: [],
      },
      {
        briefing: talks,
        newQuotes: quotes.slice(0, 2),
        newNames: [],
        newFigures: ["11 ships"],
        adds: [
          item("point-1", "Eleven ships have gone to other harbours since Friday.", [p3]),
          item("point-2", `${href(vance)} asks for an inspector whom both sides accept.`, [p5]),
        ],
      },
      { briefing: settled, adds: [], newQuotes: [], newNames: [], newFigures: [] },
    ],
    background: [
      {
        ...item("background-1", `${href(tessaly)} moves four fifths of its trade through ${href(brenport)}.`),
        briefing: called,
      },
    ],
    timeline: events,
    questions: [
      { ...item("gap-1", "The board and the union give different numbers of cranes.", [p7]), briefing: talks },
    ],
    watch: announced.slice(1),
    passed: announced.slice(0, 1),
    people,
    organisations: [board, union],
    places: [brenport],
    first: called.date,
    last: settled.date,
    feed: at("stories/brenport-dock-strike.xml"),
  },
];

const index = (
  kind: IndexPage["kind"],
  path: string,
  title: string,
  refs: readonly Ref[],
  details = false,
): IndexPage => ({
  kind,
  path: at(path),
  title,
  total: refs.length,
  parts: [],
  unsettled: [],
  entries: refs.map((ref, position) => ({ ref, count: 40 - position, detail: details ? "general secretary" : null })),
});

const calledPast = at("history/2031-03-14-dockers-call-strike.html");
const run = (text: string, marked = false) => ({ text, marked });
const changedSentence = (
  kind: ChangedSentence["kind"],
  sectionName: string,
  before: ChangedSentence["before"],
  now: ChangedSentence["now"],
): ChangedSentence => ({
  kind,
  section: sectionName,
  heading: false,
  before,
  now,
  from: kind === "moved" ? "Background" : null,
});

const calledHistory: HistoryPage = {
  briefing: called,
  path: calledPast,
  versions: [
    {
      anchor: "on-2031-03-16-2",
      date: "2031-03-16",
      nth: 2,
      author: null,
      change: {
        share: 0.004,
        summary: "2 sentences changed, 1 added, 1 taken out and 1 moved",
        sentences: [
          changedSentence(
            "changed",
            "Headline",
            [
              run("Dockers at Brenport call "),
              run("off", true),
              run(" a strike over "),
              run("crane", true),
              run(" safety"),
            ],
            [run("Dockers at Brenport call a strike over "), run("cable and crane", true), run(" safety")],
          ),
          changedSentence(
            "added",
            "Key points",
            [],
            [run("The board has called the union <b>back</b> to talks.", true)],
          ),
          changedSentence("removed", "Key points", [run("Nobody was hurt.", true)], []),
          changedSentence("moved", "Key points", [], [run("The port moves four fifths of the country’s trade.")]),
          changedSentence(
            "changed",
            "اقتباسات",
            [run("عاد ", true), run("العمال")],
            [run("رجع ", true), run("العمال")],
          ),
        ],
        more: 3,
        corrections: ["16 March 2031: the strike is over cables too; it was not called off."],
        dropped: ["15 March 2031: the port is on the east coast."],
      },
    },
    {
      anchor: "on-2031-03-16",
      date: "2031-03-16",
      nth: 1,
      author: "Ines Okafor",
      change: {
        share: 0,
        summary: "a correction noted",
        sentences: [],
        more: 0,
        corrections: ["15 March 2031: the port is on the east coast."],
        dropped: [],
      },
    },
    { anchor: "on-2031-03-14", date: "2031-03-14", nth: 1, author: "Ines Okafor", change: null },
  ],
  cut: true,
};
const calledChanges: readonly Change[] = calledHistory.versions.flatMap(({ anchor, date, change }) =>
  change
    ? [
        {
          briefing: called,
          date,
          summary: change.summary,
          corrections: change.corrections,
          history: calledPast,
          anchor,
        },
      ]
    : [],
);

export const sample: Site = {
  settings: {
    title: "Harbour desk",
    description: "Briefings on the ports of Tessaly, an invented country.",
    url: "https://desk.example/",
    pathPrefix: "/desk/",
    language: "en",
    pictures: true,
    feeds: "all",
    brand: {},
  },
  briefings,
  histories: [calledHistory],
  recent: calledChanges.slice(0, 1),
  changes: [{ path: at("changes/index.html"), title: "2031", entries: calledChanges, newer: null, older: null }],
  nodes,
  volumes: [],
  stories,
  indexes: [
    index("person", "people/index.html", "People", people, true),
    index("organisation", "organisations/index.html", "Organisations", [board, union]),
    index("place", "places/index.html", "Places", [
      tessaly,
      brenport,
      ...Array.from(
        { length: 60 },
        (_, n): Ref => ({ text: `${"ABCDEFGHÉ林"[n % 10]}ort number ${n}`, path: brenport.path }),
      ),
    ]),
    index("topic", "topics/index.html", "Topics", [ports, labour]),
    index("story", "stories/index.html", "Stories", [strikeStory]),
  ],
  archive: [
    {
      path: at("briefings/index.html"),
      title: "March 2031",
      entries: [arabic, settled, long, talks, called],
      newer: null,
      older: { text: "Undated", path: at("briefings/undated.html") },
    },
    {
      path: at("briefings/undated.html"),
      title: "Undated",
      entries: [undated],
      newer: { text: "March 2031", path: at("briefings/index.html") },
      older: null,
    },
  ],
  timeline: [
    {
      path: at("timeline/index.html"),
      title: "2031",
      entries: events.slice(1),
      newer: null,
      older: { text: "1904", path: at("timeline/1904.html") },
    },
    {
      path: at("timeline/1904.html"),
      title: "1904",
      entries: events.slice(0, 1),
      newer: { text: "2031", path: at("timeline/index.html") },
      older: null,
    },
  ],
  upcoming: announced,
  quotes: [{ path: at("quotes/index.html"), title: "2031", entries: quotes, newer: null, older: null }],
  withdrawn: [],
  moved: [],
  release: null,
  problems: [],
};

/** The same site before anything has been written. */
export const bare: Site = {
  ...sample,
  briefings: [],
  nodes: [],
  stories: [],
  indexes: [],
  archive: [],
  timeline: [],
  upcoming: [],
  quotes: [],
  histories: [],
  recent: [],
  changes: [],
};
