import { describe, expect, it } from "vitest";
import { savedAs } from "../../scripts/fetch/saved.ts";

const saved = (
  bytes: string | Uint8Array,
  charset: string | null = null,
  address = "https://www.maren.example/news/story-7.html",
) => {
  const raw = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
  const { name, bytes: made } = savedAs({ address, bytes: raw, charset, condition: { address } });
  return { name, text: Buffer.from(made).toString() };
};

const page = "<!doctype html><html><body><p>Fähre</p></body></html>";
const feed = '<?xml version="1.0"?><rss version="2.0"><channel><title>A</title></channel></rss>';
/** "Паром" in Windows-1251. */
const cyrillic = Buffer.from([0xcf, 0xe0, 0xf0, 0xee, 0xec]);

describe("what was fetched is saved", () => {
  it.each([
    ["a page", page, "maren-example-story-7.html"],
    ["a feed", feed, "maren-example-story-7.xml"],
    ["a JSON feed", '{"version":"https://jsonfeed.org/version/1.1","items":[]}', "maren-example-story-7.json"],
    ["a text", "Ferries run again", "maren-example-story-7.txt"],
    ["a document", "%PDF-1.7\n", "maren-example-story-7.pdf"],
  ])("%s under a name for people, by what it holds", (_, bytes, name) => expect(saved(bytes).name).toBe(name));

  it.each([
    ["https://maren.example/", "maren-example.txt"],
    ["https://maren.example/..%2f..%2fetc/passwd%00", "maren-example-passwd-00.txt"],
    ["https://xn--bcher-kva.example/a/b/?q=1", "xn-bcher-kva-example-b.txt"],
    [`https://maren.example/${"long-".repeat(40)}`, "maren-example-long-long-long-long-long-long-long.txt"],
  ])("from %s as %s", (address, name) => expect(saved("Text", null, address).name).toBe(name));

  it("a page with the address that it was at", () =>
    expect(saved(page).text).toBe(
      `<!-- saved from url=(0043)https://www.maren.example/news/story-7.html -->\n${page}`,
    ));

  it.each(["koi8-r", null])("a feed as it came, whatever charset is named (%s)", (charset) =>
    expect(saved(feed, charset).text).toBe(feed),
  );

  it("a text in UTF-8 where only its head named the charset", () =>
    expect(saved(cyrillic, "windows-1251").text).toBe("\uFEFFПаром"));

  it("a page in UTF-8 where only its head named the charset", () => {
    const bytes = Buffer.concat([Buffer.from("<!doctype html><p>"), cyrillic]);
    expect(saved(bytes, "windows-1251").text).toContain("<p>Паром");
  });

  it("a page that names its charset itself as it came", () => {
    const bytes = Buffer.concat([Buffer.from('<!doctype html><meta charset="Windows-1251"><p>'), cyrillic]);
    const { bytes: made } = savedAs({
      ...{
        address: "https://a.example/",
        bytes,
        charset: "windows-1251",
        condition: { address: "https://a.example/" },
      },
    });
    expect(Buffer.from(made).subarray(-5)).toEqual(cyrillic);
  });

  it.each(["no-such-charset", "utf-8"])("as it came where the charset says nothing (%s)", (charset) => {
    const bytes = Buffer.concat([Buffer.from("Fr"), Buffer.from([0xe9]), Buffer.from("d")]);
    const { bytes: made } = savedAs({
      ...{ address: "https://a.example/", bytes, charset, condition: { address: "https://a.example/" } },
    });
    expect(Buffer.from(made)).toEqual(bytes);
  });
});
