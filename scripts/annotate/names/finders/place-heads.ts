import { isGivenName } from "../../gazetteer/people.ts";
import { type Line, type NameFinder, propose } from "../context.ts";
import {
  functionWords,
  headsThatAreSurnames,
  monthsAndDays,
  placeHeads,
  placeOpeners,
  titleHeads,
} from "../vocabulary.ts";

function goBack(line: Line, head: number): number {
  let first = head;
  while (first > 0 && first > head - 6 && line.tokens[first]?.tied) {
    const before = line.tokens[first - 1];
    if (!before?.capital || before.possessive || functionWords.has(before.lower) || monthsAndDays.has(before.lower))
      break;
    if (before.demonym && first < head) break;
    if (
      titleHeads.has(before.lower) &&
      before.common &&
      first < head &&
      !/^(?:king|queen|prince|princess|sultan|captain|general|president|saint)$/.test(before.lower)
    )
      break;
    first--;
  }
  return first;
}

const oceans = /^(?:atlantic|pacific|mediterranean|arctic|baltic|caribbean|adriatic|aegean|antarctic|sahara|sahel)$/;
const directions = /^(?:(?:north|south|mid|central|east|west)(?:-?(?:east|west))?(?:ern)?|tropical|equatorial)$/;

/** "Pungwe River", "Sultan Babullah Airport", "Qinghai Province", "Mount Gamalama", "Strait of Hormuz". */
export const placeHeadsFinder: NameFinder = (context) =>
  context.lines.flatMap((line) => {
    if (line.style !== "plain") return [];
    return line.tokens.flatMap((token, at) => {
      if (!token.capital) return [];
      const next = line.tokens[at + 1];
      const after = line.tokens[at + 2];
      if (placeOpeners.has(token.lower) && next?.tied && !token.possessive) {
        if (next.capital && !next.digits) {
          const third = line.tokens[at + 2];
          const last =
            third?.tied &&
            third.capital &&
            !next.possessive &&
            (placeHeads.has(third.lower) || /^(?:san|santa|são|sao|santo|saint|st\.?)$/.test(token.lower))
              ? at + 2
              : at + 1;
          const saint = /^(?:san|santa|são|sao|santo|saint|st\.?|villa|monte|port)$/.test(token.lower);
          return [propose(context, line, [at, last], { kind: "place", weight: saint ? 30 : 72, by: "place-heads" })];
        }
        if (next.lower === "of" && after?.capital && after.tied)
          return [propose(context, line, [at, at + 2], { kind: "place", weight: 72, by: "place-heads" })];
      }
      const before = line.tokens[at - 1];
      if (token.tied && before?.capital && oceans.test(token.lower) && directions.test(before.lower))
        return [propose(context, line, [at - 1, at], { kind: "place", weight: 110, by: "place-heads" })];
      if (!placeHeads.has(token.lower)) return [];
      const first = goBack(line, at);
      if (first === at) return [];
      const opener = line.tokens[first];
      // "Anthony Hill", "Tiger Woods" are people.
      if (
        at === first + 1 &&
        headsThatAreSurnames.has(token.lower) &&
        opener &&
        isGivenName(opener.text) &&
        !opener.common
      )
        return [];
      const weight =
        /^(?:state|city|town|station|terminal|base|tower|temple|pass|park|county|street|hill|camp|palace|stadium|arena)$/.test(
          token.lower,
        )
          ? 55
          : 75;
      return [propose(context, line, [first, at], { kind: "place", weight, by: "place-heads" })];
    });
  });
