import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRealDate } from "../../scripts/briefing/dates.ts";
import { readAll } from "./reading.ts";

const samples: Readonly<Record<string, string>> = {
  rss: '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Gazette</title><item><title>Talks &amp; more</title><link>https://example.com/a</link><pubDate>Tue, 5 Mar 2024 10:00:00 EST</pubDate><content:encoded><![CDATA[<p>The port is <b>shut</b>.</p>]]></content:encoded></item><item><title>Second</title><description>Words</description></item></channel></rss>',
  atom: '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.com/"><title>Gazette</title><entry><id>1</id><title type="html">Talks</title><link href="a"/><updated>2024-03-05T10:00:00Z</updated><content type="xhtml"><div><p>The port is shut.</p></div></content></entry></feed>',
  g2: '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" version="2"><itemMeta><itemClass qcode="ninat:text"/><versionCreated>2024-03-05T10:00:00Z</versionCreated><embargoed>2024-03-06T10:00:00Z</embargoed></itemMeta><contentMeta><headline>Talks</headline></contentMeta><contentSet><inlineXML><nitf><body><body.content><p>The port is shut.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>',
  newsml:
    "<NewsML><NewsItem><NewsManagement><FirstCreated>20240305T100000Z</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>Talks</HeadLine></NewsLines><ContentItem><DataContent><p>The port is shut.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>",
  ninjs:
    '{"uri":"https://example.com/a","type":"text","versionCreated":"2024-03-05T10:00:00Z","headlines":[{"value":"Talks"}],"bodies":[{"contentType":"text/html","value":"<p>The port is shut.</p>"}],"associations":[{"uri":"b","type":"picture"}]}',
  "json feed":
    '{"version":"https://jsonfeed.org/version/1.1","title":"Gazette","items":[{"id":"1","title":"Talks","content_html":"<p>The port is shut.</p>","date_published":"2024-03-05T10:00:00Z"}]}',
  wire: "\u0001AFP0412 3 i 0215\r\n\u0002\r\nTalks resume in Port Maren\r\n  PORT MAREN, March 5 (AFP) - The port\r\nis shut.\r\n\u0003\r\n051000 MAR 24\u0004",
};

const change = fc.record({
  at: fc.nat(1200),
  drop: fc.nat(30),
  insert: fc.constantFrom(
    "",
    "<",
    ">",
    "</",
    "&",
    "&#0;",
    '"',
    "'",
    "]]>",
    "<![CDATA[",
    "<!--",
    "{",
    "}",
    "[",
    "null",
    "\u0000",
    "\u0002",
    "\u0003",
    "é",
    "\ud800",
    "<p>",
    "</item>",
    "__proto__",
  ),
});

describe("whatever happens to a file on its way", () => {
  it.each(Object.keys(samples))(
    "%s is read or refused in clear lines, and states only what can be written",
    async (name) => {
      await fc.assert(
        fc.asyncProperty(fc.array(change, { maxLength: 4 }), fc.boolean(), async (changes, cut) => {
          let text = samples[name] ?? "";
          for (const { at, drop, insert } of changes) text = text.slice(0, at) + insert + text.slice(at + drop);
          if (cut) text = text.slice(0, Math.floor(text.length * 0.7));
          const { documents, problems, error } = await readAll(text);
          for (const line of [...problems, ...error])
            expect(line).toMatch(/^in\.dat(?::\d+)?: \w+: [\w-]+: [^\n]+; [^\n]+$/u);
          for (const { lines, stated } of documents) {
            for (const line of lines) expect(line.text).toMatch(/^\S(?:[^\n\r]*\S)?$/u);
            for (const field of [stated?.published, stated?.updated, stated?.embargo])
              if (field) expect(isRealDate(field.value)).toBe(true);
            if (stated?.url) expect(stated.url.value).toMatch(/^https?:\/\/[^\s<>"]+$/u);
            if (stated?.language) expect(stated.language.value).toMatch(/^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/u);
          }
        }),
        { numRuns: 120 },
      );
    },
    60_000,
  );
});
