import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugify } from "../scripts/slugs.ts";

describe("slugify", () => {
  it.each([
    ["China's FM Wang begins diplomatic blitz", "chinas-fm-wang-begins-diplomatic-blitz"],
    ["Þórdís Ravn-Eriksen", "thordis-ravn-eriksen"],
    ["con", "con-note"],
    ["COM1", "com1-note"],
  ])("%s → %s", (text, slug) => expect(slugify(text)).toBe(slug));

  it("keeps texts apart that leave no ASCII letter", () => {
    expect(slugify("王毅")).not.toBe(slugify("习近平"));
    expect(slugify("🌋🌋")).not.toBe(slugify("🌊"));
    expect(slugify("")).toMatch(/^x-/);
  });

  it("is a safe path segment for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 700 }), (text) => {
        expect(slugify(text)).toMatch(/^(?!(con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slugify(text).length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
