import type { NodeKind } from "../site/model.ts";
import { type Named, type Names, nodeKinds } from "../site/names.ts";
import { nearestOf } from "../site/nearest.ts";
import { targetKey } from "../site/resolver.ts";
import { foldName } from "../site/text.ts";
import { folderOf, refusal } from "./library.ts";

/** The one bearer of a name. Throws a ProblemError that says what was probably meant, or which kinds there are. */
export function findName(names: Names, name: string, kind: NodeKind | null, content: string): Named {
  const kinds = kind ? [kind] : nodeKinds;
  const found = kinds.flatMap((one) => names.find(one, name) ?? []);
  const [only] = found;
  if (only && found.length === 1) return only;
  if (only) {
    const which = found.map((one) => `--kind ${one.kind}`).join(" or ");
    throw refusal(
      content,
      "which-name",
      `“${name}” is several: ${found.map((one) => one.path).join(", ")}`,
      `say ${which}`,
    );
  }
  const near = nearestOf(
    names.all.filter((one) => kinds.includes(one.kind)).flatMap((one) => [one.name, ...one.aliases]),
  )(name);
  throw refusal(
    kind ? `${content}/${folderOf(kind)}` : content,
    "unknown-name",
    `no briefing or note names “${name}”`,
    near ? `did you mean “${near}”?` : "write the name as a briefing lists it",
  );
}

/** A title or name that a file can hold, its ends trimmed. Throws a ProblemError for others. */
export function checkTitle(title: string, content: string): string {
  const trimmed = title.trim();
  if (foldName(trimmed).replace(/[\p{Cf}\p{Z}]/gu, "") === "") refuse(content, title, "is empty");
  if (trimmed.length > 300) refuse(content, title, "is longer than 300 characters");
  const halves = trimmed.replace(/[\ud800-\udbff][\udc00-\udfff]/g, "");
  if (/[\p{Cc}\u2028\u2029\ufeff]/u.test(trimmed) || /[\ud800-\udfff]/.test(halves))
    refuse(content, title, "holds a line end or another character that no title has");
  return trimmed;
}

/** A name that lists, links and, unless it is a story's, functions can hold. Throws a ProblemError for others. */
export function checkName(name: string, content: string, isStory = false): string {
  const trimmed = checkTitle(name, content);
  if (/[[\]|]/.test(trimmed)) refuse(content, name, "holds “[”, “]” or “|”, which a link cannot hold");
  if (targetKey(trimmed) !== foldName(trimmed)) refuse(content, name, "is what a link takes for the path of a file");
  if (!isStory && trimmed.includes(": ")) refuse(content, name, "holds “: ”, which parts a name from its function");
  return trimmed;
}

function refuse(content: string, name: string, message: string): never {
  throw refusal(content, "new-name", `“${name.slice(0, 80)}” ${message}`, "choose another");
}
