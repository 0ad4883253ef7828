import type { Field } from "../../../model.ts";
import { dayIn, fieldDate } from "../dates.ts";
import { type Node, textOf, walk } from "../tree.ts";
import { type Facts, stated } from "./facts.ts";
import { type Thing, textIn } from "./json-ld.ts";

/** Whether the page writes dates with the month first. */
export const isAmerican = ({ root, metas }: Facts): boolean => {
  for (const node of walk(root))
    if (node.tag === "html") {
      const language = (
        node.attributes.get("lang") ??
        node.attributes.get("xml:lang") ??
        metas.get("og:locale")?.[0] ??
        ""
      ).replace("_", "-");
      return /^en(?:-us)?$/iu.test(language) || language === "";
    }
  return false;
};

/** The date of each of the named elements that has one, in their order. */
export function allInMeta({ metas }: Facts, names: readonly string[], american: boolean): readonly Field<string>[] {
  return names.flatMap((name) => {
    for (const value of metas.get(name) ?? []) {
      const date = fieldDate(value, american);
      if (date !== null) return [stated(date, `meta ${name}`)];
    }
    return [];
  });
}

export const inMeta = (facts: Facts, names: readonly string[], american: boolean): Field<string> | null =>
  allInMeta(facts, names, american)[0] ?? null;

export const inThing = (thing: Thing | null, keys: readonly string[]): Field<string> | null => {
  for (const key of keys) {
    const text = textIn(thing?.get(key));
    const date = text === null ? null : fieldDate(text);
    if (date !== null) return stated(date, `json-ld ${key}`);
  }
  return null;
};

/** What an element says of itself: `datetime`, `content`, `title`, or its text. */
export function dateOfElement(node: Node, american: boolean): string | null {
  for (const key of [
    "datetime",
    "content",
    "title",
    "data-time",
    "data-timestamp",
    "data-date",
    "data-datetime",
    "data-utime",
  ]) {
    const value = node.attributes.get(key);
    const date = value === undefined ? null : fieldDate(value, american);
    if (date !== null) return date;
  }
  const text = textOf(node);
  return text.length > 200 ? null : dayIn(text, american);
}

export function itemprop(facts: Facts, name: string, american: boolean): Field<string> | null {
  for (const node of walk(facts.root)) {
    if (!(node.attributes.get("itemprop") ?? "").split(/\s/u).includes(name)) continue;
    const date = dateOfElement(node, american);
    if (date !== null) return stated(date, `itemprop ${name}`);
  }
  return null;
}
