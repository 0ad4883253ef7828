import type { AnnotatedArticle, Briefing, Point, Span } from "../model.ts";
import { background } from "./background.ts";
import { bottomLine, bottomLineSentences } from "./bottom-line.ts";
import type { Draft, Drafts, Scene } from "./draft.ts";
import { frontMatter, idOf } from "./front-matter.ts";
import { bracketGaps, gaps } from "./gaps.ts";
import { keyPoints } from "./key-points.ts";
import { Concordance, notesFor } from "./passages.ts";
import { reportedStatements } from "./reported.ts";
import { whoSaidWhat } from "./said.ts";
import { sources } from "./sources.ts";
import { storiesOf } from "./story.ts";
import { sentenceAt } from "./text.ts";
import { timeline } from "./timeline.ts";
import { titleOf } from "./title.ts";
import { watch } from "./watch.ts";

/** The sections of one briefing, each by its own rule; none repeats the bottom line. */
function draft(scene: Scene): Drafts {
  const { article } = scene;
  const said = bottomLineSentences(article);
  const { quotes, shown, spoken } = whoSaidWhat(article, said);
  const ahead = watch(scene, said);
  const watched = ahead.entries.flatMap(({ cites }) => cites.map(({ start }) => start));
  const points = keyPoints(article, said, { spoken, shown: new Set([...shown, ...watched]) });
  const past = timeline(article, ahead.shown);
  const elsewhere = [...points, ...past, ...ahead.entries, ...quotes].flatMap(({ cites }) =>
    cites.flatMap((cite) => sentenceAt(article, cite) ?? []),
  );
  const reported = reportedStatements(article, quotes, [...said, ...elsewhere]);
  return {
    bottomLine: bottomLine(article, said),
    keyPoints: points,
    quotes: [...quotes, ...reported].sort((a, b) => (a.cites[0]?.start ?? 0) - (b.cites[0]?.start ?? 0)),
    timeline: past,
    background: background(scene),
    watch: ahead.entries,
    gaps: [...gaps(scene), ...bracketGaps(article, [...points, ...past, ...ahead.entries])],
  };
}

const citesOf = (drafts: Drafts): readonly Span[] =>
  Object.values(drafts).flatMap((units: readonly Draft<Point>[]) => units.flatMap(({ cites }) => cites));

/**
 * Makes a briefing of every article of one file. Everything in it stands in the source word for word, or says that it
 * was inferred; each unit cites its passage.
 *
 * @param articles all articles of the file, in order: background is linked between them
 * @param tool name and version, for `generator`; how many articles the file has, where some of them were left out
 */
export function compose(
  articles: readonly AnnotatedArticle[],
  tool: { readonly generator: string; readonly count?: number },
): readonly Briefing[] {
  const source = new Concordance(articles.map(({ text }) => text.replaceAll("\n", " ")).join(" "));
  const stories = storiesOf(articles);
  const links = new Map(articles.map((article) => [article.index, { id: idOf(article), title: titleOf(article) }]));
  return articles.map((article) => {
    const siblings = articles.filter(({ index }) => index !== article.index);
    const story = stories.get(article.index);
    const together = siblings.filter(({ index }) => story !== undefined && stories.get(index) === story);
    const drafts = draft({ article, siblings, together, linkTo: (index) => links.get(index) ?? null });
    const { footnotes, labelsOf } = notesFor(article, citesOf(drafts), source);
    const noted = <T extends { readonly cites: readonly Span[] }>(units: readonly T[]) =>
      units.map(({ cites, ...unit }) => ({ ...unit, notes: labelsOf(cites) }));
    return {
      front: frontMatter(article, drafts.bottomLine, story, tool.generator),
      bottomLine: noted(drafts.bottomLine),
      keyPoints: noted(drafts.keyPoints),
      quotes: noted(drafts.quotes),
      timeline: noted(drafts.timeline),
      background: noted(drafts.background),
      watch: noted(drafts.watch),
      gaps: noted(drafts.gaps),
      sources: sources(article, tool.count ?? articles.length),
      extra: [],
      footnotes,
    };
  });
}
