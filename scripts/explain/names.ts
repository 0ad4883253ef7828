import { type Candidate, kindOf, weightOf } from "../annotate/names/candidates.ts";
import type { AnnotatedArticle, Entity, Mention } from "../model.ts";
import { overlaps } from "../spans.ts";
import type { Heard } from "./trace.ts";
import type { Vote } from "./votes.ts";

/** `line:column` of an offset in the article. */
export type PositionOf = (offset: number) => string;

const signed = (value: number): string => `${value < 0 ? "−" : "+"}${Math.abs(Math.round(value * 100) / 100)}`;

const ruled = ({ by, kind, weight }: { by: string; kind: string; weight: number }, own: string): string =>
  `${by} ${signed(weight)}${kind === own ? "" : ` for ${kind}`}`;

function voteText(vote: Vote | null): string {
  if (!vote) return "reads no sentence here";
  const why = vote.strongest.map(({ feature, weight }) => `${feature} ${signed(weight)}`).join(", ");
  return `${vote.reading} rather than ${vote.instead} by ${Math.round(vote.lead * 100) / 100}: ${why}`;
}

/** What the model said where this name stands: its own span, another one, or none. */
function modelText(heard: Heard, span: Candidate | Mention): string {
  const near = heard.votes().filter((vote) => overlaps(vote, span));
  const other = near.filter(({ start, end }) => start !== span.start || end !== span.end);
  const shut = near.some((vote) => vote.shut) ? " (not counted: stands where no name may)" : "";
  const seen = other.length > 0 ? `sees ${other.map(({ text, kind }) => `“${text}” (${kind})`).join(", ")}; ` : "";
  return `${seen}${voteText(heard.voteOn(span))}${shut}`;
}

function stepTexts(heard: Heard, mention: Mention | Candidate, kind: Entity["kind"]): readonly string[] {
  return heard.stepsOf(mention).flatMap(({ by, before, after }) => {
    if (!after) return [];
    const change = after[kind] - (before?.[kind] ?? 0);
    if (change !== 0) return [`${by} ${signed(change)}`];
    return before ? [] : [by];
  });
}

function mentionLines(heard: Heard, at: PositionOf, mention: Mention, kind: Entity["kind"]): readonly string[] {
  const found = heard.proposalsFor(mention);
  const rules = found.length > 0 ? found.map((proposal) => ruled(proposal, kind)) : [mention.by];
  const steps = stepTexts(heard, mention, kind);
  return [
    `    ${at(mention.start)} “${mention.text}”  ${rules.join(", ")}`,
    ...(steps.length > 0 ? [`      then   ${steps.join(", ")}`] : []),
    `      model  ${modelText(heard, mention)}`,
  ];
}

/** Each name of an article: its forms, what proposed each, how the model read it and what the refiners did. */
export function explainNames(
  { entities }: AnnotatedArticle,
  heard: Heard,
  at: PositionOf,
  wanted: (name: string) => boolean,
): readonly string[] {
  return entities
    .filter(({ name, mentions }) => wanted(name) || mentions.some(({ text }) => wanted(text)))
    .flatMap(({ name, kind, mentions, roles, countryCode }) => {
      const forms = [...new Set(mentions.map(({ text }) => text))].filter((text) => text !== name);
      const facts = [kind, ...(countryCode ? [countryCode] : []), ...(roles.length > 0 ? [roles.join("; ")] : [])];
      const joined = forms.length > 0 ? `; ${kind} groups joined ${forms.map((form) => `“${form}”`).join(", ")}` : "";
      return [
        `  ${name} (${facts.join(", ")})${joined}`,
        ...mentions.flatMap((mention) => mentionLines(heard, at, mention, kind)),
      ];
    });
}

/** What was proposed and did not become a name, and why. */
export function explainDropped(
  { entities }: AnnotatedArticle,
  heard: Heard,
  at: PositionOf,
  wanted: (name: string) => boolean,
): readonly string[] {
  const kept = entities.flatMap(({ mentions }) => mentions);
  const isKept = ({ start, end }: Candidate): boolean =>
    kept.some((mention) => mention.start === start && mention.end === end);
  return heard
    .candidates()
    .filter((candidate) => !isKept(candidate) && wanted(candidate.text))
    .map((candidate) => {
      const kind = kindOf(candidate);
      const over = kept.filter((mention) => overlaps(mention, candidate)).map(({ text }) => `“${text}”`);
      const why = over.length > 0 ? `gave way to ${over.join(", ")}` : "too little speaks for it";
      const rules = [
        ...heard.proposalsFor(candidate).map((proposal) => ruled(proposal, kind)),
        ...stepTexts(heard, candidate, kind),
      ];
      return `  ${at(candidate.start)} “${candidate.text}” (${kind} ${Math.round(weightOf(candidate))}): ${why}; ${rules.join(", ")}`;
    });
}
