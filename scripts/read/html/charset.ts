import type { Encoding } from "../../model.ts";
import { decode } from "../decode.ts";

/** A page as text, and whether it is honest about its encoding. */
export interface PageText {
  readonly text: string;
  readonly encoding: Encoding;
  /** The encoding that the page declares, where its bytes say otherwise; null where they agree or none is declared. */
  readonly wrong: string | null;
  /** Some bytes could not be read. */
  readonly damaged: boolean;
}

/** Declarations stand near the top; browsers look no further than this either, more or less. */
const looksAt = 8192;
const western = /^(?:us-ascii|ascii|iso-?8859-?1|latin-?1|windows-?1252|cp-?1252|x-user-defined)$/u;
const unicode = /^(?:utf-?8|utf-?16(?:le|be)?|ucs-?2)$/u;

function declared(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, looksAt)).toString("latin1");
  const found =
    /<meta\s[^>]{0,200}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w.:-]{2,40})/iu.exec(head) ??
    /^\s{0,40}<\?xml\s[^>]{0,160}?encoding\s{0,8}=\s{0,8}["']([\w.:-]{2,40})["']/iu.exec(head);
  return found?.[1]?.toLowerCase() ?? null;
}

/**
 * Bytes of a page → text: by byte order mark, then as the page declares where the bytes agree. What is valid UTF-8 beyond
 * ASCII is UTF-8 whatever is declared.
 */
export function decodePage(bytes: Uint8Array): PageText {
  const found = decode(bytes);
  const name = declared(bytes);
  const plain: PageText = { text: found.text, encoding: found.encoding, wrong: null, damaged: found.damaged };
  if (name === null || found.encoding.startsWith("utf-16")) return plain;
  const isUtf8 = found.encoding === "utf-8" && !found.damaged;
  const beyond = /[^\p{ASCII}]/u.test(found.text);
  if (unicode.test(name)) return isUtf8 || found.damaged ? plain : { ...plain, wrong: name };
  if (western.test(name)) return isUtf8 && beyond ? { ...plain, wrong: name } : plain;
  if (isUtf8 && beyond) return { ...plain, wrong: name };
  try {
    return { ...plain, text: new TextDecoder(name).decode(bytes), damaged: false };
  } catch {
    return { ...plain, wrong: name };
  }
}
