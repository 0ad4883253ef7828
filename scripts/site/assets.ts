import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import { type Brand, brandCss } from "./brand.ts";
import type { TextFile } from "./files/text-file.ts";
import { worldPicture } from "./maps/atlas.ts";
import type { PagePath } from "./model.ts";

/** The styles and scripts of the pages, each under a name that changes with its bytes: hosts may keep them for ever. */
export interface Assets {
  readonly style: PagePath;
  readonly script: PagePath;
  /** The drawing that maps of places are cut from. */
  readonly world: PagePath;
  readonly files: readonly TextFile[];
}

const layouts = resolve(import.meta.dirname, "../../layouts");

/** Pages also run from `file://`, where browsers refuse modules: so one plain script, not several. */
function bundle(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(layouts, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: ["es2022", "safari16"],
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

function hashed(name: string, extension: string, text: string): TextFile {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
  return { path: `assets/${name}-${hash}.${extension}` as PagePath, text };
}

const noBrand: Brand = {};
const made = new WeakMap<Brand, Assets>();
let drawn: { readonly css: string; readonly script: TextFile; readonly world: TextFile } | null = null;

/** Made once a process: whoever edits a layout starts a new one. Throws esbuild's error, which names file and line. */
export function assets(brand: Brand = noBrand): Assets {
  const known = made.get(brand);
  if (known) return known;
  drawn ??= {
    css: bundle("style.css"),
    script: hashed("site", "js", bundle("client/index.ts")),
    world: hashed("world", "svg", worldPicture()),
  };
  const { script, world } = drawn;
  const style = hashed("style", "css", `${drawn.css}${brandCss(brand)}`);
  const all = {
    style: style.path,
    script: script.path,
    world: world.path,
    files: [style, world, script],
  };
  made.set(brand, all);
  return all;
}
