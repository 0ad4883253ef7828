import { createServer } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Door, type Fetched } from "../../scripts/fetch/door.ts";
import { type Site, serve, testNetwork } from "./network.ts";

const text = "Ferries run again from Port Maren. ";
const zeros = gzipSync(Buffer.alloc(40 * 1024 * 1024));
const tries = new Map<string, number>();
const nth = (key: string): number => {
  tries.set(key, (tries.get(key) ?? 0) + 1);
  return tries.get(key) ?? 0;
};

let site: Site;
beforeAll(async () => {
  site = await serve((path, response, request) => {
    const host = request.headers.host?.split(":")[0];
    const to = (location: string, status = 302): void => void response.writeHead(status, { location }).end();
    const coded = (coding: string, bytes: Uint8Array): void =>
      void response.writeHead(200, { "content-encoding": coding }).end(bytes);
    if (path === "/robots.txt") {
      if (host === "forbids.example") return void response.end("User-agent: *\nDisallow: /secret\nCrawl-delay: 3");
      if (host === "slow.example") return void response.end("User-agent: *\nCrawl-delay: 900");
      if (host === "broken.example") return void response.writeHead(503).end();
      if (host === "moved.example") return to(site.at("/robots.txt", "forbids.example"));
      if (host === "inward.example") return to("http://10.0.0.1/robots.txt");
      if (host === "long.example") return void response.end(`User-agent: *\n${"#".repeat(600 * 1024)}\nDisallow: /`);
      return void response.writeHead(404).end("none");
    }
    const [, what = "", rest = ""] = path.split("/");
    if (what === "text") return void response.setHeader("Content-Type", 'text/plain; Charset="KOI8-R"').end(text);
    if (what === "hop") return to(Number(rest) > 1 ? `/hop/${Number(rest) - 1}` : "/text");
    if (what === "circle") return to(rest === "a" ? "/circle/b" : "/circle/a", 301);
    if (what === "to") return to(decodeURIComponent(rest), 307);
    if (what === "gzip") return coded("gzip", gzipSync(text));
    if (what === "br") return coded("br", brotliCompressSync(text));
    if (what === "deflate") return coded("deflate", deflateSync(text));
    if (what === "raw") return coded("deflate", deflateRawSync(text));
    if (what === "twice") return coded("gzip, br", brotliCompressSync(gzipSync(text)));
    if (what === "thrice") return coded("gzip, gzip, gzip", gzipSync(gzipSync(gzipSync(text))));
    if (what === "unknown") return coded("zstd", Buffer.from(text));
    if (what === "cut") return coded("gzip", gzipSync(text).subarray(0, 20));
    if (what === "bad") return coded("gzip", Buffer.from(text));
    if (what === "bomb") return coded("gzip", zeros);
    if (what === "bombs") return coded("gzip, gzip", gzipSync(zeros));
    if (what === "announced") return void response.writeHead(200, { "content-length": "999999999" }).write("a");
    if (what === "huge") {
      const more = (): void =>
        void (response.write(Buffer.alloc(65_536, 97)) ? setImmediate(more) : response.once("drain", more));
      return more();
    }
    if (what === "silent") return;
    if (what === "slow") {
      const timer = setInterval(() => response.write("a"), 20);
      return void response.once("close", () => clearInterval(timer));
    }
    if (what === "short") {
      response.writeHead(200, { "content-length": "1000" }).write("a");
      return void setTimeout(() => response.destroy(), 20);
    }
    if (what === "status") return void response.writeHead(Number(rest)).end("no");
    if (what === "busy") {
      const [status = "503", wait = "1", times = "1"] = rest.split("-");
      if (nth(path) > Number(times)) return void response.end(text);
      return void response.writeHead(Number(status), { "retry-after": wait }).end();
    }
    if (what === "tagged") {
      response.setHeader("etag", '"v1"').setHeader("last-modified", "Fri, 01 May 2026 08:00:00 GMT");
      if (request.headers["if-none-match"] === '"v1"') return void response.writeHead(304).end();
      return void response.end(text);
    }
    if (what === "unasked") return void response.writeHead(304).end();
    response.end(text);
  });
});
afterAll(() => site.close());
beforeEach(() => {
  site.asked.length = 0;
});

const fetched = (path: string, host?: string, network = testNetwork()): Promise<Fetched | null> =>
  new Door(network, "1.0").fetch(site.at(path, host), null);
const failure = async (path: string, host?: string, network = testNetwork()): Promise<string> => {
  try {
    const found = await fetched(path, host, network);
    return `fetched ${found?.bytes.length}`;
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
};
const words = (answer: Fetched | null): string => Buffer.from(answer?.bytes ?? []).toString();

describe("an address that answers", () => {
  it("gives its bytes, its charset and what it is known by", async () => {
    const answer = await fetched("/text#part");
    expect(words(answer)).toBe(text);
    expect(answer).toMatchObject({
      charset: "KOI8-R",
      address: site.at("/text"),
      condition: { address: site.at("/text") },
    });
  });

  it("is asked under the name of the program, after its robots.txt", async () => {
    await fetched("/text");
    expect(site.asked.map(({ path }) => path)).toEqual(["/robots.txt", "/text"]);
    expect(site.asked.map(({ headers }) => headers["user-agent"])).toEqual(["Dateline/1.0", "Dateline/1.0"]);
  });

  it.each(["gzip", "br", "deflate", "raw", "twice"])("packed as %s is unpacked", async (way) =>
    expect(words(await fetched(`/${way}`))).toBe(text),
  );

  it("elsewhere is followed, five times, and named by where it was", async () => {
    const answer = await fetched("/hop/5");
    expect(words(answer)).toBe(text);
    expect(answer?.address).toBe(site.at("/text"));
    expect(words(await fetched(`/to/${encodeURIComponent(site.at("/text", "other.example"))}`))).toBe(text);
  });
});

describe("an address that is not fetched", () => {
  it.each([
    ["/hop/6", "redirects more than 5 times"],
    ["/circle/a", "redirects in a circle"],
    ["/thrice", "packed more than twice"],
    ["/unknown", 'coded as "zstd"'],
    ["/cut", "packed and was cut short"],
    ["/bad", "packed and damaged"],
    ["/announced", "more than 2 MB"],
    ["/huge", "more than 2 MB"],
    ["/short", "broke off"],
    ["/status/401", "wants a password (401)"],
    ["/status/403", "forbids it (403)"],
    ["/status/404", "no such page (404)"],
    ["/status/410", "gone (410)"],
    ["/status/418", "does not hand it out (418)"],
    ["/status/500", "has a fault (500)"],
    ["/status/503", "has a fault (503)"],
    ["/status/429", "fewer requests (429)"],
    ["/unasked", "(304)"],
    ["/busy/503-1-2", "has a fault (503)"],
    ["/busy/429-120-1", "left alone for 2 minutes (429)"],
  ])("%s: %s", async (path, message) => {
    const said = await failure(path);
    expect(said).toContain(message);
    expect(said).toMatch(/^http:\/\/news\.example:\d+\/\S+: error: fetch: [^\n;]+; [^\n;]+$/);
  });

  it.each(["/bomb", "/bombs"])("%s is stopped while it inflates", async (path) => {
    const network = testNetwork({ bytes: 50 * 1024 * 1024 });
    expect(await failure(path, "news.example", network)).toContain("inflates to more than 100 times its size");
  });

  it.each(["/silent", "/slow"])("%s does not come in time", async (path) =>
    expect(await failure(path, "news.example", testNetwork({ whole: 150 }))).toContain("did not come in time"),
  );

  it.each(["private.example", "mixed.example", "metadata.example", "six.example"])(
    "%s, whose name leads inside, is not asked",
    async (host) => {
      expect(await failure("/text", host)).toContain("an address of no public host");
      expect(site.asked).toEqual([]);
    },
  );

  it.each([
    "http://10.0.0.1/",
    "http://[::1]/",
    "http://0x7f.1.1.1/",
    "http://localhost/",
    "http://private.example/",
    "file:///etc/passwd",
    "http://ada:secret@news.example/",
    "//169.254.169.254/latest",
    "http://news.example:22/",
  ])("a redirect to %s is not followed", async (target) => {
    const said = await failure(`/to/${encodeURIComponent(target)}`);
    expect(said).toMatch(/^http:\/\/news\.example:\d+\/to\/\S+: error: fetch: it leads to /);
    expect(said).not.toContain("ada:secret");
    expect(site.asked.map(({ path }) => path).filter((path) => !path.startsWith("/to/"))).toEqual(["/robots.txt"]);
  });

  it("is named when its host is unknown", async () =>
    expect(await failure("/", "nowhere.example")).toContain("no host of that name"));

  it("is named when nobody listens, or somebody who speaks no HTTP", async () => {
    const server = createServer((socket) => socket.resume().end("220 mail.example ready\r\n"));
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const address = server.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    const of = (): Promise<string> =>
      new Door(testNetwork(), "1.0").fetch(`http://news.example:${port}/`, null).then(String, String);
    expect(await of()).toContain("the answer is no HTTP");
    await new Promise((closed) => server.close(closed));
    expect(await of()).toContain("takes no connection");
  });
});

describe("the address that was checked", () => {
  it("is the one that is connected to: a name that changes its mind is not asked again", async () => {
    const network = testNetwork();
    const answers = [["127.0.0.1"], ["127.0.0.1"], ["10.0.0.1"]];
    const changing = { ...network, resolve: async () => answers.shift() ?? ["10.0.0.1"] };
    const door = new Door(changing, "1.0");
    expect(words(await door.fetch(site.at("/text", "rebinds.example"), null))).toBe(text);
    await expect(door.fetch(site.at("/text", "rebinds.example"), null)).rejects.toThrow("10.0.0.1");
  });
});

describe("what a site allows", () => {
  it.each([
    ["forbids.example", "/secret/a", "the robots.txt of the site forbids it"],
    ["forbids.example", "/open", "fetched 35"],
    ["moved.example", "/secret/a", "the robots.txt of the site forbids it"],
    ["broken.example", "/open", "the robots.txt of the site cannot be had"],
    ["long.example", "/open", "fetched 35"],
    ["inward.example", "/open", "10.0.0.1 is an address of no public host"],
  ])("%s%s: %s", async (host, path, message) => expect(await failure(path, host)).toContain(message));

  it("is asked once", async () => {
    const door = new Door(testNetwork(), "1.0");
    await Promise.all(["/a", "/b", "/c"].map((path) => door.fetch(site.at(path), null)));
    expect(site.asked.map(({ path }) => path)).toEqual(["/robots.txt", "/a", "/b", "/c"]);
  });

  it("is asked anew of the host that a redirect leads to", async () =>
    expect(await failure(`/to/${encodeURIComponent(site.at("/secret/x", "forbids.example"))}`)).toContain(
      "robots.txt",
    ));

  it.each([
    ["news.example", 1000],
    ["forbids.example", 3000],
    ["slow.example", 30_000],
  ])("%s: %d milliseconds between two requests", async (host, rest) => {
    const network = testNetwork();
    const door = new Door(network, "1.0");
    await door.fetch(site.at("/a", host), null);
    await door.fetch(site.at("/b", host), null);
    expect(network.slept.at(-1)).toBe(rest);
    expect(network.slept).toHaveLength(2);
  });

  it("is asked once more after the wait that it names", async () => {
    const network = testNetwork();
    expect(words(await fetched("/busy/503-7-1", "news.example", network))).toBe(text);
    expect(network.slept).toContain(7000);
  });
});

describe("an address that was fetched before", () => {
  it("is asked for only if it changed", async () => {
    const door = new Door(testNetwork(), "1.0");
    const first = await door.fetch(site.at("/tagged"), null);
    expect(first?.condition).toEqual({
      ...{ address: site.at("/tagged"), etag: '"v1"', modified: "Fri, 01 May 2026 08:00:00 GMT" },
    });
    expect(await door.fetch(site.at("/tagged"), first?.condition ?? null)).toBeNull();
    expect(site.asked.at(-1)?.headers).toMatchObject({
      ...{ "if-none-match": '"v1"', "if-modified-since": "Fri, 01 May 2026 08:00:00 GMT" },
    });
    const old = { address: site.at("/tagged"), etag: '"v0"' };
    expect(words(await door.fetch(site.at("/tagged"), old))).toBe(text);
  });

  it("elsewhere tells its tag to nobody else", async () => {
    const door = new Door(testNetwork(), "1.0");
    await door.fetch(site.at("/hop/1"), { address: site.at("/tagged"), etag: '"v1"' });
    expect(site.asked.some(({ headers }) => headers["if-none-match"] !== undefined)).toBe(false);
  });
});
