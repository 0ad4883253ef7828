import type { Refiner } from "../candidates.ts";
import type { NameContext } from "../context.ts";
import { distrustAbbreviations } from "./distrust-abbreviations.ts";
import { distrustOpeners } from "./distrust-openers.ts";
import { distrustPeoples } from "./distrust-peoples.ts";
import { recallNames } from "./recall-names.ts";
import { resolveOverlaps } from "./resolve-overlaps.ts";
import { shareEvidence } from "./share-evidence.ts";
import { shareInLists } from "./share-in-lists.ts";
import { shareWithSurnames } from "./share-with-surnames.ts";

/** From all that was proposed to names that do not overlap, in order. */
export const refiners: readonly ((context: NameContext) => Refiner)[] = [
  distrustAbbreviations,
  distrustPeoples,
  distrustOpeners,
  shareInLists,
  () => shareWithSurnames,
  () => shareEvidence,
  recallNames,
  distrustOpeners,
  () => resolveOverlaps,
];
