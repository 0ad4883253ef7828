import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { briefingText, run, smallSite, temporaryFolder, tree, write } from "./site/project.ts";

const timeout = 120_000;

describe("npm run build", { timeout }, () => {
  it("makes every page, the same bytes each time, and removes what it made before", async () => {
    const folder = temporaryFolder();
    const [content, out, again] = [join(folder, "content"), join(folder, "out"), join(folder, "again")];
    write(content, smallSite);
    expect(await run("build", "--content", content, "--out", out)).toMatchObject({ code: 0 });
    expect([...tree(out).keys()]).toEqual(
      expect.arrayContaining([
        "404.html",
        "briefings/2024-03-18-one.html",
        "briefings/index.html",
        "feed.json",
        "feed.xml",
        "index.html",
        "people/ana-brodie.html",
        "people/index.html",
        "places/new-zealand.html",
        "robots.txt",
        "sitemap.xml",
        "stories/a-story.html",
        ".nojekyll",
        "_headers",
        "_redirects",
        "calendar.ics",
        "feeds.opml",
        "topics/trade.html",
        "topics/trade.xml",
      ]),
    );

    expect([...tree(out).keys()].filter((path) => /^assets\/style-[0-9a-f]{10}\.css$/.test(path))).toHaveLength(1);

    writeFileSync(join(out, "people", "mine.html"), "a file of somebody else");
    rmSync(join(content, "briefings/2024-03-18-two.md"));
    expect(await run("build", "--content", content, "--out", out)).toMatchObject({ code: 0 });
    expect(existsSync(join(out, "people/li-wen.html"))).toBe(false);
    expect(existsSync(join(out, "topics"))).toBe(false);
    expect(existsSync(join(out, "people/mine.html"))).toBe(true);

    rmSync(join(out, "people/mine.html"));
    await run("build", "--content", content, "--out", again);
    expect(tree(out)).toEqual(tree(again));
  });

  it("stops with every problem at once and leaves the last site as it was", async () => {
    const folder = temporaryFolder();
    const [content, out] = [join(folder, "content"), join(folder, "out")];
    write(content, smallSite);
    await run("build", "--content", content, "--out", out);
    const before = tree(out);
    write(content, {
      "briefings/broken.md": "---\nid: [\n---\n",
      "briefings/reserved.md": briefingText("r", "Li Wen", "x", "permalink: ../../x\n"),
      "briefings/dead.md": briefingText("d", "Li Wen", "See [[Ana Bordie]]."),
    });
    const { code, said } = await run("build", "--content", content, "--out", out);
    expect(code).toBe(1);
    expect(said).toMatch(/broken\.md:\d+:\d+: error: yaml-syntax/);
    expect(said).toMatch(/reserved\.md:\d+:\d+: error: front-matter-reserved/);
    expect(said).toMatch(/dead\.md:15:7: error: dead-link: “Ana Bordie”.*did you mean “Ana Brodie”/);
    expect(tree(out)).toEqual(before);
  });

  it("shows hostile text as text", async () => {
    const folder = temporaryFolder();
    const [content, out] = [join(folder, "content"), join(folder, "out")];
    write(content, {
      "site.json": "{}",
      "briefings/a.md": briefingText(
        "a",
        "'<b>Ana</b> {{ 7*7 }}'",
        "<script>alert(1)</script> {% raw %} ![x](javascript:alert(1))",
      ),
      "briefings/con.md": briefingText("b", "'🚢'", "x").replace(
        "title: About '🚢'",
        `title: '${"W".repeat(500)}\u202e"><img src=x>'`,
      ),
    });
    expect(await run("build", "--content", content, "--out", out)).toMatchObject({ code: 0 });
    for (const [path, text] of tree(out)) {
      if (!path.endsWith(".html")) continue;
      expect(text, path).not.toMatch(/<script>|<b>Ana|<img/);
    }
    expect(readFileSync(join(out, "briefings/a.html"), "utf8")).toContain("{% raw %}");
  });

  it("says what is wrong with the command line or the settings", async () => {
    expect(await run("build", "--nonsense")).toMatchObject({ code: 2 });
    const folder = temporaryFolder();
    write(folder, { "site.json": '{ "titel": "x" }' });
    const { code, said } = await run("build", "--content", folder, "--out", join(folder, "out"));
    expect([code, said]).toEqual([1, expect.stringContaining('unknown key "titel"')]);
  });
});
