import type { CleanArticle, Entity } from "../../model.ts";
import { type Gender, genderOf } from "./genders.ts";
import { bodyNouns, crowdNouns, determiners, documentNouns, prepositions, pressDesk, spokesNouns } from "./nouns.ts";
import type { Subject } from "./subjects.ts";
import type { Named } from "./tokens.ts";

/** Somebody who acted or spoke, in order of the text; `entity` null for one without a name ("a volunteer"). */
interface Turn {
  readonly at: number;
  readonly entity: Entity | null;
  readonly spoke: boolean;
  /** A spokesman stands for it, so that "he" may be it. */
  readonly voiced: boolean;
}

/** Who a subject turned out to be. */
export interface Resolved {
  readonly entity: Entity | null;
  readonly role: string | null;
  readonly by: string;
  readonly sure: boolean;
}

const nobody = (role: string | null, by: string): Resolved => ({ entity: null, role, by, sure: true });

/** Words that tell the function of each person: printed before a mention, behind it between commas, or given as role. */
function functionsOf(text: string, person: Entity, nameWords: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(person.roles.flatMap((role) => role.toLowerCase().split(/\s+/)));
  for (const { start, end } of person.mentions) {
    const before = text.slice(Math.max(0, start - 80), start).match(/[\p{L}\p{M}'’-]+|[^\s\p{L}\p{M}]/gu) ?? [];
    for (const word of before.reverse().slice(0, 6)) {
      const lower = word.toLowerCase();
      if (!/^\p{L}/u.test(word) || determiners.has(lower) || prepositions.has(lower) || nameWords.has(word)) break;
      found.add(lower);
    }
    const apposed = /([\p{L}-]{1,30}), $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
    if (apposed) found.add(apposed.toLowerCase());
    const behind = /^,? (?:an? |the |who is |who was |\()?([^,.;:()"“”]{2,80})/u.exec(text.slice(end, end + 100));
    if (behind && /^[,(]| who /.test(text.slice(end, end + 5))) {
      for (const word of (behind[1] ?? "").toLowerCase().split(/\s+/)) {
        // "Ana Example, had sent a lawyer": what she did is not what she is.
        if (prepositions.has(word) || /^(?:had|has|have|will|would)$/.test(word)) break;
        found.add(word);
      }
    }
  }
  return found;
}

/** How many turns or mentions back somebody may be meant. */
const reach = 300;
/** Characters back in which a noun was brought in. */
const reachOfNouns = 600;

/** What has been said so far, and by whom: it finds who "he", "the judge" and "the company" are. */
export class Discourse {
  private readonly turns: Turn[] = [];
  private readonly functions = new Map<Entity, ReadonlySet<string>>();
  private readonly genders = new Map<Entity, Gender>();
  private readonly article: CleanArticle;
  private readonly entities: readonly Entity[];
  private readonly names: readonly Named[];
  private readonly nameWords: ReadonlySet<string>;
  private blockStart = 0;

  constructor(article: CleanArticle, entities: readonly Entity[], names: readonly Named[]) {
    this.article = article;
    this.entities = entities;
    this.names = names;
    const people = entities.filter((entity) => entity.kind === "person");
    this.nameWords = new Set(people.flatMap(({ mentions }) => mentions.flatMap(({ text }) => text.split(/\s+/))));
  }

  /** A new block of the article begins here. */
  enter(blockStart: number): void {
    this.blockStart = blockStart;
  }

  note(at: number, entity: Entity | null, spoke: boolean, voiced = false): void {
    this.turns.push({ at, entity, spoke, voiced });
  }

  /** Who acted or spoke last, not further back than `since`; undefined when nobody did. */
  lastTurn(since: number): Turn | undefined {
    return this.turns.findLast((turn) => turn.at >= since);
  }

  lastSpeaker(): Turn | undefined {
    return this.turns.findLast((turn) => turn.spoke);
  }

  private genderOf(person: Entity): Gender {
    let gender = this.genders.get(person);
    if (gender === undefined) {
      gender = genderOf(this.article.text, person);
      this.genders.set(person, gender);
    }
    return gender;
  }

  private functionsOf(person: Entity): ReadonlySet<string> {
    let known = this.functions.get(person);
    if (!known) {
      known = functionsOf(this.article.text, person, this.nameWords);
      this.functions.set(person, known);
    }
    return known;
  }

  /** The latest mention before a place that passes, among the last few hundred. */
  private latest(at: number, passes: (entity: Entity) => boolean, since = 0): Entity | null {
    let low = 0;
    let high = this.names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.names[middle]?.start ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= Math.max(0, low - reach); i--) {
      const name = this.names[i];
      if (!name || name.start < since) return null;
      if (passes(name.entity)) return name.entity;
    }
    return null;
  }

  /** The latest of the last few hundred turns before a place that passes. */
  private turnBefore(at: number, passes: (turn: Turn) => boolean): Turn | undefined {
    for (let i = this.turns.length - 1; i >= Math.max(0, this.turns.length - reach); i--) {
      const turn = this.turns[i];
      if (turn && turn.at < at && passes(turn)) return turn;
    }
    return undefined;
  }

  resolve(subject: Subject | null, lemma = ""): Resolved {
    if (!subject) return nobody(null, "nobody");
    if (subject.type === "name") return { entity: subject.entity, role: null, by: "named", sure: true };
    if (subject.type === "pronoun") return this.pronoun(subject, lemma);
    if (subject.type === "unnamed") return nobody(subject.text, "unnamed");
    return this.role(subject);
  }

  private pronoun({ text, start }: Subject, lemma: string): Resolved {
    const by = "pronoun";
    if (text === "it" || text === "they") {
      const turn = this.turnBefore(start, (t) => t.entity !== null && t.entity.kind !== "person");
      return { entity: turn?.entity ?? null, role: null, by, sure: false };
    }
    if (text !== "he" && text !== "she") return nobody(null, by);
    const fits = (entity: Entity): boolean => entity.kind === "person" && (this.genderOf(entity) ?? text) === text;
    if (/^(?:add|continue|go)$/.test(lemma)) {
      const speaker = this.turnBefore(start, (t) => t.spoke);
      if (speaker?.entity && fits(speaker.entity)) return { entity: speaker.entity, role: null, by, sure: true };
    }
    const last = this.turnBefore(start, () => true);
    if (!last || last.at < this.blockStart) {
      // Nobody has acted in this paragraph yet; one who is named in it is nearer than one who acted before.
      const near = this.latest(start, fits, this.blockStart);
      if (near) return this.meant(near, text, by);
    }
    const turn = this.turnBefore(start, ({ entity, voiced }) => entity === null || voiced || fits(entity));
    if (turn) return turn.entity ? this.meant(turn.entity, text, by) : nobody(null, by);
    const named = this.latest(start, fits);
    return named ? this.meant(named, text, by) : nobody(null, by);
  }

  /** Whoever "he" once was, is "he" from then on. */
  private meant(entity: Entity, pronoun: "he" | "she", by: string): Resolved {
    const sure = this.genderOf(entity) === pronoun;
    if (entity.kind === "person" && !sure) this.genders.set(entity, pronoun);
    return { entity, role: null, by, sure };
  }

  private role(subject: Subject): Resolved {
    const { head, text, start, definite } = subject;
    const by = "role";
    const role = text;
    if (spokesNouns.has(head) || pressDesk.test(text)) {
      if (subject.entity) return { entity: subject.entity, role, by, sure: true };
      // "A ministry spokesman", "the court's press service": the body that was named with this word.
      const bodyWord = text
        .toLowerCase()
        .split(/[\s'’]+/)
        .find((word) => bodyNouns.has(word) && word !== head && !pressDesk.test(`press ${word}`));
      if (bodyWord) {
        const { entity } = this.body({ ...subject, head: bodyWord });
        const near = entity ?? this.latest(start, (other) => other.kind === "organisation", this.blockStart);
        return { entity: near, role, by, sure: entity !== null };
      }
      const last = this.turnBefore(start, (turn) => turn.entity !== null);
      const body =
        text.split(" ").length <= (pressDesk.test(text) ? 3 : 2) && last?.entity && last.entity.kind !== "person"
          ? last.entity
          : null;
      return { entity: body, role, by, sure: false };
    }
    if (documentNouns.has(head)) return nobody(role, by);
    if (bodyNouns.has(head)) return this.body(subject);
    if (!definite || crowdNouns.has(head)) return nobody(role, by);
    // A surname that no finder marked here, of somebody who is named elsewhere.
    const surname = /(?:^|\s)(\p{Lu}[\p{L}'’-]+)$/u.exec(text)?.[1];
    const known = surname ? this.entities.filter((e) => e.kind === "person" && e.name.endsWith(` ${surname}`)) : [];
    if (known.length === 1 && known[0]) return { entity: known[0], role: null, by: "named", sure: true };
    const person = this.latest(start, (entity) => entity.kind === "person" && this.functionsOf(entity).has(head));
    if (person) return { entity: person, role, by, sure: true };
    const later = this.entities.filter((entity) => entity.kind === "person" && this.functionsOf(entity).has(head));
    if (later.length === 1 && later[0]) return { entity: later[0], role, by, sure: false };
    // "The Malian scientist": nobody is called so; it is whoever was just spoken of.
    if (!/^the /i.test(text) || /s$/.test(head) || subject.entity || this.metWithoutName(head, start))
      return nobody(role, by);
    const last = this.turnBefore(start, () => true);
    return last?.entity?.kind === "person" && start - last.at < 700
      ? { entity: last.entity, role, by, sure: false }
      : nobody(role, by);
  }

  /** "Had sent a lawyer … said the lawyer": somebody brought in without a name, and none in apposition, keeps none. */
  private metWithoutName(head: string, at: number): boolean {
    const from = Math.max(0, at - reachOfNouns);
    const before = this.article.text.slice(from, at);
    const noun = before.lastIndexOf(` ${head}`) + 1;
    const article = /\b(?:an?|another) (?:[\p{L}-]{1,20} ){0,2}$/u.exec(before.slice(Math.max(0, noun - 50), noun));
    if (noun === 0 || !article || !/^[\s.,;]/.test(before.slice(noun + head.length))) return false;
    const start = from + noun - article[0].length;
    const end = from + noun + head.length;
    return !this.names.some(
      (name) =>
        name.entity.kind === "person" &&
        ((name.end <= start && start - name.end <= " was ".length) ||
          (name.start >= end && name.start - end <= " named ".length)),
    );
  }

  private body({ head, text, start, entity }: Subject): Resolved {
    const by = "role";
    if (entity && /^(?:the|a|an) /i.test(text) && text.toLowerCase().includes(` ${head} of `))
      return { entity, role: text, by, sure: true };
    const isBody = (other: Entity): boolean =>
      other.kind === "organisation" &&
      other.mentions.some((mention) => mention.text.toLowerCase().split(/\s+/).includes(head));
    const named = this.latest(start, isBody);
    if (named) return { entity: named, role: text, by, sure: true };
    const general =
      /^(?:company|firm|group|agency|organisation|organization|body|union|bank|airline|club|maker|operator|retailer|carrier|network|broadcaster|newspaper|charity|lobby|society|institute|centre|center)$/.test(
        head,
      );
    if (!general || !/^the /i.test(text)) return nobody(text, by);
    const last = this.turnBefore(start, (turn) => turn.entity?.kind === "organisation")?.entity;
    return {
      entity: last ?? this.latest(start, (other) => other.kind === "organisation"),
      role: text,
      by,
      sure: false,
    };
  }
}
