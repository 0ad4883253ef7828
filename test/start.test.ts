import { spawn } from "node:child_process";
import { once } from "node:events";
import { renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { BuildWorker } from "../scripts/site/dev/build-worker.ts";
import { Watcher } from "../scripts/site/dev/watcher.ts";
import { briefingText, run, smallSite, temporaryFolder, tree, write } from "./site/project.ts";

const timeout = 180_000;
const root = fileURLToPath(new URL("..", import.meta.url));

describe("rebuilding", { timeout }, () => {
  it("gives the bytes of a clean build after every kind of change", async () => {
    const folder = temporaryFolder();
    const [content, out] = [join(folder, "content"), join(folder, "out")];
    write(content, smallSite);
    const worker = new BuildWorker(content, out, { ...process.env, PATH_PREFIX: "/" });
    onTestFinished(() => worker.restart());
    const two = join(content, "briefings/2024-03-18-two.md");
    const changes: readonly (readonly [string, () => void])[] = [
      ["nothing", () => {}],
      ["an edit", () => writeFileSync(two, briefingText("two", "Li Wen", "Said again."))],
      ["a new name", () => writeFileSync(two, briefingText("two", "Mara Brodie", "Said Brodie."))],
      ["a new alias", () => write(content, { "places/new-zealand.md": "---\naliases:\n  - Aotearoa\n---\n" })],
      [
        "a title that a link names",
        () => write(content, { "briefings/three.md": briefingText("three", "Li Wen", "[[About Mara Brodie]]") }),
      ],
      ["a rename", () => renameSync(two, join(content, "briefings/2024-03-19-renamed.md"))],
      ["a deletion", () => rmSync(join(content, "briefings/2024-03-18-one.md"))],
      ["a setting", () => write(content, { "site.json": '{ "title": "Other", "url": "https://example.org/" }' })],
    ];
    for (const [name, change] of changes) {
      change();
      expect(await worker.build(), name).toMatchObject({ ok: true });
      const clean = join(folder, "clean");
      rmSync(clean, { recursive: true, force: true });
      // While somebody edits, the whole text is not indexed.
      await run("build", "--no-search", "--content", content, "--out", clean);
      expect(tree(out), name).toEqual(tree(clean));
    }
  });

  it("survives a half-saved file, keeps the last site and goes on when it is whole", async () => {
    const folder = temporaryFolder();
    const [content, out] = [join(folder, "content"), join(folder, "out")];
    write(content, smallSite);
    const worker = new BuildWorker(content, out, process.env);
    onTestFinished(() => worker.restart());
    await worker.build();
    const before = tree(out);
    write(content, { "briefings/2024-03-18-two.md": "---\nid: two\ntit" });
    expect(await worker.build()).toMatchObject({ ok: false, text: expect.stringContaining("2024-03-18-two.md:1") });
    expect(tree(out)).toEqual(before);
    write(content, { "briefings/2024-03-18-two.md": briefingText("two", "Li Wen", "Whole.") });
    expect(await worker.build()).toMatchObject({ ok: true });
  });
});

describe("the watcher", { timeout }, () => {
  it("tells content from code, sees new folders, and takes many events for one", async () => {
    const folder = temporaryFolder();
    write(folder, { "content/briefings/a.md": "a", "layouts/a.ts": "a", ".eleventy.ts": "a" });
    const seen: string[] = [];
    const watched = {
      content: join(folder, "content"),
      code: [join(folder, "layouts")],
      file: [folder, ".eleventy.ts"] as const,
    };
    const watcher = new Watcher(watched, (changes) => seen.push([...changes].sort().join("+")));
    onTestFinished(() => watcher.close());
    const settle = async (): Promise<string | undefined> => {
      await new Promise((wait) => setTimeout(wait, 500));
      return seen.splice(0).join(", ");
    };
    for (let i = 0; i < 5; i++) write(folder, { "content/briefings/a.md": `${i}` });
    expect(await settle()).toBe("content");
    utimesSync(join(folder, "layouts/a.ts"), 1, 1);
    expect(await settle()).toBe("code");
    write(folder, { ".eleventy.ts": "b" });
    expect(await settle()).toBe("code");
    write(folder, { "other.txt": "b", "content/briefings/.a.md.swp": "b" });
    expect(await settle()).toBe("");
    write(folder, { "content/people/new.md": "b" });
    await settle();
    write(folder, { "content/people/new.md": "c" });
    expect(await settle()).toBe("content");
  });
});

const fetchText = (url: string): Promise<{ readonly status: number | undefined; readonly text: string }> =>
  new Promise((resolve, reject) => {
    get(url, (response) => {
      let text = "";
      response.on("data", (data) => {
        text += data;
      });
      response.on("end", () => resolve({ status: response.statusCode, text }));
    }).on("error", reject);
  });

describe("npm start", { timeout }, () => {
  it("serves the site, shows an edit at once, and stops when told", async () => {
    const folder = temporaryFolder();
    const [content, out] = [join(folder, "content"), join(folder, "out")];
    write(content, smallSite);
    const args = ["--import", "tsx", "scripts/start.ts", "--content", content, "--out", out, "--port", "0"];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    let said = "";
    const address = await new Promise<string>((resolve, reject) => {
      child.once("exit", () => reject(new Error(said)));
      child.stderr.on("data", (data) => {
        said += data;
        const found = /http:\/\/localhost:\d+\//.exec(said)?.[0];
        if (found) resolve(found);
      });
    });
    const page = `${address}briefings/2024-03-18-two.html`;
    expect(await fetchText(page)).toMatchObject({
      status: 200,
      text: expect.stringContaining('<script src="/-/reload.js">'),
    });
    expect(await fetchText(`${address}..%2fcontent%2fsite.json`)).toMatchObject({ status: 404 });
    expect(await fetchText(`${address}nothing`)).toMatchObject({ status: 404, text: expect.stringContaining("<html") });

    const reloaded = new Promise<void>((resolve) => {
      get(`${address}-/events`, (response) => {
        response.on("error", () => {});
        response.on("data", (data) => {
          if (String(data).includes("event: reload")) resolve();
        });
      }).on("error", () => {});
    });
    await new Promise((wait) => setTimeout(wait, 100));
    write(content, { "briefings/2024-03-18-two.md": briefingText("two", "Li Wen", "Quite new words.") });
    await reloaded;
    expect((await fetchText(page)).text).toContain("Quite new words.");

    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("says when the port that was asked for is taken", async () => {
    const { DevServer } = await import("../scripts/site/dev/server.ts");
    const folder = temporaryFolder();
    write(join(folder, "content"), smallSite);
    const server = new DevServer(folder);
    onTestFinished(() => server.close());
    const port = await server.listen(0);
    const { code, said } = await run("start", "--content", join(folder, "content"), "--port", String(port));
    expect([code, said]).toEqual([2, expect.stringContaining(`port ${port} is taken`)]);
  });
});
