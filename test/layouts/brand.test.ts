import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { brandCss } from "../../scripts/site/brand.ts";
import { contrast } from "../../scripts/site/contrast.ts";

/** The colours that a newsroom may change must stay readable. */

const css = readFileSync(new URL("../../layouts/brand.css", import.meta.url), "utf8");

function coloursOf(block: string): ReadonlyMap<string, string> {
  return new Map([...block.matchAll(/--([a-z]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]));
}

const dark = css.indexOf("prefers-color-scheme: dark");
const schemes = [
  ["light", coloursOf(css.slice(0, dark))],
  ["dark", coloursOf(css.slice(dark))],
] as const;

describe.each(schemes)("the %s scheme", (_, colours) => {
  const of = (name: string): string => colours.get(name) ?? "#777777";

  test.each(["ink", "soft", "link", "inferred"])("shows %s at 7:1 on paper and on a marked passage", (name) => {
    expect(contrast(of(name), of("paper"))).toBeGreaterThanOrEqual(7);
    expect(contrast(of(name), of("mark"))).toBeGreaterThanOrEqual(name === "ink" ? 7 : 4.5);
  });
});

test("contrast is measured as defined", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

describe("a brand in the settings", () => {
  test("adds nothing where there is none", () => expect(brandCss({})).toBe(""));
  test("leaves the dark scheme, paper and the reader's own colours alone", () => {
    const only = (scheme: string) => `@media screen and (forced-colors:none) and (prefers-color-scheme:${scheme})`;
    expect(brandCss({ sans: "Inter, sans-serif", link: "#7a1220", dark: { link: "#f2a9b0" } })).toBe(
      `:root{--sans:Inter, sans-serif}${only("light")}{:root{--link:#7a1220}}${only("dark")}{:root{--link:#f2a9b0}}`,
    );
  });
});
