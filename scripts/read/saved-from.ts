import { decode } from "./decode.ts";

const mark = "\uFEFF";

/** Absolute http and https addresses, in a form that can end no comment; null for all others. */
function webAddress(address: string): string | null {
  try {
    const url = new URL(address.trim());
    return /^https?:$/.test(url.protocol) ? url.href.replace(/--/g, "-%2D").replace(/[<>]/g, encodeURIComponent) : null;
  } catch {
    return null;
  }
}

function decoded(bytes: Uint8Array, charset: string | null): string {
  const marked = bytes[0] === 0xef || bytes[0] === 0xfe || bytes[0] === 0xff;
  // Node 20 takes what is really Windows-1252 for Latin-1; the usual way of telling knows better.
  if (!charset || marked || /^(?:utf-?8|us-ascii|(?:windows|cp)-?1252|iso-?8859-1|latin-?1)$/iu.test(charset))
    return decode(bytes).text;
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return decode(bytes).text;
  }
}

/**
 * A page as browsers save it: UTF-8 with its mark, and a comment with the address that it came from at its head.
 *
 * @param charset as its transport names it; null where that names none, and then the bytes stay as they are
 */
export function savedPage(bytes: Uint8Array, address: string, charset: string | null): Uint8Array {
  const url = webAddress(address);
  const comment = url ? `<!-- saved from url=(${String(url.length).padStart(4, "0")})${url} -->\n` : "";
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (charset || isWide) return Buffer.from(`${mark}${comment}${decoded(bytes, charset).replace(/^\uFEFF/u, "")}`);
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return Buffer.concat([Buffer.from(`${isMarked ? mark : ""}${comment}`), isMarked ? bytes.subarray(3) : bytes]);
}
