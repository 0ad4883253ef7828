import { annotate } from "./annotate/index.ts";
import { clean } from "./clean/index.ts";
import type { AnnotatedArticle } from "./model.ts";
import { read } from "./read/index.ts";
import { split } from "./split/index.ts";

/** The stages from the bytes of a file to what its articles say, in order. Throws a ProblemError without text. */
export function understand(bytes: Uint8Array, file: string): readonly AnnotatedArticle[] {
  const document = read(bytes, file);
  const articles = split(document);
  const cleaned = clean(articles);
  return annotate(cleaned);
}
