import { isAbove } from "./cues.ts";
import { mediaTopics } from "./mediatopics.ts";
import type { Evidence, Weighed } from "./weigh.ts";

const most = 5;
/** Fewest points for a subject, and the share of the strongest that it must reach. */
const threshold = 11;
const shareOfStrongest = 0.4;
/** Share of a subject's points that one below it must hold to stand in its place, and the points that it needs then. */
const shareOfUpper = 0.4;
const thresholdBelow = 8;
/** What is left of a cue that a subject already listed has used. */
const leftOver = 0.3;

/** A subject of which the beginning says nothing is not the article's; one word, however often, may mean another. */
function holds(evidence: readonly Evidence[]): boolean {
  const ahead = evidence.filter((cue) => cue.ahead);
  const unmistakable = ahead.some(({ strong }) => strong);
  return evidence.length >= (unmistakable ? 2 : 3) && (unmistakable || ahead.length >= 2);
}

/** Cues of its own: a mere heading over others ("economic sector") says nothing to a reader. */
const isHeading = (topic: number): boolean => mediaTopics[topic]?.strong === "";

/** Beside a narrower subject, one of the top level ("politics and government") tells a reader nothing new. */
const isTop = (topic: number): boolean => mediaTopics[topic]?.parent === null;

/** Whether the second carries the first, which stands above it. */
const carries = (upper: Weighed, lower: Weighed): boolean =>
  isAbove(upper.topic, lower.topic) && lower.score >= shareOfUpper * upper.score;

/** The narrowest subjects that carry most of the points of those above them. */
function narrowest(weighed: readonly Weighed[]): readonly Weighed[] {
  return weighed.filter(
    (entry) =>
      !weighed.some((lower) => carries(entry, lower)) &&
      (entry.score >= threshold || weighed.some((upper) => upper.score >= threshold && carries(upper, entry))),
  );
}

/** The subjects to list, strongest first: each must stand on cues that those before it do not explain. */
export function choose(weighed: readonly Weighed[]): readonly Weighed[] {
  const held = weighed.filter(({ score, evidence }) => score >= thresholdBelow && holds(evidence));
  let rest = narrowest(held).filter(({ topic }) => !isHeading(topic));
  const strongest = rest.reduce((max, { score }) => Math.max(max, score), 0);
  const listed: Weighed[] = [];
  const used = new Set<string>();
  while (listed.length < most) {
    const scored = rest
      .map((entry) => ({
        entry,
        left: entry.evidence.reduce((sum, { text, gain }) => sum + gain * (used.has(text) ? leftOver : 1), 0),
      }))
      .filter(({ left }) => left >= Math.max(thresholdBelow, shareOfStrongest * strongest))
      .sort((a, b) => b.left - a.left || a.entry.topic - b.entry.topic);
    const best = scored.find(({ entry }) => listed.length === 0 || !isTop(entry.topic))?.entry;
    if (!best) break;
    listed.push(best);
    for (const { text } of best.evidence) used.add(text);
    rest = rest.filter(
      ({ topic }) => topic !== best.topic && !isAbove(topic, best.topic) && !isAbove(best.topic, topic),
    );
  }
  return listed.sort((a, b) => b.score - a.score || a.topic - b.topic);
}
