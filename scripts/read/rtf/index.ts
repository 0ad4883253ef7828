import { documentOf } from "../document.ts";
import { problemOf } from "../parts.ts";
import type { Reader } from "../reader.ts";
import { interpretRtf } from "./interpret.ts";

/** Largest file, in bytes: pictures stand in it as letters. */
const largest = 64 * 1024 * 1024;

/** Rich Text Format, as word processors and agencies' desks exchange it. */
export const rtf: Reader = {
  name: "an RTF document",
  knows: ({ bytes }) => Buffer.from(bytes.subarray(0, 16)).toString("latin1").trimStart().startsWith("{\\rtf"),
  async *read(source, { bytes, sha256 }) {
    const { paragraphs, author, open } = interpretRtf(Buffer.from(await bytes(largest)).toString("latin1"));
    const cut = problemOf(source, "warning", "the RTF document is cut short: groups are left open", "fetch it again");
    yield documentOf(source, sha256, "rtf", paragraphs, { author }, open > 0 ? [cut] : []);
  },
};
