import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { glued } from "./glued.ts";

/** One article of the synthetic wire: its headline, dateline paragraph and further paragraphs. */
interface Story {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const html = ({ paragraphs }: Story): string => paragraphs.map((text) => `<p>${escaped(text)}</p>`).join("\n");
const day = (at: number): string =>
  `2024-${String(1 + (at % 12)).padStart(2, "0")}-${String(1 + (at % 28)).padStart(2, "0")}`;

/** How a story is written in each format; the extension is for people, readers go by content. */
const formats: readonly (readonly [kind: string, write: (story: Story, at: number) => string])[] = [
  ["txt", ({ title, paragraphs }) => `${title}\n\n${paragraphs.join("\n\n")}\n`],
  [
    "html",
    (story, at) =>
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(story.title)} | The Meridian</title><meta property="article:published_time" content="${day(at)}T09:00:00Z"></head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>${escaped(story.title)}</h1>\n${html(story)}\n</article><aside><h2>Most read</h2><ul><li><a href="/a">Another story of the day</a></li></ul></aside><footer>© 2024 The Meridian</footer></body></html>`,
  ],
  [
    "xml",
    (story, at) =>
      `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Meridian</title><link>https://meridian.example/</link><description>News</description><item><title>${escaped(story.title)}</title><link>https://meridian.example/${at}</link><guid>m-${at}</guid><pubDate>${new Date(`${day(at)}T09:00:00Z`).toUTCString()}</pubDate><content:encoded><![CDATA[${html(story)}]]></content:encoded></item></channel></rss>`,
  ],
  [
    "nitf.xml",
    (story, at) =>
      `<?xml version="1.0" encoding="UTF-8"?><nitf><head><docdata><date.issue norm="${day(at).replaceAll("-", "")}T090000Z"/></docdata></head><body><body.head><hedline><hl1>${escaped(story.title)}</hl1></hedline></body.head><body.content>${html(story)}</body.content></body></nitf>`,
  ],
  [
    "json",
    (story, at) =>
      JSON.stringify({
        uri: `urn:meridian:${at}`,
        type: "text",
        versioncreated: `${day(at)}T09:00:00Z`,
        headline: story.title,
        language: "en",
        body_text: story.paragraphs.join("\n\n"),
      }),
  ],
  [
    "eml",
    (story, at) =>
      `From: Desk <desk@meridian.example>\r\nTo: editors@example.org\r\nSubject: ${story.title}\r\nDate: ${new Date(`${day(at)}T09:00:00Z`).toUTCString()}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${story.paragraphs.join("\r\n\r\n")}\r\n`,
  ],
];

/** So many articles of the synthetic wire, no two alike. */
function stories(count: number): readonly Story[] {
  const found: Story[] = [];
  for (const part of glued(count * 2600).split(/\n\n/)) {
    const [title = "", ...paragraphs] = part.split("\n").filter(Boolean);
    if (paragraphs.length > 3) found.push({ title, paragraphs });
    if (found.length === count) break;
  }
  return found;
}

/** Writes so many files into a folder, the formats in turn, a hundred a folder; the same every time. */
export function writeMixed(folder: string, count: number): void {
  stories(count).forEach((story, at) => {
    const [kind, write] = formats[at % formats.length] ?? formats[0] ?? ["txt", () => ""];
    const inside = join(folder, String(Math.floor(at / 100)).padStart(4, "0"));
    mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, `${String(at).padStart(6, "0")}.${kind}`), write(story, at));
  });
}
