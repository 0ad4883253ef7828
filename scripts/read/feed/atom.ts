import type { AtomFeed } from "feedsmith";
import type { Printed } from "../statement.ts";
import { type Entry, type Rich, resolved } from "./entry.ts";

type Parsed = AtomFeed.Feed<string>;
type Parts = NonNullable<Parsed["entries"]>[number];

const each = (values: readonly (string | undefined)[], by: string): readonly Printed[] =>
  values.map((value) => ({ value: value ?? "", by }));

/** Text constructs say what they are; without a word they are plain. Media and other XML are no text. */
function rich(construct: { readonly value?: string; readonly type?: string } | undefined): Rich | null {
  if (!construct?.value) return null;
  const type = (construct.type ?? "text").toLowerCase();
  if (type === "html" || type === "xhtml" || /^(?:text\/html|application\/xhtml\+xml)/u.test(type))
    return { value: construct.value, form: "html" };
  return type === "text" || type.startsWith("text/") ? { value: construct.value, form: "text" } : null;
}

const addressIn = (links: Parts["links"]): string | undefined =>
  (
    links?.find(({ rel, type }) => (rel ?? "alternate") === "alternate" && /html|^$/iu.test(type ?? "")) ??
    links?.find(({ rel }) => (rel ?? "alternate") === "alternate")
  )?.href;

/** @param address where the feed was, when that is known */
export function atomEntries(feed: Parsed, address: string | undefined): readonly Entry[] {
  const selfAddress = feed.links?.find(({ rel }) => rel === "self")?.href;
  return (feed.entries ?? []).map((entry): Entry => {
    const { source } = entry;
    const people = entry.authors ?? source?.authors ?? feed.authors ?? [];
    const section = entry.categories?.[0];
    const base = [entry.xml?.base, feed.xml?.base, addressIn(feed.links), selfAddress, address];
    return {
      ...{ id: entry.id ?? null, by: "atom", title: rich(entry.title) },
      content: rich(entry.content),
      summary: rich(entry.summary),
      statement: {
        bylines: each(
          people.map(({ name }) => name),
          "atom author",
        ),
        published: each([entry.published, entry.dc?.dates?.[0], entry.updated], "atom published"),
        updated: each([entry.updated], "atom updated"),
        agencies: each([source?.title?.value, ...people.map(({ name }) => name), feed.title?.value], "atom title"),
        publisher: each([source?.title?.value, feed.title?.value], "atom title"),
        section: each([section?.label ?? section?.term], "atom category"),
        language: each([entry.content?.xml?.lang, entry.xml?.lang, feed.xml?.lang], "atom xml:lang"),
        url: each([resolved(addressIn(entry.links), ...base)], "atom link"),
        rights: each([entry.rights?.value, source?.rights?.value, feed.rights?.value], "atom rights"),
      },
    };
  });
}
