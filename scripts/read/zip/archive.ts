import { crc32, inflateRawSync } from "node:zlib";
import type { Source } from "../../model.ts";
import { allowanceOf, failure, largestInflated, partName } from "../parts.ts";

/** An entry as the list at the end of the archive has it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly link: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly offset: number;
}

export interface Archive {
  readonly entries: readonly Entry[];
  readonly find: (name: string) => Entry | undefined;
  /** Inflates one entry. Throws a ProblemError that names it when it is damaged or goes beyond the limits. */
  readonly bytes: (entry: Entry) => Uint8Array;
}

const mostEntries = 1000;
/** Bytes of an entry for each byte that it takes in the archive; small entries may do as they like. */
const steepest = 100;
const small = 1024 * 1024;

const mark = { end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50, entry: 0x02014b50, local: 0x04034b50 };
const endLength = 22;
const longestComment = 65_535;

const damaged = "fetch it again";

/** Where the list of entries stands, by the record at the end of the archive; null when there is none. */
function findDirectory(view: DataView): { readonly count: number; readonly at: number } | null {
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

function* entriesOf(bytes: Uint8Array, view: DataView, start: number, count: number): Generator<Entry> {
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

function packedBytes(bytes: Uint8Array, view: DataView, { offset, packed }: Entry): Uint8Array | null {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== mark.local) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed);
}

/**
 * The list of a zip archive, and its entries inflated one by one when asked for. Throws a ProblemError for what is no
 * whole archive or has more than 1,000 entries. What is written about sizes is not trusted: bytes are counted as they
 * are inflated, 50 MB for one and all, 100 for each byte of the archive.
 */
export function openZip(source: Source, bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = bytes.length < endLength ? null : findDirectory(view);
  if (!directory) throw failure(source, "the archive is cut short: the list of what it holds is missing", damaged);
  if (directory.count > mostEntries)
    throw failure(
      source,
      `the archive has ${directory.count} entries, more than ${mostEntries}`,
      "unpack it and give the folder",
    );
  const entries = [...entriesOf(bytes, view, directory.at, directory.count)];
  if (entries.length < directory.count)
    throw failure(source, "the archive is damaged: the list of what it holds breaks off", damaged);
  const names = new Map(entries.map((entry) => [entry.name, entry]));
  const allowance = allowanceOf(source);
  return {
    entries,
    find: (name) => names.get(name),
    bytes(entry) {
      const refuse = (message: string, remedy = damaged) =>
        failure({ file: source.file, part: partName(source, entry.name) }, message, remedy);
      if (entry.encrypted) throw refuse("it is encrypted", "unpack it with its password first");
      const packed = packedBytes(bytes, view, entry);
      if (!packed) throw refuse("the archive is damaged here");
      const steep = Math.max(small, packed.length * steepest);
      const limit = Math.min(allowance.left, steep);
      const tooLarge = () => {
        allowance.left = limit === steep ? allowance.left - steep : -1;
        return limit === steep
          ? refuse(`it inflates to more than ${steepest} times its size`, "unpack it, and give what you trust")
          : refuse(
              `here the archive goes beyond ${largestInflated / 1024 / 1024} MB; it and what follows were left out`,
              "unpack it and give the folder",
            );
      };
      let plain: Uint8Array = packed;
      if (entry.method === 8) {
        try {
          plain = packed.length === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
        } catch (error) {
          const code = error instanceof Error && "code" in error ? error.code : null;
          if (code === "ERR_BUFFER_TOO_LARGE") throw tooLarge();
          throw refuse("it is damaged");
        }
      } else if (entry.method !== 0)
        throw refuse("it is packed in a way that is not read", "pack it as usual (deflate)");
      if (plain.length > limit) throw tooLarge();
      allowance.left -= plain.length;
      if (crc32(plain) !== entry.crc) throw refuse("it is damaged: its checksum does not hold");
      return plain;
    },
  };
}
