/** What is known of a sentence when it is weighed. */
export interface Traits {
  /** 1-based paragraph, and 0-based place in it. */
  readonly paragraph: number;
  readonly placeInParagraph: number;
  /** The first sentence of the article. */
  readonly isLede: boolean;
  /** 0 to 1. */
  readonly centrality: number;
  readonly words: number;
  readonly names: number;
  readonly numbers: number;
  /** Share of its letters between quotation marks. */
  readonly quoted: number;
  readonly text: string;
}

/** Position, centrality and substance in this measure; the lead is a strong baseline for news. */
const mix = { position: 0.45, centrality: 0.35, substance: 0.2 } as const;

/** Words that answer or go on from something said before, without which the sentence says little. */
const leansBack =
  /\b(?:replied|retorted|countered)\b|\b(?:either|too|as well)[.!]["”]?$|\b(?:before|since|until|by) then\b|\bthe (?:answer|question|figure|charge|latter|former|same|first|second|other) (?:was|is|would|were)\b|^(?:not everyone|beside|next to)\b/i;
/** In a short sentence, a last word that stands for something outside. */
const endsBack = /\b(?:one|so|it|them|then|there|otherwise)[.!]["”]?$/i;
const shortSentence = 14;

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** Sentences of a middling length read best as a point. */
function lengthFactor(words: number): number {
  if (words < 6) return 0.3;
  if (words < 9) return 0.7;
  if (words > 60) return 0.5;
  return words > 45 ? 0.8 : 1;
}

/** How well a sentence that can stand alone stands for the article, 0 to 1. */
export function weigh(traits: Traits): number {
  const position = 0.25 + 0.75 * Math.exp(-(traits.paragraph - 1) / 3.5);
  const substance = clamp(0.25 * Math.min(traits.names, 3) + 0.25 * Math.min(traits.numbers, 2));
  let weight = mix.position * position + mix.centrality * traits.centrality + mix.substance * substance;
  weight *= lengthFactor(traits.words);
  if (traits.placeInParagraph > 1) weight *= 0.9;
  if (traits.quoted > 0.6) weight *= 0.4;
  else if (traits.quoted > 0.35) weight *= 0.7;
  if (traits.text.endsWith("?")) weight *= 0.4;
  if (!/[.!?"”’')\]]$/.test(traits.text)) weight *= 0.5;
  if (/\b(?:also|as well|too)\b/i.test(traits.text.slice(0, 40))) weight *= 0.9;
  const leans = leansBack.test(traits.text) || (traits.words < shortSentence && endsBack.test(traits.text));
  if (leans && !traits.isLede) weight *= 0.4;
  return Math.round(weight * 10_000) / 10_000;
}
