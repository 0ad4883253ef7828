import { formatOf } from "../read/index.ts";
import { savedPage } from "../read/saved-from.ts";
import { slugify } from "../slugs.ts";
import type { Fetched } from "./door.ts";

const page = "a web page";
export const feed = "a feed";

/** Formats whose letters depend on a charset that only the head of the answer may name. */
const texts = new Set([page, feed, "plain text", "a Markdown text", "an NITF document", "a NewsML document"]);
const looksAt = 8192;

/** The charset of the answer, where the bytes neither show nor name it themselves. */
function missingCharset({ bytes, charset }: Fetched): string | null {
  if (charset === null || /^utf-?8$/i.test(charset)) return null;
  const head = Buffer.from(bytes.subarray(0, looksAt)).toString("latin1").toLowerCase();
  if (head.includes(charset.toLowerCase())) return null;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return null;
  } catch {
    return charset;
  }
}

function asUtf8(bytes: Uint8Array, charset: string): Uint8Array {
  try {
    return Buffer.from(`\uFEFF${new TextDecoder(charset).decode(bytes).replace(/^\uFEFF/u, "")}`);
  } catch {
    return bytes;
  }
}

/** Endings by which people know a file; what it is shows by its content. */
const endings: readonly (readonly [format: RegExp, ending: string])[] = [
  [/page saved as MHTML/, ".mhtml"],
  [/web page/, ".html"],
  [/feed|News|NITF|OpenDocument/, ".xml"],
  [/ninjs/, ".json"],
  [/PDF/, ".pdf"],
  [/RTF/, ".rtf"],
  [/zip/, ".zip"],
  [/gzip/, ".gz"],
  [/WARC/, ".warc"],
  [/mail/, ".eml"],
  [/Markdown/, ".md"],
];

/** An answer as a file that speaks for itself. */
export interface Saved {
  /** Of letters, digits and hyphens, with an ending. */
  readonly name: string;
  readonly format: string;
  readonly bytes: Uint8Array;
}

/**
 * What was fetched as a browser would save it: a page with a line that names its address, text whose charset only the
 * answer named in UTF-8, everything else as it came.
 */
export function savedAs(fetched: Fetched): Saved {
  const { bytes, address } = fetched;
  const format = formatOf(bytes);
  const charset = texts.has(format) ? missingCharset(fetched) : null;
  const { hostname, pathname } = new URL(address);
  const last = pathname.split("/").findLast((step) => step !== "") ?? "";
  const name = slugify(`${hostname.replace(/^www\./, "")} ${last.replace(/\.[a-z]{1,6}$/i, "")}`).slice(0, 48);
  const isJson = format === feed && /^\s{0,200}\{/.test(Buffer.from(bytes.subarray(0, 400)).toString("latin1"));
  const ending = isJson ? ".json" : (endings.find(([pattern]) => pattern.test(format))?.[1] ?? ".txt");
  return {
    ...{ name: `${name.replace(/-$/, "")}${ending}`, format },
    bytes: format === page ? savedPage(bytes, address, charset) : charset === null ? bytes : asUtf8(bytes, charset),
  };
}
