import { describe, expect, it } from "vitest";
import { worldPicture } from "../../../scripts/site/maps/atlas.ts";
import { borderingOn, mapOf } from "../../../scripts/site/maps/place-map.ts";
import { project, worldHeight, worldWidth } from "../../../scripts/site/maps/projection.ts";
import { briefing, note, site } from "../content.ts";

describe("where a place lies", () => {
  it.each([
    ["New Zealand", null, "New Zealand", "stated"],
    ["Britain", null, "United Kingdom", "stated"],
    ["Türkiye", null, "Türkiye", "stated"],
    ["Turkey", null, "Türkiye", "stated"],
    ["Singapore", null, "Singapore", "stated"],
    ["Wellington", null, "New Zealand", "inferred"],
    ["Wellington", "New Zealand", "New Zealand", "stated"],
    ["London", "Canada", "Canada", "stated"],
    ["Georgia", "Georgia", "Georgia", "stated"],
  ] as const)("%s (%s) is in %s, %s", (name, country, label, certainty) => {
    expect(mapOf(name, country)).toMatchObject({ label, certainty });
  });

  it.each([
    ["Georgia", null],
    ["Georgia", "United States"],
    ["Springfield", null],
    ["South China Sea", null],
    ["Port Maren", null],
    ["Wellington", "Atlantis"],
    ["", null],
    ["__proto__", null],
  ])("is not guessed for %s (%s)", (name, country) => {
    expect(mapOf(name, country)).toBeNull();
  });

  it("is inside the drawing, and inside the cut", () => {
    for (const name of ["Suva", "Anadyr", "Honolulu", "Reykjavík", "Ushuaia", "Tokyo", "Nairobi"]) {
      const map = mapOf(name, null);
      if (!map?.point) throw new Error(`${name} has no point`);
      const [left, top, width, height] = map.view;
      expect(left >= 0 && top >= 0 && left + width <= worldWidth + 0.1 && top + height <= worldHeight + 0.1).toBe(true);
      expect(map.point[0] >= left && map.point[0] <= left + width, name).toBe(true);
      expect(map.point[1] >= top && map.point[1] <= top + height, name).toBe(true);
    }
  });

  it("runs from the date line eastwards and from the north", () => {
    expect(project(-180, 0)[0]).toBe(0);
    expect(project(180, 0)[0]).toBe(worldWidth);
    expect(project(0, 60)[1]).toBeLessThan(project(0, 50)[1]);
    expect(project(0, 90)[1]).toBe(0);
  });
});

describe("neighbours", () => {
  it.each([
    ["Portugal", ["Spain"]],
    ["New Zealand", []],
    ["Wellington", []],
  ])("of %s", (name, expected) => {
    expect(borderingOn(name)).toEqual(expected);
  });

  it("are shown where the site has a page for them", () => {
    const { nodes } = site([briefing("one", { places: ["Portugal", "Spain", "France"] })]);
    expect(nodes.find(({ name }) => name === "Spain")?.borders.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Portugal", "France"]),
    );
    expect(nodes.find(({ name }) => name === "Portugal")?.borders.map(({ text }) => text)).toEqual(["Spain"]);
  });
});

describe("a dossier", () => {
  it("takes the country that its note states", () => {
    const { nodes } = site(
      [briefing("one", { places: ["London"] })],
      [note("place", "london", { name: "London", country: "Canada" })],
    );
    expect(nodes[0]?.map).toMatchObject({ label: "Canada", certainty: "stated" });
  });

  it("has no map of what is no place", () => {
    expect(site([briefing("one", { people: ["Wellington"] })]).nodes[0]?.map).toBeNull();
  });
});

it("the drawing is one small file without scripts", () => {
  expect(worldPicture().length).toBeLessThan(120_000);
  expect(worldPicture()).not.toMatch(/script|href|NaN/);
});
