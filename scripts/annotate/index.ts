import type { AnnotatedArticle, CleanArticle } from "../model.ts";
import { findDates } from "./dates/index.ts";
import { findEvents } from "./events/index.ts";
import { findGovernments } from "./governments/index.ts";
import { languageOf } from "./language.ts";
import { findNames } from "./names/index.ts";
import type { NameTrace } from "./names/trace.ts";
import { weighSentences } from "./points/index.ts";
import { genderOf } from "./quotes/genders.ts";
import { findSpeech, reportedIn } from "./quotes/index.ts";
import { sentencesOf } from "./sentences.ts";
import { findTopics } from "./topics/index.ts";

/**
 * The date that an undated article would have if it belonged with a sibling: the one that it shares most paragraphs
 * with. Never taken for its own date; only named in what is supposed.
 */
function siblingDate(article: CleanArticle, all: readonly CleanArticle[]): { date: string; reason: string } | null {
  if (article.published) return null;
  const shares = (other: CleanArticle): number =>
    article.shared.filter((shared) => shared.otherIndex === other.index).length;
  const [sibling] = all
    .filter((other) => other.published && shares(other) > 0)
    .sort((a, b) => shares(b) - shares(a) || a.index - b.index);
  if (!sibling?.published) return null;
  const title = sibling.headline ? `“${sibling.headline.value}”` : `article ${sibling.index} of the same file`;
  const count = shares(sibling);
  return {
    date: sibling.published.value,
    reason: `shares ${count} ${count === 1 ? "paragraph" : "paragraphs"} with ${title}`,
  };
}

/**
 * What each article says: names, dates, quotations, topics, and which sentences stand for it.
 *
 * @param traceOf who listens while the names of an article are found, for showing reasons
 */
export function annotate(
  articles: readonly CleanArticle[],
  traceOf?: (article: CleanArticle) => NameTrace,
): readonly AnnotatedArticle[] {
  return articles.map((article) => {
    const sentences = sentencesOf(article);
    const entities = findNames(article, sentences, traceOf?.(article));
    const dates = findDates(article, siblingDate(article, articles));
    const { quotes, statements } = findSpeech(article, entities);
    return {
      ...article,
      language: languageOf(article),
      entities: findGovernments(article, sentences, entities),
      dates,
      quotes,
      statements,
      events: findEvents(article, sentences, { entities, quotes, dates }),
      topics: findTopics(article, entities),
      sentences: weighSentences(article, sentences, {
        entities,
        quotes,
        dates,
        genderOf: (person) => genderOf(article.text, person),
        isReported: reportedIn(article.text, statements, entities),
      }),
    };
  });
}
