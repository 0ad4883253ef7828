import { compose } from "../compose/index.ts";
import type { CleanArticle } from "../model.ts";
import { understandAll } from "../pipeline.ts";
import { bytesSource } from "../read/index.ts";
import { explainDropped, explainNames } from "./names.ts";
import { positionsIn } from "./position.ts";
import {
  explainDates,
  explainLeftOut,
  explainLines,
  explainQuotes,
  explainSentences,
  explainTopics,
} from "./statements.ts";
import { type Heard, listen } from "./trace.ts";

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines, ""];

/**
 * Why conversion understood a file as it did, as text for a person who wants to mend a rule, a list or the training
 * text. Throws a ProblemError without text.
 *
 * @param name only what concerns names that hold these words, in any case; null for everything
 */
export async function explain(bytes: Uint8Array, file: string, name: string | null): Promise<string> {
  const heard = new Map<number, Heard>();
  const articles = await understandAll(
    bytesSource(bytes, file),
    () => undefined,
    ({ index }: CleanArticle) => {
      const ears = listen();
      heard.set(index, ears);
      return ears.trace;
    },
  );
  const position = positionsIn(bytes);
  const briefings = name === null ? compose(articles, { generator: "dateline" }) : [];
  const folded = name?.toLowerCase() ?? "";
  const wanted = (text: string): boolean => text.toLowerCase().includes(folded);
  const lines = articles.flatMap((article) => {
    const ears = heard.get(article.index);
    if (!ears) return [];
    const at = (offset: number): string => position(article, offset);
    const names = [
      ...section("Names", explainNames(article, ears, at, wanted)),
      ...section("Proposed and dropped", explainDropped(article, ears, at, wanted)),
      ...section("Quotations", explainQuotes(article, at, wanted)),
    ];
    if (name !== null && names.length === 0) return [];
    const briefing = briefings.find(({ front }) => (front.source_index ?? 1) === article.index);
    return [
      `${file}, article ${article.index}: ${article.headline?.value ?? "without title"}`,
      "",
      ...(name === null ? section("Lines", explainLines(article, at)) : []),
      ...(name === null ? section("Dropped", explainLeftOut(article, at)) : []),
      ...names,
      ...(name === null
        ? [
            ...section("Dates", explainDates(article, at)),
            ...section("Topics", explainTopics(article)),
            ...section("Sentences", explainSentences(article, briefing, at)),
          ]
        : []),
    ];
  });
  return lines.length === 0 ? `${file}: nothing named “${name}”\n` : `${lines.join("\n").trimEnd()}\n`;
}
