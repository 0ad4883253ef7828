import { createHash } from "node:crypto";
import type { Document } from "../model.ts";

/** Bytes of a file → its logical lines. Throws a ProblemError when it holds no text. */
export function read(bytes: Uint8Array, file: string): Document {
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  return {
    file,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    encoding: "utf-8",
    lines: lines.flatMap((text, i) => (text.trim() ? [{ number: i + 1, text: text.trim(), afterBlank: false }] : [])),
    problems: [],
  };
}
