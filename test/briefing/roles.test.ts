import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../scripts/briefing/front.ts";
import { readRole, writeRole } from "../../scripts/briefing/roles.ts";

describe("roles", () => {
  it.each([
    ["Wang Yi: Foreign Minister", { name: "Wang Yi", role: "Foreign Minister" }],
    ["A: chair: acting", { name: "A", role: "chair: acting" }],
    ["Wang Yi", null],
    ["Wang Yi:", null],
    [": minister", null],
    ["Wang Yi: ", null],
  ])("reads %s", (line, read) => {
    expect(readRole(line)).toEqual(read);
    if (read) expect(writeRole(read)).toBe(line);
  });

  it("does not write a name that would be read as another", () => {
    expect(writeRole({ name: "Radio: Free", role: "host" })).toBeNull();
    expect(writeRole({ name: "Ana", role: " " })).toBeNull();
  });

  const front = (line: string) => readFrontMatter(`---\nid: a\ntitle: b\nroles:\n  - ${line}\n---\n`, "a.md");

  it.each(["'Ana Brodie: mayor'", "Ana Brodie: mayor"])("takes %s in front matter", (line) => {
    expect(front(line).front?.roles).toEqual(["Ana Brodie: mayor"]);
  });

  it.each(["Ana Brodie", "''", "3", "'x:y'"])("refuses %s", (line) => {
    expect(front(line).problems.map(({ rule }) => rule)).toEqual(["front-matter-value"]);
  });
});
