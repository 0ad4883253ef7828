import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

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

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

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
