import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Random, Zipf } from "./random.ts";

/** A synthetic corpus in the real briefing format: 500 words a briefing, N/5 names, drawn by Zipf's law. */

const syllables =
  "ba bel bor bra ca cor da del dor dra el fa fen for ga gan gor ha hal har il ka kel kor la len lo ma mar mel mi na nel no or pa pel por ra ren ro sa sel sor ta tel tor va ven vor wa wen ya zan zel".split(
    " ",
  );
const common =
  "the a of to in and that for on with as by at from about over after before between under across during against into through while because officials talks trade ships border water market budget summit agreement deadline proposal meeting statement region harvest reform inquiry visit supply growth defence energy climate health housing transport security election committee figures costs prices exports imports jobs wages schools hospitals roads ports farms forests rivers islands coast weather storm drought repair plan review report survey vote court case law rule permit licence tariff loan grant bond debt tax rate fund bank firm union worker farmer driver nurse teacher student family village city capital province district council office agency ministry panel board group team crew unit force army navy police guard station camp base bridge tunnel rail line route flight airport harbour vessel cargo fuel oil gas coal solar wind power grid plant factory mill mine quarry steel copper timber grain rice wheat fish cattle dairy wool cotton sugar coffee said told agreed warned expected announced planned opened closed raised cut delayed signed rejected approved sought offered urged noted confirmed denied repeated described called began ended continued remained returned arrived left".split(
    " ",
  );

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

interface Cast {
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly topics: readonly string[];
}

/** So many different names, each made by `make`. */
function distinct(count: number, make: () => string): readonly string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(make());
  return [...names];
}

function makeCast(size: number, random: Random): Cast {
  const word = (): string => capital(random.pick(syllables) + random.pick(syllables) + random.pick(syllables));
  const share = (part: number): number => Math.max(8, Math.round(size * part));
  return {
    people: distinct(share(0.5), () => `${word()} ${word()}`),
    organisations: distinct(
      share(0.2),
      () => `${word()} ${random.pick(["Council", "Bank", "Ministry", "Union", "Agency"])}`,
    ),
    places: distinct(share(0.2), word),
    topics: distinct(
      share(0.1),
      () => `${capital(random.pick(common))} ${random.pick(common)} ${random.pick(syllables)}`,
    ),
  };
}

/** Every second day tells two stories of five briefings each; the others stand alone. */
const storyOf = (at: number): string =>
  Math.floor(at / 10) % 2 === 0 ? `story: Events of period ${Math.floor(at / 5)}\n` : "";

interface Briefing {
  readonly name: string;
  readonly text: string;
}

/** The briefings of a corpus, one after the other; the same for the same size. */
function* briefings(size: number): Generator<Briefing> {
  const random = new Random(20240318);
  const cast = makeCast(size / 5, random);
  const draw = {
    people: new Zipf(cast.people.length, random),
    organisations: new Zipf(cast.organisations.length, random),
    places: new Zipf(cast.places.length, random),
    topics: new Zipf(cast.topics.length, random),
  };
  const some = (key: keyof Cast, count: number): readonly string[] =>
    draw[key].several(count).map((rank) => cast[key][rank] ?? "");

  /** So many words with `name` among them. */
  const sentence = (words: number, name: string): string => {
    const own = name.split(" ").length;
    const parts = Array.from({ length: Math.max(1, words - own) }, () => random.pick(common));
    parts.splice(1 + random.below(parts.length - 1 || 1), 0, name);
    return `${capital(parts.join(" "))}.`;
  };

  for (let at = 0; at < size; at++) {
    const people = some("people", 3);
    const organisations = some("organisations", 2);
    const places = some("places", 2);
    const topics = some("topics", 2);
    const everyone = [...people, ...organisations, ...places];
    // Ten briefings a day, so that a corpus ten times as large covers ten times as many months.
    const date = new Date(Date.UTC(2020, 0, 1) + Math.floor(at / 10) * 86_400_000).toISOString().slice(0, 10);
    const title = sentence(9, random.pick(everyone)).slice(0, -1);
    const bottom = sentence(30, random.pick(everyone));
    const notes = 12;
    const mark = (): string => `[^p${1 + random.below(notes)}]`;
    const bullet = (words: number): string => `- ${sentence(words, random.pick(everyone))}${mark()}`;
    const dated = (words: number): string =>
      `- **${2010 + random.below(15)}** – ${sentence(words, random.pick(everyone))}${mark()}`;
    const quote = (): string =>
      `> ${sentence(24, random.pick(everyone))}${mark()}\n\n— [[${random.pick(people)}]], ${random.pick(common)} minister, ${date}`;
    const list = (key: string, values: readonly string[]): string =>
      `${key}:\n${values.map((one) => `  - ${one}\n`).join("")}`;
    const front = `---
id: synthetic-${at}
title: ${title}
title_from: headline
description: ${bottom}
published: ${date}
published_from: stated
dateline:
  - ${places[0]}
agency: AFP
language: en
${list("people", people)}${list("organisations", organisations)}${list("places", places)}${list("topics", topics)}${storyOf(at)}source_url: https://example.org/articles/${at}
source_publisher: Example
status: published
generator: bench
---
`;
    const body = [
      `${bottom}${mark()}`,
      "## Key points",
      ...Array.from({ length: 5 }, () => bullet(28)),
      "## Who said what",
      ...Array.from({ length: 3 }, quote),
      "## Timeline",
      ...Array.from({ length: 4 }, () => dated(14)),
      "## Background",
      `${sentence(32, random.pick(everyone))} ${sentence(32, random.pick(everyone))}${mark()}`,
      "## What to watch",
      dated(14),
      "## Gaps and cautions",
      bullet(12),
      "## Sources",
      `- Example, ${date}`,
      Array.from({ length: notes }, (_, note) => `[^p${note + 1}]: ¶${note + 1}, “${sentence(7, "it")}”`).join("\n"),
    ];
    yield { name: `${date}-synthetic-${at}.md`, text: `${front}\n${body.join("\n\n")}\n` };
  }
}

/** Writes the corpus as a content folder. */
export function writeCorpus(folder: string, size: number): void {
  mkdirSync(join(folder, "briefings"), { recursive: true });
  for (const { name, text } of briefings(size)) writeFileSync(join(folder, "briefings", name), text);
}
