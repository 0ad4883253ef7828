import { copyFile, mkdir, rename, stat } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import { digestOf } from "../digest.ts";
import { fileSource } from "../file-source.ts";
import { isInside } from "../input-files.ts";
import { slugify } from "../slugs.ts";

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Keeps a source as it arrived, under a name that begins as its own did and ends in its digest: the same bytes are kept
 * once, under whatever name they come. What stands in the folder already stays where it is.
 *
 * @returns the path of the kept file
 */
export async function keepSource(path: string, folder: string, dryRun: boolean): Promise<string> {
  if (isInside(resolve(folder), resolve(path))) return path;
  const kind = extname(path)
    .toLowerCase()
    .replace(/[^.a-z0-9]/g, "")
    .slice(0, 12);
  const name = slugify(basename(path, extname(path))).slice(0, 48);
  const kept = join(folder, `${name ? `${name}-` : ""}${(await digestOf(fileSource(path, path))).slice(0, 10)}${kind}`);
  if (dryRun || (await exists(kept))) return kept;
  await mkdir(folder, { recursive: true });
  // A copy that is cut short must not pass for the source.
  const half = `${kept}.${process.pid}.part`;
  await copyFile(path, half);
  await rename(half, kept);
  return kept;
}
