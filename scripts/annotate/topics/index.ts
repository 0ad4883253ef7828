import type { CleanArticle, Entity, Topic } from "../../model.ts";
import { choose } from "./choose.ts";
import { mediaTopics } from "./mediatopics.ts";
import { tally } from "./tally.ts";
import { weigh } from "./weigh.ts";

/** Phrases shown as evidence. */
const shown = 6;

/**
 * At most five subjects on the IPTC Media Topics, strongest first, each with the words that argued for it.
 *
 * The cues of a subject count for those above it too; a subject above one that is listed is never listed itself.
 */
export function findTopics(article: CleanArticle, entities: readonly Entity[]): readonly Topic[] {
  return choose(weigh(tally(article, entities))).flatMap(({ topic, score, evidence }) => {
    const subject = mediaTopics[topic];
    if (!subject) return [];
    return {
      code: `medtop:${subject.code}`,
      name: subject.name,
      evidence: evidence.slice(0, shown).map(({ text }) => text),
      weight: Math.round(score * 100) / 100,
      by: "topics",
      certainty: "inferred" as const,
    };
  });
}
