import type { Entity } from "../../model.ts";
import type { Gender } from "./genders.ts";
import type { Clause } from "./tokens.ts";

/** Somebody who acted or spoke, in order of the text; `entity` null for one without a name ("a volunteer"). */
export interface Turn {
  readonly at: number;
  readonly entity: Entity | null;
  readonly spoke: boolean;
  /** A spokesman stands for it, so that "he" may be it. */
  readonly voiced: boolean;
  /** The sentence is about it, or it is the one whose words the sentence reports. */
  readonly main: boolean;
  /** Named there as "he" or "she". */
  readonly pronoun: boolean;
  /** What the noun tells of one without a name: a spokeswoman, his grandmother. */
  readonly gender: Gender;
}

/** Where and how a pronoun stands. */
interface Place {
  readonly at: number;
  /** Something is done to it: whoever acts in its sentence cannot be meant. */
  readonly object: boolean;
  /** It is the one who says what the sentence reports, and goes on from the last who spoke. */
  readonly reports: boolean;
}

/** What one sentence leaves in mind for the next. */
interface Left {
  readonly block: number;
  readonly turns: Turn[];
  /** People in the order of their first mention, with its place. */
  readonly people: readonly (readonly [Entity, number])[];
  readonly meant: Map<Gender, Entity | null>;
  /** The pronouns that it opens with: "Her deputy has left, she said" is one and the same. */
  readonly opening: Set<Gender>;
}

/** Sentences back in which a pronoun finds whom it means. */
const reach = 8;
/** What tells against somebody: each sentence between, a new paragraph, not its subject, a gender that is not known. */
const newParagraph = 0.5;
const notSubject = 0.8;
const genderUnknown = 0.9;
/** What tells for whom the same pronoun meant as the subject of the sentence before, and for one who spoke. */
const samePronoun = 0.4;
const spokeBefore = 0.5;

/**
 * Whom the text is about at each moment, for "he" and "she": the subject of a sentence comes before the others whom it
 * names, the last sentence before those further back (Grosz, Joshi and Weinstein, "Centering", 1995, as a sum of costs).
 */
export class Focus {
  private readonly turns: Turn[] = [];
  private readonly sentences: Left[] = [];

  /** A new sentence begins. */
  begin({ tokens, block }: Clause): void {
    const people = new Map<Entity, number>();
    for (const { entity, start } of tokens) {
      if (entity?.kind === "person" && !people.has(entity)) people.set(entity, start);
    }
    this.sentences.push({ block, turns: [], people: [...people], meant: new Map(), opening: new Set() });
  }

  note(turn: Turn): void {
    this.turns.push(turn);
    this.sentences.at(-1)?.turns.push(turn);
  }

  /** "He" was this one in the present sentence, and is so to its end. */
  meant(pronoun: "he" | "she", entity: Entity | null, opening = false): void {
    this.sentences.at(-1)?.meant.set(pronoun, entity);
    if (opening) this.sentences.at(-1)?.opening.add(pronoun);
  }

  isMeant(pronoun: "he" | "she"): boolean {
    return this.sentences.at(-1)?.meant.has(pronoun) ?? false;
  }

  /** Whom the sentence is about acted or spoke last, not further back than `since`; undefined when nobody did. */
  lastTurn(since: number): Turn | undefined {
    for (let i = this.turns.length - 1; i >= 0; i--) {
      const turn = this.turns[i];
      if (!turn || turn.at < since) return undefined;
      if (turn.main) return turn;
    }
    return undefined;
  }

  lastSpeaker(): Turn | undefined {
    return this.turns.findLast((turn) => turn.spoke);
  }

  /** The latest of the last few hundred turns before a place that passes. */
  turnBefore(at: number, passes: (turn: Turn) => boolean): Turn | undefined {
    for (let i = this.turns.length - 1; i >= Math.max(0, this.turns.length - 300); i--) {
      const turn = this.turns[i];
      if (turn && turn.at < at && passes(turn)) return turn;
    }
    return undefined;
  }

  /**
   * Whom a pronoun at a place means: an entity, null for somebody without a name, undefined when nobody is near.
   * `genderOf` tells what is known of a person.
   */
  antecedent(
    pronoun: "he" | "she",
    { at, object, reports }: Place,
    genderOf: (person: Entity) => Gender,
  ): { readonly entity: Entity | null; readonly main: boolean } | undefined {
    const last = this.sentences.length - 1;
    const block = this.sentences[last]?.block ?? 0;
    let best: { readonly entity: Entity | null; readonly main: boolean } | undefined;
    let lowest = Number.POSITIVE_INFINITY;
    for (let back = 0; back <= Math.min(last, reach); back++) {
      const left = this.sentences[last - back];
      if (!left) break;
      const far = back + (left.block === block ? 0 : newParagraph);
      if (far - samePronoun - spokeBefore >= lowest) break;
      const same = left.meant.get(pronoun);
      if (back === 0 && same !== undefined && (!reports || left.opening.has(pronoun)))
        return { entity: same, main: true };
      const offer = (entity: Entity | null, cost: number, main: boolean): void => {
        if (cost < lowest) {
          lowest = cost;
          best = { entity, main };
        }
      };
      if (same !== undefined) offer(same, far + notSubject, false);
      const acts = object && back === 0 ? left.turns.find((turn) => turn.main && turn.at < at)?.entity : undefined;
      for (const turn of left.turns) {
        if (turn.at >= at || (acts !== undefined && turn.entity === acts)) continue;
        const gender = turn.entity?.kind === "person" ? genderOf(turn.entity) : null;
        // One without a name is soon forgotten, unless the sentence is about it.
        const fits =
          turn.entity === null
            ? (turn.main || back === 0) && (turn.gender ?? pronoun) === pronoun
            : turn.entity.kind === "person"
              ? gender === null || gender === pronoun
              : turn.voiced && (turn.gender ?? pronoun) === pronoun;
        if (!fits) continue;
        const forgotten = turn.entity === null && turn.gender === null && back > 1;
        const unknown = forgotten || (turn.entity !== null && gender === null) ? genderUnknown : 0;
        const rank = (turn.main ? 0 : notSubject) - (turn.main && turn.pronoun ? samePronoun : 0);
        offer(turn.entity, far + rank + unknown - (reports && turn.main && turn.spoke ? spokeBefore : 0), turn.main);
      }
      for (const [person, place] of left.people) {
        if (place >= at || person === acts) continue;
        const gender = genderOf(person);
        if (gender !== null && gender !== pronoun) continue;
        offer(person, far + notSubject + (gender === null ? genderUnknown : 0), false);
      }
    }
    return best;
  }
}
