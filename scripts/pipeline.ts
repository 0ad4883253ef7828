import { annotate } from "./annotate/index.ts";
import { clean } from "./clean/index.ts";
import { compose } from "./compose/index.ts";
import type { AnnotatedArticle, Briefing, Document, Origin, Problem, Source } from "./model.ts";
import { ProblemError } from "./problems.ts";
import { read } from "./read/index.ts";
import { readText } from "./read/text.ts";
import { split } from "./split/index.ts";

const noArticle = (file: string): Problem => ({
  severity: "error",
  file,
  rule: "split",
  message: "the file holds no article: no paragraphs of text, or a single sentence",
  remedy: "give a file with the text of an article, its headline or dateline above it",
});

/** Who listens while the names of an article are found, for showing reasons. */
type TraceOf = Parameters<typeof annotate>[1];

/** So many documents of one file are understood together: what they share is seen, and memory stays bounded. */
const batch = 50;

/** Articles of documents that belong together, counted from `before`. */
function conclude(documents: readonly Document[], before: number, traceOf?: TraceOf): readonly AnnotatedArticle[] {
  const articles = documents.flatMap(split).map((article, i) => ({ ...article, index: before + i + 1 }));
  return annotate(clean(articles), traceOf);
}

/**
 * The stages from a source to what its articles say, in order. Throws a ProblemError without articles.
 *
 * @param report hears of parts of the source that were left out, and why
 */
export async function* understand(
  source: Source,
  report: (problem: Problem) => void,
  traceOf?: TraceOf,
): AsyncGenerator<readonly AnnotatedArticle[]> {
  let documents: Document[] = [];
  let found = 0;
  const problems: Problem[] = [];
  const conclusion = (): readonly AnnotatedArticle[] => {
    const articles = conclude(documents, found, traceOf);
    if (articles.length === 0) problems.push(...documents.flatMap((document) => document.problems));
    documents = [];
    found += articles.length;
    return articles;
  };
  for await (const document of read(source, report)) {
    documents.push(document);
    if (documents.length >= batch) yield conclusion();
  }
  if (documents.length > 0) yield conclusion();
  if (found === 0) throw new ProblemError([...problems, noArticle(source.file)]);
}

/** The articles of a source, all at once. Throws a ProblemError without articles. */
export async function understandAll(
  source: Source,
  report: (problem: Problem) => void,
  traceOf?: TraceOf,
): Promise<readonly AnnotatedArticle[]> {
  const all: AnnotatedArticle[] = [];
  for await (const articles of understand(source, report, traceOf)) all.push(...articles);
  return all;
}

/** The articles of plain text, without waiting. Throws a ProblemError without articles. */
export function understandText(bytes: Uint8Array, file: string, traceOf?: TraceOf): readonly AnnotatedArticle[] {
  const document = readText(bytes, file);
  const articles = conclude([document], 0, traceOf);
  if (articles.length === 0) throw new ProblemError([...document.problems, noArticle(document.file)]);
  return articles;
}

/** A briefing of something fetched leads back to where that was. */
const withOrigin = (briefing: Briefing, { address, retrieved }: Origin): Briefing => ({
  ...briefing,
  front: { ...briefing.front, source_url: briefing.front.source_url ?? address, source_retrieved: retrieved },
});

/**
 * The whole way from a source to its briefings, a batch at a time, and whatever was doubtful. Throws a ProblemError
 * without articles. The path of the source is written into the briefings.
 *
 * @param tool name and version, written into the briefings; addresses of articles that get none here
 */
export async function* brief(
  source: Source,
  tool: { readonly generator: string; readonly without?: readonly string[] },
): AsyncGenerator<{ readonly briefings: readonly Briefing[]; readonly problems: readonly Problem[] }> {
  const left: Problem[] = [];
  const { origin } = source;
  const without = new Set(tool.without);
  for await (const articles of understand(source, (problem) => left.push(problem))) {
    const wanted = articles.filter(({ stated }) => !without.has(stated?.url?.value ?? ""));
    const briefings = compose(wanted, { generator: tool.generator, count: articles.length });
    yield {
      briefings: origin ? briefings.map((briefing) => withOrigin(briefing, origin)) : briefings,
      problems: [...left.splice(0), ...wanted.flatMap(({ problems }) => problems)],
    };
  }
  if (left.length > 0) yield { briefings: [], problems: left };
}
