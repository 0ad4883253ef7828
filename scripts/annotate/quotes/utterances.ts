import type { Block, Quote, Span, Speaker } from "../../model.ts";
import { trimSpan } from "../../spans.ts";
import type { Stretch } from "./marks.ts";
import type { Scene, Verdict } from "./scene.ts";
import { directAfter } from "./speakers/after-quote.ts";

/** A stretch between marks with its sentence, and what the rules made of its speaker. */
export interface Heard {
  readonly scene: Scene;
  readonly stretch: Stretch;
  readonly verdict: Verdict | null;
}

const goesOn = /[,?!…—–-]["'’]?\s*$/;

/** "A," X said. "B." and "A," X said, "B.": the attribution breaks into one utterance. */
function brokenByAttribution(a: Heard, b: Heard): boolean {
  if (a.scene.clause.block !== b.scene.clause.block) return false;
  if (!goesOn.test(a.scene.token.text)) return false;
  if (a.scene.clause === b.scene.clause) {
    const between = a.scene.clause.tokens.slice(a.scene.at + 1, b.scene.at);
    if (between.map((token) => token.text).join(" ") === "adding ,") return true;
  }
  if (!directAfter(a.scene)) return false;
  const { tokens } = b.scene.clause;
  if (directAfter(b.scene)) return false;
  const before = tokens[b.scene.at - 1];
  if (a.scene.clause === b.scene.clause) return before?.text === "," || before?.text === "—" || before?.text === "–";
  // A new sentence that is nothing but the rest of the utterance.
  const alone = b.scene.at === 0 && tokens.slice(1).every((token) => token.kind === "mark");
  const lastOfA = a.scene.clause.tokens.findLastIndex((token) => token.kind === "quote") === a.scene.at;
  const adjoining =
    (a.scene.clause.tokens.at(-1)?.end ?? 0) <= b.stretch.open &&
    b.stretch.open - (a.scene.clause.tokens.at(-1)?.end ?? 0) < 4;
  return alone && lastOfA && adjoining;
}

/** A paragraph without a closing mark, and one that opens with a mark: the same person is still speaking. */
function runsOn(text: string, blocks: readonly Block[], a: Heard, b: Heard): boolean {
  if (a.stretch.closed || a.stretch.end !== blocks[a.scene.clause.block]?.end) return false;
  const between = blocks.slice(a.scene.clause.block + 1, b.scene.clause.block);
  const block = blocks[b.scene.clause.block];
  if (block?.role !== "paragraph" || b.scene.clause.block <= a.scene.clause.block) return false;
  if (between.some(({ role }) => role === "paragraph" || role === "subheading")) return false;
  return text.slice(block.start, b.stretch.open).trim() === "";
}

/** A sentence of its own, not a fragment inside the reporter's. */
function isDirect(text: string, { scene, stretch }: Heard): boolean {
  const inside = text.slice(stretch.start, stretch.end).trim();
  if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(inside)) return false;
  const before = scene.clause.tokens[scene.at - 1];
  if (before && before.kind !== "mark" && before.kind !== "quote") return false;
  return /[,.?!…—–-]["'’)]*$/.test(inside) || scene.clause.tokens.length === 1;
}

function quoteOf(text: string, group: readonly Heard[], speakerOf: (verdict: Verdict) => Speaker | null): Quote | null {
  const [first] = group;
  const parts: readonly Span[] = group
    .map(({ stretch }) => trimSpan(text, stretch))
    .filter(({ start, end }) => end > start);
  const start = parts[0]?.start;
  const end = parts.at(-1)?.end;
  if (!first || start === undefined || end === undefined) return null;
  const verdict =
    group.find((part) => part.verdict?.cue && part.verdict.who.entity)?.verdict ??
    group.find((part) => part.verdict?.cue)?.verdict ??
    first.verdict;
  const direct = isDirect(text, first);
  return {
    start,
    end,
    parts,
    text: parts.map((part) => text.slice(part.start, part.end)).join(" … "),
    marks: direct ? "direct" : "partial",
    speaker: verdict ? speakerOf(verdict) : null,
    by: verdict?.by ?? "marks",
    certainty: first.stretch.closed || group.length > 1 ? "stated" : "inferred",
  };
}

/** Letters and figures alone, in lower case. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Joins what one person says in one breath; a headline takes the speaker of the same words in the text. */
export function joinUtterances(
  text: string,
  blocks: readonly Block[],
  heard: readonly Heard[],
  speakerOf: (verdict: Verdict) => Speaker | null,
): readonly Quote[] {
  const groups: Heard[][] = [];
  for (const part of heard) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && (brokenByAttribution(last, part) || runsOn(text, blocks, last, part))) group.push(part);
    else groups.push([part]);
  }
  const quotes = groups.flatMap((group) => quoteOf(text, group, speakerOf) ?? []);
  const bodyStart = blocks.find(({ role }) => role === "paragraph")?.start ?? 0;
  return quotes.map((quote) => {
    if (quote.end > bodyStart) return quote;
    const words = bare(quote.text);
    const body = quotes.filter((other) => other.start >= bodyStart && other.speaker?.entity);
    const same =
      body.find((other) => bare(other.text) === words) ??
      // Two words or more that somebody says in the text, when the headline does not tell who.
      (quote.speaker?.entity || !words.includes(" ")
        ? undefined
        : body.find((other) => ` ${bare(other.text)} `.includes(` ${words} `)));
    return same?.speaker
      ? { ...quote, speaker: { ...same.speaker, span: null, by: "headline-echo" }, by: "headline-echo" }
      : quote;
  });
}
