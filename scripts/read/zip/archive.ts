import { crc32, inflateRawSync } from "node:zlib";
import type { Source } from "../../model.ts";
import { allowanceOf, failure, largestInflated, partName } from "../parts.ts";
import { type Entry, entriesOf, findDirectory, packedBytes } from "./directory.ts";

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

const damaged = "fetch it again";

/**
 * The list of a zip archive, and its entries inflated one by one when asked for. Throws a ProblemError for what is no
 * whole archive or has more than 1,000 entries. What is written about sizes is not trusted: bytes are counted as they
 * are inflated, 50 MB for one and all, 100 for each byte of the archive.
 */
export function openZip(source: Source, bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
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
