import type { Problem, Source } from "../../model.ts";
import type { MarkupElement } from "../markup-lines.ts";
import { partName } from "../parts.ts";
import { decodeXml, encodingProblem, parseXml } from "../xml.ts";
import type { Archive } from "./archive.ts";

/** An entry that holds XML, parsed; null when there is none of the name. Throws a ProblemError that names the entry. */
export async function xmlIn(
  archive: Archive,
  name: string,
  source: Source,
  report: (problem: Problem) => void,
): Promise<MarkupElement | null> {
  const entry = archive.find(name);
  if (!entry) return null;
  const place = { file: source.file, part: partName(source, name) };
  const decoded = decodeXml(archive.bytes(entry));
  const wrong = encodingProblem(place, decoded);
  if (wrong) report(wrong);
  return parseXml(decoded.text, place, report);
}
