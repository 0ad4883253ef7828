import type { Document, Source } from "../../model.ts";
import { ProblemError } from "../../problems.ts";
import { decode } from "../decode.ts";
import { LeftOut } from "../left-out.ts";
import { type Place, problemAt } from "../place.ts";
import type { Head, Reader, Reading } from "../reader.ts";
import { isItem, ninjsItem, viewOf } from "./item.ts";

const largest = 64 * 1024 * 1024;
/** Items in one file. */
const most = 20_000;

const ownKeys =
  /"(?:versioncreated|firstcreated|contentcreated|headlines?|headline_[a-z_]{1,40}|bodies|body_text|body_xhtml|body_html|renditions|representationtype|pubstatus|eventdetails|descriptions|description_text|associations|embargoed)"\s{0,20}:/iu;

/** One value or a list, or one value a line; null where it is no JSON. */
function parse(text: string): { readonly items: readonly unknown[]; readonly bad: readonly number[] } | null {
  try {
    const value: unknown = JSON.parse(text);
    return { items: Array.isArray(value) ? value : [value], bad: [] };
  } catch {
    const lines = text.split("\n");
    const items: unknown[] = [];
    const bad: number[] = [];
    for (const [i, line] of lines.entries()) {
      if (line.trim() === "") continue;
      try {
        items.push(JSON.parse(line));
      } catch {
        bad.push(i + 1);
        // The first line tells whether each line is a value.
        if (items.length === 0) return null;
      }
    }
    return items.some((item) => viewOf(item)) ? { items, bad } : null;
  }
}

async function* read(source: Source, reading: Reading): AsyncGenerator<Document> {
  const { text, encoding } = decode(await reading.bytes(largest));
  const place: Place = { file: source.file, part: source.part, sha256: reading.sha256, encoding };
  const parsed = parse(text.trimStart());
  if (!parsed) {
    const isCut = !/[\]}]\s{0,40}$/u.test(text.slice(-80));
    throw new ProblemError([
      problemAt(place, "error", `the JSON ${isCut ? "ends in the middle" : "is not well-formed"}`, "fetch it again"),
    ]);
  }
  for (const line of parsed.bad.slice(0, 20))
    reading.report({
      ...problemAt(place, "error", "the line is not well-formed JSON and was left out", "fetch it again"),
      line,
    });
  if (parsed.items.length > most)
    reading.report(
      problemAt(place, "error", `it has ${parsed.items.length} items; the first ${most} are read`, "split the file"),
    );
  const left = new LeftOut(source.file, source.part);
  let found = 0;
  for (const [i, value] of parsed.items.slice(0, most).entries()) {
    const part = parsed.items.length > 1 ? [source.part, `item ${i + 1}`].filter(Boolean).join(", ") : source.part;
    const view = viewOf(value);
    if (!view || !isItem(view)) {
      left.add("a value that is no item of ninjs: nothing to convert");
      continue;
    }
    try {
      for await (const article of ninjsItem(view, { ...place, part }, left)) {
        found++;
        yield article;
      }
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      left.fail(error);
    }
  }
  left.close(found, reading.report, "a ninjs file without items: nothing to convert");
}

/** News in JSON of the IPTC, versions 1 to 3: an item, a list of items, or an item a line. */
export const ninjs: Reader = {
  name: "a ninjs item",
  knows: ({ text }: Head) =>
    /^\s{0,200}[[{]/u.test(text) && /"(?:uri|guid)"\s{0,20}:/u.test(text) && ownKeys.test(text),
  read,
};
