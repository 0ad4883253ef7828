import { describe, expect, test } from "vitest";
import { render as renderBriefing } from "../../layouts/briefing.11ty.ts";
import { render as renderDossier } from "../../layouts/dossier.11ty.ts";
import { mark } from "../../layouts/notes.ts";
import { render as renderStory } from "../../layouts/story.11ty.ts";
import type { BriefingPage, NodePage, Site } from "../../scripts/site/model.ts";
import { renderSite } from "./render.ts";
import { bare, sample } from "./sample.ts";
import { invalid } from "./valid.ts";

const pages = renderSite(sample);
const page = (path: string): string => pages.get(path) ?? `no page at ${path}`;
const talks = page("briefings/2031-03-18-talks-resume.html");

const count = (text: string, part: string): number => text.split(part).length - 1;

function only<T>(list: readonly T[], found: (one: T) => boolean): T {
  const one = list.find(found);
  if (!one) throw new Error("the sample has none");
  return one;
}

const full = only(sample.briefings, ({ passages }) => passages.length > 0);
const person = only(sample.nodes, ({ quotesBy, roles }) => quotesBy.length > 0 && roles.length > 0);

describe("every page", () => {
  test.each([
    ["sample", sample],
    ["empty", bare],
  ])("of the %s site is valid HTML", async (_, site: Site) => {
    expect(await invalid(renderSite(site))).toEqual([]);
  });

  test.each([...pages.keys()].filter((path) => !path.includes("notice")))("%s has one heading above all", (path) => {
    expect(count(page(path), "<h1")).toBe(1);
    expect(page(path)).toContain("Content-Security-Policy");
    expect(page(path)).not.toMatch(/undefined|\[object|NaN/);
  });
});

describe("a briefing", () => {
  test("says in one line where, who, when and how far it has been checked", () => {
    const line = /<p class="dateline">(.*?)<\/p>/.exec(talks)?.[1]?.replace(/<[^>]*>/g, "");
    expect(line).toBe("Brenport, Tessaly City · Tessaly Wire · 18 March 2031 · reviewed");
  });

  test("links each mark to its passage, once in the margin and once in the sources", () => {
    for (const { label } of full.passages) {
      expect(talks).toContain(`href="#${label}"`);
      expect(count(talks, `id="${label}"`)).toBe(1);
    }
  });

  test("shows each passage of the bottom line once", () => {
    const header = talks.slice(0, talks.indexOf("</header>", talks.indexOf("<article")));
    expect(count(header, 'href="#p1"')).toBe(1);
  });

  test("gives a quoted passage no second pair of marks", () => {
    expect(talks).toContain('<span dir="auto">“We will not climb');
    expect(talks).toContain(
      '<q dir="auto">eleven ships bound for Brenport have been sent to other harbours since Friday …</q>',
    );
  });

  test.each([
    ["p7", 7, "¶7"],
    ["note-p7b", 7, "¶7b"],
    ["note-p70", 7, "¶7"],
    ["note-editor", null, "editor"],
  ])("calls the passage %s of paragraph %s %s", (label, paragraph, expected) => {
    expect(mark({ label, paragraph, exact: "", html: "", href: null })).toBe(expected);
  });

  test("folds background that the story has told already, and no other", () => {
    const { story } = full;
    if (!story) throw new Error("the sample has no story");
    const told = (text: string, previous: typeof story.previous): string =>
      renderBriefing({
        item: {
          ...full,
          story: { ...story, previous },
          sections: full.sections.map((one) =>
            one.kind === "background" ? { ...one, items: one.items.map((item) => ({ ...item, text })) } : one,
          ),
        },
        site: sample,
      });
    expect(told("Founded in 1904 (also in A strike)", story.previous)).toContain('<details class="fold">');
    expect(told("Founded in 1904 (also in A strike)", null)).not.toContain('<details class="fold">');
    expect(told("Founded in 1904", story.previous)).not.toContain('<details class="fold">');
  });

  test("says what was inferred, in a word", () => {
    expect(talks).toMatch(
      /<span class="inferred"><time datetime="2031-03-18">.*?<\/time><\/span> <small class="word">inferred/,
    );
  });

  test("keeps a headline of 180 characters whole, and sets it smaller", () => {
    const long = only(sample.briefings, ({ title }) => title.length >= 180);
    expect(page(long.path)).toContain(`<h1 class="long">${long.title}</h1>`);
  });

  test("marks text in another language, and no other", () => {
    const arabic = only(sample.briefings, ({ language }) => language === "ar");
    expect(page(arabic.path)).toContain(`<h1 lang="ar" dir="rtl">${arabic.title}</h1>`);
    expect(talks).not.toContain('<h1 lang="');
  });

  test("shows nothing of what it has not", () => {
    const undated = only(sample.briefings, ({ published }) => published === null);
    const text = page(undated.path);
    expect(text).toContain("undated");
    for (const heading of ["Key points", "Named here", "Related", "Corrections", "In this story"])
      expect(text).not.toContain(heading);
  });

  test.each([
    ["superseded", "Superseded."],
    ["withdrawn", "Withdrawn."],
  ] as const)("warns when it is %s", (status, word) => {
    const item: BriefingPage = { ...full, status };
    expect(renderBriefing({ item, site: sample })).toContain(`<strong>${word}</strong>`);
    expect(talks).not.toContain('class="warning"');
  });

  test("lets no hostile text out of its place", () => {
    const attack = `"><script>alert(1)</script><img src=x onerror='alert(1)'>`;
    const item: BriefingPage = {
      ...full,
      title: attack,
      summary: attack,
      agency: attack,
      dateline: [attack],
      byline: [attack],
      rights: attack,
      corrections: [attack],
      published: attack,
      publishedFrom: attack,
      language: attack,
      source: { file: attack, url: `javascript:${attack}`, publisher: attack },
      people: [{ ...person.ref, text: attack }],
    };
    const text = renderBriefing({ item, site: sample });
    expect(text).not.toMatch(/<script(?! type="application\/ld\+json">| src="\.\.\/assets\/site-)/);
    expect(text.match(/<\/script>/g)).toHaveLength(text.match(/<script/g)?.length ?? 0);
    expect(text).not.toContain("<img");
    expect(text).not.toContain('href="javascript:');
    expect(text).toContain("&quot;&gt;&lt;script&gt;");
  });
});

describe("a dossier", () => {
  test("names every briefing, with or without a sentence", () => {
    const text = page(person.path);
    for (const { text: headline } of person.briefings) expect(text).toContain(headline);
    expect(text).toContain("point-2");
  });

  test("folds what is older than fifty sentences by year", () => {
    const busy = only(sample.nodes, ({ mentions }) => mentions.length > 150);
    const text = page(busy.path);
    expect(text.match(/<summary>.*?<\/summary>/g)).toEqual([
      "<summary>More of 2031 <small>10 sentences</small></summary>",
      "<summary>2030 <small>60 sentences</small></summary>",
      "<summary>2029 <small>60 sentences</small></summary>",
      "<summary>In figures</summary>",
    ]);
    for (const { briefing } of busy.mentions) expect(text).toContain(`${briefing.path}#point-1`);
  });

  test("leaves a lonely year untitled", () => {
    expect(page(person.path)).not.toContain("<h3>2031</h3>");
  });

  test("leads to its feed where it has one", () => {
    const topic = only(sample.nodes, ({ feed }) => feed !== null);
    expect(count(page(topic.path), `href="../${topic.feed}"`)).toBe(2);
  });

  test("says so little of a name that nobody mentions that nothing is empty", () => {
    const item: NodePage = only(sample.nodes, ({ briefings }) => briefings.length === 0);
    const text = renderDossier({ item, site: sample });
    expect(text).toContain("0 briefings");
    expect(text).not.toMatch(/<(ul|ol|dl|section)[^>]*>\s*<\/\1>/);
  });
});

describe("a story", () => {
  const told = page("stories/brenport-dock-strike.html");
  const plain = (text: string): string => text.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");
  const part = (id: string): string =>
    plain(new RegExp(`<section aria-labelledby="${id}">(.*?)</section>`, "s").exec(told)?.[1] ?? "");

  test("stands on a line, each briefing with how much it added", () => {
    const run = /<ol class="run" start="1">(.*?)<\/ol>/s.exec(told)?.[1] ?? "";
    expect(run.match(/<small>.*?<\/small>/g)?.map(plain)).toEqual([
      "1 point, 1 name",
      "new: 2 points, 2 quotations",
      "nothing new",
    ]);
  });

  test("says what each adds: points, whose words, names, figures", () => {
    expect(part("course")).toContain("QuotedOriel Vance quotation 1, a spokeswoman for the board quotation 2");
    expect(part("course")).toContain("New figures11 ships");
    expect(part("course")).toContain("Says nothing that an earlier briefing does not say.");
    expect(part("course")).not.toContain("New namesOriel Vance");
  });

  test("sets what differs side by side, each with its passage", () => {
    const text = part("conflicts");
    expect(text).toContain("Briefing 1 14 March 2031Briefing 2 18 March 2031");
    expect(text).toMatch(/12¶1 .*at least 15¶3 eleven ships/);
  });

  test("parts what is still ahead from what is over", () => {
    expect(part("questions")).toContain("different numbers of cranes. briefing 2");
    expect(part("watch")).toMatch(
      /^Still to watch date not given .*Announced for a date that has passed 1.*2 April 2031/,
    );
  });

  test("of a hundred briefings shows the newest on the line", () => {
    const [one] = sample.stories;
    const [entry] = one?.entries ?? [];
    if (!one || !entry) throw new Error("the sample has no story");
    const entries = Array.from({ length: 100 }, () => entry);
    const text = renderStory({ item: { ...one, entries }, site: sample });
    expect(text).toContain('<a href="#course">88 earlier briefings</a>');
    expect(count(text.slice(0, text.indexOf('id="course"')), '<li><a href="#entry-')).toBe(12);
  });

  test("that nobody wrote down says so, and why", () => {
    const [one] = sample.stories;
    if (!one) throw new Error("the sample has no story");
    const item = { ...one, inferred: true, reasons: ["names in common: A and B"] };
    expect(plain(renderStory({ item, site: sample }))).toContain(
      "follow one event is inferred, from names in common: A and B",
    );
    expect(told).not.toContain("An editor settles it");
  });

  test("tells in a briefing what this one adds", () => {
    expect(talks).toMatch(/This adds<\/span> <a href="#point-1">point 1<\/a>.*<a href="#quote-1">quotation 1<\/a>/);
    expect(page("briefings/2031-03-21-strike-ends.html")).toContain("nothing that an earlier briefing does not say");
    expect(page("briefings/2031-03-14-dockers-call-strike.html")).not.toContain("This adds");
  });
});

describe("the other pages", () => {
  test("the front page shows the newest large and each other once", () => {
    const home = page("index.html").replace(/<section aria-labelledby="changed">.*?<\/section>/s, "");
    for (const { path } of sample.briefings) expect(count(home, `href="${path}"`)).toBe(1);
    expect(home).toMatch(/<h2 lang="ar" dir="rtl"><a href="briefings\/2031-03-22/);
  });

  test("an empty site says what to do", () => {
    expect(renderSite(bare).get("index.html")).toContain("npm run brief");
    expect(renderSite(bare).get("index.html")).not.toContain("<nav");
  });

  test("the error page leads home from anywhere", () => {
    expect(page("404.html")).toContain('href="/desk/index.html"');
    expect(page("404.html")).not.toMatch(/href="(?!\/desk\/|#|data:)/);
  });

  test("a long list of names has letters, accents folded and other scripts last", () => {
    const places = page("places/index.html");
    expect(places).toContain('<a href="#letter-e">E</a>');
    expect(count(places, 'id="letter-e"')).toBe(1);
    expect(places).toContain('id="other"');
    expect(page("people/index.html")).not.toContain("letter-");
  });

  test("the place where the reader is stands out in the navigation", () => {
    expect(talks).toContain('<a href="../briefings/index.html" aria-current="true">Briefings</a>');
    expect(page("briefings/index.html")).toContain('aria-current="page">Briefings</a>');
  });

  test("the ledger has a caption and headers for its rows and columns", () => {
    const quotes = page("quotes/index.html");
    expect(quotes).toContain("<caption>3 quotations");
    expect(count(quotes, '<th scope="col">')).toBe(4);
    expect(count(quotes, '<th scope="row">')).toBe(3);
    expect(quotes).toContain("<small><bdi>general secretary of the dockers’ union, to reporters</bdi></small>");
    expect(count(quotes, "<small>direct quotation</small>")).toBe(3);
  });
});
