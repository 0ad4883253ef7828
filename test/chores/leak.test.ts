import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { run, smallSite, temporaryFolder, tree, write } from "../site/project.ts";

/** Whatever a briefing that readers must not see could give away, each with a mark of its own. */
const secret = (mark: string, more: string): string => `---
id: id-${mark}
title: Title ${mark}
description: Description ${mark}
published: 2024-04-02
dateline:
  - Dateline ${mark}
agency: Agency ${mark}
byline:
  - Byline ${mark}
people:
  - Ana Brodie
  - Person ${mark}
roles:
  - "Ana Brodie: role ${mark}"
organisations:
  - Body ${mark}
places:
  - New Zealand
  - Place ${mark}
topics:
  - Topic ${mark}
story: Story ${mark}
source_url: https://example.org/${mark}
source_publisher: Publisher ${mark}
rights: Rights ${mark}
${more}---

Bottom line ${mark} of Ana Brodie in New Zealand.[^p1]

## Key points

- Point ${mark} of [[Ana Brodie]].[^p1]

## Who said what

> “Quotation ${mark}”[^p1]

— [[Ana Brodie]], ${mark}, 2 April 2024

## Timeline

- **2024-04-01** – Event ${mark}.[^p1]

## What to watch

- **2031-05-01** – Ahead ${mark}.[^p1]

## Other ${mark}

Words ${mark}.

## Sources

- Source ${mark}

[^p1]: ¶1, “Passage ${mark}”
`;

const open = `---
id: open
title: Open
published: 2024-04-01
people:
  - Ana Brodie
places:
  - New Zealand
---

Ana Brodie spoke in New Zealand: see [[id-zqembargo|what follows]].

## Key points

- See [[2024-04-02-withdrawn|what was]] and [[person zqembargo|a man]].

- See [the other](2024-04-02-embargo.md).
`;

/** Every file that was written, compressed ones opened, as bytes and as the characters that UTF-16 would be. */
function search(out: string, mark: string): readonly string[] {
  return [...tree(out)].flatMap(([path]) => {
    const bytes = readFileSync(join(out, path));
    const opened = path.endsWith(".br")
      ? brotliDecompressSync(bytes)
      : bytes[0] === 0x1f && bytes[1] === 0x8b
        ? gunzipSync(bytes)
        : bytes;
    const texts = [path, opened.toString("latin1"), opened.toString("utf16le"), bytes.toString("latin1")];
    return texts.some((text) => text.toLowerCase().includes(mark)) ? [path] : [];
  });
}

const content = {
  ...smallSite,
  "site.json": '{ "title": "Test", "url": "https://example.org/", "drafts": false }',
  "briefings/2024-03-18-one.md": (smallSite["briefings/2024-03-18-one.md"] ?? "").replace(
    "id: one",
    "id: one\nstatus: reviewed",
  ),
  "briefings/2024-03-18-two.md": (smallSite["briefings/2024-03-18-two.md"] ?? "").replace(
    "id: two",
    "id: two\nstatus: published",
  ),
  "briefings/2024-04-01-open.md": open.replace("id: open", "id: open\nstatus: published"),
  "people/person.md": "---\nname: Person zqembargo\naliases:\n  - Alias zqembargo\n---\nNote zqembargo.\n",
  "redirects.txt":
    "people/old.html people/person-zqembargo.html\nbriefings/was.html briefings/2024-04-02-embargo.html\n",
};

const hidden = {
  "briefings/2024-04-02-embargo.md": secret("zqembargo", "status: published\nembargo: 2999-01-01 06:30 +1300\n"),
  "briefings/2024-04-02-withdrawn.md": secret(
    "zqwithdrawn",
    'status: withdrawn\nupdated: 2024-04-03\ncorrections:\n  - "2024-04-03: Withdrawn: The source took it back."\n',
  ),
  "briefings/2024-04-02-draft.md": secret("zqdraft", "status: draft\n"),
};

describe("what readers must not see", { timeout: 120_000 }, () => {
  it("is in no byte of the output, and an earlier build's traces go", async () => {
    const folder = temporaryFolder();
    const [from, out] = [join(folder, "content"), join(folder, "out")];
    // First all is public, so that there is something to find, and to take away again.
    const shown = Object.fromEntries(
      Object.entries(hidden).map(([path, text]) => [
        path,
        text.replace(/^status: .*$/m, "status: published").replace(/^embargo: .*\n/m, ""),
      ]),
    );
    write(from, { ...content, ...shown });
    const options = ["--content", from, "--out", out, "--search", "--compress"];
    const first = await run("build", ...options);
    expect(first).toMatchObject({ code: 0 });
    for (const mark of ["zqembargo", "zqwithdrawn", "zqdraft"]) {
      const found = search(out, mark);
      expect(found, mark).toEqual(
        expect.arrayContaining(["feed.xml", "feed.json", "sitemap.xml", "calendar.ics", "people/ana-brodie.html"]),
      );
      expect(found.length, mark).toBeGreaterThan(20);
    }
    expect(search(out, "zqembargo").some((path) => path.endsWith(".pf_fragment"))).toBe(true);

    write(from, hidden);
    const second = await run("build", ...options);
    expect(second).toMatchObject({ code: 0 });
    expect(search(out, "zqdraft")).toEqual([]);
    expect(search(out, "zqwithdrawn")).toEqual([]);
    // What a public briefing says itself, it says.
    expect(search(out, "zqembargo")).toEqual([]);
    expect(second.said).toContain("next release: 2998-12-31T17:30:00.000Z (1 under embargo)");
    expect(second.said).toMatch(/2024-04-01-open\.md:12:\d+: warning: hidden-link/);
    const page = readFileSync(join(out, "briefings/2024-04-01-open.html"), "utf8");
    expect(page).toContain("see what follows.");
    expect(page).toContain("See what was and a man.");
    expect(page).toContain("See the other.");
    const stone = readFileSync(join(out, "briefings/2024-04-02-withdrawn.html"), "utf8");
    expect(stone).toContain("The source took it back.");
    expect(stone).toContain('content="noindex"');
    for (const file of [
      "feed.xml",
      "sitemap.xml",
      "_redirects",
      "search/index.js",
      "index.html",
      "people/ana-brodie.html",
    ])
      expect(readFileSync(join(out, file), "utf8"), file).not.toContain("2024-04-02-withdrawn");
  });
});
