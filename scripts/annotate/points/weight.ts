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
  /** Somebody is said to have said it. */
  readonly attributed: boolean;
  readonly text: string;
}

/** Position, centrality and substance in this measure; the lead is a strong baseline for news. */
const mix = { position: 0.45, centrality: 0.35, substance: 0.2 } as const;

/** Words that answer or go on from something said before, without which the sentence says little. */
const leansBack =
  /\b(?:replied|retorted|countered)\b|\b(?:either|too|as well)[.!]["”]?$|\b(?:before|since|until|by) then\b|\bthe (?:answer|question|figure|charge|latter|former|same|first|second|other) (?:was|is|would|were)\b|\bd(?:o|oes|id) the same\b|^(?:not everyone|beside|next to)\b/i;
/** "That question", "these comments": known to those who read what stood before. */
const pointsBack =
  /\b(?:that|this|these|those|such an?) (?:question|issue|matter|problem|decision|finding|plan|idea|claim|figure|offer|deal|rule|case|point|demand|charge|comment|remark|answer|request|period|move|step)s?\b/i;
/** "A copy of that report", "in the same ward": which one stood before. */
const points =
  /\b(?:of|in|at|to|for|with|by|from|on|under|against|about|after|before) (?:this|that|these|those|the same|such) (?!time\b|day\b|year\b|week\b|month\b|morning\b|evening\b|night\b|is\b|was\b|kind\b|way\b)\p{Ll}{3,}(?! (?:as|who|which|that)\b)/u;

/** "The agency had counted": which one, unless it is named or introduced in the sentence before. */
const body =
  /\bthe (minister|ministry|agency|commission|council|inspectorate|committee|department|institute|prosecutor|union|club|mayor|lawyer|founder|court|regulator|spokes(?:man|woman|person))\b(?!,|['’]s\b| (?:of|for|in|at|from|that|who|\p{Lu}))/u;

/** Whether a later part of the sentence speaks of a body that its opening does not name. */
function namesNoBody(text: string): boolean {
  const found = body.exec(text);
  const head = found?.[1];
  return !!found && head !== undefined && found.index > 0 && !text.slice(0, found.index).toLowerCase().includes(head);
}

/** "In Orsa, queues formed": where, and then a picture. */
const scene = /^(?:In|On|At|Off|Outside|Inside|Near|Beside|Across|Along|Around) (?:the )?\p{Lu}[^,]{1,80}, /u;
/** What people do with their bodies while the reporter looks on. */
const posture =
  /\b(?:sat|sits|sitting|stood(?! (?:down|by|up|for|trial|at))|queued?|queues|smiled|wept|cried|shrugged|nodded|laughed|grinned|whistled|whittling|waved|gazed|stared|leaned|clapped|danced|paced|sipped|shook (?:his|her|their) heads?|watched (?:from|as)|wears?|wore)\b/i;
const noReply =
  /\bcould not be reached\b|\b(?:declined|refused) to comment\b|\bdid not (?:immediately )?(?:respond|reply|answer)\b/i;

/** In a short sentence, a last word that stands for something outside. */
const endsBack = /\b(?:one|so|it|them|then|there|otherwise|half|most|both|neither|all|none|each|elsewhere)[.!]["”]?$/i;
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
  if (!traits.isLede && !traits.attributed) {
    if (scene.test(traits.text) && traits.numbers === 0) weight *= 0.45;
    if (posture.test(traits.text)) weight *= 0.45;
  }
  if (!traits.isLede && (pointsBack.test(traits.text) || points.test(traits.text) || namesNoBody(traits.text)))
    weight *= 0.5;
  if (noReply.test(traits.text)) weight *= 0.3;
  const leans = leansBack.test(traits.text) || (traits.words < shortSentence && endsBack.test(traits.text));
  if (leans && !traits.isLede) weight *= 0.4;
  return Math.round(weight * 10_000) / 10_000;
}
