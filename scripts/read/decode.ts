import type { Encoding } from "../model.ts";

/** Text and how it was encoded. `damaged`: bytes that are no UTF-8 stood among many that are; `assumed`: a fallback. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly damaged: boolean;
  readonly assumed: boolean;
}

const sample = 4096;

const starts = (bytes: Uint8Array, ...mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** UTF-16 without a mark shows by its zero bytes: Latin text has one in every other place, always on one side. */
function zeroSide(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, sample) & ~1;
  if (length < 4 || bytes.length % 2 === 1) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.02) return "utf-16le";
  if (even > pairs * 0.4 && odd < pairs * 0.02) return "utf-16be";
  return null;
}

/** What Windows-1252 has at 0x80 to 0x9f; Node 20 decodes these bytes as the control characters of Latin-1. */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (letter) => upper[letter.charCodeAt(0) - 0x80] ?? letter);

const plain = (text: string, encoding: Encoding): Decoded => ({ text, encoding, damaged: false, assumed: false });

function isUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes → text: by byte order mark, by zero bytes, as UTF-8 when it is valid or nearly so, else as Windows-1252. */
export function decode(bytes: Uint8Array): Decoded {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return plain(new TextDecoder("utf-8").decode(bytes), "utf-8");
  if (starts(bytes, 0xff, 0xfe)) return plain(new TextDecoder("utf-16le").decode(bytes), "utf-16le");
  if (starts(bytes, 0xfe, 0xff)) return plain(new TextDecoder("utf-16be").decode(bytes), "utf-16be");
  const side = zeroSide(bytes);
  if (side) return plain(new TextDecoder(side).decode(bytes), side);
  const valid = isUtf8(bytes);
  if (valid !== null) return plain(valid, "utf-8");
  // A file cut in the middle of a letter, or with a few bad bytes among thousands of good ones, is still UTF-8.
  const loose = new TextDecoder("utf-8").decode(bytes);
  const lost = loose.match(/\uFFFD/g)?.length ?? 0;
  const good = loose.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  if (good > lost * 3) return { text: loose, encoding: "utf-8", damaged: true, assumed: false };
  return {
    text: windows1252(bytes),
    encoding: "windows-1252",
    damaged: false,
    assumed: true,
  };
}
