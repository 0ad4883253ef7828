import type { Entity } from "../../model.ts";
import { joiners, prepositions } from "./nouns.ts";
import { phraseBefore } from "./phrases.ts";
import type { Subject } from "./subject.ts";
import type { Token } from "./tokens.ts";

/** Words with their speaker, as a turn of a conversation. */
interface Spoken {
  readonly block: number;
  readonly entity: Entity | null;
  readonly question: boolean;
}

/** Who talks with whom, so that words without attribution and "he answered" find theirs. */
export class Exchange {
  private readonly spoken: Spoken[] = [];
  private asked: { readonly block: number; readonly entity: Entity } | null = null;

  hear(turn: Spoken): void {
    this.spoken.push(turn);
  }

  ask(entity: Entity, block: number): void {
    this.asked = { entity, block };
  }

  /** Whoever was asked in this paragraph or the one before. */
  addressee(block: number): Entity | null {
    return this.asked && block - this.asked.block <= 1 ? this.asked.entity : null;
  }

  /** Question and answer in turn: the next to speak is the one before the last. */
  next(block: number, question: boolean): Entity | null {
    const last = this.spoken.at(-1);
    if (!last || block - last.block !== 1 || last.question === question) return null;
    const other = this.spoken.findLast((turn) => turn.block < last.block);
    if (!other || last.block - other.block !== 1 || other.question !== question) return null;
    return other.entity !== last.entity && last.entity?.kind === "person" && other.entity?.kind === "person"
      ? other.entity
      : null;
  }
}

/** Whom "Brandt asked the governor whether …" asks. */
export function askedIn(tokens: readonly Token[]): Subject | null {
  for (const [i, { kind, lower }] of tokens.entries()) {
    if (kind !== "word" || !/^(?:asked|pressed|questioned|challenged)$/.test(lower)) continue;
    if (i === 0 || /^(?:is|are|was|were|be|been|being|when|if|once)$/.test(tokens[i - 1]?.lower ?? "")) continue;
    let last = i;
    while (last < i + 7) {
      const next = tokens[last + 1];
      if (!next || (next.kind !== "word" && next.kind !== "name")) break;
      if (joiners.has(next.lower) || prepositions.has(next.lower) || /^(?:wh(?:y|at|ich|o)|how|on)$/.test(next.lower))
        break;
      last++;
      if (next.kind === "name" && next.entity?.kind === "person") break;
    }
    const behind = tokens[last + 1];
    const subject = last > i && behind?.kind !== "quote" ? phraseBefore(tokens, last) : null;
    if (subject && subject.start > (tokens[i]?.start ?? 0)) return subject;
  }
  return null;
}

const told =
  /^(?:verdict|answer|reply|response|reaction|advice|message|conclusion|explanation|assessment|retort|excuse|motto)$/;

/** "Okello's verdict?", "Her advice to the young:": whose the words behind it are. */
export function announcedIn(tokens: readonly Token[]): Subject | null {
  const end = tokens.at(-1);
  if (!end || tokens.length > 14 || !/^[?:]$/.test(end.text)) return null;
  const noun = tokens.findIndex(({ lower }) => told.test(lower));
  const owner = tokens.findLastIndex(
    ({ lower, text }, i) => i < noun && (/^(?:his|her)$/.test(lower) || /^['’]s?$/.test(text)),
  );
  if (noun < 0 || owner < 0 || noun - owner > 3) return null;
  const at = tokens[owner];
  if (!at) return null;
  if (!/^h/.test(at.lower)) {
    const named = phraseBefore(tokens, owner - 1);
    return named?.type === "name" || named?.type === "role" ? named : null;
  }
  const { start } = at;
  return {
    type: "pronoun",
    entity: null,
    text: at.lower === "his" ? "he" : "she",
    head: "",
    definite: true,
    start,
    end: at.end,
  };
}
