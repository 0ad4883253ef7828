import { describe, expect, test } from "vitest";
import { direction, host, outside, tongue, viewFrom } from "../../layouts/links.ts";
import { homePath, storyIndexPath } from "../../scripts/site/urls.ts";
import { sample } from "./sample.ts";

describe("viewFrom", () => {
  test.each([
    ["the home page", homePath, "stories/index.html"],
    ["a page in a folder", storyIndexPath, "../stories/index.html"],
    ["the error page", null, "/desk/stories/index.html"],
  ])("from %s", (_, from, expected) => {
    expect(viewFrom(from, sample.settings).to(storyIndexPath)).toBe(expected);
  });
});

describe("outside", () => {
  test.each(["https://wire.example/a", "http://wire.example/a", "HTTPS://WIRE.EXAMPLE/"])(
    "lets %s through",
    (address) => {
      expect(outside(address)).toBe(address);
    },
  );

  test.each([
    null,
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " https://wire.example/",
    "data:text/html,x",
    "//wire.example/",
    "../people/index.html",
    "",
  ])("stops %s", (address) => {
    expect(outside(address)).toBeNull();
  });
});

test.each([
  ["https://www.wire.example/2024/a#b", "wire.example"],
  ["https://wire.example:8080/", "wire.example:8080"],
  ["https://[", "https://["],
])("host of %s", (address, expected) => {
  expect(host(address)).toBe(expected);
});

test.each([
  ["en", "ltr"],
  ["ar", "rtl"],
  ["ar-EG", "rtl"],
  ["FA", "rtl"],
  ["az-Arab", "rtl"],
  ["ar-Latn", "ltr"],
  ["arn", "ltr"],
])("direction of %s", (language, expected) => {
  expect(direction(language)).toBe(expected);
});

test("only another language is marked", () => {
  const view = viewFrom(homePath, sample.settings);
  expect(tongue("en", view)).toBeNull();
  expect(String(tongue("ar", view))).toBe(' lang="ar" dir="rtl"');
});
