import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { clean } from "../../scripts/clean/index.ts";
import type { CleanArticle } from "../../scripts/model.ts";
import { readText } from "../../scripts/read/text.ts";
import { textOf } from "../../scripts/spans.ts";
import { split } from "../../scripts/split/index.ts";

interface GoldLine {
  readonly role: string;
  readonly article: number | null;
  readonly text: string;
}

interface Gold {
  readonly articles: readonly {
    readonly title: string | null;
    readonly date: string | null;
    readonly datelinePlaces: readonly string[];
    readonly agency: string | null;
    readonly byline: string | null;
    readonly firstParagraph: string;
    readonly lastParagraph: string;
  }[];
  readonly sharedParagraphs: readonly (readonly [string, string])[];
}

const folder = new URL("../fixtures/cases/", import.meta.url);
const cases = readdirSync(folder).sort();
const parse = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as T;
const fold = (text: string): string => text.replace(/[\s\u00a0]+/gu, " ").trim();
const squeeze = (text: string): string => text.replace(/[\s\u00a0]+/gu, "");

function understand(name: string): readonly CleanArticle[] {
  const path = `${name}/input.txt`;
  return clean(split(readText(readFileSync(new URL(path, folder)), path)));
}

/** Roles in the words of the gold: a line may hold several blocks. */
function rolesOf(articles: readonly CleanArticle[]): readonly { role: string; article: number | null; text: string }[] {
  return articles.flatMap((article, index) => {
    const lines = new Map<number, { roles: string[]; text: string }>();
    for (const block of article.blocks) {
      const role = { headline: "title", caption: "boilerplate" }[block.role as string] ?? block.role;
      const line = lines.get(block.line) ?? { roles: [], text: "" };
      line.roles.push(role);
      line.text += textOf(article.text, block);
      lines.set(block.line, line);
    }
    return [...lines.values()].map(({ roles, text }) => ({
      role: roles.join("+"),
      article: roles[0] === "boilerplate" ? null : index,
      text: squeeze(text),
    }));
  });
}

describe.each(cases)("%s", (name) => {
  const articles = understand(name);
  const gold = parse<Gold>(`${name}/gold.json`);

  it("knows what every line is and whose", () => {
    const { lines } = parse<{ lines: readonly GoldLine[] }>(`${name}/lines.json`);
    expect(rolesOf(articles)).toEqual(
      lines.map(({ role, article, text }) => ({
        role,
        article: role === "boilerplate" ? null : article,
        text: squeeze(text),
      })),
    );
  });

  it("reads the head of every article", () => {
    expect(
      articles.map((article) => ({
        title: article.headline?.value ?? null,
        date: article.published?.value ?? null,
        datelinePlaces: article.datelinePlaces.map((place) => place.value),
        agency: article.agency?.value ?? null,
        byline: article.byline?.value ?? null,
      })),
    ).toEqual(
      gold.articles.map(({ title, date, datelinePlaces, agency, byline }) => ({
        title: title === null ? null : fold(title),
        date,
        datelinePlaces,
        agency,
        byline,
      })),
    );
  });

  it("points at what it read", () => {
    for (const { text, headline, byline, datelinePlaces } of articles)
      for (const field of [headline, byline, ...datelinePlaces])
        if (field?.span) expect(textOf(text, field.span)).toBe(field.value);
  });

  it("recognises the background that articles share, from both sides", () => {
    const pairs = articles.flatMap((article) =>
      article.shared.map(({ span, otherIndex, otherSpan }) => ({
        index: article.index,
        otherIndex,
        texts: [textOf(article.text, span), textOf(articles[otherIndex - 1]?.text ?? "", otherSpan)].map((text) =>
          text.slice(0, 60).trim(),
        ),
      })),
    );
    const key = (texts: readonly string[]): string => texts.join(" ~ ");
    const forward = pairs.filter((pair) => pair.index < pair.otherIndex).map((pair) => key(pair.texts));
    const backward = pairs.filter((pair) => pair.index > pair.otherIndex).map((pair) => key(pair.texts.toReversed()));
    expect(forward.toSorted()).toEqual(backward.toSorted());
    expect(forward.toSorted()).toEqual(gold.sharedParagraphs.map((pair) => key(pair.map(fold))).toSorted());
  });
});
