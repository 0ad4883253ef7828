import type { Entity } from "../../model.ts";
import { overlaps } from "../../spans.ts";
import { bears } from "../names.ts";
import { readAttribution, type Said, saidIn, understoodAs } from "../quotations.ts";
import { type Finding, placeOf, type Rule } from "../rule.ts";
import { outsideQuotes, reportsSpeech } from "../speech.ts";
import { fold, wordsOf } from "../words.ts";

const same = (entity: Entity, name: string): boolean =>
  fold(entity.name) === name || entity.mentions.some(({ text }) => fold(text) === name);

function finding(said: Said, found: (word: string) => { line: number; column: number }): readonly Finding[] {
  const { source, unit } = said;
  const { name, unnamed, inferred } = readAttribution(unit.attribution?.plain ?? "");
  const { entities } = source.article;
  const quotes = understoodAs(said);
  const speakers = [...new Set(quotes.flatMap(({ speaker }) => speaker?.entity ?? []))];
  const who = speakers.join(" or ");
  if (name === null) {
    if (speakers.length === 0 || (said.form === "within" && unnamed)) return [];
    return [
      {
        ...found(unit.attribution?.plain.slice(0, 12) ?? ""),
        message: `the source names the speaker: ${who}`,
        remedy: `write “— [[${speakers[0]}]], …”`,
      },
    ];
  }
  const entity = entities.find((other) => same(other, name));
  if (!entity)
    return [
      {
        ...found(name),
        message: `the source knows nobody called ${name}`,
        remedy: speakers.length > 0 ? `the words are those of ${who}` : "name the speaker as the source does",
      },
    ];
  const agrees = speakers.some((speaker) => entities.some((other) => other.name === speaker && same(other, name)));
  if (agrees) return [];
  if (speakers.length > 0)
    return [
      {
        ...found(name),
        message: `the source gives these words to ${who}, not to ${name}`,
        remedy: "name the speaker, or silence the rule with the reason why the reading of the source is wrong",
      },
    ];
  const beside = source.paragraphs.filter((paragraph) => said.places.some((place) => overlaps(place, paragraph)));
  const named = beside.some(({ start, end }) => {
    const words = outsideQuotes(source.text.slice(start, end));
    return reportsSpeech(words) && wordsOf(words).some(({ text }) => bears(entity, text));
  });
  if (inferred || named) return [];
  return [
    {
      ...found(name),
      message: `the source does not say that ${name} said this`,
      remedy:
        "add “, speaker inferred” to the line and say under “Gaps and cautions” why, or write “speaker not named”",
    },
  ];
}

/** Whose words they are. */
export const speakerDiffers: Rule = {
  name: "speaker-differs",
  severity: "error",
  holds: "A quotation is given to the one who said it.",
  check: (reading) =>
    saidIn(reading).flatMap((said) => {
      const { unit, places, parts } = said;
      if (!unit.attribution || (places.length === 0 && parts.length > 0)) return [];
      const { line } = unit.attribution;
      return finding(said, (word) => placeOf(reading, { line, lastLine: line }, word));
    }),
};
