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
  for (const group of groups) add(findPlaces(group.name)[0]?.country, hintOf(group));
  for (const line of context.lines)
    for (const token of line.tokens) if (token.demonym) add(countryOfDemonym(token.text), 1.5);
  return hints;
}

/** What a place says for the country of its first bearer. */
function hintOf(group: Group): number {
  const places = findPlaces(group.name);
  // "Georgia" says nothing: it may be the state.
  if (places.filter((place) => place.kind !== "city").length > 1) return 0;
  const weight = places[0]?.kind === "country" ? 3 : places.length === 1 || (places[0]?.size ?? 0) > 55 ? 1 : 0;
  return weight * Math.min(5, group.members.length);
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

/** "in Loughan, a village in Wales": the one country that the places and peoples in the sentences of a group's mentions agree on. */
function sameSentence(context: NameContext, group: Group, people: ReadonlySet<number>): string | null {
  const countries = new Set<string>();
  for (const line of context.lines) {
    const [first] = line.tokens;
    const last = line.tokens.at(-1);
    if (!first || !last || !group.members.some((member) => member.start >= first.start && member.end <= last.end))
      continue;
    line.tokens.forEach((token, at) => {
      // "Jordan Amoroa" says nothing of Jordan.
      if (people.has(token.start) || people.has(token.end)) return;
      if (!token.capital || group.members.some((member) => token.start >= member.start && token.end <= member.end))
        return;
      const next = line.tokens[at + 1];
      const two =
        next?.tied && next.capital ? findPlaces(context.article.text.slice(token.start, next.end))[0] : undefined;
      const place = two && two.kind !== "city" ? two : findPlaces(token.text)[0];
      const country = token.demonym
        ? countryOfDemonym(token.text)
        : place && (place.kind === "country" || (place.kind === "area" && !token.common))
          ? place.country
          : null;
      if (country) countries.add(country);
    });
  }
  const [only] = countries;
  return countries.size === 1 ? (only ?? null) : null;
}

const waterWords = [
  "river",
  "rivers",
  "dam",
  "flood",
  "floods",
  "floodwaters",
  "upstream",
  "downstream",
  "tributary",
  "water",
  "barges",
  "boats",
];
const behindWater =
  /^(?:[,.;:)”"]|['’]s )|^ (?:rivers?|dams?|estuary|delta|basin|reservoir|burst|flows?|flowed|rose|rises|floods?|flooded|and|or|at|in|near|to|is|was|for|since|where|with|when|on|as|had|has|but|by)\b/u;

/** "the Imbala dam", "the Imbala burst its banks": a river by its bare name, in an article that speaks of rivers. */
function isWater({ article, lowerWords }: NameContext, { name, members }: Group): boolean {
  if (name.includes(" ") || !waterWords.some((word) => lowerWords.has(word))) return false;
  return (
    members.every(({ start }) => /\bthe $/iu.test(article.text.slice(Math.max(0, start - 5), start))) &&
    members.some(({ end }) => behindWater.test(article.text.slice(end, end + 30)))
  );
}

/** A town this small is hardly the one that is meant where nothing else speaks of its country; the second, if no other bears its name. */
const small = 52;
const alone = 43;
/** And this large it is the one that is meant whatever else the sentence speaks of. */
const known = 47;

/** A river may cross borders: its country is known where the article has to do with hardly any other. */
function onlyOne(hints: CountryHints): string | null {
  const country = dominant(hints);
  const total = [...hints.values()].reduce((sum, weight) => sum + weight, 0);
  return country !== null && (hints.get(country) ?? 0) > 0.7 * total ? country : null;
}

/** What stands before the name of a place that it is a part of, or that is a part of it. */
const partOf =
  /^(?:greater|metropolitan|downtown|central|inner|outer|upper|lower|old|mainland|rural|north|south|east|west|northern|southern|eastern|western|north-?eastern|north-?western|south-?eastern|south-?western) /iu;
const division =
  / (?:Province|District|County|Region|State|City|Island|Islands|Prefecture|Peninsula|Airport|Port|Governorate|Parish|Oblast)$/u;

/** What an article must say at least of a country for it to overrule the list of towns: it is named, or its people are spoken of often. */
const strong = 3;

/**
 * ISO 3166-1 alpha-2 of the country that a place lies in; null for what belongs to no one country.
 *
 * @param people where people's names begin and end, in UTF-16 units of the article
 */
export function countryOf(
  context: NameContext,
  group: Group,
  hints: CountryHints,
  people: ReadonlySet<number>,
): string | null {
  const places = findPlaces(group.name);
  const [first] = places;
  const stated = statedBehind(context.article.text, group);
  if (
    first?.kind === "country" &&
    !(first.name === "Georgia" && (stated === "US" || (hints.get("US") ?? 0) > (hints.get("GE") ?? 0) * 2))
  )
    return first.country;
  if (first?.name === "Georgia") return "US";
  const { datelinePlaces, datelineRegion } = context.article;
  const ofDateline = datelineRegion === null ? undefined : findPlaces(datelineRegion)[0];
  if (ofDateline?.country && datelinePlaces.some(({ value }) => value.toLowerCase() === group.name.toLowerCase()))
    return ofDateline.country;
  if (first?.kind === "area" && (first.country === null || places.length === 1)) return first.country;
  if (first?.kind !== "area" && isWater(context, group))
    return findPlaces(`${group.name} River`)[0]?.country ?? stated ?? onlyOne(hints);
  if (stated !== null && (places.length === 0 || places.some((place) => place.country === stated))) return stated;
  const about = sameSentence(context, group, people);
  if (places.length > 0) {
    const score = (place: KnownPlace): number =>
      place.size +
      (place.kind === "area" ? 5 : 0) +
      Math.min(20, 2 * (hints.get(place.country ?? "") ?? 0)) +
      (hints.has(place.country ?? "") ? 6 : 0) +
      (place.country === about ? 8 : 0);
    const best = places.reduce((one, place) => (score(place) > score(one) ? place : one));
    const others = (hints.get(best.country ?? "") ?? 0) - (best === first ? hintOf(group) : 0);
    const least = places.length > 1 ? small : about === null ? alone : known;
    const far = best.kind === "city" && !best.capital && best.size < least && others <= 0;
    const other = dominant(hints);
    return far ? (about ?? (other !== null && (hints.get(other) ?? 0) >= strong ? other : best.country)) : best.country;
  }
  // Waters and ranges cross borders, unless the article has to do with one country alone.
  if (shared.test(group.name) || sharedOpener.test(group.name)) return onlyOne(hints);
  const bare = findPlaces(group.name.replace(division, "").replace(partOf, ""));
  const region = biggest(bare);
  if (region && (hints.has(region.country ?? "") || hints.size === 0 || region.size > 55)) return region.country;
  return about ?? dominant(hints);
}
