import { readRole } from "../briefing/roles.ts";
import type { Problem } from "../model.ts";
import type { Entry } from "./entries.ts";
import type { BriefingRef, Role } from "./model.ts";
import type { Named, Names } from "./names.ts";
import type { BriefingFile } from "./read-content.ts";
import { foldName } from "./text.ts";

/** A function as one briefing gives it. */
export interface RoleMet {
  readonly role: string;
  readonly briefing: BriefingRef;
}

/**
 * The functions that briefings give people, in their front matter and beside their quotations, newest first. By index
 * of the name.
 */
export function collectRoles(names: Names, newestFirst: readonly Entry[]): ReadonlyMap<number, readonly RoleMet[]> {
  const met = new Map<number, RoleMet[]>();
  const add = (named: number, role: string, briefing: BriefingRef): void => {
    const list = met.get(named);
    if (list) list.push({ role, briefing });
    else met.set(named, [{ role, briefing }]);
  };
  for (const { file, ref, body } of newestFirst) {
    for (const line of file.front.roles ?? []) {
      const read = readRole(line);
      const person = read && names.find("person", read.name);
      if (read && person) add(person.index, read.role, ref);
    }
    for (const { speaker, role } of body.quotes) if (speaker !== null && role) add(speaker, role, ref);
  }
  return met;
}

/** One line a function, newest first, with the briefings that give it; what the note says stands before them. */
export function roleHistory(named: Named, met: readonly RoleMet[] = []): readonly Role[] {
  const byKey = new Map<string, { readonly role: string; readonly briefings: BriefingRef[] }>();
  for (const { role, briefing } of met) {
    const key = foldName(role);
    const known = byKey.get(key);
    if (!known) byKey.set(key, { role, briefings: [briefing] });
    else if (known.briefings.at(-1) !== briefing) known.briefings.push(briefing);
  }
  const noted = named.note?.role ?? null;
  const own = noted === null ? [] : [{ role: noted, date: null, first: null, briefings: [] }];
  const history = [...byKey].map(([key, { role, briefings }]): Role & { readonly key: string } => {
    const dates = briefings.flatMap(({ date }) => date ?? []);
    return { key, role, date: dates[0] ?? null, first: dates.at(-1) ?? null, briefings };
  });
  return [...own, ...history.filter(({ key }) => noted === null || key !== foldName(noted)).map(withoutKey)];
}

const withoutKey = ({ role, date, first, briefings }: Role): Role => ({ role, date, first, briefings });

/** Functions of people whom the briefing does not list: a name was probably corrected in one place only. */
export const roleProblems = (files: readonly BriefingFile[]): readonly Problem[] =>
  files.flatMap(({ file, front }): readonly Problem[] => {
    const people = new Set((front.people ?? []).map(foldName));
    return (front.roles ?? []).flatMap((line): readonly Problem[] => {
      const name = readRole(line)?.name;
      if (name === undefined || people.has(foldName(name))) return [];
      return [
        {
          severity: "warning",
          file,
          rule: "role-of-nobody",
          message: `roles gives “${name}” a function, but people does not list that name`,
          remedy: "write the name as it stands under people",
        },
      ];
    });
  });
