import { readBareName } from "../../lines/bare-name.ts";
import { readByline } from "../../lines/byline.ts";
import { findDateline } from "../../lines/dateline.ts";
import { foldLine, wordCount } from "../../lines/words.ts";
import type { Document, Field, Line, Source, Stated } from "../../model.ts";
import { foldCharacters } from "../fold.ts";
import { failure, innerSource, partName, problemOf } from "../parts.ts";
import type { Reading } from "../reader.ts";
import { readStamp } from "../stamp.ts";
import { logicalLines } from "../unwrap.ts";
import { linesOfHtmlBody } from "./html-body.ts";
import { ownLines } from "./quoted.ts";
import { readSubject } from "./subject.ts";

/** Attachments of one mail that are read. */
const mostAttachments = 1000;
/** A body of fewer words is a note that comes with an attachment, not an article by its format. */
const fewestWords = 50;

const months = "January February March April May June July August September October November December".split(" ");

/** "June 3, 2024". */
function printedDay(stamp: string): string {
  const [year = "", month = "", day = ""] = stamp.slice(0, 10).split("-");
  return `${months[Number(month) - 1]} ${Number(day)}, ${year}`;
}

interface Parsed {
  readonly subject: string;
  /** As printed. */
  readonly date: string;
  readonly from: string;
  /** It went to a list: a newsletter, or a digest. */
  readonly isBulk: boolean;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string | null; readonly type: string; readonly bytes: Uint8Array }[];
}

async function parse(source: Source, bytes: Uint8Array): Promise<Parsed> {
  const { default: PostalMime } = await import("postal-mime");
  const mail = await PostalMime.parse(Uint8Array.from(bytes), {
    forceRfc822Attachments: true,
    maxNestingDepth: 64,
    attachmentEncoding: "arraybuffer",
  }).catch(() => {
    throw failure(
      source,
      "the mail cannot be taken apart: its head is too long or its parts nest too deep",
      "save its text",
    );
  });
  const header = (name: string): string => mail.headers.find(({ key }) => key === name)?.value ?? "";
  return {
    subject: mail.subject ?? "",
    date: header("date"),
    from: mail.from?.name ?? "",
    isBulk:
      ["list-id", "list-unsubscribe", "feedback-id"].some((name) => header(name) !== "") ||
      /^(?:bulk|list)$/iu.test(header("precedence")),
    text: mail.text ?? "",
    html: mail.html ?? "",
    attachments: mail.attachments.flatMap(({ filename, mimeType, content, related }) =>
      typeof content === "string" || (related && mimeType.startsWith("image/"))
        ? []
        : [{ name: filename, type: mimeType, bytes: new Uint8Array(content) }],
    ),
  };
}

const wordsIn = (lines: readonly { readonly text: string }[]): number =>
  lines.reduce((sum, { text }) => sum + wordCount(text), 0);

interface Body {
  readonly lines: readonly Line[];
  readonly isForward: boolean;
}

function textBody(text: string): Body {
  const { lines, isForward } = ownLines(
    text.split(/\r?\n/u),
    (line) => line,
    (_, line) => line,
  );
  return { lines: logicalLines(lines.join("\n")), isForward };
}

async function htmlBody(html: string, source: Source): Promise<Body> {
  const { lines, isForward } = ownLines(
    await linesOfHtmlBody(html, source),
    ({ text }) => text,
    (line, text) => ({ ...line, text }),
  );
  return {
    lines: lines.flatMap(({ text, role }, i) => {
      const folded = foldCharacters(text);
      return folded === ""
        ? []
        : [{ number: i + 1, text: folded, afterBlank: i > 0, ...(role && { given: { role, by: "mail markup" } }) }];
    }),
    isForward,
  };
}

/** The richer of two bodies that should say the same: HTML, unless it says much less. */
async function bodyOf({ text, html }: Parsed, source: Source): Promise<Body> {
  const plain = text.trim() === "" ? null : textBody(text);
  const rich = html.trim() === "" ? null : await htmlBody(html, source);
  if (!rich || !plain) return rich ?? plain ?? { lines: [], isForward: false };
  return wordsIn(rich.lines) * 2 >= wordsIn(plain.lines) ? rich : plain;
}

const headsStory = (lines: readonly Line[], i: number): boolean =>
  lines[i]?.given?.role === "heading" && wordCount(lines[i + 1]?.text ?? "") >= 12;

/** Headings with prose under them, as the stories of a newsletter have. */
const storiesIn = (lines: readonly Line[]): number => lines.filter((_, i) => headsStory(lines, i)).length;

/** The stories of a newsletter: their headings told from those of its sections, the day of the letter under each. */
function withStories(lines: readonly Line[], date: string): readonly Line[] {
  const stamp = readStamp(date);
  const day = stamp === null ? null : printedDay(stamp);
  return lines.flatMap((line, i): readonly Line[] => {
    if (!headsStory(lines, i)) return [line];
    const headline: Line = { ...line, given: { role: "headline", by: "mail story" } };
    return day === null
      ? [headline]
      : [headline, { number: line.number, text: day, afterBlank: false, given: { role: "meta", by: "mail date" } }];
  });
}

function isOneArticle(lines: readonly Line[], { isBulk }: Parsed): boolean {
  if (wordsIn(lines) < fewestWords) return false;
  if (lines.filter(({ text }) => findDateline(text)?.strength === "strong").length > 1) return false;
  const hasRoles = lines.some(({ given }) => given);
  return !isBulk || (hasRoles && storiesIn(lines) < 2);
}

const field = <T>(value: T, by: string, certainty: Field<T>["certainty"] = "stated"): Field<T> => ({
  ...{ value, span: null, by, certainty },
});

/** The subject as the first line, or the line of the text that says the same. */
function withHeadline(lines: readonly Line[], headline: string): readonly Line[] {
  if (headline === "") return lines;
  const given = { role: "headline", by: "mail subject" } as const;
  const at = lines.slice(0, 5).findIndex(({ text }) => foldLine(text) === foldLine(headline));
  if (at >= 0) return lines.map((line, i) => (i === at ? { ...line, given } : line));
  return [{ number: 1, text: headline, afterBlank: false, given }, ...lines];
}

function statedIn(mail: Parsed, headline: string, lines: readonly Line[], isForward: boolean): Stated {
  const published = isForward ? null : readStamp(mail.date);
  const from = isForward ? "" : foldCharacters(mail.from.slice(0, 200));
  const isPerson = readBareName(from)?.authors.length === 1;
  const named = lines.slice(0, 6).some(({ text }) => readByline(text) || readBareName(text));
  return {
    ...(headline && { headline: field(headline, "mail subject") }),
    ...(published && { published: field(published, "mail date") }),
    ...(from && isPerson && !named && { authors: field([from], "mail sender", "inferred") }),
    ...(from && !isPerson && !from.includes("@") && { publisher: field(from, "mail sender", "inferred") }),
    extent: "full",
  };
}

/** What comes with a mail and holds no text. */
const wordless =
  /^(?:image|audio|video|font)\/|^text\/(?:calendar|css|x-amp-html|vcard|x-vcard)|^application\/(?:pgp-|pkcs7|x-pkcs7|ms-tnef|ics)|^message\/(?:delivery-status|disposition)/u;

async function* attached(
  { attachments }: Parsed,
  source: Source,
  { inside, report }: Reading,
): AsyncGenerator<Document> {
  const readable = attachments.filter(({ type, bytes }) => bytes.length > 0 && !wordless.test(type));
  for (const [i, { name, bytes }] of readable.slice(0, mostAttachments).entries())
    yield* inside(innerSource(source, bytes, partName(source, name ?? `attachment ${i + 1}`)));
  if (readable.length > mostAttachments)
    report(
      problemOf(
        source,
        "error",
        `the mail has ${readable.length} attachments; the first ${mostAttachments} were read`,
        "save the others as files",
      ),
    );
}

/** The documents of one mail: what it says, then what is attached. Throws a ProblemError when there is neither. */
export async function* readMessage(source: Source, bytes: Uint8Array, reading: Reading): AsyncGenerator<Document> {
  const mail = await parse(source, bytes);
  const { lines, isForward } = await bodyOf(mail, source);
  const hasText = lines.some(({ text }) => /\p{L}{2}/u.test(text));
  const hasMore = mail.attachments.some(({ type, bytes: content }) => content.length > 0 && !wordless.test(type));
  if (!hasText && !hasMore)
    throw failure(
      source,
      `${source.part ? "it" : "the mail"} has no text part`,
      "save the article that it shows as text",
    );
  const subject = readSubject(mail.subject);
  const isOne = isOneArticle(lines, mail);
  const { file, part } = source;
  const encoding = "utf-8";
  if (isOne)
    yield {
      ...{ file, part, sha256: reading.sha256, encoding, problems: [] },
      lines: withHeadline(lines, subject.text),
      stated: statedIn(mail, subject.text, lines, isForward || subject.isForward),
    };
  else if (hasText && !(hasMore && wordsIn(lines) < fewestWords))
    yield {
      file,
      part,
      sha256: reading.sha256,
      encoding,
      lines: mail.isBulk ? withStories(lines, mail.date) : lines,
      stated: null,
      problems: [],
    };
  yield* attached(mail, source, reading);
}
