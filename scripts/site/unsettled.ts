import type { Problem } from "../model.ts";
import type { Identity } from "./model.ts";
import { listKeys } from "./names.ts";
import { nodeIndexPath } from "./urls.ts";

/** So many are named in a message; the names page has them all. */
const most = 5;

/** One note a kind of name: how many questions of who is who stand open, the first few, and where all are. */
export function identityNotes(unsettled: readonly Identity[]): readonly Problem[] {
  return (["person", "organisation"] as const).flatMap((kind): readonly Problem[] => {
    const own = unsettled.filter((identity) => identity.kind === kind);
    if (own.length === 0) return [];
    const shown = own.slice(0, most).map(({ node, message }) => `“${node.text}” ${message}`);
    const more = own.length > most ? `; and ${own.length - most} more` : "";
    return [
      {
        severity: "note",
        file: `content/${listKeys[kind]}`,
        rule: "who-is-who",
        message: `${own.length} open ${own.length === 1 ? "question" : "questions"} of who is who: ${shown.join("; ")}${more}`,
        remedy: `see ${nodeIndexPath(kind)}#who-is-who; settle each by “aliases” or “not” in a note`,
      },
    ];
  });
}
