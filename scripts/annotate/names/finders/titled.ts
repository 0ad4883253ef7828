import { type NameFinder, propose } from "../context.ts";
import { mayBePerson, roleOf } from "../shape.ts";

/** People behind a title or function: "Foreign Minister Wang Yi", "spokesperson Inés de la Cruz", "Mr. Han". */
export const titled: NameFinder = (context) =>
  context.runs.flatMap((run) => {
    if (!run.role || !mayBePerson(run)) return [];
    return [
      propose(context, run.line, [run.first, run.last], {
        kind: "person",
        weight: 90,
        by: "titled",
        ...roleOf(context, run),
      }),
    ];
  });
