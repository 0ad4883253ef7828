import type { Block, CleanArticle, Entity, Quote, Speaker, Statement } from "../../model.ts";
import { clauseSubject, cuesOf } from "./cues.ts";
import { Discourse } from "./discourse.ts";
import type { Stretch } from "./marks.ts";
import type { Attribution, Scene, SpeakerRule, Verdict } from "./scene.ts";
import { stretchesIn } from "./single-marks.ts";
import { accordingTo } from "./speakers/according-to.ts";
import { afterQuote } from "./speakers/after-quote.ts";
import { beforeQuote } from "./speakers/before-quote.ts";
import { colonIntroduction } from "./speakers/colon-introduction.ts";
import { followOn } from "./speakers/follow-on.ts";
import { laterInSentence } from "./speakers/later-in-sentence.ts";
import { scareQuotes } from "./speakers/scare-quotes.ts";
import { signature } from "./speakers/signature.ts";
import { titles } from "./speakers/titles.ts";
import { statementsOf } from "./statements/index.ts";
import { type Clause, clausesOf, namesOf, tokensOf } from "./tokens.ts";
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

/** Resolves the cues of a sentence in its order, so that "he" can mean whom the same sentence has named. */
function attributionsOf(clause: Clause, discourse: Discourse): readonly Attribution[] {
  const { tokens } = clause;
  const subject = clauseSubject(tokens, tokens.length);
  if (subject) {
    const who = discourse.resolve(subject);
    if (who.entity || (subject.type === "role" && !subject.definite))
      discourse.note(subject.start, who.entity, false, who.entity?.kind !== "person" && subject.type === "role");
  }
  const found: Attribution[] = [];
  for (const cue of cuesOf(clause)) {
    const first = found.find((other) => other.cue.side !== "clause" && other.who.entity);
    const who = cue.side === "clause" && !cue.subject && first ? first.who : discourse.resolve(cue.subject, cue.lemma);
    found.push({ cue, who });
    if (cue.subject && cue.side !== "clause" && (cue.kind === "say" || cue.kind === "tell" || cue.kind === "judge")) {
      // "A sandbank does not read": these verbs make nobody a speaker.
      const single =
        cue.subject.type === "role" && !cue.subject.definite && !/^(?:read|find|feel|figure)$/.test(cue.lemma);
      if (who.entity || single)
        discourse.note(
          cue.subject.start,
          who.entity,
          cue.kind !== "judge",
          who.entity?.kind !== "person" && cue.subject.type === "role",
        );
    }
  }
  return found;
}

function hear(scene: Scene): Heard {
  let verdict: Verdict | null = null;
  for (const rule of rules) {
    verdict = rule(scene);
    if (verdict) break;
  }
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
  const names = namesOf(entities);
  const discourse = new Discourse(article, entities, names);
  const stretchesOf = stretchesIn(text, article.blocks);
  const heard: Heard[] = [];
  const statements: Statement[] = [];
  let next = 0;
  for (const [i, block] of article.blocks.entries()) {
    if (!isText(block)) continue;
    while (next < names.length && (names[next]?.start ?? 0) < block.start) next++;
    let last = next;
    while (last < names.length && (names[last]?.start ?? 0) < block.end) last++;
    const tokens = tokensOf(text, block, stretchesOf(block), names.slice(next, last));
    next = last;
    discourse.enter(block.start);
    const headline = block.role === "headline";
    for (const clause of clausesOf(tokens, i, headline)) {
      const attributions = attributionsOf(clause, discourse);
      if (!headline) statements.push(...statementsOf(clause, attributions));
      for (const [at, token] of clause.tokens.entries()) {
        if (token.kind !== "quote") continue;
        heard.push(hear({ clause, at, token, attributions, discourse, blockStart: block.start, entities }));
      }
    }
  }
  return { quotes: joinUtterances(text, article.blocks, heard, speakerOf), statements };
}
