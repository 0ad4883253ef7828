import { createReadStream } from "node:fs";
import type { Origin, Source } from "./model.ts";

/** A file on disk; `file` is the path as it is to be named, `origin` where it was fetched. */
export const fileSource = (path: string, file: string, origin: Origin | null = null): Source => ({
  file,
  part: null,
  open: () => createReadStream(path, { highWaterMark: 1 << 20 }),
  ...(origin && { origin }),
});
