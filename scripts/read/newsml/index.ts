import type { Document, Source } from "../../model.ts";
import { LeftOut } from "../left-out.ts";
import type { Reader, Reading } from "../reader.ts";
import { decodeXml, encodingProblem, parseXml } from "../xml.ts";
import { outlineOf } from "../xml-outline.ts";
import { g2Roots, readG2 } from "./g2.ts";
import { readNewsMl1 } from "./one.ts";

const largest = 32 * 1024 * 1024;

async function* read(source: Source, reading: Reading): AsyncGenerator<Document> {
  const decoded = decodeXml(await reading.bytes(largest));
  const place = { file: source.file, part: source.part, sha256: reading.sha256, encoding: decoded.encoding };
  const wrong = encodingProblem(place, decoded);
  if (wrong) reading.report(wrong);
  const root = await parseXml(decoded.text, place, reading.report);
  const left = new LeftOut(source.file, source.part);
  let found = 0;
  for await (const article of root.name === "newsml" ? readNewsMl1(root, place, left) : readG2(root, place, left)) {
    found++;
    yield article;
  }
  left.close(found, reading.report, "a NewsML document without items: nothing to convert");
}

/** NewsML-G2 (items, messages, packages) and NewsML 1.x. */
export const newsml: Reader = {
  name: "a NewsML document",
  knows: ({ text }) => {
    const root = outlineOf(text, false).root?.toLowerCase();
    return root === "newsml" || (root !== undefined && g2Roots.has(root));
  },
  read,
};
