import type { CleanArticle, Entity, Mention } from "../../model.ts";
import type { PlainSentence } from "../sentences.ts";
import { apposition } from "./apposition.ts";
import { compound } from "./compound.ts";
import { object } from "./object.ts";
import { possessive } from "./possessive.ts";
import { preposition } from "./preposition.ts";
import { type GovernmentRule, sceneOf } from "./scene.ts";
import { isCountry, type Seat, seatOf } from "./seats.ts";
import { subject } from "./subject.ts";

/** The first rule that knows decides; where none does, it stays open. */
const rules: readonly (readonly [name: string, rule: GovernmentRule])[] = [
  ["compound", compound],
  ["apposition", apposition],
  ["possessive", possessive],
  ["preposition", preposition],
  ["object", object],
  ["subject", subject],
];

/** Letters on either side of a name that are looked at. */
const reach = 200;

/** What a capital or house stands for in one place, by which rule; null for itself, or where no rule knows. */
function standsFor(
  seat: Seat,
  mention: Mention,
  article: CleanArticle,
  { start, end, paragraph }: PlainSentence,
): Mention["standsFor"] | null {
  const { text } = article;
  const scene = sceneOf(
    text.slice(Math.max(start, mention.start - reach), mention.start),
    text.slice(mention.end, Math.min(end, mention.end + reach)),
    { isHouse: seat.isHouse, inHeadline: paragraph === 0 },
  );
  for (const [by, rule] of rules) {
    const verdict = rule(scene);
    if (verdict) return verdict.is === "city" ? null : { government: seat.of, by, certainty: verdict.certainty };
  }
  return seat.isHouse ? { government: seat.of, by: "house", certainty: "inferred" } : null;
}

/** The country by the name that the article itself gives it ("Britain"), so that its briefing lists one country only. */
function asPrinted(seat: Seat, entities: readonly Entity[]): Seat {
  const same = entities.find((entity) => isCountry(entity, seat.code));
  return same ? { ...seat, of: same.name } : seat;
}

/**
 * Marks the mentions of capitals and houses that stand for a government: "Beijing objected", "pressure on the Kremlin".
 * A mention that stands for the city, or that no rule can tell, stays as it is.
 */
export function findGovernments(
  article: CleanArticle,
  sentences: readonly PlainSentence[],
  entities: readonly Entity[],
): readonly Entity[] {
  return entities.map((entity) => {
    const found = seatOf(entity);
    if (!found) return entity;
    const seat = asPrinted(found, entities);
    const mentions = entity.mentions.map((mention): Mention => {
      const sentence = sentences.find(({ start, end }) => start <= mention.start && mention.end <= end);
      const meant = sentence ? standsFor(seat, mention, article, sentence) : null;
      return meant ? { ...mention, standsFor: meant } : mention;
    });
    return { ...entity, mentions };
  });
}
