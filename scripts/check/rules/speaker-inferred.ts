import type { Entity, Speaker } from "../../model.ts";
import { contains } from "../../spans.ts";
import { readAttribution, saidIn, understoodAs } from "../quotations.ts";
import { type Finding, placeOf, type Rule } from "../rule.ts";
import { fold } from "../words.ts";

/** Whether the attributing words name somebody else than by name: "he said". */
function isInferred({ mentions }: Entity, speaker: Speaker | null): boolean {
  if (speaker?.certainty !== "inferred") return false;
  const { span } = speaker;
  // "Said the lawyer, Anna Berg": the name stands behind the words.
  return !span || !mentions.some((mention) => contains(span, mention) || mention.start - span.end === ", ".length);
}

/** A speaker whom the paragraph does not name was concluded from what stands around it. */
export const speakerInferred: Rule = {
  name: "speaker-inferred",
  severity: "error",
  holds: "A speaker whom the words beside a quotation do not name is marked “speaker inferred”.",
  check: (reading) =>
    saidIn(reading).flatMap((said): readonly Finding[] => {
      const { unit, source } = said;
      const { name, inferred } = readAttribution(unit.attribution?.plain ?? "");
      const entity = source.article.entities.find(
        (other) => fold(other.name) === name || other.mentions.some(({ text }) => fold(text) === name),
      );
      const quotes = understoodAs(said);
      if (!unit.attribution || !entity || inferred || quotes.length === 0) return [];
      if (!quotes.every(({ speaker }) => isInferred(entity, speaker))) return [];
      const { line } = unit.attribution;
      return [
        {
          ...placeOf(reading, { line, lastLine: line }, name ?? ""),
          message: `the words beside the quotation do not name ${name}`,
          remedy: "add “, speaker inferred” to the line, and say under “Gaps and cautions” why",
        },
      ];
    }),
};
