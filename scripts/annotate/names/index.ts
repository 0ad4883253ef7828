import type { CleanArticle, Entity, EntityKind, Mention } from "../../model.ts";
import type { PlainSentence } from "../sentences.ts";
import { type Candidate, kindOf } from "./candidates.ts";
import { makeContext } from "./context.ts";
import { countryHints, countryOf } from "./countries.ts";
import { names } from "./find.ts";
import type { Group } from "./grouping.ts";
import { groupOrganisations } from "./organisation-groups.ts";
import { groupPeople } from "./people-groups.ts";
import { groupPlaces } from "./place-groups.ts";
import type { NameTrace } from "./trace.ts";

const mentionOf = ({ start, end, text, by, certainty }: Candidate): Mention => ({ start, end, text, by, certainty });

function entityOf(kind: EntityKind, { name, members }: Group, countryCode: string | null): Entity {
  const roles = kind === "person" ? [...new Set(members.flatMap((member) => member.roles))] : [];
  return { kind, name, mentions: members.map(mentionOf), roles, countryCode };
}

/** Joins groups that ended under one name. */
function unique(groups: readonly Group[]): readonly Group[] {
  const byName = new Map<string, Group>();
  for (const group of groups) {
    const known = byName.get(group.name);
    if (known) known.members.push(...group.members);
    else byName.set(group.name, { name: group.name, members: [...group.members] });
  }
  for (const group of byName.values()) group.members.sort((a, b) => a.start - b.start);
  return [...byName.values()];
}

/**
 * The people, organisations and places of an article's headline and paragraphs, in order of first mention. Finders
 * propose names, refiners decide which stand, groups say who is who. Spans are UTF-16 offsets into `article.text`.
 */
export function findNames(
  article: CleanArticle,
  sentences: readonly PlainSentence[],
  trace?: NameTrace,
): readonly Entity[] {
  const context = makeContext(article, sentences);
  const found = names(context, undefined, trace);
  const of = (kind: EntityKind): readonly Candidate[] => found.filter((name) => kindOf(name) === kind);
  const places = unique(groupPlaces(of("place")));
  const hints = countryHints(context, places);
  const elsewhere = new Set(
    found.filter((name) => kindOf(name) === "person").flatMap(({ start, end }) => [start, end]),
  );
  return [
    ...unique(groupPeople(of("person"))).map((group) => entityOf("person", group, null)),
    ...unique(groupOrganisations(article.text, of("organisation"))).map((group) =>
      entityOf("organisation", group, null),
    ),
    ...places.map((group) => entityOf("place", group, countryOf(context, group, hints, elsewhere))),
  ].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
