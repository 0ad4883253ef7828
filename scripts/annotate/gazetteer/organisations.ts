import { fold, lazy, readLines } from "./load.ts";

export interface KnownOrganisation {
  readonly name: string;
  /** The form under which it was found. */
  readonly form: string;
}

const known = lazy(() => {
  const found = new Map<string, KnownOrganisation>();
  for (const line of readLines("organisations.txt")) {
    const forms = line.split(";");
    // Of bodies that share a form, the one that the list names first.
    for (const form of forms) if (!found.has(fold(form))) found.set(fold(form), { name: forms[0] ?? form, form });
  }
  return found;
});

const isAcronym = (form: string): boolean => /^[\p{Lu}\d.&-]{2,6}$/u.test(form);

/** A well-known organisation by one of its forms. Acronyms must be printed in capitals. */
export function findOrganisation(text: string): KnownOrganisation | undefined {
  const entry = known().get(fold(text));
  return entry && isAcronym(entry.form) && text !== text.toUpperCase() ? undefined : entry;
}
