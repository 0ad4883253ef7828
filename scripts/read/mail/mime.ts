import { headerFields } from "../warc/records.ts";

export interface MimePart {
  /** Names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** Head and body of a message or part. */
export function mimePart(bytes: Buffer): MimePart {
  const strict = bytes.indexOf("\r\n\r\n");
  const loose = bytes.indexOf("\n\n");
  const isStrict = strict >= 0 && (loose < 0 || strict < loose);
  const end = isStrict ? strict : loose;
  if (end < 0) return { headers: headerFields(bytes.toString("latin1")), body: Buffer.alloc(0) };
  return {
    headers: headerFields(bytes.toString("latin1", 0, end)),
    body: bytes.subarray(end + (isStrict ? 4 : 2)),
  };
}

/** A parameter of a header field, without quotes: `boundary="x"`. */
export const parameter = (field: string, name: string): string | null => {
  const found = new RegExp(`;\\s{0,20}${name}\\s{0,4}=\\s{0,4}(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, "iu").exec(field);
  return found?.[1] ?? found?.[2] ?? null;
};

/** The parts between boundaries, one after the other; the last may lack its end. */
export function* partsOf(body: Buffer, boundary: string): Generator<MimePart> {
  const mark = `--${boundary}`;
  let at = body.indexOf(mark);
  while (at >= 0) {
    const start = at + mark.length;
    if (body.toString("latin1", start, start + 2) === "--") return;
    const next = body.indexOf(`\n${mark}`, start);
    yield mimePart(body.subarray(body.indexOf("\n", start) + 1 || start, next < 0 ? undefined : next));
    at = next < 0 ? -1 : next + 1;
  }
}

function fromQuotedPrintable(body: Buffer): Buffer {
  const text = body.toString("latin1").replace(/=[ \t]{0,80}\r?\n/gu, "");
  return Buffer.from(
    text.replace(/=([\da-fA-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
}

/** The bytes of a part, its transfer encoding undone. */
export function contentOf({ headers, body }: MimePart): Buffer {
  switch (headers.get("content-transfer-encoding")?.toLowerCase()) {
    case "base64":
      return Buffer.from(body.toString("latin1"), "base64");
    case "quoted-printable":
      return fromQuotedPrintable(body);
    default:
      return body;
  }
}
