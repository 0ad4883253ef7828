import { countryOfDemonym } from "../gazetteer/demonyms.ts";
import { findPlaces, type KnownPlace, stateOfCode } from "../gazetteer/places.ts";
import type { NameContext } from "./context.ts";
import type { Group } from "./grouping.ts";

const shared = / (?:river|sea|ocean|channel|strait|straits|gulf|bay|lake|trench|reef|mountains|desert|basin|border)$/iu;
const sharedOpener = /^(?:lake|gulf|bay|strait|straits|sea|river) /iu;

/** How much an article has to do with each country. */
export type CountryHints = ReadonlyMap<string, number>;

export function countryHints(context: NameContext, groups: readonly Group[]): CountryHints {
  const hints = new Map<string, number>();
  const add = (country: string | null | undefined, weight: number): void => {
    if (country) hints.set(country, (hints.get(country) ?? 0) + weight);
  };
  const { article } = context;
  const region = article.datelineRegion === null ? undefined : findPlaces(article.datelineRegion)[0];
  add(region?.country, 6);
  for (const place of article.datelinePlaces) add(region?.country ?? biggest(findPlaces(place.value))?.country, 4);
  for (const group of groups) {
    const places = findPlaces(group.name);
    // "Georgia" says nothing: it may be the state.
    if (places.filter((place) => place.kind !== "city").length > 1) continue;
    const weight = places[0]?.kind === "country" ? 3 : places.length === 1 || (places[0]?.size ?? 0) > 55 ? 1 : 0;
    add(places[0]?.country, weight * Math.min(5, group.members.length));
  }
  for (const line of context.lines)
    for (const token of line.tokens) if (token.demonym) add(countryOfDemonym(token.text), 1.5);
  return hints;
}

const biggest = (places: readonly KnownPlace[]): KnownPlace | undefined =>
  places.reduce<KnownPlace | undefined>((best, place) => (best && best.size >= place.size ? best : place), undefined);

/** The country that an article is about most. */
function dominant(hints: CountryHints): string | null {
  let best: string | null = null;
  for (const [country, weight] of hints) if (best === null || weight > (hints.get(best) ?? 0)) best = country;
  return best;
}

/** Country or state printed right behind a mention: "Kumasi, Ghana", "Portland, OR". */
function statedBehind(text: string, group: Group): string | null {
  for (const member of group.members) {
    const behind = /^, (\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})/u.exec(text.slice(member.end, member.end + 60))?.[1];
    if (behind === undefined) continue;
    if (stateOfCode(behind) !== undefined) return "US";
    const words = behind.split(" ");
    for (let n = words.length; n > 0; n--) {
      const found = findPlaces(words.slice(0, n).join(" ")).find((place) => place.kind !== "city");
      if (found?.country) return found.country;
    }
  }
  return null;
}

/** The one country named in the sentences of a group's mentions. */
function sameSentence(context: NameContext, group: Group): string | null {
  const countries = new Set<string>();
  for (const line of context.lines) {
    const [first] = line.tokens;
    const last = line.tokens.at(-1);
    if (!first || !last || !group.members.some((member) => member.start >= first.start && member.end <= last.end))
      continue;
    for (const token of line.tokens) {
      const [place] = token.capital ? findPlaces(token.text) : [];
      const country = token.demonym ? countryOfDemonym(token.text) : place?.kind === "country" ? place.country : null;
      if (country) countries.add(country);
    }
  }
  const [only] = countries;
  return countries.size === 1 ? (only ?? null) : null;
}

/** ISO 3166-1 alpha-2 of the country that a place lies in; null for what belongs to no one country. */
export function countryOf(context: NameContext, group: Group, hints: CountryHints): string | null {
  const places = findPlaces(group.name);
  const [first] = places;
  const stated = statedBehind(context.article.text, group);
  if (
    first?.kind === "country" &&
    !(first.name === "Georgia" && (stated === "US" || (hints.get("US") ?? 0) > (hints.get("GE") ?? 0) * 2))
  )
    return first.country;
  if (first?.name === "Georgia") return "US";
  if (first?.kind === "area" && (first.country === null || places.length === 1)) return first.country;
  if (places.length > 0) {
    if (stated !== null && places.some((place) => place.country === stated)) return stated;
    const score = (place: KnownPlace): number =>
      place.size +
      (place.kind === "area" ? 5 : 0) +
      Math.min(20, 2 * (hints.get(place.country ?? "") ?? 0)) +
      (hints.has(place.country ?? "") ? 6 : 0);
    return places.reduce((best, place) => (score(place) > score(best) ? place : best)).country;
  }
  if (stated !== null) return stated;
  if (shared.test(group.name) || sharedOpener.test(group.name)) return null;
  const bare = findPlaces(
    group.name.replace(
      / (?:Province|District|County|Region|State|City|Island|Islands|Prefecture|Peninsula|Airport|Port)$/u,
      "",
    ),
  );
  const region = biggest(bare);
  if (region && (hints.has(region.country ?? "") || hints.size === 0)) return region.country;
  return sameSentence(context, group) ?? dominant(hints);
}
