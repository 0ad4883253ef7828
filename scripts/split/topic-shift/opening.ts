import { type Evidence, type OpeningSign, openingWeights, weigh } from "./weights.ts";

/**
 * How a paragraph opens: the first of an article tells who did what and when in a long sentence, those behind it go on
 * from what is known.
 */
export interface Opening {
  readonly evidence: Evidence<OpeningSign>;
  /** Above 0 it opens as an article does; the share of that in the weight of a gap. */
  readonly weight: number;
  /** "The company said …": it goes on from a noun that must have been named. The noun, lower case. */
  readonly definite: string | null;
  /** A pronoun or linking word. */
  readonly goesOn: boolean;
  /** All of it is one sentence of some length. */
  readonly isOneSentence: boolean;
  /** Its first sentence is as long as those of ledes. */
  readonly isVeryLong: boolean;
}

const pronoun =
  /^(?:He|She|They|It|His|Her|Their|Its|We|I|You|This|That|These|Those|Such|Both|Neither|None|Others?|Another|One)\b/u;
const link =
  /^(?:But|And|Or|So|Then|Yet|Still|Also|However|Meanwhile|Earlier|Later|Separately|Nevertheless|Nonetheless|Moreover|Furthermore|In addition|Instead|Otherwise|Although|Though|Asked|Under|According to the|As a result|For (?:example|instance)|Apart from|Besides|Despite|Since then|At the same time|If|On the other|By contrast|Last|Excluding|Including|Of the|Among)\b/u;
const definite = /^(?:The|Those|Most|Some|Many|All|Other|Several) (\p{Ll}{1,30})/u;
const indefinite = /^(?:An?|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Hundreds|Thousands|Dozens|Scores) \p{L}/u;
const day = /\b(?:today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;

/** A stop, and behind it a blank and the next sentence. */
const stop = /[.?!]["”’]?\s+["“]?\p{Lu}/u;

/** The first sentence, as far as it goes within 400 characters; titles and initials at its head do not end it. */
function firstSentence(text: string): string {
  const head = text.slice(0, 400);
  const found = stop.exec(head.slice(20));
  return found ? head.slice(0, 21 + found.index) : head;
}

export function openingOf(text: string): Opening {
  const sentence = firstSentence(text);
  const words = sentence.split(" ", 27).length;
  const [isPronoun, isLink] = [pronoun.test(text), link.test(text)];
  const evidence = {
    pronoun: Number(isPronoun),
    link: Number(isLink),
    quotation: Number(/^["“‘]/u.test(text)),
    indefinite: Number(indefinite.test(text)),
    long: Number(words >= 20),
    day: Number(day.test(sentence)),
  };
  return {
    evidence,
    weight: weigh(evidence, openingWeights),
    definite: definite.exec(text)?.[1]?.toLowerCase() ?? null,
    goesOn: isPronoun || isLink,
    isOneSentence: sentence === text && words >= 15,
    isVeryLong: words >= 27,
  };
}
