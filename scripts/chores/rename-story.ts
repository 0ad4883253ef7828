import { noSuffix, targetKey } from "../site/resolver.ts";
import { foldName } from "../site/text.ts";
import { storyPath } from "../site/urls.ts";
import { slugify } from "../slugs.ts";
import { replaceInList } from "./front-edit.ts";
import type { Library } from "./library.ts";
import type { Retarget } from "./link-edit.ts";
import { moveAddresses } from "./move-addresses.ts";
import { bearersIn, relink, type Unclear } from "./relink.ts";

/** Plans a new title for a story; one that exists already takes the briefings of the other in. */
export function renameStory(library: Library, from: string, to: string): readonly Unclear[] {
  const before = library.shown(false);
  const { names, stories } = library.shown(true);
  const bearer = bearersIn(names);
  const key = foldName(from);
  const page = foldName(noSuffix(stories.get(key)?.path ?? ""));
  const address = noSuffix(storyPath(slugify(to)));
  const link: Retarget = (target) => {
    if (bearer(target, [])) return null;
    const written = targetKey(target);
    return written === page ? address : written === key && target !== to ? to : null;
  };
  const paths = [...library.briefings.map(({ path }) => path), ...library.notes.map((note) => library.pathOf(note))];
  const unclear = paths.flatMap((path) => {
    const text = library.read(path) ?? "";
    const titled = path.startsWith("briefings/")
      ? replaceInList(text, "story", (title) => foldName(title) === key, to)
      : text;
    return relink(library, { path, text: titled }, link);
  });
  moveAddresses(library, before, { kind: "story", from, to });
  return unclear;
}
