import { readdirSync, realpathSync, statSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";

/** Extensions of what is no plain text, or text that is no article; a file without one of these is tried. */
const others = new Set(
  `.7z .avi .bmp .bz2 .css .csv .db .doc .docx .eml .epub .gif .gz .heic .htm .html .ico .ini .jpeg .jpg .js .json .jsonl
  .log .md .markdown .mjs .mov .mp3 .mp4 .odt .ogg .pdf .png .ppt .pptx .py .rar .rtf .sh .sqlite .svg .tar .tgz .tif
  .tiff .toml .ts .tsv .wav .webm .webp .xls .xlsx .xml .xz .yaml .yml .zip`.split(/\s+/),
);

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export interface InputFiles {
  readonly files: readonly string[];
  /** Files in folders that were left out for their kind. */
  readonly skipped: readonly string[];
  /** Paths that cannot be looked at, with the reason. */
  readonly failed: readonly { readonly path: string; readonly reason: string }[];
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * The files that paths stand for: a file stands for itself, a folder for the texts in it at any depth, in the order of
 * their code units. Names that begin with a dot are left out, and links that lead out of the folder or to a folder are
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
    const inside = relative(root, target);
    if (statSync(target).isFile() && inside !== ".." && !inside.startsWith(`..${sep}`)) files.add(path);
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
