import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { plainOf } from "../../scripts/briefing/plain.ts";
import { compose } from "../../scripts/compose/index.ts";
import type { AnnotatedArticle, Briefing, Point, Span, Statement } from "../../scripts/model.ts";
import { understandText } from "../../scripts/pipeline.ts";

/** What somebody is reported to have said is never shown without the words that say so: over every sample. */
const root = fileURLToPath(new URL("../../", import.meta.url));
const folders = ["test/fixtures/cases", "test/fixtures/unseen", "test/fixtures/briefings"];
const files = [
  ...folders.flatMap((folder) => readdirSync(`${root}${folder}`).map((name) => `${folder}/${name}/input.txt`)),
  ...readdirSync(`${root}content/articles`).map((name) => `content/articles/${name}`),
].sort();

const plain = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[“”«»„]/g, '"')
    .replace(/[‘’]/g, "'")
    .trim();

/** So many words of what is said, and it is shown. */
const enough = 5;

interface Shown {
  readonly statement: Statement;
  readonly words: string;
}

/** The statements whose words a text gives without the attributing ones. */
function bare(article: AnnotatedArticle, text: string): readonly Shown[] {
  const shown = plain(plainOf(text));
  const slice = ({ start, end }: Span): string => plain(article.text.slice(start, end));
  return article.statements.flatMap((statement) => {
    const words = slice(statement.content).split(" ").slice(0, enough).join(" ");
    if (words.split(" ").length < enough || !shown.includes(words)) return [];
    const by = statement.speaker.span ? slice(statement.speaker.span) : slice(statement.cue);
    // "[Ana Brandt] said": the pronoun is a name in brackets there.
    const named = shown.startsWith("[") && shown.includes(slice(statement.cue));
    return shown.includes(by) || named ? [] : [{ statement, words: `${by}: ${shown}` }];
  });
}

const sections = ({ bottomLine, keyPoints, timeline, watch }: Briefing): readonly Point[] => [
  ...bottomLine,
  ...keyPoints,
  ...timeline,
  ...watch,
];

describe("a statement keeps its attribution", () => {
  it.each(files)("%s", (file) => {
    const articles = understandText(readFileSync(`${root}${file}`), file);
    const briefings = compose(articles, { generator: "test" });
    const lost = briefings.flatMap((briefing, i) => {
      const article = articles[i];
      return article ? sections(briefing).flatMap(({ text }) => bare(article, text).map(({ words }) => words)) : [];
    });
    expect(lost).toEqual([]);
  });

  it("notices one that has lost it", () => {
    const [file] = files;
    const [article] = understandText(readFileSync(`${root}${file}`), file ?? "");
    const statement = article?.statements.find(({ content }) => content.end - content.start > 40);
    expect(article && statement).toBeTruthy();
    if (!article || !statement) return;
    const { content } = statement;
    expect(bare(article, article.text.slice(content.start, content.end))).toHaveLength(1);
  });

  it("shows few reported statements, marked, with a named speaker, and none twice", () => {
    for (const file of files) {
      const articles = understandText(readFileSync(`${root}${file}`), file);
      for (const briefing of compose(articles, { generator: "test" })) {
        const reported = briefing.quotes.filter(({ attribution }) => attribution.endsWith(", reported"));
        expect(reported.length).toBeLessThanOrEqual(4);
        if (reported.length > 0) expect(briefing.quotes.length).toBeLessThanOrEqual(8);
        const elsewhere = new Set(sections(briefing).map(({ text }) => text));
        for (const { text, attribution } of reported) {
          expect(attribution).toMatch(/^\[\[/);
          expect(text).not.toMatch(/^“/);
          expect(elsewhere.has(text)).toBe(false);
        }
      }
    }
  });
});
