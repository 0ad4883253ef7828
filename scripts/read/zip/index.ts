import { ProblemError } from "../../problems.ts";
import { allowanceOf, failure, innerSource, partName, problemOf } from "../parts.ts";
import type { Reader } from "../reader.ts";
import { openZip } from "./archive.ts";
import { packages } from "./packages.ts";

/** Largest archive, in bytes: it is held as it arrived, its entries one at a time. */
const largestArchive = 256 * 1024 * 1024;

/** Endings of what holds no text; it is not even inflated. */
const wordless = new Set(
  `aac avi bmp css eot exe dll flac gif heic ico jpeg jpg js m4a mid mov mp3 mp4 mpeg mpg ogg otf png svg tif tiff ttf wav
  webm webp wmv woff woff2`.split(/\s+/),
);

const endingOf = (name: string): string => /\.([^./]{1,8})$/u.exec(name)?.[1]?.toLowerCase() ?? "";

/** What systems put beside the files of people. */
const isHidden = (name: string): boolean =>
  name.split(/[/\\]/u).some((step) => (step.startsWith(".") && !/^\.{1,2}$/.test(step)) || step === "__MACOSX");

/**
 * A zip archive: a document that is packed so (Word, OpenDocument), or any files. Entries are read in the order of the
 * archive's list, each as one more source; their paths are names and nothing else.
 */
export const zip: Reader = {
  name: "a zip archive",
  knows: ({ bytes }) =>
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6)),
  async *read(source, reading) {
    const archive = openZip(source, await reading.bytes(largestArchive));
    const own = packages.find(({ holds }) => holds(archive));
    if (own) return yield* own.read(archive, source, reading);
    let given = 0;
    let left = 0;
    for (const entry of archive.entries) {
      if (/[/\\]$/u.test(entry.name) || isHidden(entry.name)) continue;
      if (entry.link || wordless.has(endingOf(entry.name))) {
        left++;
        continue;
      }
      given++;
      if (allowanceOf(source).left < 0) break;
      let bytes: Uint8Array;
      try {
        bytes = archive.bytes(entry);
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        for (const problem of error.problems) reading.report(problem);
        continue;
      }
      yield* reading.inside(innerSource(source, bytes, partName(source, entry.name)));
    }
    if (given === 0)
      throw failure(source, "the archive holds no file that could be text", "give an archive with articles in it");
    if (left > 0)
      reading.report(
        problemOf(
          source,
          "note",
          `${left} of ${archive.entries.length} entries are pictures, sound, links or styles and were left out`,
          "nothing needs to be done",
        ),
      );
  },
};
