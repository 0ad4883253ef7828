import { decode } from "../decode.ts";

/** Character sets of fonts (`\fcharset`) and the code pages that they stand for. */
const ofCharset: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

const labels: ReadonlyMap<number, string> = new Map([
  [437, "ibm866"],
  [866, "ibm866"],
  [874, "windows-874"],
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  [10000, "macintosh"],
  [10007, "x-mac-cyrillic"],
  [65001, "utf-8"],
]);

/** The code page of a font's character set; null where the set says nothing. */
export const codePageOf = (charset: number): number | null => ofCharset.get(charset) ?? null;

/** A letter alone is no UTF-8, so that each is read as what it is in Windows-1252. */
const windows1252: readonly string[] = Array.from({ length: 256 }, (_, byte) => decode(Uint8Array.of(byte)).text);

/** Bytes in a Windows code page → text; in Windows-1252 where the page is not known. */
export function decodeBytes(bytes: readonly number[], codePage: number): string {
  const list = Uint8Array.from(bytes);
  if (codePage === 1252 || codePage === 437 || codePage === 850) return list.length === 0 ? "" : latin(list);
  const label = labels.get(codePage) ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : null);
  try {
    return label ? new TextDecoder(label).decode(list) : latin(list);
  } catch {
    return latin(list);
  }
}

/** As Windows-1252, also where the bytes would be UTF-8. */
const latin = (bytes: Uint8Array): string => {
  let text = "";
  for (const byte of bytes) text += windows1252[byte] ?? "";
  return text;
};
