import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { communitiesOf } from "../../../scripts/site/network/communities.ts";
import { pack } from "../../../scripts/site/network/pack.ts";
import { siteMapOf } from "../../../scripts/site/network/site-map.ts";
import { briefing, site } from "../content.ts";

const north = ["Ana Brodie", "Li Wen", "Mara Quist", "Jonas Abel"];
const south = ["Tomas Ferro", "Ines Duarte", "Paulo Reis", "Rita Sousa"];
const two = site([
  ...["a", "b", "c"].map((stem) => briefing(stem, { people: north, topics: ["Trade"] })),
  ...["d", "e"].map((stem) => briefing(stem, { people: south, topics: ["Trade"] })),
  briefing("bridge", { people: ["Ana Brodie", "Tomas Ferro"] }),
]);

describe("circles", () => {
  it("never overlap and keep their distance", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 200 }), { maxLength: 24 }), (radii) => {
        const placed = pack(radii, 20);
        expect(placed.map(({ r }) => r)).toEqual(radii);
        placed.forEach((a, at) => {
          for (const b of placed.slice(at + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.r + b.r + 20 - 1e-3);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("close in on the middle: seven of one size are a flower", () => {
    const placed = pack(Array(7).fill(10), 0);
    expect(Math.max(...placed.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThan(35);
  });
});

describe("groups of names", () => {
  it("are those that the briefings name together, and topics bind nobody", () => {
    const groups = communitiesOf(two.nodes).map((group) => group.map(({ name }) => name).sort());
    expect(groups).toEqual([[...north].sort(), [...south].sort()]);
  });

  it("are found alike each time", () => {
    expect(siteMapOf(two).groups.map(({ title }) => title)).toEqual([
      "Ana Brodie, Jonas Abel, Li Wen",
      "Tomas Ferro, Ines Duarte, Paulo Reis",
    ]);
    expect(siteMapOf(two).links).toEqual([{ from: 0, to: 1, count: 1 }]);
  });

  it("are none where nothing meets", () => {
    expect(siteMapOf(site([])).groups).toEqual([]);
    expect(siteMapOf(site([briefing("a", { people: ["Ana Brodie"] })])).groups).toEqual([]);
  });
});

describe("the names around one", () => {
  const around = (name: string) => two.nodes.find((node) => node.name === name)?.neighbourhood;

  it("are those that its briefings name, the nearest first, with the ties among them", () => {
    const { neighbours = [], ties = [] } = around("Li Wen") ?? {};
    expect(neighbours.map(({ node }) => node.text)).toEqual(["Jonas Abel", "Mara Quist", "Ana Brodie", "Trade"]);
    expect(ties.length).toBeGreaterThan(2);
    for (const { from, to } of ties) expect(from).toBeLessThan(to);
  });

  it("are no picture where they are few", () => {
    const lonely = site([briefing("a", { people: ["Ana Brodie", "Li Wen"] })]);
    expect(lonely.nodes.map(({ neighbourhood }) => neighbourhood)).toEqual([null, null]);
  });
});
