import { keys } from "../briefing/schema.ts";
import { isEmbargoed } from "../site/release.ts";
import { withdrawal } from "../site/tombstones.ts";
import { addToList, removeKey, setKey } from "./front-edit.ts";
import { type Briefing, type Library, refusal } from "./library.ts";

const order = [...keys.keys()];

/**
 * Plans that a briefing is withdrawn. One that readers have never seen is refused: a page that says so would tell of it.
 *
 * @param today `YYYY-MM-DD`
 * @returns what to say when there is nothing to do; null when something is planned
 */
export function retireBriefing(
  library: Library,
  { path, front }: Briefing,
  reason: string,
  { today, now }: { readonly today: string; readonly now: string },
): string | null {
  const file = `${library.folder}/${path}`;
  const entry = withdrawal(today, reason);
  if (front.status === "withdrawn" && (front.corrections?.length ?? 0) > 0)
    return `nothing to do: ${file} is withdrawn already (${front.corrections?.at(-1)})`;
  if (isEmbargoed(front, now))
    throw refusal(
      file,
      "embargo",
      `is under embargo until ${front.embargo}: nobody has read it yet`,
      "delete the file instead",
    );
  let text = library.read(path) ?? "";
  text = setKey(text, "status", "withdrawn", order);
  if ((front.updated ?? "").slice(0, 10) < today) text = setKey(text, "updated", today, order);
  text = removeKey(text, "embargo");
  text = addToList(text, "corrections", entry, order);
  library.write(path, text);
  return null;
}
