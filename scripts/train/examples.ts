import { makeContext, type NameContext } from "../annotate/names/context.ts";
import { seenByRules } from "../annotate/names/find.ts";
import { see } from "../annotate/names/tagger/index.ts";
import { encode, type TokenName } from "../annotate/names/tagger/tags.ts";
import type { Token } from "../annotate/names/tagger/tokens.ts";
import type { CleanArticle } from "../model.ts";
import type { AnnotatedText } from "./annotated-text.ts";

/** A sentence for training: the buckets of the features of each token, and its tag. */
export interface Example {
  readonly features: readonly Int32Array[];
  readonly tags: Uint8Array;
}

/** A text as if it had come through the stages before. */
const articleOf = ({ text, sentences, headed }: AnnotatedText): CleanArticle => ({
  file: "training",
  sha256: "",
  index: 1,
  text,
  blocks: sentences.map((span, i) => ({
    ...span,
    role: headed && i === 0 ? "headline" : "paragraph",
    line: i + 1,
    by: "training",
    certainty: "stated",
  })),
  headline: null,
  byline: null,
  authors: [],
  stated: null,
  agency: null,
  datelinePlaces: [],
  datelineRegion: null,
  published: null,
  problems: [],
  shared: [],
});

function tagsOf(tokens: readonly Token[], names: AnnotatedText["names"]): Uint8Array {
  const within = (name: AnnotatedText["names"][number]) => (token: Token) =>
    token.start < name.end && name.start < token.end;
  const found = names.flatMap((name): readonly TokenName[] => {
    const from = tokens.findIndex(within(name));
    return from < 0 ? [] : [{ from, to: tokens.findLastIndex(within(name)) + 1, kind: name.kind }];
  });
  return encode(found, tokens.length);
}

/** What the finders are given of a text. */
export const contextOf = (text: AnnotatedText): NameContext =>
  makeContext(
    articleOf(text),
    text.sentences.map((span, i) => ({ ...span, paragraph: text.headed && i === 0 ? 0 : i + 1 })),
  );

/** Whether the model can ever find the names of a sentence: it is asked about tokens with features only. */
const isLearnable = ({ features, tags }: Example): boolean =>
  tags.every((tag, i) => tag === 0 || (features[i]?.length ?? 0) > 0);

/** The sentences of a text as the model will see them. */
export function examplesOf(text: AnnotatedText): readonly Example[] {
  const context = contextOf(text);
  return see(context, seenByRules(context))
    .map(({ tokens, features }) => {
      const [first, last] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
      const names = text.names.filter(({ start, end }) => start < last && first < end);
      return { features, tags: tagsOf(tokens, names) };
    })
    .filter(isLearnable);
}
