import type { Source } from "../../model.ts";
import { isGzip, peekGzip } from "../gzip.ts";
import { failure, innerSource, partName, problemOf } from "../parts.ts";
import type { Reader, Reading } from "../reader.ts";
import { savedPage } from "../saved-from.ts";
import { ByteQueue } from "./byte-queue.ts";
import { httpMessage } from "./http.ts";
import { gunzipMembers } from "./members.ts";
import { type WarcRecord, warcRecords } from "./records.ts";

/** Largest record that is read, in bytes; larger ones hold no page of text. */
const largestRecord = 32 * 1024 * 1024;
/** So many damaged records are named; the rest is counted. */
const mostNamed = 20;

const kindOf = (headers: ReadonlyMap<string, string>): string => headers.get("warc-type")?.toLowerCase() ?? "unknown";

/** A record's bytes as something to read, or the word under which it is counted as left out. */
function pageIn({ headers, block }: WarcRecord): { readonly bytes: Uint8Array; readonly address: string } | string {
  const kind = kindOf(headers);
  const address = headers.get("warc-target-uri")?.replace(/^<|>$/gu, "") ?? "";
  if (block === null) return kind === "response" ? "pages that are too large" : `${kind} records`;
  if (kind === "conversion") return { bytes: block, address };
  if (kind === "resource") {
    const type = headers.get("content-type") ?? "";
    return /html/iu.test(type) ? { bytes: savedPage(block, address, null), address } : "files that are no pages";
  }
  const message = httpMessage(block);
  if (!message) return "responses that are not of the web";
  if (message.status !== 200) return "redirects and errors";
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(message.type)) return "files that are no pages";
  try {
    const bytes = message.body();
    return bytes.length === 0 ? "empty pages" : { bytes: savedPage(bytes, address, message.charset), address };
  } catch {
    return "pages that could not be unpacked";
  }
}

const wants = (headers: ReadonlyMap<string, string>, length: number): boolean => {
  const kind = kindOf(headers);
  if (length > largestRecord) return false;
  return (
    kind === "response" ||
    kind === "resource" ||
    (kind === "conversion" && /text\/plain/iu.test(headers.get("content-type") ?? ""))
  );
};

async function* pages(source: Source, { inside, report }: Reading, packed: boolean) {
  const left = new Map<string, number>();
  let damaged = 0;
  let read = 0;
  let all = 0;
  const broken = (what: string): void => {
    damaged++;
    if (damaged <= mostNamed)
      report(problemOf(source, "warning", `${what}; it was left out`, "fetch the archive again"));
  };
  const chunks = packed
    ? gunzipMembers(source.open(), (number) => broken(`packed record ${number}: it is damaged`))
    : source.open();
  for await (const record of warcRecords(chunks, wants, (number, what) => broken(`record ${number}: ${what}`))) {
    all++;
    const page = pageIn(record);
    if (typeof page === "string") left.set(page, (left.get(page) ?? 0) + 1);
    else {
      read++;
      yield* inside(innerSource(source, page.bytes, partName(source, page.address || `record ${record.number}`)));
    }
  }
  if (read === 0)
    throw failure(source, `the web archive holds no pages in ${all} records`, "give an archive with pages in it");
  if (damaged > mostNamed)
    report(problemOf(source, "warning", `${damaged} records in all are damaged`, "fetch the archive again"));
  const others = [...left].map(([what, count]) => `${count} ${what}`).join(", ");
  if (others)
    report(
      problemOf(
        source,
        "note",
        `${read} pages of ${all} records are read; left out: ${others}`,
        "nothing needs to be done",
      ),
    );
}

/** A web archive, plain or packed, of any size: a record at a time. */
export const warc: Reader = {
  name: "a web archive (WARC)",
  knows: ({ bytes, text }) => text.startsWith("WARC/1.") || (isGzip(bytes) && peekGzip(bytes).startsWith("WARC/1.")),
  async *read(source, reading) {
    const queue = new ByteQueue(source.open());
    await queue.ensure(3);
    await queue.close();
    yield* pages(source, reading, isGzip(queue.held));
  },
};
