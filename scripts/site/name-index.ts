import type { Problem } from "../model.ts";
import type { Named } from "./names.ts";
import { alike, foldName, wordEnd } from "./text.ts";

/** A spelling that running text is searched for. */
export interface Spelling {
  /** In the form of `alike`. */
  readonly text: string;
  /** Whom it may mean: indexes into `Names.all`. None: it is there to keep a shorter name from matching inside it. */
  readonly means: readonly number[];
  /**
   * `full`: links anywhere. `single`: one word, links where the briefing lists its bearer, else only amid lower-case
   * words. `bare`: a surname, initialism or the like, links only where the briefing lists its bearer.
   */
  readonly strength: "full" | "single" | "bare";
}

/** Spellings by their first word, longest first. */
export type SpellingIndex = ReadonlyMap<string, readonly Spelling[]>;

const firstWord = (text: string): string => text.slice(0, wordEnd(text, 0));

const isOneWord = (text: string): boolean => wordEnd(text, 0) === text.length;

/** Collects spellings; the same text given twice means either bearer. */
export function indexSpellings(spellings: Iterable<Spelling>): SpellingIndex {
  const byText = new Map<string, Spelling>();
  for (const spelling of spellings) {
    const known = byText.get(spelling.text);
    byText.set(
      spelling.text,
      known ? { ...known, means: [...new Set([...known.means, ...spelling.means])] } : spelling,
    );
  }
  const index = new Map<string, Spelling[]>();
  for (const spelling of byText.values()) {
    const first = firstWord(spelling.text);
    if (!first) continue;
    const list = index.get(first);
    if (list) list.push(spelling);
    else index.set(first, [spelling]);
  }
  for (const list of index.values()) list.sort((a, b) => b.text.length - a.text.length);
  return index;
}

/** A topic's own name is an everyday word ("Economy"), so only the aliases of its note are looked for. */
const spellingsOf = (named: Named): readonly string[] => {
  const forbidden = new Set(named.not.map(foldName));
  const own = named.kind === "topic" ? (named.note?.aliases ?? []) : [named.name, ...named.aliases];
  return own.filter((spelling) => !forbidden.has(foldName(spelling)) && spelling.trim().length > 1);
};

function strengthOf(named: Named, text: string): Spelling["strength"] {
  if (!isOneWord(text)) return "full";
  if (named.kind === "person" && text !== alike(named.name)) return "bare";
  return named.note?.aliases.some((alias) => alike(alias) === text) ? "full" : "single";
}

/** All spellings of all names, and those of `not`, which keep a name from matching inside another's. */
export function globalSpellings(all: readonly Named[]): SpellingIndex {
  const spellings: Spelling[] = [];
  for (const named of all) {
    for (const spelling of spellingsOf(named)) {
      const text = alike(spelling.trim());
      spellings.push({ text, means: [named.index], strength: strengthOf(named, text) });
    }
    for (const other of named.not) {
      if (!isOneWord(alike(other))) spellings.push({ text: alike(other), means: [], strength: "full" });
    }
  }
  return indexSpellings(spellings);
}

/** A spelling with two bearers is linked only where a briefing lists one of them; people should know. */
export function ambiguousSpellings(index: SpellingIndex, all: readonly Named[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const list of index.values()) {
    for (const { text, means } of list) {
      if (means.length < 2) continue;
      const bearers = means.flatMap((at) => all[at] ?? []);
      const noted = bearers.find((named) => named.note);
      problems.push({
        severity: "warning",
        file: noted?.note?.file ?? "content",
        rule: "ambiguous-name",
        message: `"${text}" may mean ${bearers.map(({ name, kind }) => `${name} (${kind})`).join(" or ")}`,
        remedy: "it is linked only in briefings that list one of them; take the alias away or use fuller names",
      });
    }
  }
  return problems;
}
