import { describe, expect, it } from "vitest";
import type { FrontMatter } from "../../scripts/model.ts";
import type { Note } from "../../scripts/site/names.ts";
import { briefing, note, site } from "./content.ts";

type Lists = Pick<FrontMatter, "people" | "organisations" | "places" | "roles" | "story" | "published">;

/** Who is offered for whom, and what is left open, for briefings made of their lists. */
function found(briefings: readonly Lists[], notes: readonly Note[] = []) {
  const built = site(
    briefings.map((lists, i) => briefing(`b${i}`, lists)),
    notes,
  );
  return {
    probably: built.nodes.flatMap(({ name, probably }) =>
      probably.map(({ node, reason }) => `${name} → ${node.text}: ${reason}`),
    ),
    perhaps: built.nodes.flatMap(({ name, perhaps }) => perhaps.map(({ node }) => `${name} ← ${node.text}`)),
    open: built.indexes.flatMap(({ unsettled }) => unsettled.map(({ node, message }) => `${node.text} ${message}`)),
    notes: built.problems.filter(({ rule }) => rule === "who-is-who").map(({ message }) => message),
  };
}

const luxon: Lists = { people: ["Luxon", "Ana Brodie"], organisations: ["Harbour Union"], published: "2024-03-18" };
const fuller: Lists = {
  people: ["Kara Luxon", "Ana Brodie"],
  organisations: ["Harbour Union"],
  published: "2024-03-20",
};

describe("a surname alone", () => {
  it("is offered the full name that shares its company", () => {
    const { probably, perhaps, notes } = found([luxon, fuller]);
    expect(probably).toEqual(["Luxon → Kara Luxon: same surname; Ana Brodie and Harbour Union in common; days apart"]);
    expect(perhaps).toEqual(["Kara Luxon ← Luxon"]);
    expect(notes).toEqual([expect.stringMatching(/^1 open question of who is who: “Luxon” is probably Kara Luxon/)]);
  });

  it("is offered the full name of the same story", () => {
    const { probably } = found([
      { people: ["Luxon"], story: "The vote" },
      { people: ["Kara Luxon"], story: "The vote" },
    ]);
    expect(probably).toEqual(["Luxon → Kara Luxon: same surname; the story The vote in common"]);
  });

  it("is left open between two that compete", () => {
    const { probably, open } = found([luxon, fuller, { ...fuller, people: ["Ben Luxon", "Ana Brodie"] }]);
    expect(probably).toEqual([]);
    expect(open).toEqual(["Luxon may be Ben Luxon or Kara Luxon"]);
  });

  const settled: readonly (readonly [string, readonly Lists[], readonly Note[]])[] = [
    ["nothing is in common", [{ people: ["Luxon"] }, { people: ["Kara Luxon"] }], []],
    ["both stand in one briefing", [{ ...luxon, people: ["Luxon", "Kara Luxon"] }, fuller], []],
    ["a note says that they differ", [luxon, fuller], [note("person", "kara-luxon", { not: ["Luxon"] })]],
    ["a note joins them", [luxon, fuller], [note("person", "kara-luxon", { aliases: ["Luxon"] })]],
    ["it is a given name", [{ ...luxon, people: ["Kara", "Ana Brodie"] }, fuller], []],
    ["the kind differs", [{ ...luxon, people: ["Ana Brodie"], places: ["Luxon"] }, fuller], []],
  ];
  it.each(settled)("is offered nobody where %s", (_why, briefings, notes) => {
    expect(found(briefings, notes)).toMatchObject({ probably: [], perhaps: [], open: [], notes: [] });
  });
});

describe("initials", () => {
  it("are offered the full name", () => {
    const { probably } = found([{ ...luxon, people: ["K. Luxon", "Ana Brodie"] }, fuller]);
    expect(probably).toEqual([expect.stringMatching(/^K\. Luxon → Kara Luxon: same surname and initials/)]);
    expect(found([{ ...luxon, people: ["B. Luxon", "Ana Brodie"] }, fuller]).probably).toEqual([]);
  });

  it("of a body are offered the body", () => {
    const { probably } = found([
      { organisations: ["HRA"], people: ["Ana Brodie"] },
      { organisations: ["Harbour and River Authority"], people: ["Ana Brodie"] },
    ]);
    expect(probably).toEqual(["HRA → Harbour and River Authority: same initials; Ana Brodie in common"]);
  });
});

describe("one name", () => {
  const minister: Lists = { people: ["Li Wen", "Ana Brodie"], roles: ["Li Wen: fisheries minister"] };
  const striker: Lists = { people: ["Li Wen", "Ben Ode"], roles: ["Li Wen: goalkeeper"] };
  it("may be two people where functions differ and nobody is in common", () => {
    expect(found([minister, striker]).open).toEqual([
      "Li Wen may be two people: fisheries minister, and goalkeeper, with no name in common",
    ]);
  });

  it("is one where company, story or function is in common, or a note stands", () => {
    expect(found([minister, { ...striker, people: ["Li Wen", "Ana Brodie"] }]).open).toEqual([]);
    expect(
      found([
        { ...minister, story: "S" },
        { ...striker, story: "S" },
      ]).open,
    ).toEqual([]);
    expect(found([minister, { ...striker, roles: ["Li Wen: former minister"] }]).open).toEqual([]);
    expect(found([minister, { ...striker, roles: [] }]).open).toEqual([]);
    expect(found([minister, striker], [note("person", "li-wen")]).open).toEqual([]);
  });
});

describe("roles", () => {
  it("of front matter and attributions make one history", () => {
    const said = "## Who said what\n\n> No.\n\n— [[Li Wen]], Fisheries minister, 3 May 2024\n";
    const built = site([
      briefing("a", { published: "2024-05-03", people: ["Li Wen"], roles: ["Li Wen: fisheries minister"] }, said),
      briefing("b", { published: "2022-01-02", people: ["Li Wen"], roles: ["Li Wen: fisheries minister"] }),
      briefing("c", { published: "2021-01-02", people: ["Li Wen"], roles: ["Li Wen: whip"] }),
    ]);
    const node = built.nodes.find(({ name }) => name === "Li Wen");
    expect(node?.roles.map(({ role, first, date, briefings }) => [role, first, date, briefings.length])).toEqual([
      ["fisheries minister", "2022-01-02", "2024-05-03", 2],
      ["whip", "2021-01-02", "2021-01-02", 1],
    ]);
  });

  it("of somebody whom the briefing does not list are reported", () => {
    const { problems } = site([briefing("a", { people: ["Li Wen"], roles: ["Lee Wen: whip"] })]);
    expect(problems.map(({ rule }) => rule)).toEqual(["role-of-nobody"]);
  });
});
