import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeBriefing } from "../../scripts/briefing/write.ts";
import { checkBriefing, type Found } from "../../scripts/check/index.ts";
import { indexSite, type SiteIndex } from "../../scripts/check/site-index.ts";
import { type Source, sourcesOf } from "../../scripts/check/source.ts";
import { compose } from "../../scripts/compose/index.ts";
import type { AnnotatedArticle, Briefing } from "../../scripts/model.ts";
import { understandText } from "../../scripts/pipeline.ts";

/** Every generated briefing of the project's own texts, with what it takes to check it. */
export interface Sample {
  readonly file: string;
  readonly article: AnnotatedArticle;
  readonly source: Source;
  readonly briefing: Briefing;
  readonly text: string;
  readonly site: SiteIndex;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const folders = ["test/fixtures/cases", "test/fixtures/unseen", "test/fixtures/briefings"];

export const sourceFiles = [
  ...folders.flatMap((folder) => readdirSync(`${root}${folder}`).map((name) => `${folder}/${name}/input.txt`)),
  ...readdirSync(`${root}content/articles`).map((name) => `content/articles/${name}`),
].sort();

const now = "2026-06-01T12:00:00Z";

export function samplesOf(file: string): readonly Sample[] {
  const articles = understandText(readFileSync(`${root}${file}`), file);
  const sources = sourcesOf(articles);
  const briefings = compose(articles, { generator: "dateline" });
  const site = indexSite(
    briefings.map((briefing) => ({ file: `${briefing.front.id}.md`, stem: briefing.front.id, front: briefing.front })),
    [],
    now,
  );
  return briefings.flatMap((briefing, i) => {
    const [article, source] = [articles[i], sources[i]];
    return article && source
      ? [{ file: `${briefing.front.id}.md`, article, source, briefing, text: writeBriefing(briefing), site }]
      : [];
  });
}

/** What the check says of a text in the place of a sample; `committed` is the file as it was before. */
export const check = (sample: Sample, text: string, committed: string | null = null): readonly Found[] =>
  checkBriefing(text, sample.file, {
    sourceOf: ({ source_sha256: sha256, source_index: index }) =>
      sha256 !== sample.article.sha256
        ? { source: null, sourceState: { kind: "changed", sha256: sample.article.sha256 } }
        : index === sample.article.index
          ? { source: sample.source, sourceState: { kind: "compared" } }
          : { source: null, sourceState: { kind: "no-article", count: sample.source.count } },
    site: sample.site,
    committed,
    today: now.slice(0, 10),
  });
