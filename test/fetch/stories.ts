import type { ServerResponse } from "node:http";

const paragraphs = (n: number): string =>
  [1, 2, 3, 4, 5, 6, 7, 8]
    .map(
      (m) =>
        `<p>${m > 6 ? "Background: ferry" : `Ferry ${n}`} ${m} will sail from Port Maren again on Thursday, harbour master Ada Kallis said, and its owners will pay ${m > 6 ? m : n * 10 + m} million euros for the repairs that dockers asked for.</p>`,
    )
    .join("\n");

const page = (n: number): string =>
  `<!doctype html><html><head><title>Ferry strike ${n} ends</title></head><body><article><h1>Ferry strike ${n} ends</h1>${paragraphs(n)}</article></body></html>`;

const entry = (n: number, isWhole: boolean): string =>
  `<item><title>Ferry strike ${n} ends</title><link>/story/${n}</link><guid isPermaLink="false">g${n}</guid>${
    isWhole
      ? `<content:encoded><![CDATA[${paragraphs(n)}]]></content:encoded>`
      : `<description>Strike ${n} ended on Thursday after talks in Port Maren, harbour master Ada Kallis said.</description>`
  }</item>`;

const feed = (entries: readonly number[], isWhole: boolean): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Maren Post</title>${entries.map((n) => entry(n, isWhole)).join("")}</channel></rss>`;

/** A small paper with pages, a feed of whole texts, one of summaries and a text; links in the feeds are relative. */
export function answerAsPaper(
  path: string,
  response: ServerResponse,
  tag: string | undefined,
  entries: readonly number[],
): void {
  const [, what = "", rest = ""] = path.split("/");
  const own = what === "plain" ? '"plain"' : `"${entries.join("-")}"`;
  if (path === "/robots.txt" || what === "missing" || rest === "404") return void response.writeHead(404).end();
  if (tag === own) return void response.writeHead(304).end();
  response.setHeader("etag", own);
  if (what === "story" && Number(rest) < 1000)
    return void response.setHeader("content-type", "text/html").end(page(Number(rest)));
  if (what === "empty") return void response.end("<!doctype html><html><body></body></html>");
  if (what === "feed") return void response.end(feed(entries, true));
  if (what === "short") return void response.end(feed(entries, false));
  response
    .setHeader("content-type", "text/plain; charset=iso-8859-1")
    .end(
      Buffer.from(
        "Ferries run again\n\nPORT MAREN, May 1, 2026 (Meridian) - André Kallis said that ferries would run again on Friday.\n\nDockers and owners meet on Thursday, the port said.\n",
        "latin1",
      ),
    );
}
