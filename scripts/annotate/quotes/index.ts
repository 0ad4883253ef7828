import type { Block, CleanArticle, Entity, Quote, Speaker, Statement } from "../../model.ts";
import { attributionsOf } from "./attributions.ts";
import { Discourse } from "./discourse.ts";
import type { Stretch } from "./marks.ts";
import type { Scene, SpeakerRule, Verdict } from "./scene.ts";
import { stretchesIn } from "./single-marks.ts";
import { accordingTo } from "./speakers/according-to.ts";
import { afterQuote } from "./speakers/after-quote.ts";
import { beforeQuote } from "./speakers/before-quote.ts";
import { colonIntroduction } from "./speakers/colon-introduction.ts";
import { followOn } from "./speakers/follow-on.ts";
import { laterInSentence } from "./speakers/later-in-sentence.ts";
import { ledeDescription } from "./speakers/lede-description.ts";
import { scareQuotes } from "./speakers/scare-quotes.ts";
import { signature } from "./speakers/signature.ts";
import { titles } from "./speakers/titles.ts";
import { statementsOf } from "./statements/index.ts";
import { withSurnames } from "./surnames.ts";
import { type Clause, clausesOf, tokensOf } from "./tokens.ts";
import { type Heard, joinUtterances } from "./utterances.ts";

export { reportedIn } from "./reported.ts";

/** The first rule that knows decides. */
const rules: readonly SpeakerRule[] = [
  scareQuotes,
  titles,
  signature,
  afterQuote,
  beforeQuote,
  accordingTo,
  laterInSentence,
  colonIntroduction,
  followOn,
];

const speakerOf = ({ who, cue, by }: Verdict): Speaker | null =>
  who.entity === null && who.role === null
    ? null
    : {
        entity: who.entity?.name ?? null,
        kind: who.entity?.kind ?? null,
        role: who.role,
        span: cue ? { start: cue.start, end: cue.end } : null,
        by,
        certainty: who.sure ? "stated" : "inferred",
      };

function hear(scene: Scene, clauses: readonly Clause[]): Heard {
  let verdict: Verdict | null = null;
  for (const rule of rules) {
    verdict = rule(scene);
    if (verdict) break;
  }
  if (verdict) verdict = ledeDescription(verdict, scene, clauses);
  const { block } = scene.clause;
  const question = /[?]["'’]?$/.test(scene.token.text.trimEnd());
  scene.discourse.exchange.hear({ block, entity: verdict?.who.entity ?? null, question });
  return { scene, stretch: scene.token.stretch as Stretch, verdict };
}

const isText = ({ role }: Block): boolean => role === "headline" || role === "paragraph";

/** What is said in an article, with and without marks. */
interface Speech {
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
}

/**
 * The quotations of an article's headline and paragraphs, in order: everything inside double marks, an utterance that is
 * broken by its attribution or runs over paragraphs as one; `speaker` is null where the marks are nobody's words. And
 * what its paragraphs report without marks, where they say whose word it is.
 */
export function findSpeech(article: CleanArticle, entities: readonly Entity[]): Speech {
  const { text } = article;
  const names = withSurnames(text, entities);
  const stretchesOf = stretchesIn(text, article.blocks);
  const clauses: Clause[] = [];
  let next = 0;
  for (const [i, block] of article.blocks.entries()) {
    if (!isText(block)) continue;
    while (next < names.length && (names[next]?.start ?? 0) < block.start) next++;
    let last = next;
    while (last < names.length && (names[last]?.start ?? 0) < block.end) last++;
    const tokens = tokensOf(text, block, stretchesOf(block), names.slice(next, last));
    next = last;
    clauses.push(...clausesOf(tokens, i, block.role === "headline"));
  }
  const discourse = new Discourse(article, entities, names, clauses);
  const heard: Heard[] = [];
  const statements: Statement[] = [];
  for (const clause of clauses) {
    const blockStart = article.blocks[clause.block]?.start ?? 0;
    discourse.enter(clause, blockStart);
    const attributions = attributionsOf(clause, discourse);
    if (!clause.headline) statements.push(...statementsOf(clause, attributions));
    for (const [at, token] of clause.tokens.entries()) {
      if (token.kind !== "quote") continue;
      heard.push(hear({ clause, at, token, attributions, discourse, blockStart, entities }, clauses));
    }
  }
  return { quotes: joinUtterances(text, article.blocks, heard, speakerOf), statements };
}
