import { createReadStream } from "node:fs";
import type { Source } from "./model.ts";

/** A file on disk; `file` is the path as it is to be named. */
export const fileSource = (path: string, file: string): Source => ({
  file,
  part: null,
  open: () => createReadStream(path, { highWaterMark: 1 << 20 }),
});
