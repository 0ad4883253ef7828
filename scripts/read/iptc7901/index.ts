import { readByline } from "../../lines/byline.ts";
import { findDateline } from "../../lines/dateline.ts";
import { isHeading } from "../../lines/prose.ts";
import type { Document, Source } from "../../model.ts";
import { ProblemError } from "../../problems.ts";
import { articleOf, holdsText, isTeaser, linesOfText } from "../article.ts";
import { decode } from "../decode.ts";
import { LeftOut } from "../left-out.ts";
import type { MarkupLine } from "../markup-lines.ts";
import { type Place, problemAt } from "../place.ts";
import type { Reader, Reading } from "../reader.ts";
import { type Frame, framesOf, isSlug, linesOfFrame, paragraphsOf, senderIn, sentAt, type WireLine } from "./frames.ts";

const largest = 64 * 1024 * 1024;
const most = 20_000;

/** Source, message number, priority and category of IPTC 7901: "AFP0412 3 i 0215 …" */
const header7901 = /^\s{0,8}([A-Za-z]{2,4})\s?\d{2,4}\s\d\s[A-Za-z]{1,3}(?:\s|$)/u;

const isLine = ({ text }: WireLine): boolean => text.trim() !== "";

/** The headline of a message: the last line of its head above byline, dateline or text; null without. */
function headlineAt(lines: readonly WireLine[]): number | null {
  let found: number | null = null;
  for (const [i, line] of lines.entries()) {
    const text = line.text.trim();
    if (text === "" || (isSlug(text) && found === null)) continue;
    if (readByline(text) || findDateline(text)) break;
    if (found !== null && !line.isHead) break;
    if (!line.isHead && !isHeading(text)) break;
    if (found === null || line.isHead) found = i;
    if (i > 12) break;
  }
  return found;
}

/** Bylines and datelines open a paragraph of their own, however close they stand. */
function bodyOf(lines: readonly string[]): readonly MarkupLine[] {
  const first = lines.findIndex((line) => line.trim() !== "" && readByline(line.trim()) === null);
  const heads = lines.slice(0, Math.max(0, first)).filter((line) => line.trim() !== "");
  const rest = lines.slice(Math.max(0, first));
  const paragraphs = paragraphsOf(rest);
  const texts = paragraphs ? paragraphs.flatMap(linesOfText) : linesOfText(rest.join("\n"));
  return [...heads.map((text) => ({ text: text.trim() })), ...texts];
}

function articleOfFrame(frame: Frame, place: Place): Document | null {
  const lines = linesOfFrame(frame.text);
  const at = headlineAt(lines);
  const head: MarkupLine[] = lines
    .slice(0, at === null ? 0 : at)
    .filter(isLine)
    .map(({ text }) => ({ text: text.trim(), role: "meta" }));
  const rest = lines.slice(at === null ? 0 : at + 1);
  // Lines of the head stand each for itself; below it a paragraph runs over several.
  const split = rest.findIndex((line) => isLine(line) && !line.isHead);
  const upper = rest
    .slice(0, Math.max(0, split))
    .filter(isLine)
    .map(({ text }): MarkupLine => ({ text: text.trim(), role: readByline(text.trim()) ? "byline" : "meta" }));
  const body = bodyOf(rest.slice(Math.max(0, split)).map(({ text }) => text));
  const slugs = body[0] && at === null && isSlug(body[0].text) ? 1 : 0;
  if (!holdsText([...upper, ...body.slice(slugs)])) return null;
  const source = header7901.exec(frame.header)?.[1] ?? "";
  const sent = sentAt(frame.trailer);
  return articleOf(
    place,
    "iptc 7901",
    {
      headline: at === null ? [] : [{ value: lines[at]?.text ?? "", by: "iptc 7901 head" }],
      published: sent ? [{ value: sent, by: "iptc 7901 trailer" }] : [],
      agencies: [
        { value: source, by: "iptc 7901 source" },
        { value: senderIn(frame.trailer), by: "anpa trailer" },
      ],
    },
    [
      ...head,
      ...upper,
      ...body.slice(0, slugs).map(({ text }): MarkupLine => ({ text, role: "meta" })),
      ...body.slice(slugs),
    ],
    isTeaser(body, 0) ? "summary" : "full",
    frame.isWhole
      ? []
      : [problemAt(place, "error", "the message ends in the middle: it has no end of text", "fetch it again")],
  );
}

async function* read(source: Source, reading: Reading): AsyncGenerator<Document> {
  const { text, encoding } = decode(await reading.bytes(largest));
  const frames = framesOf(text);
  const left = new LeftOut(source.file, source.part);
  if (frames.length > most)
    throw new ProblemError([problemAt(source, "error", `it has more than ${most} messages`, "split the file")]);
  let found = 0;
  for (const [i, frame] of frames.entries()) {
    const part = frames.length > 1 ? [source.part, `message ${i + 1}`].filter(Boolean).join(", ") : source.part;
    const article = articleOfFrame(frame, { file: source.file, part, sha256: reading.sha256, encoding });
    if (article) {
      found++;
      yield article;
    } else left.add("a message without text: nothing to convert", frame.header.trim() || null);
  }
  left.close(found, reading.report, "a wire message without text: nothing to convert");
}

/** Messages of IPTC 7901 and ANPA 1312: text between the control characters of the wire. */
export const iptc7901: Reader = {
  name: "a message of IPTC 7901 or ANPA",
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are how it is known
  knows: ({ text }) => /^[\s\u0016*]{0,40}\u0001[\p{L}\p{N}\p{P}\p{Z}\s\u000e-\u001f]{0,400}\u0002/u.test(text),
  read,
};
