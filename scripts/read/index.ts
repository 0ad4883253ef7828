import { digestOf } from "../digest.ts";
import type { Document, Problem, Source } from "../model.ts";
import { ProblemError } from "../problems.ts";
import { decode } from "./decode.ts";
import { feed } from "./feed/index.ts";
import { gzip } from "./gzip.ts";
import { html } from "./html/index.ts";
import { iptc7901 } from "./iptc7901/index.ts";
import { mail, mailbox } from "./mail/index.ts";
import { mhtml } from "./mail/mhtml.ts";
import { markdown } from "./markdown/index.ts";
import { newsml } from "./newsml/index.ts";
import { ninjs } from "./ninjs/index.ts";
import { nitf } from "./nitf/index.ts";
import { flatOdt } from "./odt/index.ts";
import { pdf } from "./pdf/index.ts";
import type { Head, Reader, Reading } from "./reader.ts";
import { rtf } from "./rtf/index.ts";
import { largestFile, readText } from "./text.ts";
import { warc } from "./warc/index.ts";
import { zip } from "./zip/index.ts";

/** So many bytes of a source decide its format. */
const headLength = 65_536;
/** Containers in containers: a mail in an archive holds a document, and no more. */
const deepest = 3;

const plainText: Reader = {
  name: "plain text",
  knows: () => true,
  async *read(source, { bytes, sha256 }) {
    yield readText(await bytes(largestFile), source.file, sha256, source.part);
  },
};

/** All formats; the first that knows the content reads it. */
const readers: readonly Reader[] = [
  zip,
  pdf,
  warc,
  gzip,
  rtf,
  mhtml,
  mailbox,
  mail,
  flatOdt,
  feed,
  newsml,
  nitf,
  ninjs,
  iptc7901,
  html,
  markdown,
  plainText,
];

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const [only] = chunks;
  return chunks.length === 1 && only ? only : Buffer.concat(chunks);
};

async function headOf(source: Source): Promise<Head> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.open()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= headLength) break;
  }
  return headIn(chunks);
}

function headIn(chunks: readonly Uint8Array[]): Head {
  const bytes = joined(chunks).subarray(0, headLength);
  return { bytes, text: decode(bytes).text };
}

const readerOf = (head: Head): Reader => readers.find(({ knows }) => knows(head)) ?? plainText;

/** The format of a source in words, as its reader names it: "a web page", "a feed". */
export const formatOf = (bytes: Uint8Array): string => readerOf(headIn([bytes])).name;

async function bytesOf(source: Source, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.open()) {
    length += chunk.length;
    if (length > limit)
      throw new ProblemError([
        {
          ...{ severity: "error", file: source.file, rule: "read" },
          message: `${source.part ? `${source.part}: it` : "the file"} has more than ${limit / 1024 / 1024} MB`,
          remedy: "split it into smaller files",
        },
      ]);
    chunks.push(chunk);
  }
  return joined(chunks);
}

async function* readPart(
  source: Source,
  sha256: string,
  depth: number,
  report: Reading["report"],
  head: Head,
): AsyncGenerator<Document> {
  yield* readerOf(head).read(source, {
    sha256,
    report,
    bytes: (limit) => bytesOf(source, limit),
    async *inside(part) {
      try {
        if (depth >= deepest)
          throw new ProblemError([
            {
              ...{ severity: "error", file: part.file, rule: "read" },
              message: `${part.part ?? "a part"}: it stands in more than ${deepest} containers`,
              remedy: "unpack it first",
            },
          ]);
        yield* readPart(part, sha256, depth + 1, report, await headOf(part));
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        for (const problem of error.problems) report(problem);
      }
    },
  });
}

/**
 * The documents of a source, one after the other, whatever its format. Throws a ProblemError when it cannot be read.
 *
 * @param report hears of parts that were left out, and why
 */
export async function* read(source: Source, report: (problem: Problem) => void): AsyncGenerator<Document> {
  // The head passes by on the way to the digest: a file is read through once before its reader is known.
  const chunks: Uint8Array[] = [];
  let length = 0;
  const sha256 = await digestOf(source, (chunk) => {
    if (length < headLength) chunks.push(chunk);
    length += chunk.length;
  });
  yield* readPart(source, sha256, 0, report, headIn(chunks));
}

/** A source of bytes at hand. */
export const bytesSource = (bytes: Uint8Array, file: string, part: string | null = null): Source => ({
  file: file.replace(/\\/g, "/"),
  part,
  async *open() {
    yield bytes;
  },
});
