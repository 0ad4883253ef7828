import type { Document, Source } from "../../model.ts";
import { articleOf, holdsText, isTeaser } from "../article.ts";
import { LeftOut } from "../left-out.ts";
import { problemAt } from "../place.ts";
import type { Reader, Reading } from "../reader.ts";
import { decodeXml, encodingProblem, parseXml, textOf, within } from "../xml.ts";
import { outlineOf } from "../xml-outline.ts";
import { nitfLines, nitfNotes, nitfStatement, nitfStatus } from "./body.ts";

const largest = 32 * 1024 * 1024;

async function* read(source: Source, reading: Reading): AsyncGenerator<Document> {
  const place = { file: source.file, part: source.part };
  const decoded = decodeXml(await reading.bytes(largest));
  const wrong = encodingProblem(place, decoded);
  if (wrong) reading.report(wrong);
  const root = await parseXml(decoded.text, place, reading.report);
  const left = new LeftOut(source.file, source.part);
  const { lines, isAbstract } = nitfLines(root);
  const title = textOf(within(root, "hl1")[0] ?? null) || null;
  const status = nitfStatus(root);
  let found = 0;
  if (/^(?:canceled|cancelled|withheld|killed?)$/iu.test(status))
    left.add(
      `an item that is ${status.toLowerCase()} by its provider: nothing to convert`,
      title,
      "ask the provider for what replaces it",
    );
  else if (!holdsText(lines)) left.add("an NITF document without text: nothing to convert", title);
  else {
    found++;
    yield articleOf(
      { ...place, sha256: reading.sha256, encoding: decoded.encoding },
      "nitf",
      nitfStatement(root),
      lines,
      isAbstract || isTeaser(lines, 0) ? "summary" : "full",
      nitfNotes(root).map((note) =>
        problemAt(place, "note", `its provider says: “${note.slice(0, 200)}”`, "see whether it concerns this text"),
      ),
    );
  }
  left.close(found, reading.report, "an NITF document without text: nothing to convert");
}

/** News Industry Text Format, any version. */
export const nitf: Reader = {
  name: "an NITF document",
  knows: ({ text }) => outlineOf(text, false).root?.toLowerCase() === "nitf",
  read,
};
