import { slugify } from "../slugs.ts";
import type { PagePath } from "./model.ts";
import { collectNames, listKeys, type Note, nodeKinds } from "./names.ts";
import type { BriefingFile, Content } from "./read-content.ts";
import { hiddenBecause } from "./release.ts";
import { collectStories } from "./stories.ts";
import { foldName } from "./text.ts";
import { briefingPath } from "./urls.ts";

/** What exists and readers do not see. */
export interface Hidden {
  readonly briefings: readonly BriefingFile[];
  /** Names, aliases and stories that no public briefing gives. */
  readonly words: readonly string[];
  readonly paths: ReadonlySet<PagePath>;
}

/** What of a content folder is public now. Whatever else it holds must leave no trace in the site. */
interface Parted {
  readonly files: readonly BriefingFile[];
  readonly notes: readonly Note[];
  /** Was public and is no more. */
  readonly withdrawn: readonly BriefingFile[];
  readonly hidden: Hidden;
}

const keysOf = (files: readonly BriefingFile[]): ReadonlySet<string> =>
  new Set(
    files.flatMap(({ front }) =>
      nodeKinds.flatMap((kind) =>
        (front[listKeys[kind]] ?? []).flatMap((name) => [`${kind}:${foldName(name)}`, `${kind}/${slugify(name)}`]),
      ),
    ),
  );

const namesNote = ({ kind, name, stem, aliases }: Note, keys: ReadonlySet<string>): boolean =>
  [...(name === null ? [] : [name]), ...aliases].some((one) => keys.has(`${kind}:${foldName(one)}`)) ||
  (name === null && keys.has(`${kind}/${stem}`));

/** A note waits with the briefings that it belongs to: one that only hidden ones name is hidden too. */
export function partContent({ briefings, notes }: Content, now: string, drafts: boolean): Parted {
  const why = briefings.map(({ front }) => hiddenBecause(front, now, drafts));
  const files = briefings.filter((_, at) => why[at] === null);
  const unseen = briefings.filter((_, at) => why[at] !== null);
  const withdrawn = briefings.filter((_, at) => why[at] === "withdrawn");
  if (unseen.length === 0)
    return { files, notes, withdrawn, hidden: { briefings: [], words: [], paths: new Set<PagePath>() } };
  const [seenKeys, unseenKeys] = [keysOf(files), keysOf(unseen)];
  const open = notes.filter((note) => namesNote(note, seenKeys) || !namesNote(note, unseenKeys));
  return { files, notes: open, withdrawn, hidden: hiddenIn(briefings, notes, files, open, unseen) };
}

function hiddenIn(
  all: readonly BriefingFile[],
  allNotes: readonly Note[],
  files: readonly BriefingFile[],
  notes: readonly Note[],
  unseen: readonly BriefingFile[],
): Hidden {
  const gather = (some: readonly BriefingFile[], own: readonly Note[]) => {
    const names = collectNames(
      some.map(({ front }) => front),
      own,
    ).all;
    const stories = [...collectStories(some.flatMap(({ front }) => front.story ?? [])).values()];
    return {
      words: [...names.flatMap(({ name, aliases }) => [name, ...aliases]), ...stories.map(({ text }) => text)],
      paths: [...names, ...stories].map(({ path }) => path).concat(some.map(({ stem }) => briefingPath(stem))),
    };
  };
  const [whole, seen] = [gather(all, allNotes), gather(files, notes)];
  const [words, paths] = [new Set(seen.words.map(foldName)), new Set(seen.paths)];
  return {
    briefings: unseen,
    words: whole.words.filter((word) => !words.has(foldName(word))),
    paths: new Set(whole.paths.filter((path) => !paths.has(path))),
  };
}

/** Whatever a link to something hidden may say, folded. */
export const targetsOf = ({ briefings, words, paths }: Hidden): ReadonlySet<string> =>
  new Set(
    [
      ...briefings.flatMap(({ stem, front }) => [front.id, stem, `briefings/${stem}`, front.title]),
      ...words,
      ...[...paths].map((path) => path.replace(/\.html$/, "")),
    ].map(foldName),
  );
