import { escapeMarkdown } from "../briefing/escape.ts";
import { writeWikilink } from "../briefing/wikilinks.ts";
import type { AnnotatedArticle, BriefingQuote, Entity, EntityKind, Quote, Sentence, Speaker } from "../model.ts";
import { contains, textOf } from "../spans.ts";
import type { Draft } from "./draft.ts";
import { countWords, inWords, sentenceAt } from "./text.ts";

/** Fragments of so many words or fewer, said by nobody, are the reporter's raised eyebrow and no quotation. */
const scareWords = 3;

/** "Known to two generations as “the Professor”", "the so-called “cold bridge”": a name, and nobody's words. */
const naming =
  /\b(?:known|nicknamed|dubbed|styled)(?: [\p{L}\p{N} -]{1,120}?)? as (?:an? |the )?["“‘']$|\b(?:nicknamed|dubbed|so-called|titled|entitled|code-?named) (?:an? |the )?["“‘']$/iu;
export const isGivenName = ({ text }: AnnotatedArticle, { marks, start }: Quote): boolean =>
  marks === "partial" && naming.test(text.slice(Math.max(0, start - 90), start));

export const isScareQuote = (quote: Quote): boolean =>
  !quote.speaker?.entity && !quote.speaker?.role && quote.marks === "partial" && countWords(quote.text) <= scareWords;

/** Letters alone, for finding a fragment in a fuller quotation. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** A fragment whose words stand in a fuller quotation of the article says nothing more. */
const isContained = (quote: Quote, all: readonly Quote[]): boolean =>
  quote.marks === "partial" &&
  all.some(
    (other) => other !== quote && other.marks === "direct" && ` ${bare(other.text)} `.includes(` ${bare(quote.text)} `),
  );

/** The parts as printed. The comma before "he said" belongs to the reporter's sentence, not to the words. */
const wordsOf = (article: AnnotatedArticle, { parts }: Quote): string =>
  parts.map((part) => textOf(article.text, part).replace(/,$/, "")).join(" … ");

/** A noun phrase is wanted as function: no verb in front, no relation to another, no clause. */
const noFunction =
  /^(?:counterpart|colleague|successor|predecessor|deputy|aide|wife|husband|son|daughter|mother|father|brother|sister|friend|partner|rival|head|chief|dr\.?|mr\.?|mrs\.?|ms\.?|prof\.?|sir|dame)$|^(?:\p{Ll}{1,30}s|\p{Ll}{1,30}ed|\p{Ll}{1,30}ing) (?:the|an?|his|her|its|their|four|in|as|for)\b|^(?:only|first|last|same|other|began|came|grew|has|had|held|is|led|left|made|ran|sat|spoke|stood|took|was|went|won|wrote)\b|['’]s |\b(?:who|which|that)\b/iu;
/** In words. */
const longestFunction = 12;
/** Of a body only those who speak for it are named: it is what it is by its name. */
const spokesperson = /\b(?:spokes(?:man|woman|person|people)|officials?|statement|source|sources|executives?)\b/i;

/** The function that says most: written out before abbreviated ("FM"). */
export function roleOf(roles: readonly string[], kind: EntityKind): string | undefined {
  const own = roles
    .map((role) => role.replace(/^(?:the|an?|its|their|his|her) /i, ""))
    .filter(
      (role) =>
        !noFunction.test(role) && countWords(role) <= longestFunction && (kind === "person" || spokesperson.test(role)),
    );
  return own.find((role) => !/^[\p{Lu}.]{2,5}$/u.test(role)) ?? own[0];
}

/** "A government spokesperson", "two officials": somebody, though nobody named. */
const somebody =
  /^(?:an?|the|one|two|three|several|some|many|another|other|most) |(?:officials?|sources?|diplomats?|witnesses|residents|lawmakers|organisers|organizers|spokes(?:man|woman|person))$/i;

/** What follows "director", "head": of what. */
const officeOf =
  /^ (?:of|for|at) (?:the )?(?:\p{Lu}[\p{L}’'.-]*(?: (?:of |and |& |for |the )?\p{Lu}[\p{L}’'.-]*){0,5}|\p{Ll}{3,20}(?=[,.;]))/u;
/** Letters between a function and the name that it belongs to. */
const nearName = 80;

/** "Director" as "director of the agency", where the article says so beside the name. */
export function withOffice({ text, sentences }: AnnotatedArticle, role: string, { mentions }: Entity): string {
  for (const mention of mentions) {
    const sentence = sentences.find((other) => contains(other, mention));
    if (!sentence) continue;
    const at = text.indexOf(role, Math.max(sentence.start, mention.start - nearName));
    if (at < 0 || at > mention.end + nearName || at + role.length > sentence.end) continue;
    const office = officeOf.exec(
      text.slice(at + role.length, Math.min(sentence.end, at + role.length + nearName)),
    )?.[0];
    if (office && countWords(`${role}${office}`) <= longestFunction) return `${role}${office.replace(/\.$/, "")}`;
  }
  return role;
}

/** The phrase for somebody without a name, without the verb behind it. */
function unnamedRole(speaker: Speaker | null): string | null {
  const role = speaker?.role?.replace(/ (?:said|says|told|added)\b.*/, "");
  return role && somebody.test(role) ? role : null;
}

/** Nobody is named for a quotation, nor described. */
export const hasNoSpeaker = ({ speaker }: Quote): boolean => !speaker?.entity && unnamedRole(speaker) === null;

/** Somebody is named who is not named in the words beside the quotation ("she said"). */
export function isInferred(article: AnnotatedArticle, { speaker }: Pick<Quote, "speaker">): boolean {
  const { entity, kind, certainty, span } = speaker ?? {};
  if (!entity || certainty !== "inferred") return false;
  const mentions = article.entities.find((other) => other.name === entity && other.kind === kind)?.mentions ?? [];
  // "Said the lawyer, Sinéad Mulgrew": the name stands behind the words.
  return !span || !mentions.some((mention) => contains(span, mention) || mention.start - span.end === ", ".length);
}

function speakerOf(article: AnnotatedArticle, { speaker }: Pick<Quote, "speaker">): string {
  if (!speaker?.entity) {
    const role = unnamedRole(speaker);
    return role ? `unnamed: ${escapeMarkdown(role)}` : "speaker not named";
  }
  const entity = article.entities.find(({ name, kind }) => name === speaker.entity && kind === speaker.kind);
  const printed = [...(speaker.role ? [speaker.role] : []), ...(entity?.roles ?? [])];
  const roles = entity ? printed.map((role) => withOffice(article, role, entity)) : printed;
  const role = roleOf(roles, speaker.kind ?? "person");
  const name = writeWikilink(speaker.entity) ?? escapeMarkdown(speaker.entity);
  return role ? `${name}, ${escapeMarkdown(role)}` : name;
}

/** `[[Wang Yi]], Foreign Minister, 18 March 2024`: the date is that of the article. */
export function attributionLine(
  article: AnnotatedArticle,
  said: Pick<Quote, "speaker">,
  marks: "partial quotation" | "reported" | null,
): string {
  const parts = [speakerOf(article, said), article.published ? inWords(article.published.value) : "undated"];
  if (isInferred(article, said)) parts.push("speaker inferred");
  if (marks) parts.push(marks);
  return parts.join(", ");
}

export interface Said {
  readonly quotes: readonly Draft<BriefingQuote>[];
  /** Starts of the sentences that are shown whole, for the fragment in them. */
  readonly shown: ReadonlySet<number>;
  /** Starts of the sentences whose quotation is shown without them. */
  readonly spoken: ReadonlySet<number>;
}

/**
 * Every quotation of the body with its speaker, byte for byte. A fragment is shown in the reporter's sentence, since
 * alone it cannot be understood; two fragments of one sentence by one speaker are one entry.
 *
 * @param said sentences of the bottom line; their short fragments are not shown again
 */
export function whoSaidWhat(article: AnnotatedArticle, said: readonly Sentence[]): Said {
  const quotes: Draft<BriefingQuote>[] = [];
  const shown = new Set<number>();
  const spoken = new Set<number>();
  const seen = new Set<string>();
  const named = new Set(
    article.quotes.flatMap((quote) =>
      quote.speaker?.entity ? (sentenceAt(article, quote.parts[0] ?? quote)?.start ?? []) : [],
    ),
  );
  for (const quote of article.quotes) {
    const sentence = sentenceAt(article, quote.parts[0] ?? quote);
    if (!sentence || isScareQuote(quote) || isGivenName(article, quote) || isContained(quote, article.quotes)) continue;
    const speaker = `${quote.speaker?.entity ?? quote.speaker?.role}`;
    if (quote.marks === "partial") {
      if (!quote.speaker?.entity && named.has(sentence.start)) continue;
      if (seen.has(`${sentence.start} ${speaker}`)) continue;
      seen.add(`${sentence.start} ${speaker}`);
      if (countWords(quote.text) <= scareWords && said.some(({ start }) => start === sentence.start)) continue;
      shown.add(sentence.start);
      const text = escapeMarkdown(textOf(article.text, sentence));
      quotes.push({ text, attribution: attributionLine(article, quote, "partial quotation"), cites: [sentence] });
    } else {
      if (seen.has(`${quote.text} ${speaker}`)) continue;
      seen.add(`${quote.text} ${speaker}`);
      const cites = quote.parts.flatMap((part) => sentenceAt(article, part) ?? []);
      const text = `“${escapeMarkdown(wordsOf(article, quote))}”`;
      for (const { start } of cites) spoken.add(start);
      quotes.push({ text, attribution: attributionLine(article, quote, null), cites: cites.slice(0, 1) });
    }
  }
  return { quotes, shown, spoken };
}
