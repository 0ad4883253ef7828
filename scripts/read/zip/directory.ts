/** An entry as the list at the end of the archive has it. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly link: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly offset: number;
}

const mark = { end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50, entry: 0x02014b50, local: 0x04034b50 };
const endLength = 22;
const longestComment = 65_535;

/** Where the list of entries stands, by the record at the end of the archive; null when there is none. */
export function findDirectory(view: DataView): { readonly count: number; readonly at: number } | null {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) !== mark.end) continue;
    const plain = { count: view.getUint16(at + 10, true), at: view.getUint32(at + 16, true) };
    if (plain.at !== 0xffffffff && plain.count !== 0xffff) return plain;
    const locator = at - 20;
    if (locator < 0 || view.getUint32(locator, true) !== mark.locator64) return plain;
    const record = Number(view.getBigUint64(locator + 8, true));
    if (record + 56 > view.byteLength || view.getUint32(record, true) !== mark.end64) return null;
    return { count: Number(view.getBigUint64(record + 32, true)), at: Number(view.getBigUint64(record + 48, true)) };
  }
  return null;
}

/** Sizes and offsets beyond 4 GB stand in an extra field of their own, in this order. */
function wide(view: DataView, at: number, length: number, size: number, packed: number, offset: number) {
  const fields = [size, packed, offset];
  if (!fields.includes(0xffffffff)) return { packed, offset };
  for (let field = at; field + 4 <= at + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    for (const [i, known] of fields.entries()) {
      if (known !== 0xffffffff || value + 8 > at + length) continue;
      fields[i] = Number(view.getBigUint64(value, true));
      value += 8;
    }
    break;
  }
  return { packed: fields[1] ?? packed, offset: fields[2] ?? offset };
}

const nameOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString("latin1");
  }
};

/** The entries of the list, as far as it goes. */
export function* entriesOf(bytes: Uint8Array, view: DataView, start: number, count: number): Generator<Entry> {
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== mark.entry) return;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extra = at + 46 + nameLength;
    const next = extra + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) return;
    const madeOnUnix = view.getUint8(at + 5) === 3;
    yield {
      name: nameOf(bytes.subarray(at + 46, extra)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      link: madeOnUnix && view.getUint32(at + 38, true) >>> 28 === 0xa,
      crc: view.getUint32(at + 16, true),
      ...wide(
        view,
        extra,
        extraLength,
        view.getUint32(at + 24, true),
        view.getUint32(at + 20, true),
        view.getUint32(at + 42, true),
      ),
    };
    at = next;
  }
}

/** The bytes of an entry as they are packed; null where they are not all there. */
export function packedBytes(bytes: Uint8Array, view: DataView, { offset, packed }: Entry): Uint8Array | null {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== mark.local) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed);
}
