import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { Origin } from "../model.ts";

/** What a site gave to recognise an answer by. */
export interface Condition {
  /** Where the answer was in the end. */
  readonly address: string;
  readonly etag?: string;
  /** As the site wrote it. */
  readonly modified?: string;
}

/** What is known of a kept file that was fetched. */
export interface Remembered extends Condition, Origin {
  /** The address that was asked for; the one that answered may be another. */
  readonly asked: string;
}

const fileName = ".fetched.json";

const isAddress = /^https?:\/\/[\x21-\x7e]{1,2040}$/;
const isFileName = /^[a-z\d][a-z\d.-]{0,120}$/;
/** The forms that what is sent again must have: a file that somebody wrote decides about the head of a request. */
const forms: Readonly<Record<keyof Remembered, RegExp>> = {
  asked: isAddress,
  address: isAddress,
  retrieved: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
  etag: /^(?:W\/)?"[\x21\x23-\x7e]{0,500}"$/,
  modified: /^[A-Z][a-z]{2}, [\w :+-]{10,40}$/,
};

/** What of a value has the right form; null where that is not enough. */
function rememberedOf(value: unknown): Remembered | null {
  if (typeof value !== "object" || value === null) return null;
  const at = (key: keyof Remembered): string | undefined => {
    const found: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    return typeof found === "string" && forms[key].test(found) ? found : undefined;
  };
  const [asked, address, retrieved, etag, modified] = [
    at("asked"),
    at("address"),
    at("retrieved"),
    at("etag"),
    at("modified"),
  ];
  if (asked === undefined || address === undefined || retrieved === undefined) return null;
  return { asked, address, retrieved, ...(etag && { etag }), ...(modified && { modified }) };
}

function entriesIn(path: string): readonly (readonly [string, Remembered])[] {
  try {
    const data: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof data !== "object" || data === null) return [];
    return Object.entries(data).flatMap(([file, value]) => {
      const remembered = isFileName.test(file) ? rememberedOf(value) : null;
      return remembered ? [[file, remembered] as const] : [];
    });
  } catch {
    // Whatever is wrong with it: without, everything is fetched anew.
    return [];
  }
}

/** What was fetched into a folder of kept sources, in one file there; what has not the right form is forgotten. */
export class Memory {
  private readonly folder: string;
  private readonly path: string;
  private readonly byFile: Map<string, Remembered>;

  constructor(folder: string) {
    this.folder = folder;
    this.path = join(folder, fileName);
    this.byFile = new Map(existsSync(this.path) ? entriesIn(this.path) : []);
  }

  /** What an address can be asked with, and the file that it gave; null also where the file is gone. */
  of(asked: string): (Remembered & { readonly path: string }) | null {
    for (const [file, known] of this.byFile)
      if (known.asked === asked && (known.etag || known.modified) && existsSync(join(this.folder, file)))
        return { ...known, path: join(this.folder, file) };
    return null;
  }

  /** Where and when a kept file was fetched first. */
  originOf(path: string): Origin | null {
    const known = this.byFile.get(basename(path));
    return known ? { address: known.address, retrieved: known.retrieved } : null;
  }

  /** The same where the file is the newest of its address: a page may return to what it was before. */
  originOfNewest(path: string, asked: string): Origin | null {
    const known = this.byFile.get(basename(path));
    const isNewest = [...this.byFile.values()].every(
      (other) => other.asked !== asked || other.retrieved <= (known?.retrieved ?? ""),
    );
    return known && isNewest ? this.originOf(path) : null;
  }

  /** The newest file of an address is the one that it can be asked with. */
  add(path: string, remembered: Remembered): void {
    const file = basename(path);
    const valid = rememberedOf(remembered);
    if (!valid || !isFileName.test(file)) return;
    for (const [other, { asked, address, retrieved }] of this.byFile)
      if (asked === valid.asked) this.byFile.set(other, { asked, address, retrieved });
    this.byFile.set(file, valid);
  }

  /** Writes the file, whole or not at all, in the order of its names. */
  save(): void {
    if (this.byFile.size === 0) return;
    const sorted = [...this.byFile].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    mkdirSync(this.folder, { recursive: true });
    writeFileAtomic.sync(this.path, `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`, { fsync: false });
  }
}
