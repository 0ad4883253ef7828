import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import project from "../../package.json" with { type: "json" };
import { siteFiles } from "../../scripts/new-site/files.ts";
import { parseSettings } from "../../scripts/site/settings.ts";
import { temporaryFolder, write } from "../site/project.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

function run(cwd: string, command: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  return { status, stdout, said: stderr };
}
/** What `npm start` says until it serves; then it is stopped. */
function served(site: string): Promise<string> {
  const program = join(site, "node_modules/dateline/scripts/run.mjs");
  const child = spawn(process.execPath, [program, "start", "--port", "0"], { cwd: site });
  let said = "";
  child.stderr.on("data", (data) => {
    said += data;
    if (said.includes("Serving on")) child.kill();
  });
  return new Promise((settle) => child.once("exit", () => settle(said)));
}

const start = (...args: readonly string[]) => run(root, process.execPath, "scripts/run.mjs", "new-site", ...args);

const articles = {
  "ferry.txt": `Ferry line cuts winter sailings to Tessel

PORT MAREN, Nov. 3, 2025 (Meridian) - The Strand ferry line will cut its winter sailings from six to four a day, the company said on Monday.

"We cannot run empty boats," said Ada Kallis, chief executive of the Strand line.

The change takes effect on December 1 and affects 1,200 commuters, the company said.
`,
  "school.txt": `Tessel school to reopen after flood

TESSEL, Nov. 5, 2025 (Meridian) - The island's only school will reopen on Thursday, nine days after a flood closed it, the town council said.

"The classrooms are dry and the heating works," council leader Jonas Veit said.
`,
};

describe("a new site", () => {
  it("is briefed, checked and built under its path, and knows nothing of the program's own content", async () => {
    const site = join(temporaryFolder(), "our-desk");
    expect(start(site, "--url", "https://example.org/news/desk")).toMatchObject({ status: 0 });
    // What `npm install` makes of a folder.
    mkdirSync(join(site, "node_modules"));
    symlinkSync(root, join(site, "node_modules", "dateline"));
    write(join(site, "inbox"), articles);
    const npm = (...args: readonly string[]) => run(site, "npm", "run", "--silent", ...args);

    expect(npm("brief", "--", "inbox")).toMatchObject({
      status: 0,
      said: expect.stringContaining("2 briefings written"),
    });
    const briefings = readdirSync(join(site, "content/briefings")).filter((name) => name.endsWith(".md"));
    expect(briefings).toHaveLength(2);
    const text = readFileSync(join(site, "content/briefings", briefings[0] ?? ""), "utf8");
    expect(text).toMatch(/^source_file: content\/articles\/ferry-[0-9a-f]{10}\.txt$/m);

    expect(npm("check")).toMatchObject({ status: 0, said: expect.stringContaining("2 briefings: 0 errors") });
    expect(npm("status")).toMatchObject({ status: 0, stdout: expect.stringContaining("2 draft") });
    expect(npm("build", "--", "--no-search")).toMatchObject({
      status: 0,
      said: expect.stringContaining("2 briefings"),
    });
    expect(readFileSync(join(site, "_site/404.html"), "utf8")).toContain('href="/news/desk/people/');
    expect(readFileSync(join(site, "_site/sitemap.xml"), "utf8")).toContain("https://example.org/news/desk/briefings/");
    expect(readdirSync(join(site, "_site/people")).sort()).toEqual(
      expect.arrayContaining(["ada-kallis.html", "jonas-veit.html"]),
    );
    expect(existsSync(join(site, "_site/people/wang-yi.html"))).toBe(false);

    expect(await served(site)).toMatch(/^2 briefings, \d+ names: /m);
  }, 60_000);

  it.each([
    ["a folder with a file", (folder: string) => writeFileSync(join(folder, "notes.txt"), "mine"), 1, "is not empty"],
    ["a folder with .git alone", (folder: string) => mkdirSync(join(folder, ".git")), 0, "a site with"],
  ])("is put into %s or not", (_name, prepare, status, message) => {
    const folder = temporaryFolder();
    prepare(folder);
    const before = readdirSync(folder);
    expect(start(folder)).toMatchObject({ status, said: expect.stringContaining(message) });
    if (status !== 0) expect(readdirSync(folder)).toEqual(before);
  });

  // Beside the program, where a folder of that name stands on no machine.
  const beside = "../no-desk-of-this-name";
  it.each([
    [[], 2, "name one folder"],
    [["a", "b"], 2, "name one folder"],
    [["inside"], 1, "stands inside the program's folder"],
    [[beside, "--url", "ftp://example.org/"], 1, "url is"],
    [[beside, "--language", "the usual"], 1, "language is"],
  ])("of %j is refused", (args, status, message) => {
    expect(start(...args)).toMatchObject({ status, said: expect.stringContaining(message) });
    expect(existsSync(join(root, beside))).toBe(false);
  });
});

describe("the files of a new site", () => {
  const made = (more: object = {}) =>
    siteFiles(
      {
        ...{ folder: "Our Desk", title: "$& Desk", url: null, language: "de", program: "file:../dateline" },
        ...more,
      },
      { ...project, read: (path) => readFileSync(join(root, path), "utf8") },
    );

  it("have settings that the build takes, and their schema", () => {
    const text = made({ url: "https://example.org/a/" }).get("content/site.json") ?? "";
    expect(parseSettings(text, "site.json")).toMatchObject({ title: "$& Desk", pathPrefix: "/a/", language: "de" });
    const { $schema } = JSON.parse(text);
    expect($schema).toBe("../node_modules/dateline/docs/site.schema.json");
    expect(existsSync(join(root, "docs/site.schema.json"))).toBe(true);
  });

  it("run every command of the program but this one", () => {
    const { name, scripts, dependencies } = JSON.parse(made().get("package.json") ?? "");
    expect([name, dependencies]).toEqual(["our-desk", { dateline: "file:../dateline" }]);
    expect(Object.keys(scripts)).toEqual(
      "brief annotate check build start pack new rename merge-names split-names retire status".split(" "),
    );
    for (const [command, line] of Object.entries(scripts))
      expect(line).toBe(`node node_modules/dateline/scripts/run.mjs ${command}`);
  });

  it("take the title as it is", () => expect(made().get("README.md")).toMatch(/^# \$& Desk\n/));
});
