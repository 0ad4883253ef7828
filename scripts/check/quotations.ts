import type { Quote, Span } from "../model.ts";
import { overlaps } from "../spans.ts";
import { passageOf } from "./claims.ts";
import type { Reading, Unit } from "./reading.ts";
import type { Paragraph, Source } from "./source.ts";
import { foldAll } from "./words.ts";

/** A quotation under "Who said what", beside its source. Texts are folded. */
export interface Said {
  readonly unit: Unit;
  readonly source: Source;
  /** `whole`: nothing but somebody's words. `within`: in the reporter's sentence. */
  readonly form: "whole" | "within";
  /** Its stretches: split at " … " and at editor's brackets. */
  readonly parts: readonly string[];
  readonly brackets: readonly string[];
  /** Paragraphs of its footnotes; all where it has none. */
  readonly passage: readonly Paragraph[];
  /** In order, from the passage on; as far as they were found. */
  readonly places: readonly Span[];
}

const bracket = /\[([^[\]]{0,300})\]/g;

function saidOf(reading: Reading, source: Source, unit: Unit): Said {
  const folded = foldAll(unit.plain);
  const whole = folded.startsWith('"') && folded.endsWith('"') && folded.length > 2;
  const inner = whole ? folded.slice(1, -1) : folded;
  const parts = inner
    .replace(bracket, "…")
    .split("…")
    .map((part) => part.trim())
    .filter(Boolean);
  const noted = passageOf(reading, source, unit.notes);
  const passage = noted.length > 0 ? noted : source.paragraphs;
  return {
    unit,
    source,
    form: whole ? "whole" : "within",
    parts,
    brackets: [...inner.matchAll(bracket)].map(([, words = ""]) => words),
    passage,
    places: placesFrom(source, passage[0]?.start ?? 0, parts),
  };
}

function placesFrom({ text }: Source, start: number, parts: readonly string[]): readonly Span[] {
  const places: Span[] = [];
  let from = start;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) break;
    places.push({ start: at, end: at + part.length });
    from = at + part.length;
  }
  return places;
}

const known = new WeakMap<Reading, readonly Said[]>();

/** The quotations of a briefing; none where the source cannot be compared. */
export function saidIn(reading: Reading): readonly Said[] {
  const before = known.get(reading);
  if (before) return before;
  const { source } = reading;
  const said = source
    ? reading.units.filter(({ section }) => section === "quotes").map((unit) => saidOf(reading, source, unit))
    : [];
  known.set(reading, said);
  return said;
}

/** What the reading of the source holds for words: a quotation, or a statement that is reported without marks. */
export type Understood = Pick<Quote, "speaker">;

/** Who says the words of an entry, as far as the reading of the source goes. */
export function understoodAs({ source, places, form }: Said): readonly Understood[] {
  const { quotes, statements } = source.article;
  const found = quotes.filter(({ parts }) => parts.some((part) => places.some((place) => overlaps(part, place))));
  if (form === "whole") return found.slice(0, 1);
  return found.length > 0 ? found : statements.filter((one) => places.some((place) => overlaps(one, place)));
}

export interface AttributionLine {
  /** Null for "speaker not named" and "unnamed: …". */
  readonly name: string | null;
  /** "unnamed: a spokesperson": the words for somebody without a name. */
  readonly unnamed: string | null;
  readonly role: string | null;
  /** The parts behind the name, as printed. */
  readonly rest: readonly string[];
  readonly inferred: boolean;
}

const dateLike = /\d{4}|^(?:undated|date not given)$|^\d{1,2} [A-Z][a-z]{2,8}$|^[A-Z][a-z]{2,8} \d{1,2}$/;
const remark = /^(?:speaker inferred|partial quotation|reported)$/;
const occasion =
  /^(?:to|in|at|on|via|by|from|after|before|during|speaking|writing|told|through|quoted|as|according)\b/i;

/** `[[Wang Yi]], foreign minister, 18 March 2024, speaker inferred`, taken apart. */
export function readAttribution(plain: string): AttributionLine {
  const [head = "", ...rest] = foldAll(plain)
    .split(",")
    .map((part) => part.trim());
  const role: string[] = [];
  for (const part of rest) {
    if (dateLike.test(part) || remark.test(part) || occasion.test(part)) break;
    role.push(part);
  }
  const unnamed = /^unnamed: (.{1,200})$/.exec(head)?.[1] ?? null;
  const nobody = unnamed !== null || head === "" || /^speaker not named$/i.test(head);
  return {
    name: nobody ? null : head,
    unnamed,
    role: role.length > 0 ? role.join(", ") : null,
    rest,
    inferred: rest.includes("speaker inferred"),
  };
}

export const isDatePart = (part: string): boolean => dateLike.test(part);
