import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { SKRSContext2D } from "@napi-rs/canvas";
import { spanTitle } from "./dates.ts";
import type { PagePath, Site } from "./model.ts";
import { homePath } from "./urls.ts";

/**
 * The pictures that others show where somebody shares a link to a page (Open Graph). They are drawn only for a site that
 * knows its address, since nobody can be pointed to them otherwise.
 */
export interface Picture {
  /** Its name changes with what it shows, so it is drawn once. */
  readonly path: PagePath;
  readonly label: string;
  readonly title: string;
  readonly foot: string;
}

/** So many of the newest briefings have a picture of their own: one takes some 15 ms, and old links are seldom shared. */
const most = 300;

const [width, height, margin] = [1200, 630, 72] as const;
/** Changes when the drawing does. */
const version = 1;

const cache = new WeakMap<Site, ReadonlyMap<PagePath, Picture>>();

function picture(label: string, title: string, foot: string): Picture {
  const hash = createHash("sha256")
    .update(JSON.stringify([version, label, title, foot]))
    .digest("hex")
    .slice(0, 12);
  return { path: `assets/shared/${hash}.png` as PagePath, label, title, foot };
}

/** By path of the page; the home page's serves every page that has none of its own. Empty where no address is set. */
export function picturesOf(site: Site): ReadonlyMap<PagePath, Picture> {
  const known = cache.get(site);
  if (known) return known;
  const { settings } = site;
  const made = new Map<PagePath, Picture>();
  if (settings.url !== null && settings.pictures) {
    made.set(homePath, picture("", settings.title, settings.description));
    for (const { path, title, dateline, agency, ref } of site.briefings.slice(0, most)) {
      const label = [...dateline, ...(agency ? [agency] : []), spanTitle(ref.date, ref.date) ?? ""].filter(Boolean);
      made.set(path, picture(label.join(" · "), title, settings.title));
    }
  }
  cache.set(site, made);
  return made;
}

const require = createRequire(import.meta.url);
const serif = "Dateline Serif";

/** Loaded when the first picture is drawn: most builds draw none. The font comes with the project, not from the system. */
function canvas(): typeof import("@napi-rs/canvas") {
  const module: typeof import("@napi-rs/canvas") = require("@napi-rs/canvas");
  if (module.GlobalFonts.has(serif)) return module;
  const folder = join(dirname(require.resolve("@fontsource/source-serif-4/package.json")), "files");
  for (const part of ["latin", "latin-ext", "cyrillic", "greek", "vietnamese"])
    module.GlobalFonts.registerFromPath(join(folder, `source-serif-4-${part}-600-normal.woff2`), serif);
  return module;
}

/** Lines that fit, the last one cut with "…" where the text goes on. */
function wrap(pen: SKRSContext2D, text: string, lines: number): readonly string[] {
  const room = width - 2 * margin;
  const out: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (pen.measureText(longer).width <= room) {
      line = longer;
      continue;
    }
    if (line) out.push(line);
    line = word;
    if (out.length === lines) return [...out.slice(0, -1), `${out.at(-1) ?? ""} …`];
  }
  return [...out, line];
}

/** The bytes of a PNG, 1200 by 630: the size that Open Graph readers ask for. */
export function draw({ label, title, foot }: Picture): Buffer {
  const { createCanvas } = canvas();
  const sheet = createCanvas(width, height);
  const pen = sheet.getContext("2d");
  pen.fillStyle = "#fdfcf9";
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = "#504b44";
  pen.font = `600 30px "${serif}"`;
  pen.fillText(wrap(pen, label, 1)[0] ?? "", margin, margin + 30);
  const size = title.length > 90 ? 56 : 68;
  pen.fillStyle = "#1c1a17";
  pen.font = `600 ${size}px "${serif}"`;
  wrap(pen, title, 5).forEach((line, at) => {
    pen.fillText(line, margin, margin + 124 + at * size * 1.2);
  });
  pen.fillStyle = "#d9d4c9";
  pen.fillRect(margin, height - margin - 56, width - 2 * margin, 2);
  pen.fillStyle = "#504b44";
  pen.font = `600 28px "${serif}"`;
  pen.fillText(wrap(pen, foot, 1)[0] ?? "", margin, height - margin);
  return sheet.encodeSync("png");
}
