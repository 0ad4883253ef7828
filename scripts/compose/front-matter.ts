import { plainOf } from "../briefing/plain.ts";
import type { AnnotatedArticle, FrontMatter, Point } from "../model.ts";
import { rolesOf } from "./roles.ts";
import { namesOf } from "./salience.ts";
import { titleOf } from "./title.ts";

/** Short and stable: the digest of the source and the place of the article in it. */
export const idOf = ({ sha256, index }: AnnotatedArticle): string => `${sha256.slice(0, 10)}-${index}`;

const orAbsent = (values: readonly string[]): readonly string[] | undefined => (values.length > 0 ? values : undefined);

function publishedFrom({ published }: AnnotatedArticle): string {
  if (!published) return "unknown";
  return published.certainty === "stated" ? "stated" : `inferred: ${published.by}`;
}

export function frontMatter(
  article: AnnotatedArticle,
  bottomLine: readonly Pick<Point, "text">[],
  story: string | undefined,
  generator: string,
): FrontMatter {
  const { stated } = article;
  return {
    id: idOf(article),
    title: titleOf(article),
    title_from: article.headline ? "headline" : "derived",
    description: bottomLine.length > 0 ? bottomLine.map(({ text }) => plainOf(text)).join(" ") : undefined,
    // With time and zone where its format states them.
    published: stated?.published?.value ?? article.published?.value,
    published_from: publishedFrom(article),
    dateline: orAbsent(article.datelinePlaces.map(({ value }) => value)),
    agency: article.agency?.value,
    byline: orAbsent(article.authors),
    language: stated?.language?.value ?? article.language,
    people: orAbsent(namesOf(article, "person")),
    roles: orAbsent(rolesOf(article)),
    organisations: orAbsent(namesOf(article, "organisation")),
    places: orAbsent(namesOf(article, "place")),
    topics: orAbsent(article.topics.map(({ name }) => name)),
    story,
    source_file: article.file,
    source_index: article.index,
    source_sha256: article.sha256,
    source_url: stated?.url?.value,
    source_publisher: stated?.publisher?.value,
    status: "draft",
    embargo: stated?.embargo?.value,
    rights: stated?.rights?.value,
    generator,
  };
}
