import type { Field } from "../../../model.ts";
import { allInMeta, inMeta, inThing, isAmerican, itemprop } from "./date-fields.ts";
import { modifiedNames, publishedNames } from "./date-names.ts";
import { anywhere, classes, inAddress, inScripts, markup, visible } from "./date-shown.ts";
import { type Facts, type Found, firstOf } from "./facts.ts";

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** An instant in universal time may be another day where it was published: what the page shows there decides. */
function shownDay(field: Field<string>, shown: readonly (Field<string> | null)[]): Field<string> {
  if (!/T[\d:]{5,8}(?:Z|\+00:00)$/u.test(field.value)) return field;
  const day = field.value.slice(0, 10);
  const near = [dayBefore(day, 1), dayBefore(day, -1)];
  const days = shown.flatMap((other) => (other ? [other.value.slice(0, 10)] : []));
  // An address is made where it is published: its day counts before all others.
  const inPath = shown[0]?.value.slice(0, 10) ?? "";
  const other = near.includes(inPath)
    ? inPath
    : days.includes(day)
      ? undefined
      : days.find((value) => near.includes(value));
  return other === undefined ? field : { ...field, value: other, by: `${field.by}, day as shown` };
}

interface Vote {
  readonly field: Field<string> | null;
  readonly weight: number;
}

/** The day that most of the sources name; the first of those that weigh the same. Its fullest form is taken. */
function elected(votes: readonly Vote[]): Field<string> | null {
  const weights = new Map<string, number>();
  for (const { field, weight } of votes)
    if (field) weights.set(field.value.slice(0, 10), (weights.get(field.value.slice(0, 10)) ?? 0) + weight);
  let best: string | null = null;
  for (const [day, weight] of weights) if (best === null || weight > (weights.get(best) ?? 0)) best = day;
  const named = votes.flatMap(({ field }) => (field && field.value.slice(0, 10) === best ? [field] : []));
  return named.find(({ value }) => value.includes("T")) ?? named[0] ?? null;
}

/**
 * The day, or the instant, of first publication. The places made for it vote: none of them is right on every site, and
 * what readers see has a say. Where there is none of them, the ladder goes down to what is visible, and to the last change.
 */
export function publishedOf(found: Found, address: string | null): Field<string> | null {
  const american = isAmerican(found);
  const [first = null, ...others] = allInMeta(found, publishedNames, american);
  const inPath = inAddress(address);
  const time = markup(found, american);
  const shown = classes(found, american);
  const made: readonly Vote[] = [
    { field: inThing(found.article, ["datePublished", "dateCreated", "uploadDate"]), weight: 2 },
    { field: first, weight: 2 },
    ...others.map((field) => ({ field, weight: 0.6 })),
    { field: itemprop(found, "datePublished", american) ?? itemprop(found, "dateCreated", american), weight: 1.5 },
    { field: inThing(found.page, ["datePublished", "dateCreated", "uploadDate"]), weight: 1 },
    { field: inPath, weight: 3 },
  ];
  const sure = elected(made) ? elected([...made, { field: time, weight: 1 }, { field: shown, weight: 1 }]) : null;
  return firstOf<Field<string>>(
    () => sure && shownDay(sure, [inPath, time, shown]),
    () => time,
    () => shown,
    () => visible(found, american),
    () => inScripts(found.html),
    () => inMeta(found, modifiedNames, american),
    () => inThing(found.article, ["dateModified"]) ?? inThing(found.page, ["dateModified"]),
    () => itemprop(found, "dateModified", american),
    () => anywhere(found, american),
  );
}

/** The day, or the instant, of the last change. */
export function updatedOf(facts: Facts): Field<string> | null {
  const american = isAmerican(facts);
  return firstOf<Field<string>>(
    () => inThing(facts.article, ["dateModified"]),
    () => inMeta(facts, modifiedNames, american),
    () => itemprop(facts, "dateModified", american),
  );
}
