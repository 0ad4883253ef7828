import { readdirSync, realpathSync, statSync } from "node:fs";
import { extname, isAbsolute, join, relative, sep } from "node:path";

/**
 * Extensions of what no reader takes: pictures, sound and film, fonts, programs and their data, archives that are not
 * opened, tables. Everything else is tried, and what it is shows by its content.
 */
const others = new Set(
  `.7z .aac .ai .aiff .avi .avif .bin .bmp .bz2 .class .css .csv .cur .db .dll .dmg .doc .eot .eps .epub .exe .flac .flv
  .gif .heic .heif .ico .ini .iso .jar .jpe .jpeg .jpg .js .jxl .less .lock .log .lz4 .m3u8 .m4a .m4v .map .mid .mjs .mkv
  .mov .mp3 .mp4 .mpeg .mpg .msi .o .oga .ogg .ogv .opus .otf .pcx .png .pps .ppt .pptx .psd .py .pyc .rar .sass .scss .sh
  .so .sqlite .svg .svgz .swf .tar .tgz .tif .tiff .toml .ts .tsv .tsx .ttf .wasm .wav .webm .webmanifest .webp .wma .wmf
  .wmv .woff .woff2 .xls .xlsb .xlsm .xlsx .xz .yaml .yml .zst`.split(/\s+/),
);

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export interface InputFiles {
  readonly files: readonly string[];
  /** Files in folders that were left out for their kind. */
  readonly skipped: readonly string[];
  /** Paths that cannot be looked at, with the reason. */
  readonly failed: readonly { readonly path: string; readonly reason: string }[];
}

/** Whether an absolute path leads to something below an absolute folder. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * The files that paths stand for: a file stands for itself, a folder for the files in it that may be read, at any
 * depth, in the order of their code units. Names that begin with a dot are left out, and links that lead out of the folder or to a folder are
 * not followed.
 */
export function inputFiles(paths: readonly string[]): InputFiles {
  const files = new Set<string>();
  const failed: { path: string; reason: string }[] = [];
  const skipped: string[] = [];
  const walk = (folder: string, root: string): void => {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => byCodeUnit(a.name, b.name));
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) guarded(path, () => walk(path, root));
      else if (others.has(extname(entry.name).toLowerCase())) skipped.push(path);
      else if (entry.isFile()) files.add(path);
      else if (entry.isSymbolicLink()) guarded(path, () => follow(path, root));
    }
  };
  const follow = (path: string, root: string): void => {
    const target = realpathSync(path);
    if (statSync(target).isFile() && isInside(root, target)) files.add(path);
    else skipped.push(path);
  };
  const guarded = (path: string, look: () => void): void => {
    try {
      look();
    } catch (error) {
      failed.push({ path, reason: reasonOf(error) });
    }
  };
  for (const path of paths)
    guarded(path, () => {
      if (statSync(path).isDirectory()) walk(path, realpathSync(path));
      else files.add(path);
    });
  return { files: [...files], skipped, failed };
}
