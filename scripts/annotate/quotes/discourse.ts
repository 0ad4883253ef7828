import type { CleanArticle, Entity } from "../../model.ts";
import { Exchange } from "./exchange.ts";
import { Focus, type Turn } from "./focus.ts";
import { functionsOf } from "./functions.ts";
import { genderEvidence, isObject } from "./gender-evidence.ts";
import { type Gender, genderOf } from "./genders.ts";
import { bodyNouns, crowdNouns, documentNouns, pressDesk, spokesNouns } from "./nouns.ts";
import type { Subject } from "./subject.ts";
import type { Clause, Named, Token } from "./tokens.ts";

/** Who a subject turned out to be. */
export interface Resolved {
  readonly entity: Entity | null;
  readonly role: string | null;
  readonly by: string;
  readonly sure: boolean;
}

const nobody = (role: string | null, by: string): Resolved => ({ entity: null, role, by, sure: true });

/** Bodies that are called by what they are, never "the company" or "the group". */
const otherBodies =
  /\b(?:ministry|department|university|college|court|parliament|senate|congress|police|army|navy|council|committee|commission|tribunal|embassy|office|school|hospital|church|union|party|league|navy|force|government|nations)\b/i;

/** Those who, many at once, speak for the body that sent or employs them. */
const insiders =
  /^(?:officials|observers|monitors|inspectors|forecasters|researchers|scientists|analysts|economists|investigators|prosecutors|experts|engineers|meteorologists|seismologists|representatives)$/;

/** A phrase that ends in a capital may end in a name that no finder knows. */
const nameLike = /\s\p{Lu}\S*$/u;

/** There is one of them, with a name of his own: whoever was spoken of last is not it. */
const offices =
  /^(?:president|premier|minister|chancellor|king|queen|prince|princess|emperor|pope|mayor|governor|secretary|ambassador|judge|magistrate|prosecutor|chairman|chairwoman|chair|coach|captain|manager|director|speaker|commissioner|sheriff|senator|referee|umpire|bishop|archbishop|general|admiral|colonel|president-elect|owner|landlord|bank|plaintiff|defendant|victim|suspect)$/;

export const isOffice = (noun: string): boolean => offices.test(noun) && noun !== "bank";

/** Names of those who may be called "the union": a bank or a shipyard is none. */
const unionLike = /union|federation|association|workers|brotherhood|guild|teamsters|congress|league|^\p{Lu}{2,6}$/iu;

/** How many turns or mentions back somebody may be meant. */
const reach = 300;
/** Characters back in which a noun was brought in. */
const reachOfNouns = 600;

/** What has been said so far, and by whom: it finds who "he", "the judge" and "the company" are. */
export class Discourse {
  private readonly focus = new Focus();
  readonly exchange = new Exchange();
  private block = 0;
  private readonly functions = new Map<Entity, ReadonlySet<string>>();
  private readonly genders = new Map<Entity, Gender>();
  private readonly article: CleanArticle;
  private readonly entities: readonly Entity[];
  private readonly names: readonly Named[];
  private readonly nameWords: ReadonlySet<string>;
  /** Last words of the bodies' names in small letters: what a text may call them by. */
  private readonly bodyWords: ReadonlySet<string>;
  private readonly clauses: readonly Clause[];
  private readonly bodyStart: number;
  private evidence: ReadonlyMap<Entity, number> | null = null;
  private blockStart = 0;

  /** `clauses`: all sentences of the article, of which those to come can tell a gender as well. */
  constructor(article: CleanArticle, entities: readonly Entity[], names: readonly Named[], clauses: readonly Clause[]) {
    this.article = article;
    this.clauses = clauses;
    this.entities = entities;
    this.names = names;
    const people = entities.filter((entity) => entity.kind === "person");
    const bodies = entities.filter(({ kind, name }) => kind === "organisation" && name.includes(" "));
    this.bodyWords = new Set(bodies.map(({ name }) => name.toLowerCase().split(" ").at(-1) ?? ""));
    this.bodyStart = article.blocks.find(({ role }) => role === "paragraph")?.start ?? 0;
    this.nameWords = new Set(people.flatMap(({ mentions }) => mentions.flatMap(({ text }) => text.split(/\s+/))));
  }

  /** A new sentence begins, in the block that begins at `blockStart`. */
  enter(clause: Clause, blockStart: number): void {
    this.blockStart = blockStart;
    this.block = clause.block;
    this.focus.begin(clause);
  }

  note(turn: Turn): void {
    this.focus.note(turn);
  }

  lastTurn(since: number): Turn | undefined {
    return this.focus.lastTurn(since);
  }

  lastSpeaker(): Turn | undefined {
    return this.focus.lastSpeaker();
  }

  private genderOf(person: Entity): Gender {
    let gender = this.genders.get(person);
    if (gender === undefined) {
      this.evidence ??= genderEvidence(this.clauses);
      gender = genderOf(this.article.text, person, this.evidence.get(person));
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

  /** Who a subject is; `reports`: it says what the sentence reports ("…, she said"). */
  resolve(subject: Subject | null, lemma = "", reports = false): Resolved {
    if (!subject) return nobody(null, "nobody");
    if (subject.type === "name") return { entity: subject.entity, role: null, by: "named", sure: true };
    if (subject.type === "pronoun") return this.pronoun(subject, lemma, reports);
    if (subject.type === "unnamed") return this.unnamed(subject);
    return this.role(subject);
  }

  /** Many without a name speak for the body that they are said to come from ("observers from the Example Group"). */
  private unnamed({ text, head, entity }: Subject): Resolved {
    const body = entity?.kind === "organisation" && insiders.test(head) ? entity : null;
    return { entity: body, role: text, by: "unnamed", sure: body === null };
  }

  private pronoun({ text, start }: Subject, lemma: string, reports: boolean): Resolved {
    const by = "pronoun";
    if (text === "it" || text === "they") {
      const turn = this.focus.turnBefore(start, (t) => t.entity !== null && t.entity.kind !== "person");
      return { entity: turn?.entity ?? null, role: null, by, sure: false };
    }
    if (text !== "he" && text !== "she") return nobody(null, by);
    const fits = (entity: Entity): boolean => entity.kind === "person" && (this.genderOf(entity) ?? text) === text;
    if (/^(?:add|continue|go)$/.test(lemma)) {
      const speaker = this.focus.turnBefore(start, (t) => t.spoke);
      if (speaker?.entity && fits(speaker.entity)) return { entity: speaker.entity, role: null, by, sure: true };
    }
    // "The deputy asked Okello … he answered": the one who was asked.
    const asked = /^(?:answer|reply|respond|retort)$/.test(lemma) ? this.exchange.addressee(this.block) : null;
    if (asked && fits(asked)) return { entity: asked, role: null, by, sure: false };
    const place = { at: start, object: false, reports };
    const found = this.focus.antecedent(text, place, (person) => this.genderOf(person));
    const entity = found ? found.entity : this.latest(start, fits);
    if (!reports) this.focus.meant(text, entity);
    if (!entity) return nobody(null, by);
    const sure = this.genderOf(entity) === text;
    // Whoever "he" plainly was once, is "he" from then on.
    if (found?.main && entity.kind === "person" && !sure) this.genders.set(entity, text);
    return { entity, role: null, by, sure };
  }

  /** Keeps in mind whom the first "he" and "she", "his" and "her" of a sentence mean, `reporter` left out. */
  follow(tokens: readonly Token[], reporter: Subject | null, until = Number.POSITIVE_INFINITY): void {
    for (const [i, { kind, lower, start }] of tokens.entries()) {
      if (start >= until) return;
      if (kind !== "word" || lower.length > 3 || !/^(?:he|his|him|she|her)$/.test(lower)) continue;
      const pronoun = lower.startsWith("h") && lower !== "her" ? "he" : "she";
      if (start === reporter?.start || this.focus.isMeant(pronoun)) continue;
      const place = { at: start, object: isObject(tokens, i), reports: false };
      const found = this.focus.antecedent(pronoun, place, (person) => this.genderOf(person));
      if (found) this.focus.meant(pronoun, found.entity, i === 0 && lower !== pronoun);
    }
  }

  private role(subject: Subject): Resolved {
    const { head, text, start, definite } = subject;
    const by = "role";
    const role = text;
    // "An Example Group official": one who is not named speaks for the body.
    const behind = this.article.text.slice(subject.end, subject.end + 120);
    if (head === "official" && subject.entity?.kind === "organisation" && !/anonym|authori[sz]ed to/.test(behind))
      return { entity: subject.entity, role, by, sure: false };
    if (spokesNouns.has(head) || pressDesk.test(text)) {
      if (subject.entity) return { entity: subject.entity, role, by, sure: true };
      // "His spokesman", "its press office": for the one whose it is.
      const whose = /^(his|her|its|their) /i.exec(text)?.[1]?.toLowerCase();
      if (whose) {
        const pronoun = whose === "his" ? "he" : whose === "her" ? "she" : "it";
        return { ...this.pronoun({ ...subject, text: pronoun }, "", false), role };
      }
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
      const last = this.focus.turnBefore(start, (turn) => turn.entity !== null);
      const body =
        text.split(" ").length <= (pressDesk.test(text) ? 3 : 2) && last?.entity && last.entity.kind !== "person"
          ? last.entity
          : null;
      return { entity: body, role, by, sure: false };
    }
    if (documentNouns.has(head)) return nobody(role, by);
    if (bodyNouns.has(head) || (/^the /i.test(text) && this.bodyWords.has(head))) return this.body(subject);
    if (!definite || crowdNouns.has(head)) return nobody(role, by);
    // A surname that no finder marked here, of somebody who is named elsewhere.
    const surname = /^(?:\P{Lu}*\s|(?:.*\s)?\p{Lu}\p{Ll}{0,4}\. )?(\p{Lu}[\p{L}'’-]+)$/u.exec(text)?.[1];
    let known = surname ? this.entities.filter((e) => e.kind === "person" && e.name.endsWith(` ${surname}`)) : [];
    if (known.length > 1) known = known.filter((e) => e.mentions.some((m) => m.start >= this.bodyStart));
    if (known.length === 1 && known[0]) return { entity: known[0], role: null, by: "named", sure: true };
    if (/[^su]s$/.test(head) && !nameLike.test(text)) return nobody(role, by);
    const person = this.latest(start, (entity) => entity.kind === "person" && this.functionsOf(entity).has(head));
    if (person) return { entity: person, role, by, sure: true };
    const later = this.entities.filter((entity) => entity.kind === "person" && this.functionsOf(entity).has(head));
    if (later.length === 1 && later[0]) return { entity: later[0], role, by, sure: false };
    // "The Malian scientist": nobody is called so; it is whoever was just spoken of.
    const unheard = !/^the /i.test(text) || /[^s]s$/.test(head) || offices.test(head);
    if (unheard || subject.entity || this.metWithoutName(head, start)) return nobody(role, by);
    const last = this.focus.turnBefore(start, () => true);
    return last?.entity?.kind === "person" && start - last.at < 700
      ? { entity: last.entity, role, by, sure: false }
      : nobody(role, by);
  }

  /** "Had sent a lawyer … said the lawyer": somebody brought in without a name, and none in apposition, keeps none. */
  private metWithoutName(head: string, at: number): boolean {
    const from = Math.max(0, at - reachOfNouns);
    const before = this.article.text.slice(from, at);
    const noun = before.lastIndexOf(` ${head}`) + 1;
    const article = /\b(?:an?|another|his|her|their|its) (?:[\p{L}-]{1,20} ){0,2}$/u.exec(
      before.slice(Math.max(0, noun - 50), noun),
    );
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

  /** "Clean Reef, a charity from Orsa", "insurer Noordvaart": whether a body was brought in by this word before `until`. */
  private isCalled({ mentions }: Entity, head: string, until: number): boolean {
    const { text } = this.article;
    return mentions.some(({ start, end }) => {
      if (start >= until) return false;
      const behind = /^, (?:an?|the|one of the) ([^,.;:“”"]{2,80})/u.exec(text.slice(end, end + 100))?.[1] ?? "";
      const before = /([\p{L}-]{2,30}) $/u.exec(text.slice(Math.max(0, start - 32), start))?.[1] ?? "";
      // Only what it is itself: "a unit of the bank" is no bank.
      const own = behind.toLowerCase().split(/ (?:of|for|in|from|that|which|who|with|at|to|on|based) /u)[0] ?? "";
      return own.split(" ").at(-1) === head || before.toLowerCase() === head;
    });
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
    const described = /^the /i.test(text)
      ? this.latest(start, (other) => other.kind === "organisation" && this.isCalled(other, head, start))
      : undefined;
    if (described) return { entity: described, role: text, by, sure: true };
    const general =
      /^(?:company|firm|group|agency|organisation|organization|body|union|bank|airline|club|maker|operator|retailer|carrier|network|broadcaster|newspaper|charity|lobby|society|institute|centre|center)$/.test(
        head,
      );
    if (!general || !/^the /i.test(text)) return nobody(text, by);
    // A ministry is no company, whatever was spoken of last.
    const fits = ({ kind, name }: Entity): boolean =>
      kind === "organisation" &&
      !otherBodies.test(name.toLowerCase().replace(` ${head}`, "")) &&
      (head !== "bank" || /bank/i.test(name)) &&
      (head !== "union" || unionLike.test(name));
    const last = this.focus.turnBefore(start, (turn) => turn.entity !== null && fits(turn.entity))?.entity;
    return {
      entity: last ?? this.latest(start, fits),
      role: text,
      by,
      sure: false,
    };
  }
}
