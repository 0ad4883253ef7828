import type { Entry } from "./entries.ts";
import type { Identity, NodeKind, NodeRef, PossibleBearer } from "./model.ts";
import type { Named } from "./names.ts";
import type { RoleMet } from "./roles.ts";
import { alike, foldName, isCapital, listing } from "./text.ts";

/** Who may be who across briefings. Nothing is merged: an alias in a note does that, and `not` says no. */
export interface Identities {
  /** By index of the name. */
  readonly probably: ReadonlyMap<number, readonly PossibleBearer[]>;
  readonly perhaps: ReadonlyMap<number, readonly PossibleBearer[]>;
  readonly caution: ReadonlyMap<number, string>;
  readonly unsettled: readonly Identity[];
}

interface Facts {
  readonly names: readonly Named[];
  readonly newestFirst: readonly Entry[];
  /** Names in each briefing, by its position. */
  readonly sets: readonly ReadonlySet<number>[];
  readonly roles: ReadonlyMap<number, readonly RoleMet[]>;
}

/** Evidence from which a link is offered; that of a rival from which none is. */
const enough = 2;
const rivalry = 1;
/** So many bearers of a surname are weighed; of more nobody could say. */
const mostBearers = 12;
/** So many briefings of a name are looked at: the newest. */
const mostBriefings = 60;
/** A name in a larger share of all briefings than this is everybody's company. */
const common = 0.2;
const nearDays = 10;

const wordsOf = (name: string): readonly string[] =>
  foldName(name)
    .replace(/[.,]/g, " ")
    .split(" ")
    .filter((word) => word && !/^(?:jr|sr|ii|iii|iv)$/.test(word));

/** Everything that is compared of one name, gathered once. */
class Profile {
  readonly positions: readonly number[];
  readonly stories = new Map<string, string>();
  readonly company = new Map<number, number>();
  readonly days: readonly number[];
  readonly roles: ReadonlySet<string>;

  constructor(index: number, positions: readonly number[], { newestFirst, sets, roles }: Facts) {
    this.positions = positions.slice(0, mostBriefings);
    for (const at of this.positions) {
      const story = newestFirst[at]?.story;
      if (story) this.stories.set(story.path, story.text);
      for (const other of sets[at] ?? [])
        if (other !== index) this.company.set(other, (this.company.get(other) ?? 0) + 1);
    }
    this.days = this.positions.flatMap((at) => dayNumber(newestFirst[at]?.ref.date ?? null) ?? []);
    this.roles = new Set((roles.get(index) ?? []).flatMap(({ role }) => roleWords(role)));
  }
}

const dayNumber = (date: string | null): number | null => {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : time / 86_400_000;
};

const dull = new Set("the a an of for and in at on to former acting deputy senior new then now its his her".split(" "));
const roleWords = (role: string): readonly string[] =>
  foldName(role)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !dull.has(word));

interface Evidence {
  readonly score: number;
  readonly reasons: readonly string[];
}

const kindWeights: Readonly<Record<NodeKind, number>> = { person: 1, organisation: 1, place: 0.5, topic: 0.25 };

class Weigher {
  readonly postings: readonly (readonly number[])[];
  private readonly facts: Facts;
  private readonly profiles = new Map<number, Profile>();

  constructor(facts: Facts) {
    this.facts = facts;
    const postings: number[][] = facts.names.map(() => []);
    facts.sets.forEach((set, at) => {
      for (const one of set) postings[one]?.push(at);
    });
    this.postings = postings;
  }

  profile(index: number): Profile {
    const known = this.profiles.get(index);
    if (known) return known;
    const made = new Profile(index, this.postings[index] ?? [], this.facts);
    this.profiles.set(index, made);
    return made;
  }

  private isCommon(index: number): boolean {
    const count = this.postings[index]?.length ?? 0;
    return count > Math.max(3, this.facts.sets.length * common);
  }

  /** Names that both appear with, but for those who appear with everybody. */
  sharedCompany(a: Profile, b: Profile): readonly Named[] {
    const [small, large] = a.company.size < b.company.size ? [a, b] : [b, a];
    const shared: Named[] = [];
    for (const other of small.company.keys()) {
      const named = large.company.has(other) && !this.isCommon(other) ? this.facts.names[other] : undefined;
      if (named) shared.push(named);
    }
    return shared;
  }

  /** What speaks for two names being one; null where they stand apart in one briefing, or a note says no. */
  evidence(shortForm: Named, fuller: Named): Evidence | null {
    const says = (one: Named, other: Named): boolean => one.not.some((no) => foldName(no) === foldName(other.name));
    if (says(shortForm, fuller) || says(fuller, shortForm)) return null;
    const [a, b] = [this.profile(shortForm.index), this.profile(fuller.index)];
    const mine = new Set(a.positions);
    if (b.positions.some((at) => mine.has(at))) return null;
    let score = 0;
    const reasons: string[] = [];
    const stories = [...a.stories].filter(([path]) => b.stories.has(path)).map(([, title]) => title);
    if (stories.length > 0) {
      score += 3;
      reasons.push(`the story ${stories[0]} in common`);
    }
    const shared = this.sharedCompany(a, b);
    if (shared.length > 0) {
      score += Math.min(
        4,
        shared.reduce((sum, { kind }) => sum + kindWeights[kind], 0),
      );
      const names = shared.map(({ name }) => name).sort();
      reasons.push(`${names.length > 3 ? `${names.length} names` : listing(names)} in common`);
    }
    const roles = [...a.roles].filter((word) => b.roles.has(word));
    if (roles.length > 0) {
      score += 1.5;
      reasons.push("the same function");
    } else if (a.roles.size > 0 && b.roles.size > 0) score -= 1;
    const [here, there] = [shortForm.note?.country, fuller.note?.country];
    if (here && there) score += foldName(here) === foldName(there) ? 1 : -3;
    if (score > 0 && a.days.some((day) => b.days.some((other) => Math.abs(day - other) <= nearDays))) {
      score += 0.5;
      reasons.push("days apart");
    }
    return { score, reasons };
  }
}

/** "K. Brodie" and "Kara Brodie": each word of the short form begins one of the full form, in order. */
function fits(short: readonly string[], full: readonly string[]): boolean {
  if (short.length > full.length || short.at(-1) !== full.at(-1) || short.join(" ") === full.join(" ")) return false;
  let at = 0;
  return short.every((word) => {
    const found = full.findIndex((other, i) => i >= at && (other === word || (word.length === 1 && other[0] === word)));
    at = found + 1;
    return found >= 0;
  });
}

const smallWords = new Set("of the and for in on de du la des to &".split(" "));

/** "World Health Organization" → WHO; null where that gives fewer than three letters. */
function initialsOf(name: string): string | null {
  const words = alike(name)
    .split(/[ -]/)
    .filter((word) => word && !smallWords.has(word.toLowerCase()));
  const initials = words.map((word) => word[0] ?? "").filter(isCapital);
  return initials.length >= 3 && initials.length === words.length ? initials.join("") : null;
}

const isAcronym = (name: string): boolean => /^[A-Z]{3,8}$/.test(name.replaceAll(".", ""));

interface Pair {
  readonly short: Named;
  readonly fuller: readonly Named[];
  readonly sign: string;
}

/** Short forms with the fuller names that they may stand for: found by surname and by initials, never by comparing all. */
function pairsOf(names: readonly Named[]): readonly Pair[] {
  const index = new Map<string, Named[]>();
  const enter = (key: string, named: Named): void => {
    const list = index.get(key);
    if (list) list.push(named);
    else index.set(key, [named]);
  };
  const words = new Map<number, readonly string[]>();
  for (const named of names) {
    if (named.kind === "person") {
      const own = wordsOf(named.name);
      words.set(named.index, own);
      if (own.length > 1) enter(`person:${own.at(-1)}`, named);
    } else if (named.kind === "organisation") {
      const initials = initialsOf(named.name);
      if (initials) enter(`organisation:${initials}`, named);
    }
  }
  return names.flatMap((short): readonly Pair[] => {
    if (short.kind === "organisation") {
      if (!isAcronym(short.name)) return [];
      const fuller = index.get(`organisation:${short.name.replaceAll(".", "")}`) ?? [];
      return fuller.length > 0 ? [{ short, fuller, sign: "same initials" }] : [];
    }
    const own = words.get(short.index);
    if (!own) return [];
    const fuller = (index.get(`person:${own.at(-1)}`) ?? []).filter(
      (other) => other !== short && fits(own, words.get(other.index) ?? []),
    );
    return fuller.length > 0
      ? [{ short, fuller, sign: own.length === 1 ? "same surname" : "same surname and initials" }]
      : [];
  });
}

const bearer = (node: NodeRef, sign: string, { reasons }: Evidence): PossibleBearer => ({
  node,
  reason: [sign, ...reasons].join("; "),
});

/** The briefings of one name, parted into those that have company, story, function or days in common. */
function circles(named: Named, { newestFirst, names, sets }: Facts, weigher: Weigher): readonly (readonly number[])[] {
  const positions = (weigher.postings[named.index] ?? []).slice(0, mostBriefings);
  const parent = positions.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const first = new Map<string, number>();
  const meet = (key: string, i: number): void => {
    const known = first.get(key);
    if (known === undefined) first.set(key, i);
    else parent[root(i)] = root(known);
  };
  positions.forEach((at, i) => {
    const story = newestFirst[at]?.story;
    if (story) meet(`story:${story.path}`, i);
    for (const other of sets[at] ?? [])
      if (other !== named.index && names[other]?.kind !== "topic") meet(`name:${other}`, i);
  });
  const groups = new Map<number, number[]>();
  positions.forEach((at, i) => {
    const key = root(i);
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  });
  return [...groups.values()];
}

/** One name, two circles without any company in common, and functions that have no word in common: perhaps two people. */
function twoPeople(named: Named, facts: Facts, weigher: Weigher): string | null {
  const met = facts.roles.get(named.index) ?? [];
  if (named.kind !== "person" || named.note || met.length < 2) return null;
  const groups = circles(named, facts, weigher);
  if (groups.length < 2) return null;
  const described = groups.flatMap((positions) => {
    const paths = new Set(positions.flatMap((at) => facts.newestFirst[at]?.ref.path ?? []));
    const own = met.filter(({ briefing }) => paths.has(briefing.path));
    const [newest] = own;
    return newest ? [{ words: new Set(own.flatMap(({ role }) => roleWords(role))), role: newest.role }] : [];
  });
  for (const [i, one] of described.entries())
    for (const other of described.slice(i + 1))
      if (one.words.size > 0 && other.words.size > 0 && ![...one.words].some((word) => other.words.has(word)))
        return `may be two people: ${one.role}, and ${other.role}, with no name in common`;
  return null;
}

/** @param facts all names, and the briefings newest first */
export function findIdentities(facts: Facts): Identities {
  const weigher = new Weigher(facts);
  const probably = new Map<number, readonly PossibleBearer[]>();
  const perhaps = new Map<number, PossibleBearer[]>();
  const caution = new Map<number, string>();
  const unsettled: Identity[] = [];
  for (const { short, fuller, sign } of pairsOf(facts.names)) {
    if (fuller.length > mostBearers) continue;
    const weighed = fuller
      .flatMap((other) => {
        const found = weigher.evidence(short, other);
        return found ? [{ other, found }] : [];
      })
      .sort((a, b) => b.found.score - a.found.score || a.other.index - b.other.index);
    const [best, second] = weighed;
    if (!best || best.found.score < (short.kind === "organisation" ? 1 : enough)) continue;
    if (second && second.found.score >= rivalry) {
      const rivals = weighed.filter(({ found }) => found.score >= rivalry);
      unsettled.push({
        kind: short.kind,
        node: short.ref,
        finding: "ambiguous",
        candidates: rivals.map(({ other, found }) => bearer(other.ref, sign, found)),
        message: `may be ${rivals.map(({ other }) => other.name).join(" or ")}`,
      });
      continue;
    }
    const offered = bearer(best.other.ref, sign, best.found);
    probably.set(short.index, [offered]);
    perhaps.set(best.other.index, [...(perhaps.get(best.other.index) ?? []), { ...offered, node: short.ref }]);
    unsettled.push({
      kind: short.kind,
      node: short.ref,
      finding: "probable",
      candidates: [offered],
      message: `is probably ${best.other.name} (${offered.reason})`,
    });
  }
  for (const named of facts.names) {
    const message = twoPeople(named, facts, weigher);
    if (message === null) continue;
    caution.set(named.index, message);
    unsettled.push({ kind: named.kind, node: named.ref, finding: "two-people", candidates: [], message });
  }
  return { probably, perhaps, caution, unsettled };
}
