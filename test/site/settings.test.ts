import { describe, expect, it } from "vitest";
import { parseSettings } from "../../scripts/site/settings.ts";

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
  ])("%j is refused by name", (given, message) => {
    expect(() => read(given)).toThrow(message);
  });

  it("names every mistake at once, and says where JSON breaks", () => {
    expect(() => read({ a: 1, title: 2 })).toThrow(/unknown key "a".*\n.*title is 2/);
    expect(() => parseSettings("{", "content/site.json")).toThrow(/^content\/site\.json: error: settings: is not JSON/);
  });
});
