import { relative, resolve } from "node:path";
import { nearestOf } from "../site/nearest.ts";
import { type Briefing, type Library, refusal } from "./library.ts";

/** A briefing by its file, the file's name, or its id. Throws a ProblemError that says what was probably meant. */
export function findBriefing(library: Library, which: string): Briefing {
  const path = relative(resolve(library.folder), resolve(which)).replaceAll("\\", "/");
  const { briefings } = library;
  const found =
    briefings.find((one) => one.path === path || one.path === which) ??
    briefings.find(({ front }) => front.id === which) ??
    briefings.find(({ stem }) => stem === which || `${stem}.md` === which);
  if (found) return found;
  const near = nearestOf(briefings.flatMap(({ front, stem }) => [front.id, stem]))(
    which.replace(/^.*\//, "").replace(/\.md$/, ""),
  );
  throw refusal(
    library.folder,
    "unknown-briefing",
    `“${which}” is no file, file name or id of a briefing`,
    near ? `did you mean “${near}”?` : "name a file in briefings/",
  );
}
