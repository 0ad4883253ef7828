import type { SectionKind } from "../briefing/sections.ts";
import type { Sentence, Span } from "../model.ts";
import type { Reading, Unit } from "./reading.ts";
import { type Paragraph, paragraphAt, passageStart, type Source, sentencesIn } from "./source.ts";
import { type Difference, differences, foldAll, lowerSet, type Word, wordsOf } from "./words.ts";

/** Sections whose text is the source's own, whole, cut or edited. */
const claiming: ReadonlySet<SectionKind> = new Set(["bottom-line", "key-points", "timeline", "background", "watch"]);

/** Text of a briefing beside the passage that it rests on. Texts are folded. */
export interface Claim {
  readonly unit: Unit;
  readonly source: Source;
  /** What is said, editor's words in square brackets and links between briefings left out. */
  readonly text: string;
  /** The same with the editor's words. */
  readonly whole: string;
  /** The contents of its square brackets. */
  readonly brackets: readonly string[];
  /** The stretches between gaps and brackets. */
  readonly stretches: readonly string[];
  /** Paragraphs that its footnotes lead to; all of the article where there is none. */
  readonly passage: readonly Paragraph[];
  /** Its footnotes lead somewhere. */
  readonly noted: boolean;
  /** Where each stretch stands in the passage, in order; null for a text that is not the source's, or stands elsewhere. */
  readonly verbatim: readonly Span[] | null;
  /** Where all of it stands word for word outside the passage; null where it does not. */
  readonly elsewhere: Paragraph | null;
  /** The sentence of the passage that it is nearest to; null for a verbatim text or an empty passage. */
  readonly sentence: Sentence | null;
}

const bracket = /\[([^[\]]{1,300})\]/g;
const alsoIn = / \(also in [^()]{0,600}(?:\([^()]{0,300}\)[^()]{0,600}){0,6}\)$/;

const stretchesOf = (folded: string): readonly string[] =>
  folded
    .replace(bracket, "…")
    .split("…")
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));

/** The stretches in order within a span; null where one is missing. */
export function placeAll({ text }: Source, { start, end }: Span, stretches: readonly string[]): readonly Span[] | null {
  const places: Span[] = [];
  let from = start;
  for (const stretch of stretches) {
    const at = text.indexOf(stretch, from);
    if (at < 0 || at + stretch.length > end) return null;
    places.push({ start: at, end: at + stretch.length });
    from = at + stretch.length;
  }
  return places.length > 0 ? places : null;
}

/** The paragraphs that notes lead to, in order. */
export function passageOf(reading: Reading, source: Source, labels: readonly string[]): readonly Paragraph[] {
  const numbers = new Set<number>();
  for (const label of labels) {
    const note = reading.notes.get(label);
    if (!note || note.paragraph === null) continue;
    const at = passageStart(source, note);
    const found = at < 0 ? source.paragraphs[note.paragraph - 1] : paragraphAt(source, at);
    if (found) numbers.add(found.number);
  }
  return source.paragraphs.filter(({ number }) => numbers.has(number));
}

const around = (paragraphs: readonly Paragraph[]): Span => ({
  start: paragraphs[0]?.start ?? 0,
  end: paragraphs.at(-1)?.end ?? 0,
});

function nearestSentence(source: Source, passage: readonly Paragraph[], text: string): Sentence | null {
  const own = lowerSet(text);
  let best: Sentence | null = null;
  let most = 0;
  for (const paragraph of passage)
    for (const sentence of sentencesIn(source, paragraph)) {
      let shared = 0;
      const theirs = lowerSet(source.text.slice(sentence.start, sentence.end));
      for (const word of own) if (theirs.has(word)) shared += word.length > 3 ? 2 : 1;
      if (shared > most) [best, most] = [sentence, shared];
    }
  return best;
}

function claimOf(reading: Reading, source: Source, unit: Unit): Claim {
  const folded = foldAll(unit.plain).replace(unit.section === "background" ? alsoIn : /$^/, "");
  const stretches = stretchesOf(folded);
  const noted = passageOf(reading, source, unit.notes);
  const passage = noted.length > 0 ? noted : source.paragraphs;
  const verbatim = placeAll(source, around(passage), stretches);
  const elsewhere =
    verbatim || noted.length === 0
      ? null
      : (source.paragraphs.find((paragraph) => placeAll(source, paragraph, stretches) !== null) ?? null);
  const text = folded.replace(bracket, " ").replace(/ {2,}/g, " ").trim();
  return {
    unit,
    source,
    text,
    whole: folded,
    brackets: [...folded.matchAll(bracket)].map(([, inner = ""]) => inner),
    stretches,
    passage,
    noted: noted.length > 0,
    verbatim,
    elsewhere,
    sentence: verbatim ? null : nearestSentence(source, passage, text),
  };
}

const known = new WeakMap<Reading, readonly Claim[]>();

/** What a briefing claims, beside its source; nothing where the source cannot be compared. */
export function claimsOf(reading: Reading): readonly Claim[] {
  const before = known.get(reading);
  if (before) return before;
  const { source } = reading;
  const claims = source
    ? reading.units
        .filter(({ section, plain }) => claiming.has(section) && stretchesOf(foldAll(plain)).length > 0)
        .map((unit) => claimOf(reading, source, unit))
    : [];
  known.set(reading, claims);
  return claims;
}

/** Claims in words that are not the source's: their facts are compared one by one. */
export const editedClaims = (reading: Reading): readonly Claim[] =>
  claimsOf(reading).filter(({ verbatim, elsewhere }) => !verbatim && !elsewhere);

/** The text of the passage. */
export const passageText = ({ source, passage }: Claim): string =>
  passage.map(({ start, end }) => source.text.slice(start, end)).join(" ");

export interface Comparison {
  readonly from: readonly Word[];
  readonly to: readonly Word[];
  readonly differences: readonly Difference[];
}

/** An edited claim beside its sentence, word by word; null without a sentence. */
export function comparisonOf({ source, sentence, text }: Claim): Comparison | null {
  if (!sentence) return null;
  const from = wordsOf(source.text.slice(sentence.start, sentence.end));
  const to = wordsOf(text);
  return { from, to, differences: differences(from, to) };
}
