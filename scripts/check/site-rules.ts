import type { Problem } from "../model.ts";
import { foldName } from "../site/text.ts";
import type { SiteIndex } from "./site-index.ts";

/** A rule over the whole content folder. */
export interface SiteRule {
  readonly name: string;
  readonly severity: Problem["severity"];
  readonly holds: string;
  /** @param linesOf the lines of a file, for telling where a word stands */
  readonly check: (site: SiteIndex, linesOf: (file: string) => readonly string[]) => readonly SiteFinding[];
}

type SiteFinding = Pick<Problem, "file" | "line" | "message" | "remedy">;

const lineWith = (lines: readonly string[], words: string): number =>
  Math.max(
    0,
    lines.findIndex((line) => line.includes(words)),
  ) + 1;

const twoIds: SiteRule = {
  name: "two-ids",
  severity: "error",
  holds: "No two briefings have one id.",
  check: ({ briefings }, linesOf) => {
    const seen = new Map<string, string>();
    return briefings.flatMap(({ file, front }): readonly SiteFinding[] => {
      const twin = seen.get(front.id);
      seen.set(front.id, twin ?? file);
      if (twin === undefined) return [];
      const line = lineWith(linesOf(file), `id: `);
      return [
        {
          file,
          line,
          message: `the id “${front.id}” is also that of ${twin}`,
          remedy: "give the newer one an id of its own",
        },
      ];
    });
  },
};

const twoFiles: SiteRule = {
  name: "two-files",
  severity: "error",
  holds: "No two file names are one on a disk that does not tell letter case apart.",
  check: ({ briefings, notes }) => {
    const seen = new Map<string, string>();
    return [...briefings, ...notes].flatMap(({ file }): readonly SiteFinding[] => {
      const key = file.normalize("NFC").toLowerCase();
      const twin = seen.get(key);
      seen.set(key, twin ?? file);
      return twin === undefined
        ? []
        : [
            {
              file,
              line: 1,
              message: `the file name differs from ${twin} in letter case only`,
              remedy: "rename one of the two",
            },
          ];
    });
  },
};

const aliasShared: SiteRule = {
  name: "alias-shared",
  severity: "error",
  holds: "An alias leads to one person only, and is nobody else's name.",
  check: ({ notes, names }, linesOf) => {
    const owners = new Map<string, string>();
    return notes.flatMap(({ file, kind, aliases, name, stem }) =>
      aliases.flatMap((alias): readonly SiteFinding[] => {
        const key = `${kind}:${foldName(alias)}`;
        const owner = owners.get(key);
        owners.set(key, owner ?? file);
        const bearer = names.all.find(
          (other) =>
            other.kind === kind &&
            other.note !== null &&
            other.note.file !== file &&
            foldName(other.name) === foldName(alias),
        );
        const other = owner !== undefined && owner !== file ? owner : bearer?.note?.file;
        if (other === undefined) return [];
        const line = lineWith(linesOf(file), alias);
        return [
          {
            file,
            line,
            message: `“${alias}” is ${name ?? stem} here and somebody else in ${other}`,
            remedy: "take the alias away from one of them",
          },
        ];
      }),
    );
  },
};

const noteOrphan: SiteRule = {
  name: "note-orphan",
  severity: "warning",
  holds: "A note is about a name that some briefing lists or links.",
  check: ({ notes, names, briefings }) => {
    const listed = new Set<string>();
    for (const { front } of briefings)
      for (const list of [front.people, front.organisations, front.places, front.topics])
        for (const name of list ?? []) listed.add(foldName(name));
    return names.all.flatMap(({ note, name, aliases }): readonly SiteFinding[] => {
      if (!note || !notes.includes(note) || [name, ...aliases].some((one) => listed.has(foldName(one)))) return [];
      return [
        {
          file: note.file,
          line: 1,
          message: `no briefing lists ${name}`,
          remedy: "spell the name of the note as briefings do, or remove the note",
        },
      ];
    });
  },
};

export const siteRules: readonly SiteRule[] = [twoIds, twoFiles, aliasShared, noteOrphan];
