import { escapeMarkdown } from "../briefing/escape.ts";
import type { AnnotatedArticle, Point, Sentence } from "../model.ts";
import { textOf } from "../spans.ts";
import { contradict, ownTolls, type Toll, type TollAt } from "../tolls.ts";
import { type Draft, linkText, type Scene } from "./draft.ts";
import { isBackground } from "./text.ts";

const words: Readonly<Record<Toll["what"], string>> = {
  killed: "How many were killed",
  injured: "How many were injured",
  missing: "How many are missing",
  detained: "How many were arrested",
  displaced: "How many had to leave their homes",
  magnitude: "The magnitude",
};

/** Tolls of the article's own sentences; background that it shares is compared elsewhere, word for word. */
const tollsOf = (article: AnnotatedArticle): readonly TollAt<Sentence>[] =>
  ownTolls(
    article.sentences
      .filter((sentence) => !isBackground(article, sentence))
      .map((sentence) => ({ text: textOf(article.text, sentence), at: sentence })),
  );

/** Figures for one thing that another article of the story gives otherwise: both, with the passage that holds ours. */
export function tollConflicts(scene: Scene): readonly Draft<Point>[] {
  const together = scene.together ?? [];
  if (together.length === 0) return [];
  const own = tollsOf(scene.article);
  return together.flatMap((other) => {
    const theirs = tollsOf(other);
    return own.flatMap(({ toll, at }) => {
      const rival = theirs.find((one) => contradict(one.toll, toll));
      if (!rival) return [];
      const both = escapeMarkdown(`“${toll.text}” here, “${rival.toll.text}” there.`);
      return [{ text: `${words[toll.what]} differs from ${linkText(scene, other.index)}: ${both}`, cites: [at] }];
    });
  });
}
