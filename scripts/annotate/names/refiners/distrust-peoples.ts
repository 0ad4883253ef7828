import { isDemonym } from "../../gazetteer/demonyms.ts";
import { findPlaces } from "../../gazetteer/places.ts";
import { type Candidate, plus, type Refiner } from "../candidates.ts";
import type { NameContext } from "../context.ts";

const loss = { person: 0, organisation: -60, place: -150 };

/** A bare people or language is no place and hardly ever a body: "the Thai said", "in Hindi". Some regions are called like theirs. */
export const distrustPeoples =
  (_: NameContext): Refiner =>
  (candidates) => {
    const isPeople = ({ text }: Candidate): boolean =>
      isDemonym(text) && findPlaces(text).every((place) => place.kind === "city");
    return candidates.map((candidate) =>
      isPeople(candidate) ? { ...candidate, scores: plus(candidate.scores, loss) } : candidate,
    );
  };
