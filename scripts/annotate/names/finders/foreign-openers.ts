import { type NameFinder, propose } from "../context.ts";
import { nameWords } from "../shape.ts";
import { bodyOpeners, landOpeners } from "../vocabulary.ts";

const english =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|new|mount|lake|cape|fort|port|river|isle|gulf|bay|strait|place|avenue|costa)$/;
const article = /^(?:el|la|los|las)$/;

/** "Radio Okapi", "Banco Nación", "Cerro Quimal", "El Tambo": the first word says in its own language what is named. */
export const foreignOpeners: NameFinder = (context) =>
  context.runs.flatMap((run) => {
    const words = nameWords(run);
    const [first] = words;
    if (!first || words.length < 2 || words.length > 5 || run.role) return [];
    const range = [run.first, run.last] as const;
    if (bodyOpeners.has(first.lower))
      return [propose(context, run.line, range, { kind: "organisation", weight: 55, by: "foreign-openers" })];
    if (english.test(first.lower))
      return [propose(context, run.line, range, { kind: "place", weight: 15, by: "foreign-openers" })];
    if (landOpeners.has(first.lower))
      return [propose(context, run.line, range, { kind: "place", weight: 45, by: "foreign-openers" })];
    if (article.test(first.lower))
      return [propose(context, run.line, range, { kind: "place", weight: 25, by: "foreign-openers" })];
    return [];
  });
