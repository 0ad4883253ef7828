import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseSettings } from "../../scripts/site/settings.ts";
import { settingsKeys, settingsSchema } from "../../scripts/site/settings-keys.ts";

const read = (value: unknown, env = {}) => parseSettings(JSON.stringify(value), "content/site.json", env);

describe("site.json", () => {
  it("may leave out everything", () => {
    expect(read({})).toMatchObject({ url: null, pathPrefix: "/", language: "en", linkNames: true, related: 5 });
  });

  it.each([
    [{ url: "https://example.org/a" }, { url: "https://example.org/a/" }],
    [{ pathPrefix: "briefings" }, { pathPrefix: "/briefings/" }],
    [{ pathPrefix: "/a/b/" }, { pathPrefix: "/a/b/" }],
  ])("%j is completed", (given, expected) => {
    expect(read(given)).toMatchObject(expected);
  });

  it("gives way to the environment", () => {
    const env = { SITE_URL: "http://localhost:1/", PATH_PREFIX: "/p" };
    expect(read({ url: "https://example.org/" }, env)).toMatchObject({ url: "http://localhost:1/", pathPrefix: "/p/" });
  });

  it.each([
    [{ titel: "x" }, 'unknown key "titel"'],
    [{ title: " " }, "title is"],
    [{ url: "javascript:alert(1)" }, "url is"],
    [{ url: "https://example.org/?a" }, "url is"],
    [{ pathPrefix: "/a b/" }, "pathPrefix is"],
    [{ pathPrefix: "/../" }, "pathPrefix is"],
    [{ language: "english please" }, "language is"],
    [{ related: 2.5 }, "related is"],
    [[], "is not a JSON object"],
    [{ titel: "x" }, 'did you mean "title"?'],
    [{ zzz: "x" }, "known keys are title, description"],
    [{ passages: "no" }, "passages is"],
    [{ brand: "red" }, "brand is no object"],
    [{ brand: { lnik: "#000000" } }, 'unknown key "brand.lnik"; did you mean "link"?'],
    [{ brand: { link: "red" } }, "brand.link is"],
    [{ brand: { link: "#00000;}" } }, "brand.link is"],
    [{ brand: { serif: "x;} body{display:none" } }, "brand.serif is"],
    [{ brand: { serif: '"Mercury' } }, "brand.serif is"],
    [{ brand: { dark: { dark: {} } } }, 'unknown key "brand.dark.dark"'],
    [{ brand: { dark: [] } }, "brand.dark is no object"],
    [{ brand: { link: "#cc6666" } }, "brand.link, #cc6666 on #fdfcf9, has a contrast of 3."],
    [{ brand: { dark: { paper: "#888888" } } }, "brand.dark.ink, #e2ddd2 on #888888"],
  ])("%j is refused by name", (given, message) => {
    expect(() => read(given)).toThrow(message);
  });

  it.each([
    { $schema: "../node_modules/dateline/docs/site.schema.json" },
    { brand: { serif: '"Mercury Text", Georgia, serif', paper: "#fffdf8", link: "#7a1220", line: "#d9aeb4" } },
    { passages: false },
  ])("%j is taken", (given) => {
    expect(() => read(given)).not.toThrow();
  });

  it("says where a wrong key stands, or in which variable", () => {
    const text = '{\n  "title": "x",\n  "titel": "y"\n}';
    expect(() => parseSettings(text, "content/site.json")).toThrow(
      "content/site.json:3:3: error: settings: unknown key",
    );
    expect(() => read({ url: null }, { SITE_URL: "nowhere" })).toThrow('SITE_URL: error: settings: url is "nowhere"');
  });

  it("names every mistake at once, and says where JSON breaks", () => {
    expect(() => read({ a: 1, title: 2 })).toThrow(/unknown key "a".*\n.*title is 2/);
    expect(() => parseSettings("{", "content/site.json")).toThrow(/^content\/site\.json: error: settings: is not JSON/);
  });
});

describe("the schema of the settings for editors", () => {
  it("is the one in docs/ (write it with UPDATE=1)", () => {
    const file = new URL("../../docs/site.schema.json", import.meta.url);
    const text = `${JSON.stringify(settingsSchema(), null, 2)}\n`;
    if (process.env.UPDATE) writeFileSync(file, text);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(text));
  });

  it("has every key in the handbook", () => {
    const text = readFileSync(new URL("../../docs/newsroom.md", import.meta.url), "utf8");
    for (const name of Object.keys(settingsKeys)) expect(text).toMatch(new RegExp(`^\\| \`${name}\` `, "m"));
  });

  it("knows every key, with a default that the check takes", () => {
    for (const [name, { default: value, faults }] of Object.entries(settingsKeys))
      expect(faults(value, name)).toEqual([]);
  });
});
