import { annotate } from "./annotate/index.ts";
import { clean } from "./clean/index.ts";
import { compose } from "./compose/index.ts";
import type { AnnotatedArticle, Briefing, Problem } from "./model.ts";
import { ProblemError } from "./problems.ts";
import { read } from "./read/index.ts";
import { split } from "./split/index.ts";

const noArticle = (file: string): Problem => ({
  severity: "error",
  file,
  rule: "split",
  message: "the file holds no article: no paragraphs of text, or a single sentence",
  remedy: "give a file with the text of an article, its headline or dateline above it",
});

/**
 * The stages from the bytes of a file to what its articles say, in order. Throws a ProblemError without text.
 *
 * @param traceOf who listens while the names of an article are found, for showing reasons
 */
export function understand(
  bytes: Uint8Array,
  file: string,
  traceOf?: Parameters<typeof annotate>[1],
): readonly AnnotatedArticle[] {
  const document = read(bytes, file);
  const articles = split(document);
  if (articles.length === 0) throw new ProblemError([...document.problems, noArticle(document.file)]);
  const cleaned = clean(articles);
  return annotate(cleaned, traceOf);
}

/**
 * The whole way from the bytes of a file to its briefings, and whatever was doubtful. Throws a ProblemError without
 * text.
 *
 * @param file its path, relative and with forward slashes: it is written into the briefings
 * @param tool name and version, written into the briefings
 */
export function brief(
  bytes: Uint8Array,
  file: string,
  tool: { readonly generator: string },
): { readonly briefings: readonly Briefing[]; readonly problems: readonly Problem[] } {
  const articles = understand(bytes, file);
  return {
    briefings: compose(articles, tool),
    problems: articles.flatMap(({ problems }) => problems),
  };
}
