import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it, test } from "vitest";
import type { Fragment } from "../../layouts/client/pagefind.ts";
import { passageOf } from "../../layouts/client/passage.ts";
import { rank } from "../../layouts/client/rank.ts";
import { assets } from "../../scripts/site/assets.ts";
import type { DocumentKind } from "../../scripts/site/search/format.ts";
import { storedTerms } from "../../scripts/site/search/terms.ts";
import { nameKey, wordsOf } from "../../scripts/site/search/words.ts";

const corpus: readonly (readonly [DocumentKind, string, string, ...string[]])[] = [
  ["place", "China", ""],
  ["person", "Wang Yi", "foreign minister", "Minister Wang"],
  ["person", "Wang Wenbin", "spokesman"],
  ["topic", "Trade", ""],
  ["organisation", "China Trade Council", ""],
  ["briefing", "Wang and Wang and Wang Yi", "They met in China."],
  ["briefing", "Trade talks", "Wang Yi and the Chinese side said nothing."],
];

const terms = storedTerms(
  corpus.map(([kind, title, line, ...aliases]) => ({ kind, path: "x" as never, title, line, aliases, date: null })),
);

function found(query: string): readonly string[] {
  const words = wordsOf(query);
  return rank({ name: nameKey(words), words }, terms).map(({ number }) => corpus[number]?.[1] ?? "");
}

describe("the order of what the small index finds", () => {
  test.each([
    ["Wang Yi", ["Wang Yi", "Wang and Wang and Wang Yi", "Trade talks", "Wang Wenbin"]],
    ["wang", ["Wang Yi", "Wang Wenbin", "Wang and Wang and Wang Yi", "Trade talks"]],
    ["yi", ["Wang Yi", "Wang and Wang and Wang Yi", "Trade talks"]],
    ["minister wang", ["Wang Yi", "Wang Wenbin", "Wang and Wang and Wang Yi", "Trade talks"]],
    ["trade", ["Trade", "China Trade Council", "Trade talks"]],
    ["china", ["China", "China Trade Council", "Wang and Wang and Wang Yi"]],
    ["trade china", ["China Trade Council", "China", "Trade", "Trade talks", "Wang and Wang and Wang Yi"]],
    ["zebra", []],
    ["", []],
  ])("%s", (query, titles) => expect(found(query)).toEqual(titles));

  it("does not ask for a word that is everywhere, beside others", () => {
    const cut = terms.map((term) => (term[0] === "yi" ? ([term[0], [], [], 1] as const) : term));
    const words = ["wenbin", "yi"];
    expect(rank({ name: nameKey(words), words }, cut)).toEqual([{ number: 2, named: false, titled: true, words: 1 }]);
  });
});

describe("the passage of a result", () => {
  const fragment = (content: string, locations: number[], anchors: Fragment["anchors"]): Fragment => ({
    url: "/x",
    content,
    meta: {},
    locations,
    anchors,
  });
  const text = (one: Fragment): readonly string[] => {
    const { anchor, line } = passageOf(one);
    return [anchor, line.map((piece) => (piece.found ? `[${piece.text}]` : piece.text)).join("")];
  };
  const anchors = [
    { id: "line-1", location: 2 },
    { id: "point-1", location: 5 },
  ];
  test.each([
    ["in a point", [6, 7], ["point-1", "a [b] [<c]"]],
    ["in the bottom line", [3], ["line-1", "one [two] three"]],
    ["in the title alone", [0], ["", "one two three"]],
    ["in both", [0, 3, 6, 7], ["point-1", "a [b] [<c]"]],
    ["nowhere", [], ["", "one two three"]],
  ])("%s", (_, locations, expected) => {
    expect(text(fragment("The title one two three a b &lt;c", locations, anchors))).toEqual(expected);
  });

  it("is cut to what can be read at a glance", () => {
    const words = Array.from({ length: 100 }, (_, at) => `w${at}`).join(" ");
    const [, line = ""] = text(fragment(words, [50], [{ id: "p", location: 0 }]));
    expect(line).toMatch(/^… w42 .*\[w50\].* w73 …$/);
  });

  it("keeps text without spaces together", () => {
    expect(text(fragment("王\u200b毅\u200b访问", [1], [{ id: "p", location: 0 }]))).toEqual(["p", "王[毅]访问"]);
  });
});

describe("the script of the pages", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const script = assets().files.find(({ path }) => path.endsWith(".js"))?.text ?? "";

  it("is small", () => {
    expect(script.length).toBeGreaterThan(1000);
    expect(script.length).toBeLessThan(24_000);
    expect(gzipSync(script).length).toBeLessThan(10_000);
  });

  it("makes no markup and no code out of text", () => {
    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc/);
  });

  // The types of the browser are known to the whole project; only what runs there may use them.
  it("is the only place that speaks to a browser", () => {
    const files = ["scripts", "layouts"].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
    );
    const others = files.filter(
      (name) => name.endsWith(".ts") && !/^layouts\/client\/|^scripts\/site\/dev\//.test(name),
    );
    const speaks = /(?<![\w."'`])(?:document\.(?:create|query|getElement|addEvent)|navigator\.|localStorage\.)/;
    expect(others.length).toBeGreaterThan(50);
    expect(
      others.filter((name) => speaks.test(readFileSync(join(root, name), "utf8").replace(/`[^`]*`/g, ""))),
    ).toEqual([]);
  });
});
