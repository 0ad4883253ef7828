import { describe, expect, it } from "vitest";
import { briefing, note, site } from "./content.ts";

const first = briefing(
  "2024-03-18-talks",
  {
    published: "2024-03-18",
    title: "Talks open",
    people: ["Ana Brodie", "Li Wen"],
    organisations: ["Harbour Union"],
    places: ["Wellington"],
    topics: ["Trade"],
    story: "The talks",
    source_url: "https://example.org/a#top",
  },
  `Ana Brodie opened the talks in Wellington.[^p1]

## Key points

- Ana Brodie opened the talks in Wellington.[^p1]

- The Harbour Union asked for a later date.[^p2]

## Who said what

> Li Wen should come.[^p2]

— [[Ana Brodie]], foreign minister, to reporters, 18 March 2024

## Timeline

- **2017** – The Harbour Union was founded.[^p2]

- **2024-03-18** – Talks open in Wellington.[^p1]

## What to watch

- **2024-04** – A second round.[^p2]

## Sources

- Example

[^p1]: ¶1, “opened the talks”
[^p2]: ¶2, “a later date”
`,
);
const second = briefing(
  "2024-03-20-more-talks",
  {
    published: "2024-03-20",
    title: "Talks go on",
    people: ["Ana Brodie"],
    organisations: ["Harbour Union"],
    topics: ["Trade"],
    story: "the talks",
  },
  `## Key points

- Ana Brodie opened the talks in Wellington, again.

- A paper was signed by all who came.

## Who said what

> It is done.

— Ana Brodie, prime minister, 20 March 2024

## Timeline

- **2017** – The Harbour Union was founded.
`,
);
const undated = briefing("undated-rumour", { title: "A rumour", people: ["Li Wen"] }, "Li Wen may come.\n");
const built = site(
  [first, second, undated],
  [note("person", "ana-brodie", { role: "member of parliament", country: "New Zealand", body: "Knows [[Li Wen]]." })],
);
const dossier = (name: string) => {
  const node = built.nodes.find((one) => one.name === name);
  if (!node) throw new Error(`no page for ${name}`);
  return node;
};

describe("the graph", () => {
  it("puts the newest first and the undated last", () => {
    expect(built.briefings.map(({ title }) => title)).toEqual(["Talks go on", "Talks open", "A rumour"]);
    expect(built.archive.map(({ title, path }) => [title, path])).toEqual([
      ["March 2024", "briefings/index.html"],
      ["Undated", "briefings/undated.html"],
    ]);
  });

  it("gathers each sentence of a briefing that names somebody once", () => {
    const { mentions } = dossier("Ana Brodie");
    expect(mentions.map(({ briefing: { date }, anchor }) => [date, anchor])).toEqual([
      ["2024-03-20", "point-1"],
      ["2024-03-18", "line-1"],
    ]);
  });

  it("knows who said what and about whom", () => {
    expect(dossier("Ana Brodie").quotesBy.map(({ text }) => text)).toEqual(["It is done.", "Li Wen should come."]);
    expect(dossier("Li Wen").quotesAbout.map(({ speaker }) => speaker?.text)).toEqual(["Ana Brodie"]);
    expect(dossier("Li Wen").quotesBy).toEqual([]);
  });

  it("reads functions off the attributions, the note's first, then newest first", () => {
    expect(dossier("Ana Brodie").roles.map(({ role, date }) => [role, date])).toEqual([
      ["member of parliament", null],
      ["prime minister", "2024-03-20"],
      ["foreign minister", "2024-03-18"],
    ]);
  });

  it("merges the same event told twice", () => {
    expect(dossier("Harbour Union").timeline.map(({ briefing: { text } }) => text)).toEqual(["Talks open"]);
    expect(built.timeline.flatMap(({ entries }) => entries.map(({ date }) => date))).toEqual(["2024-03-18", "2017"]);
  });

  it("counts who appears with whom", () => {
    expect(dossier("Ana Brodie").organisations).toEqual([{ node: dossier("Harbour Union").ref, count: 2 }]);
    expect(dossier("Ana Brodie").people.map(({ count }) => count)).toEqual([1]);
  });

  it("tells a story in order, each entry with what it adds", () => {
    const [story] = built.stories;
    expect(story?.entries.map(({ briefing: { text }, adds }) => [text, adds.map((item) => item.text)])).toEqual([
      ["Talks open", ["Ana Brodie opened the talks in Wellington.", "The Harbour Union asked for a later date."]],
      ["Talks go on", ["A paper was signed by all who came."]],
    ]);
    expect(built.briefings[0]?.story).toMatchObject({ previous: { text: "Talks open" }, next: null });
  });

  it("opens the source at the passage", () => {
    expect(built.briefings[1]?.passages.map(({ label, href }) => [label, href])).toEqual([
      ["p1", "https://example.org/a#top:~:text=opened%20the%20talks"],
      ["p2", "https://example.org/a#top:~:text=a%20later%20date"],
    ]);
  });

  it("announces what is still ahead of the newest briefing", () => {
    expect(built.upcoming.map(({ date }) => date)).toEqual(["2024-04"]);
    const later = site([
      briefing(
        "now",
        { published: "2024-03-20" },
        "## What to watch\n\n- **2024-03** – Soon.\n\n- **2024-01-01** – Past.\n",
      ),
    ]);
    expect(later.upcoming.map(({ text }) => text)).toEqual(["Soon."]);
  });

  it("links dossiers back from notes", () => {
    expect(dossier("Li Wen").backlinks.map(({ text }) => text)).toEqual(["Ana Brodie"]);
    expect(dossier("Ana Brodie").noteHtml).toContain('<a href="../people/li-wen.html">Li Wen</a>');
    expect(dossier("Ana Brodie").country).toBe("New Zealand");
  });

  it("leaves out what was withdrawn or is under embargo, and keeps drafts", () => {
    const shown = site([
      briefing("a", { status: "withdrawn" }),
      briefing("b", { embargo: "2024-06-02T00:00:00Z" }),
      briefing("c", { embargo: "2024-05-31T00:00:00Z" }),
    ]);
    expect(shown.briefings.map(({ id }) => id)).toEqual(["c"]);
  });

  it("stands on an empty content folder", () => {
    const empty = site([]);
    expect([empty.briefings, empty.nodes, empty.archive, empty.indexes].flat()).toEqual([]);
  });
});

describe("names", () => {
  it("that differ in case, accents or apostrophes are one; others with one slug are two", () => {
    const { nodes } = site([
      briefing("a", { places: ["São Paulo", "Sao Paulo"], topics: ["C", "C++"] }),
      briefing("b", { places: ["São Paulo"] }),
    ]);
    expect(nodes.map(({ name, aliases }) => [name, aliases])).toEqual([
      ["São Paulo", ["Sao Paulo"]],
      ["C", []],
      ["C++", []],
    ]);
    expect(new Set(nodes.map(({ path }) => path)).size).toBe(3);
  });

  it("take in the aliases of their note", () => {
    const { nodes } = site(
      [briefing("a", { places: ["U.S."] }), briefing("b", { places: ["United States"] })],
      [note("place", "united-states", { aliases: ["U.S.", "USA"] })],
    );
    expect(nodes.map(({ name, aliases, briefings }) => [name, aliases, briefings.length])).toEqual([
      ["United States", ["U.S.", "USA"], 2],
    ]);
  });

  it.each(["index", "2024", "con", "🚢", "王毅", "\u202eabc", "a".repeat(500), "../../etc/passwd", "<script>"])(
    "like %j get an address of their own inside their folder",
    (name) => {
      const { nodes } = site([briefing("a", { people: [name, "Somebody Else"] })]);
      const paths = nodes.map(({ path }) => path);
      for (const path of paths) expect(path).toMatch(/^people\/[a-z0-9-]{1,80}\.html$/);
      expect(new Set([...paths, "people/index.html"]).size).toBe(3);
    },
  );
});

describe("related briefings", () => {
  it("say what they have in common, and one common name alone relates nothing", () => {
    const many = Array.from({ length: 12 }, (_, at) => briefing(`x${at}`, { places: ["Everywhere"] }));
    const { briefings } = site([
      briefing("a", { published: "2024-02-02", people: ["Ana Brodie", "Li Wen"], places: ["Everywhere"] }),
      briefing("b", { published: "2024-02-01", people: ["Ana Brodie", "Li Wen"] }),
      ...many,
    ]);
    expect(briefings[0]?.related.map(({ briefing: { path }, reason }) => [path, reason])).toEqual([
      ["briefings/b.html", "Ana Brodie and Li Wen in common"],
    ]);
    expect(briefings[2]?.related).toEqual([]);
  });
});
