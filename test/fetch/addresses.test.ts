import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAddress } from "../../scripts/fetch/is-address.ts";
import { isPublicIp } from "../../scripts/fetch/public-ip.ts";
import { ipOf, webAddress } from "../../scripts/fetch/web-address.ts";

const refused = (address: string): string => {
  try {
    return `taken as ${webAddress(address, isPublicIp).href}`;
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
};

/** One address in the spellings that URL parsers, libraries and attackers know, and others that lead inside. */
const inside = `
http://127.0.0.1/ http://127.1/ http://127.0.1/ http://2130706433/ http://0x7f000001/ http://017700000001/
http://0x7f.0.0.1/ http://0177.0.0.1/ http://0x7f.1/ http://127.0.0.1./ http://%31%32%37.0.0.1/ http://127.0.0.1:8080/
http://１２７.０.０.１/ http://①②⑦.⓪.⓪.①/ http://127。0。0。1/ http://0/ http://0.0.0.0/ http://[::]/ http://[::1]/
http://[0:0:0:0:0:0:0:1]/ http://[0000:0000:0000:0000:0000:0000:0000:0001]/ http://[::ffff:127.0.0.1]/
http://[::ffff:7f00:1]/ http://[0:0:0:0:0:ffff:10.0.0.1]/ http://[::127.0.0.1]/ http://[64:ff9b::127.0.0.1]/
http://[64:ff9b::a00:1]/ http://[64:ff9b:1::1]/ http://[2002:7f00:1::]/ http://[2002:a00:1::1]/
http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/ http://[fe80::1]/ http://[fe80::1%25eth0]/ http://[fe80::1%eth0]/
http://[fc00::1]/ http://[fd12:3456:789a::1]/ http://[fec0::1]/ http://[ff02::1]/ http://[2001:db8::1]/
http://[3fff::1]/ http://[100::1]/ http://[FE80::1]/ http://10.0.0.1/ http://10.255.255.255/ http://172.16.0.1/
http://172.31.255.254/ http://192.168.1.1/ http://192.168.257/ http://169.254.169.254/ http://0xa9fea9fe/
http://2852039166/ http://100.64.0.1/ http://100.127.255.254/ http://192.0.0.1/ http://192.0.2.1/ http://198.18.0.1/
http://198.51.100.7/ http://203.0.113.9/ http://224.0.0.1/ http://239.255.255.250/ http://240.0.0.1/
http://255.255.255.255/ http://168.63.129.16/ http://localhost/ http://LOCALHOST/ http://localhost./
http://ｌｏｃａｌｈｏｓｔ/ http://loc%61lhost/ http://a.localhost/ http://printer.local/ http://metadata.google.internal/
http://router.lan/ http://nas.home/ http://x.home.arpa/ http://wiki.corp/ http://intranet/ http://x.intranet/
http://x.localdomain/ http://x.onion/ http://x.test/
`
  .trim()
  .split(/\s+/);

describe("an address that leads inside", () => {
  it("is known in more than 40 spellings", () => expect(new Set(inside).size).toBeGreaterThan(40));

  it.each(inside)("%s is refused", (address) =>
    expect(refused(address)).toMatch(
      /^\S+: error: fetch: (?:\S+ is (?:an address of )?no public host|it is no valid address); [^\n]+$/,
    ),
  );
});

describe("an address of the public internet", () => {
  it.each([
    ["https://example.org/story.html", "https://example.org/story.html"],
    ["HTTP://Example.ORG", "http://example.org/"],
    ["https://example.org:8443/a?b=c#d", "https://example.org:8443/a?b=c"],
    ["http://example.org:80/", "http://example.org/"],
    ["https://bücher.example/", "https://xn--bcher-kva.example/"],
    ["http://93.184.216.34/", "http://93.184.216.34/"],
    ["http://11.0.0.1/", "http://11.0.0.1/"],
    ["http://172.32.0.1/", "http://172.32.0.1/"],
    ["http://100.128.0.1/", "http://100.128.0.1/"],
    ["http://[2606:4700::6810:84e5]/", "http://[2606:4700::6810:84e5]/"],
    ["http://[64:ff9b::5db8:d822]/", "http://[64:ff9b::5db8:d822]/"],
    ["http://local.example.org/", "http://local.example.org/"],
  ])("%s is taken as %s", (address, href) => expect(webAddress(address, isPublicIp).href).toBe(href));
});

describe("an address of another kind", () => {
  it.each([
    ["ftp://example.org/a", "only http and https"],
    ["file:///etc/passwd", "only http and https"],
    ["gopher://example.org/", "only http and https"],
    ["http://", "no valid address"],
    ["http://a b/", "no valid address"],
    ["http://example.org:99999/", "no valid address"],
    ["http://example.org:25/", "port 25"],
    ["https://example.org:22/", "port 22"],
    [`http://example.org/${"a".repeat(3000)}`, "more than 2048 characters"],
  ])("%s is refused", (address, message) => expect(refused(address)).toContain(message));

  it("with a password is refused without printing it", () => {
    const message = refused("https://ada:secret@example.org/");
    expect(message).toContain("user and password");
    expect(message).not.toContain("secret");
  });

  it.each([
    ["https://example.org/", true],
    ["FTP://example.org", true],
    ["news/monday.txt", false],
    ["C://news/monday.txt", false],
    ["http:example.org", false],
    ["example.org", false],
  ])("%s: meant as an address? %s", (argument, is) => expect(isAddress(argument)).toBe(is));
});

const byte = fc.nat({ max: 255 });
const spellings = ([a, b, c, d]: readonly [number, number, number, number]): readonly string[] => {
  const whole = ((a * 256 + b) * 256 + c) * 256 + d;
  const octal = (n: number): string => `0${n.toString(8)}`;
  const hex = (n: number): string => `0x${n.toString(16)}`;
  return [
    String(whole),
    hex(whole),
    octal(whole),
    `${a}.${(b * 256 + c) * 256 + d}`,
    `${hex(a)}.${octal(b)}.${c * 256 + d}`,
    [a, b, c, d].map(octal).join("."),
    [a, b, c, d].map(hex).join("."),
    `${a}.${b}.${c}.${d}.`,
    [...`${a}.${b}.${c}.${d}`].map((digit) => (digit === "." ? digit : `%3${digit}`)).join(""),
  ];
};

describe("any IPv4 address", () => {
  it("is judged alike in all its spellings", () =>
    fc.assert(
      fc.property(fc.tuple(byte, byte, byte, byte), (bytes) => {
        const dotted = bytes.join(".");
        for (const spelling of spellings(bytes)) {
          expect(ipOf(new URL(`http://${spelling}/`).hostname)).toBe(dotted);
          expect(refused(`http://${spelling}/`).startsWith("taken")).toBe(isPublicIp(dotted));
        }
      }),
    ));

  it("is judged behind NAT64 as it is by itself, and never reached by way of mapping, 6to4 or compatibility", () =>
    fc.assert(
      fc.property(fc.tuple(byte, byte, byte, byte), (bytes) => {
        const [a, b, c, d] = bytes;
        const dotted = bytes.join(".");
        const pairs = [(a * 256 + b).toString(16), (c * 256 + d).toString(16)].join(":");
        const judged = (host: string): boolean => refused(`http://[${host}]/`).startsWith("taken");
        expect(judged(`64:ff9b::${dotted}`)).toBe(isPublicIp(dotted));
        expect([`::ffff:${dotted}`, `::${dotted}`, `2002:${pairs}::1`].map(judged)).toEqual([false, false, false]);
      }),
    ));

  it("that a name server gives with a zone is one of the link", () =>
    expect(isPublicIp("2606:4700::1%eth0")).toBe(false));
});
