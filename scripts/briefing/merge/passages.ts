import type { Footnote } from "../../model.ts";

/** The footnotes of one text: what they are called there, and the passage that each names. */
interface Cited {
  /** Label → a name for the passage that holds across the three texts. */
  readonly idOf: ReadonlyMap<string, string>;
}

export interface Citations {
  readonly base: Cited;
  readonly mine: Cited;
  readonly theirs: Cited;
  /** Labels of the person's text that are called otherwise in the merged one. */
  readonly renameMine: ReadonlyMap<string, string>;
  readonly renameTheirs: ReadonlyMap<string, string>;
}

/** Note marks and the head of a definition. */
const mark = /(?<!\\)\[\^([A-Za-z0-9_-]{1,40})\]/g;

/** Labels that a text marks or defines, each once, in order. */
export const labelsIn = (markdown: string): readonly string[] => [
  ...new Set([...markdown.matchAll(mark)].map(([, label]) => label ?? "")),
];

export const relabel = (markdown: string, to: (label: string) => string): string =>
  markdown.replace(mark, (_whole, label: string) => `[^${to(label)}]`);

const words = ({ exact, prefix = "", suffix = "" }: Footnote): string => JSON.stringify([exact, prefix, suffix]);
const whole = (note: Footnote): string => `${note.paragraph} ${words(note)}`;

/** The same passage of a paragraph, with more or fewer words of it. */
const widened = (a: Footnote, b: Footnote): boolean =>
  a.paragraph !== null &&
  a.paragraph === b.paragraph &&
  a.exact !== "" &&
  b.exact !== "" &&
  (a.exact.startsWith(b.exact) || b.exact.startsWith(a.exact));

type Likeness = (a: Footnote, b: Footnote) => boolean;
const likenesses: readonly Likeness[] = [
  (a, b) => whole(a) === whole(b),
  (a, b) => words(a) === words(b) && a.exact !== "",
  (a, b) => a.exact === b.exact && a.exact !== "",
  widened,
];
const sameLabel: Likeness = (a, b) => a.label === b.label;

interface Named {
  readonly note: Footnote;
  readonly id: string;
}

/** Gives notes the ids of others that they are like, strongest likeness first over all of them. */
function identify(notes: readonly Footnote[], others: readonly Named[], by: readonly Likeness[]): Map<string, string> {
  const idOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const like of by)
    for (const note of notes) {
      if (idOf.has(note.label)) continue;
      const other = others.find((one) => !taken.has(one.id) && like(note, one.note));
      if (!other) continue;
      idOf.set(note.label, other.id);
      taken.add(other.id);
    }
  return idOf;
}

const named = (notes: readonly Footnote[], idOf: ReadonlyMap<string, string>): readonly Named[] =>
  notes.map((note) => ({ note, id: idOf.get(note.label) ?? note.label }));

/** The label, or with the first letter from b on that nobody has. */
function freeLabel(label: string, taken: (label: string) => boolean): string {
  for (let n = 0; ; n++) {
    const free = n === 0 ? label : `${label}${n < 25 ? String.fromCharCode(97 + n) : `-${n}`}`;
    if (!taken(free)) return free;
  }
}

/**
 * Which footnotes of the three texts name the same passage, and what they are called in the merged text: as the new
 * text calls them, except where the person gave that label to something else.
 *
 * @param marked labels that the person's text marks, defined or not
 */
export function citationsOf(
  base: readonly Footnote[],
  mine: readonly Footnote[],
  theirs: readonly Footnote[],
  marked: readonly string[],
): Citations {
  const inBase = new Map(base.map(({ label }) => [label, `base ${label}`]));
  const inTheirs = identify(theirs, named(base, inBase), likenesses);
  for (const { label } of theirs) if (!inTheirs.has(label)) inTheirs.set(label, `theirs ${label}`);
  const known = [...named(base, inBase), ...named(theirs, inTheirs)];
  const inMine = identify(mine, known, likenesses);
  const left = mine.filter(({ label }) => !inMine.has(label));
  const used = new Set(inMine.values());
  const open = named(base, inBase).filter(({ id }) => !used.has(id));
  for (const [label, id] of identify(left, open, [sameLabel])) inMine.set(label, id);
  const taken = new Set(inMine.values());
  for (const label of [...mine.map((note) => note.label), ...marked])
    if (!inMine.has(label)) {
      // A mark whose definition was deleted still means what it meant.
      const id = inBase.get(label);
      inMine.set(label, id !== undefined && !taken.has(id) ? id : `mine ${label}`);
    }
  return { base: { idOf: inBase }, mine: { idOf: inMine }, theirs: { idOf: inTheirs }, ...renames(inMine, inTheirs) };
}

function renames(
  inMine: ReadonlyMap<string, string>,
  inTheirs: ReadonlyMap<string, string>,
): Pick<Citations, "renameMine" | "renameTheirs"> {
  const owner = new Map<string, string>();
  for (const [label, id] of inMine) if (id.startsWith("mine ")) owner.set(label, id);
  const renameTheirs = new Map<string, string>();
  const labelOf = new Map<string, string>();
  const mineById = new Map([...inMine].map(([label, id]) => [id, label]));
  for (const [label, id] of inTheirs) {
    const free = freeLabel(label, (one) => {
      if (owner.has(one)) return true;
      return one !== label && (inTheirs.has(one) || (inMine.has(one) && mineById.get(id) !== one));
    });
    owner.set(free, id);
    labelOf.set(id, free);
    if (free !== label) renameTheirs.set(label, free);
  }
  const renameMine = new Map<string, string>();
  for (const [label, id] of inMine) {
    if (id.startsWith("mine ")) continue;
    const to = labelOf.get(id) ?? freeLabel(label, (one) => owner.has(one) || (one !== label && inMine.has(one)));
    owner.set(to, id);
    labelOf.set(id, to);
    if (to !== label) renameMine.set(label, to);
  }
  return { renameMine, renameTheirs };
}
