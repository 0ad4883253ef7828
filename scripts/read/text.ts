import { createHash } from "node:crypto";
import type { Document, Problem } from "../model.ts";
import { decode } from "./decode.ts";
import { isBinary, markupOf, signatureOf } from "./looks-like.ts";
import { findMojibake } from "./mojibake.ts";
import { failure, problemOf } from "./parts.ts";
import { logicalLines } from "./unwrap.ts";

/** Largest file that is read, in bytes. */
export const largestFile = 64 * 1024 * 1024;

/**
 * Bytes of a text file → its logical lines. Throws a ProblemError when it holds no text or is too large.
 *
 * @param sha256 hex digest of the whole file, where the bytes are a part of it
 */
export function readText(
  bytes: Uint8Array,
  file: string,
  sha256 = createHash("sha256").update(bytes).digest("hex"),
  part: string | null = null,
): Document {
  const path = file.replace(/\\/g, "/");
  const it = part === null ? "the file" : "it";
  const refuse = (message: string, remedy: string): never => {
    throw failure({ file: path, part }, message, remedy);
  };
  if (bytes.length === 0) refuse(`${it} is empty`, "give a file with the text of an article");
  if (bytes.length > largestFile)
    refuse(
      `${it} has ${Math.ceil(bytes.length / 1024 / 1024)} MB, more than ${largestFile / 1024 / 1024}`,
      "split it into smaller files",
    );
  const signature = signatureOf(bytes);
  if (signature) refuse(`${it} looks like ${signature}, not like text`, "save the article as plain text");
  const { text, encoding, damaged, assumed } = decode(bytes);
  if (isBinary(text)) refuse(`${it} looks binary, not like text`, "save the article as plain text in UTF-8");
  const markup = markupOf(text);
  if (markup) refuse(`${it} looks like ${markup}, but of no format that is read`, "save the article as plain text");
  const lines = logicalLines(text);
  if (lines.length === 0) refuse(`${it} holds nothing but white space`, "give a file with the text of an article");
  const problems: Problem[] = [];
  const report = (severity: Problem["severity"], line: number | null, message: string, remedy: string): void => {
    problems.push({ ...problemOf({ file: path, part }, severity, message, remedy), ...(line !== null && { line }) });
  };
  if (assumed)
    report(
      "note",
      null,
      `${it} is not valid UTF-8 and was read as Windows-1252`,
      "save it as UTF-8 if letters are wrong",
    );
  const lost = lines.find((line) => line.text.includes("\uFFFD"));
  if (damaged || lost)
    report(
      "warning",
      lost?.number ?? null,
      "some characters could not be read and show as \uFFFD",
      "fetch the file again or save it as UTF-8",
    );
  const mojibake = findMojibake(lines);
  if (mojibake)
    report(
      "warning",
      mojibake.first,
      `text was decoded wrongly before (“${mojibake.sample}” and the like on ${mojibake.count} ${mojibake.count === 1 ? "line" : "lines"})`,
      "fetch the source again as UTF-8",
    );
  return { file: path, part, sha256, encoding, lines, stated: null, problems };
}
