import { type NameFinder, propose } from "../context.ts";
import { nameWords } from "../shape.ts";

const lead =
  /(?:\bknown (?:locally |better |also |simply )?(?:as|by (?:its|the|their) (?:\p{L}{1,30} )?(?:acronym|initials|abbreviation))(?: the)?|\bby (?:its|the) (?:\p{L}{1,30} )?(?:acronym|initials)|, or|\(or|\bacronym|\babbreviated (?:as|to)|\bcalled) ["“'‘]?$/u;

/** A second name given to a body: "known as Cocobod", "or Agrocalidad", "known by its acronym BNPB". */
export const alsoKnownAs: NameFinder = (context) =>
  context.runs.flatMap((run) => {
    const start = run.line.tokens[run.first]?.start ?? 0;
    const before = context.article.text.slice(Math.max(0, start - 60), start);
    const comma = context.article.text[run.line.tokens[run.last]?.end ?? 0];
    if (nameWords(run).length > 3 || !lead.test(before) || (/, or $/.test(before) && !/[,)]/.test(comma ?? "")))
      return [];
    return [
      propose(context, run.line, [run.first, run.last], { kind: "organisation", weight: 45, by: "also-known-as" }),
    ];
  });
