import type { Document, Source } from "../../model.ts";
import { failure, innerSource, partName, problemOf } from "../parts.ts";
import type { Reading } from "../reader.ts";
import { bodyOf, wordsIn } from "./body.ts";
import { type Parsed, parseMail } from "./parse.ts";
import { statedIn, withHeadline } from "./stated.ts";
import { fewestWords, isOneArticle, withStories } from "./stories.ts";
import { readSubject } from "./subject.ts";

/** Attachments of one mail that are read. */
const mostAttachments = 1000;

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
  const mail = await parseMail(source, bytes);
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
