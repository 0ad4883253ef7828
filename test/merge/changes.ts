import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { parseBriefing } from "../../scripts/briefing/parse.ts";
import { writeBriefing } from "../../scripts/briefing/write.ts";
import type { Briefing, Footnote, Point } from "../../scripts/model.ts";

/** Generated briefings: the samples as they would stand after a conversion, without what people did to them since. */
export const samples: readonly Briefing[] = readdirSync("content/briefings")
  .filter((name) => name.endsWith(".md"))
  .sort()
  .flatMap((name) => {
    const { briefing } = parseBriefing(readFileSync(`content/briefings/${name}`, "utf8"), name);
    if (!briefing) return [];
    const { before: _before, ...rest } = briefing;
    return [{ ...rest, extra: [] }];
  });

export function sampleAt(index: number): Briefing {
  const sample = samples[index];
  if (!sample) throw new RangeError(`no sample ${index}`);
  return sample;
}

/** One random change: what is done, where, and a word that stands nowhere else. */
export interface Change {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly word: string;
}

export const changes = (letter: "h" | "m"): fc.Arbitrary<readonly Change[]> =>
  fc
    .array(fc.record({ kind: fc.nat(999), a: fc.nat(9999), b: fc.nat(9999) }), {
      minLength: 1,
      maxLength: 9,
      size: "max",
    })
    .map((all) => all.map((change, i) => ({ ...change, word: `${letter}qz${i}x${change.a}` })));

const sections = ["bottomLine", "keyPoints", "quotes", "timeline", "background", "watch", "gaps"] as const;
type Section = (typeof sections)[number];
type Machine = (briefing: Briefing, change: Change) => Briefing;

/** The same change in any section, whatever its units hold beyond a point. */
function inSection(briefing: Briefing, name: Section, change: (units: readonly Point[]) => readonly Point[]): Briefing {
  return { ...briefing, [name]: change(briefing[name]) };
}

const filled = (briefing: Briefing, at: number): Section => {
  const some = sections.filter((name) => briefing[name].length > 0);
  return some[at % Math.max(1, some.length)] ?? "keyPoints";
};

const withWord = (text: string, word: string, at: number): string => {
  const words = text.split(" ");
  words.splice(at % (words.length + 1), 0, word);
  return words.join(" ");
};

/** Notes that nothing cites are not generated. */
function pruned(briefing: Briefing): Briefing {
  const cited = new Set(sections.flatMap((name) => briefing[name].flatMap(({ notes }) => notes)));
  return { ...briefing, footnotes: briefing.footnotes.filter(({ label }) => cited.has(label)) };
}

function renumbered(briefing: Briefing, from: number, by: number): Briefing {
  const move = (note: Footnote): Footnote => {
    if (note.paragraph === null || note.paragraph < from) return note;
    const paragraph = note.paragraph + by;
    return { ...note, paragraph, label: note.label.replace(/^p\d+/, `p${paragraph}`) };
  };
  const names = new Map(briefing.footnotes.map((note) => [note.label, move(note).label]));
  let result: Briefing = { ...briefing, footnotes: briefing.footnotes.map(move) };
  for (const name of sections)
    result = inSection(result, name, (units) =>
      units.map((unit) => ({ ...unit, notes: unit.notes.map((label) => names.get(label) ?? label) })),
    );
  return result;
}

const machine: readonly Machine[] = [
  // Other words for a unit.
  (briefing, { a, b, word }) =>
    inSection(briefing, filled(briefing, a), (units) =>
      units.map((unit, i) => (i === b % units.length ? { ...unit, text: withWord(unit.text, word, a) } : unit)),
    ),
  (briefing, { a, b }) =>
    inSection(briefing, filled(briefing, a), (units) => units.filter((_, i) => i !== b % units.length)),
  // A unit of another article, with its passage.
  (briefing, { a, b, word }) => {
    const donor = samples[a % samples.length] ?? briefing;
    const name = filled(donor, b);
    const unit = donor[name][b % Math.max(1, donor[name].length)];
    if (!unit) return briefing;
    const label = `p${60 + (b % 30)}${word.slice(1, 2) === "q" ? "" : "b"}`;
    if (briefing.footnotes.some((note) => note.label === label)) return briefing;
    const added = { ...unit, text: withWord(unit.text, word, b), notes: [label] };
    const note: Footnote = { label, paragraph: 60 + (b % 30), exact: `Passage of ${word} and what it says` };
    const at = a % (briefing[name].length + 1);
    return {
      ...inSection(briefing, name, (units) => [...units.slice(0, at), added, ...units.slice(at)]),
      footnotes: [...briefing.footnotes, note],
    };
  },
  (briefing, { a, b }) => renumbered(briefing, 1 + (a % 12), 1 + (b % 3)),
  (briefing, { a }) => inSection(briefing, filled(briefing, a), () => []),
  (briefing, { a, b }) =>
    inSection(briefing, filled(briefing, a), (units) => {
      const at = b % units.length;
      return [...units.slice(at), ...units.slice(0, at)];
    }),
  (briefing, { word }) => ({ ...briefing, front: { ...briefing.front, title: `${briefing.front.title} ${word}` } }),
  (briefing, { word }) => ({ ...briefing, front: { ...briefing.front, description: `What ${word} says.` } }),
  (briefing, { a, word }) => {
    const people = [...(briefing.front.people ?? [])];
    people.splice(a % (people.length + 1), 0, `Ada ${word}`);
    return { ...briefing, front: { ...briefing.front, people } };
  },
  (briefing, { a }) => {
    const places = (briefing.front.places ?? []).filter((_, i) => i !== a % 4);
    return { ...briefing, front: { ...briefing.front, places: places.length > 0 ? places : undefined } };
  },
  (briefing, { word }) => ({ ...briefing, front: { ...briefing.front, generator: `dateline ${word}` } }),
  (briefing, { a }) => ({
    ...briefing,
    front: { ...briefing.front, source_sha256: a.toString(16).padStart(64, "0"), agency: "Another agency" },
  }),
];

/** What the conversion might make of the same article later. */
export const regenerate = (briefing: Briefing, all: readonly Change[]): Briefing =>
  pruned(all.reduce((made, change) => machine[change.kind % machine.length]?.(made, change) ?? made, briefing));

type Human = (text: string, change: Change) => string;

/** Changes one of the lines that fit. */
function atLine(text: string, fits: RegExp, at: number, change: (line: string) => string | null): string {
  const lines = text.split("\n");
  const found = lines.flatMap((line, i) => (fits.test(line) ? [i] : []));
  const where = found[at % Math.max(1, found.length)];
  if (where === undefined) return text;
  const line = change(lines[where] ?? "");
  return [...lines.slice(0, where), ...(line === null ? [] : [line]), ...lines.slice(where + 1)].join("\n");
}

const prose = /^(?:[-*] |> |[A-Z“"])[^:]{20,}/;
const bullet = /^[-*] /;

const human: readonly Human[] = [
  (text, { a, b, word }) =>
    atLine(text, prose, a, (line) => {
      const words = line.split(" ");
      words.splice(2 + (b % words.length), 0, word);
      return words.join(" ");
    }),
  (text, { a, word }) =>
    atLine(text, bullet, a, (line) => `- Written anew by ${word}.${/(\[\^[^\]]+\])*$/.exec(line)?.[0]}`),
  (text, { a }) => atLine(text, bullet, a, () => null),
  (text, { a }) => atLine(text, /^> /, a, () => null),
  (text, { a, word }) =>
    atLine(text, bullet, a, (line) => `${line}\n\n- A bullet of ${word}, from a call to the ministry`),
  (text, { a, word }) => atLine(text, bullet, a, (line) => `${line}\n- A tight bullet of ${word}`),
  (text, { a, word }) => atLine(text, bullet, a, (line) => `${line}\n\n  More on it, says ${word}.`),
  (text, { a, word }) => atLine(text, /^## /, a, (line) => `## Our view ${word}\n\nA paragraph, *ours*.\n\n${line}`),
  (text, { a, word }) => atLine(text, /^## /, a, (line) => `${line}\n\nBelow the heading ${word}, loose.`),
  (text, { a, word }) =>
    atLine(text, bullet, a, (line) => `<!-- check: allow something because ${word} -->\n\n${line}`),
  (text, { a, word }) => atLine(text, /^## /, a, () => `## Renamed ${word}`),
  (text, { word }) => text.replace(/^title: .*$/m, `title: Title of ${word}`),
  (text, { word }) =>
    /^updated:/m.test(text)
      ? text
      : text.replace(/^status: .*$/m, `updated: 2024-06-01\nstatus: published\ncorrections:\n  - Of ${word}`),
  (text, { a, word }) => atLine(text, /^ {2}- /, a, (line) => `${line}\n  - Name ${word}`),
  (text, { a, word }) => atLine(text, /^ {2}- /, a, (line) => `  # Why ${word}\n${line}`),
  (text, { a }) => atLine(text, /^ {2}- /, a, () => null),
  (text, { a, word }) => atLine(text, /^[a-z_]+: /, a, (line) => `# Note of ${word}\n${line}`),
  (text, { a, word }) => atLine(text, /^\[\^/, a, (line) => line.replace(/”$/, ` ${word}”`)),
  (text, { a, word }) =>
    `${atLine(text, bullet, a, (line) => `${line}[^${word}]`)}\n[^${word}]: Told to us by ${word}\n`,
  (text, { a }) => {
    const parts = text.split(/(?=^## )/m);
    return parts.length < 3 ? text : parts.filter((_, i) => i !== 1 + (a % (parts.length - 2))).join("");
  },
  (text, { a }) => {
    const lines = text.split("\n\n");
    const at = lines.findIndex(
      (line, i) => i > a % lines.length && bullet.test(line) && bullet.test(lines[i + 1] ?? ""),
    );
    const [one, two] = [lines[at], lines[at + 1]];
    if (at < 0 || one === undefined || two === undefined) return text;
    return [...lines.slice(0, at), two, one, ...lines.slice(at + 2)].join("\n\n");
  },
  (text) => text.replace(/^- /gm, "* "),
  (text) => text.replace(/^(- .*)\n\n(?=- )/gm, "$1\n"),
  (text, { word }) => `${text}\n\`\`\`\ncode of ${word}\n\`\`\`\n`,
  (text, { word }) => `${text}\n[link]: https://example.org/${word}\n`,
];

/** What a person might do to a briefing in an editor. */
export const edit = (text: string, all: readonly Change[]): string =>
  all.reduce((edited, change) => human[change.kind % human.length]?.(edited, change) ?? edited, text);

export const written = (briefing: Briefing): string => writeBriefing(briefing);
