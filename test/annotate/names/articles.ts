import { findNames } from "../../../scripts/annotate/names/index.ts";
import { sentencesOf } from "../../../scripts/annotate/sentences.ts";
import type { CleanArticle, Entity } from "../../../scripts/model.ts";

/** An article made of paragraphs, the first a headline when it is marked with "# ". */
export function articleOf(paragraphs: readonly string[], head: Partial<CleanArticle> = {}): CleanArticle {
  let at = 0;
  const texts = paragraphs.map((text) => text.replace(/^# /, ""));
  const blocks = texts.map((text, i) => {
    const start = at;
    at += text.length + 1;
    const role = paragraphs[i]?.startsWith("# ") ? ("headline" as const) : ("paragraph" as const);
    return { start, end: start + text.length, role, line: i + 1, by: "test", certainty: "stated" as const };
  });
  return {
    file: "test.txt",
    sha256: "",
    stated: null,
    index: 1,
    text: texts.join("\n"),
    blocks,
    headline: null,
    byline: null,
    authors: [],
    agency: null,
    datelinePlaces: [],
    datelineRegion: null,
    published: null,
    problems: [],
    shared: [],
    ...head,
  };
}

export const namesIn = (article: CleanArticle): readonly Entity[] => findNames(article, sentencesOf(article));

const letter = { person: "P", organisation: "O", place: "L" } as const;

/** `P Ana Ruiz`, `L Fiji/FJ`: one line an entity, in order of first mention. */
export const shown = (entities: readonly Entity[]): readonly string[] =>
  entities.map(({ kind, name, countryCode }) => `${letter[kind]} ${name}${countryCode ? `/${countryCode}` : ""}`);
