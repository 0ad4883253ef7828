/** Signatures of formats that are not read: first bytes in Latin-1, what to call it. */
const signatures: readonly (readonly [string, string])[] = [
  ["\u0089PNG", "a PNG picture"],
  ["\u00ff\u00d8\u00ff", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["RIFF", "a RIFF file (WebP, WAV or AVI)"],
  ["BZh", "a bzip2 archive"],
  ["Rar!", "a RAR archive"],
  ["(\u00b5/\u00fd", "a Zstandard archive"],
  ["7z\u00bc\u00af", "a 7-Zip archive"],
  ["\u00fd7zXZ", "an xz archive"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Microsoft Office document"],
  ["\u007fELF", "a program"],
  ["MZ\u0090", "a program"],
  ["SQLite format 3", "an SQLite database"],
  ["OggS", "an Ogg recording"],
  ["ID3", "an MP3 recording"],
];

/** What a file is by its first bytes, in words for a message; null when no signature is known. */
export function signatureOf(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (head.slice(4, 8) === "ftyp") return "an MP4 or QuickTime film";
  if (String.fromCharCode(...bytes.subarray(257, 262)) === "ustar") return "a tar archive";
  return signatures.find(([mark]) => head.startsWith(mark))?.[1] ?? null;
}

/** Markup or data where text is wanted, in words for a message; null for text. Looks at the first 4,096 characters. */
export function markupOf(text: string): string | null {
  const head = text.slice(0, 4096).replace(/^[\uFEFF\s]+/u, "");
  if (/^<(?:!doctype html|html|head|body)\b/iu.test(head)) return "HTML";
  if (/^<\?xml|^<(?:rss|feed|nitf|newsml|newsitem)\b/iu.test(head)) return "XML";
  const tags =
    head.match(
      /<\/?(?:p|div|span|a|br|ul|li|h[1-6]|table|td|script|style|section|article|meta|link)(?:\s[^<>]{0,200})?\/?>/giu,
    )?.length ?? 0;
  if (tags >= 5) return "HTML";
  if (/^[[{]\s*(?:"[^"\n]{1,80}"\s*:|[[{\]}])/u.test(head) && /[\]}]\s*$/u.test(text.slice(-64))) return "JSON";
  return null;
}

/** Whether decoded text holds so many control characters that it can be no text. */
export function isBinary(text: string): boolean {
  const part = text.slice(0, 65536);
  const zeros = part.includes("\0");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = part.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g)?.length ?? 0;
  return zeros || controls > Math.max(4, part.length / 100);
}
