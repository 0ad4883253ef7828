import type { JsonFeed } from "feedsmith";
import type { Printed } from "../statement.ts";
import { type Entry, resolved } from "./entry.ts";

type Parsed = JsonFeed.Feed<string>;

const each = (values: readonly (string | undefined)[], by: string): readonly Printed[] =>
  values.map((value) => ({ value: value ?? "", by }));

/** @param address where the feed was, when that is known */
export function jsonEntries(feed: Parsed, address: string | undefined): readonly Entry[] {
  return (feed.items ?? []).map((item): Entry => {
    const people = (item.authors ?? feed.authors ?? []).map(({ name }) => name);
    const base = [feed.home_page_url, feed.feed_url, address];
    return {
      ...{ id: item.id ?? item.url ?? null, by: "json feed" },
      title: item.title ? { value: item.title, form: "text" } : null,
      content: item.content_html
        ? { value: item.content_html, form: "html" }
        : item.content_text
          ? { value: item.content_text, form: "text" }
          : null,
      summary: item.summary ? { value: item.summary, form: "text" } : null,
      statement: {
        bylines: each(people, "json feed authors"),
        published: each([item.date_published], "json feed date_published"),
        updated: each([item.date_modified], "json feed date_modified"),
        agencies: each([...people, feed.title], "json feed title"),
        publisher: each([feed.title], "json feed title"),
        section: each([item.tags?.[0]], "json feed tags"),
        language: each([item.language, feed.language], "json feed language"),
        url: each([resolved(item.url, ...base), resolved(item.external_url, ...base)], "json feed url"),
      },
    };
  });
}
