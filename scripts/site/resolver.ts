import type { BriefingRef, Ref } from "./model.ts";
import type { Named } from "./names.ts";
import { nearestOf } from "./nearest.ts";
import { foldName } from "./text.ts";

/** What a wikilink leads to. */
export interface Target {
  readonly ref: Ref;
  /** Index into `Names.all`; null for a briefing or a story. */
  readonly named: number | null;
}

/** What a briefing may be called in a link, besides its title. */
export interface Linkable {
  readonly ref: BriefingRef;
  readonly id: string;
  /** File name without folder and `.md`. */
  readonly stem: string;
}

/** `[[Government of China|Beijing]]`: the city by which a government goes, and the country that it governs. */
export interface SeatTarget {
  /** As written: "China". */
  readonly governs: string;
  /** Null where no page is about it. */
  readonly seat: Target | null;
  readonly country: Target | null;
}

export interface Resolver {
  /**
   * Case, accents, leading `../` and a trailing `.md` do not matter. Of several bearers the one in `listed` is meant; where that does
   * not decide, the first of them by kind, and `ambiguous` names them all.
   */
  resolve(
    target: string,
    listed: ReadonlySet<number>,
  ): { readonly target: Target; readonly ambiguous: readonly string[] } | null;
  /** Null where no government is meant, or it has a page of its own, or neither the seat nor the country has one. */
  government(target: string, words: string, listed: ReadonlySet<number>): SeatTarget | null;
  /** Whether a link to nothing leads to what exists and readers do not see. */
  isHidden(target: string): boolean;
  /** The name that was probably meant by a link to nothing. */
  nearest(target: string): string | null;
}

const governmentOf = /^government of (?:the )?(.+)$/i;

/** A page or file without its extension. */
export const noSuffix = (target: string): string => target.replace(/\.(?:md|html)$/i, "");

/** What a target is looked up by: `../people/wang-yi.md`, as an editor that knows folders writes it, is `people/wang-yi`. */
export const targetKey = (target: string): string => foldName(noSuffix(target.replace(/^(?:\.{1,2}\/)+/, "")));

/**
 * Targets in the order in which they win: names and aliases, `people/wang-yi`, stories, then briefings by id, file
 * name and title.
 *
 * @param hidden folded targets that readers do not see: see `hidden.ts`
 */
export function createResolver(
  names: readonly Named[],
  stories: readonly Ref[],
  briefings: readonly Linkable[],
  hidden: ReadonlySet<string> = new Set(),
): Resolver {
  const spellings: string[] = [];
  const named = new Map<string, Named[]>();
  const addNamed = (spelling: string, to: Named): void => {
    const key = foldName(spelling);
    const list = named.get(key);
    if (!list) named.set(key, [to]);
    else if (!list.includes(to)) list.push(to);
  };
  for (const entry of names) {
    for (const spelling of [entry.name, ...entry.aliases]) {
      addNamed(spelling, entry);
      spellings.push(spelling);
    }
    addNamed(noSuffix(entry.path), entry);
  }
  const others = new Map<string, Ref>();
  const addOther = (key: string, ref: Ref): void => {
    if (!others.has(foldName(key))) others.set(foldName(key), ref);
  };
  for (const story of stories) {
    addOther(story.text, story);
    addOther(noSuffix(story.path), story);
    spellings.push(story.text);
  }
  for (const { ref, id } of briefings) addOther(id, ref);
  for (const { ref, stem } of briefings) {
    addOther(stem, ref);
    addOther(`briefings/${stem}`, ref);
    spellings.push(stem);
  }
  for (const { ref } of briefings) {
    addOther(ref.text, ref);
    spellings.push(ref.text);
  }

  /** A place or body by its name; a person or topic of that name is not meant. */
  const placeOrBody = (text: string, listed: ReadonlySet<number>): Target | null => {
    const bearers = (named.get(foldName(text)) ?? []).filter(({ kind }) => kind === "place" || kind === "organisation");
    const found = bearers.find(({ index }) => listed.has(index)) ?? bearers.at(-1);
    return found ? { ref: found.ref, named: found.index } : null;
  };

  let nearest: ((text: string) => string | null) | null = null;
  return {
    resolve(text, listed) {
      const key = targetKey(text);
      const bearers = named.get(key) ?? [];
      const here = bearers.length > 1 ? bearers.filter((bearer) => listed.has(bearer.index)) : bearers;
      const [first] = here.length > 0 ? here : bearers;
      if (first) {
        const ambiguous = here.length === 1 ? [] : bearers.map(({ path }) => noSuffix(path));
        return { target: { ref: first.ref, named: first.index }, ambiguous };
      }
      const ref = others.get(key);
      return ref ? { target: { ref, named: null }, ambiguous: [] } : null;
    },
    government(target, words, listed) {
      const governs = governmentOf.exec(target)?.[1];
      if (governs === undefined || named.has(foldName(target))) return null;
      const seat = words === target ? null : placeOrBody(words, listed);
      const country = placeOrBody(governs, listed);
      return seat || country ? { governs, seat, country } : null;
    },
    isHidden: (text) => hidden.has(targetKey(text)),
    nearest(text) {
      nearest ??= nearestOf(spellings);
      return nearest(text);
    },
  };
}
