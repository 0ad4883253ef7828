import { aside, closer, opener } from "./dump-furniture.ts";
import { Random } from "./random.ts";
import type { Story } from "./stories.ts";

/** What of the head of each story stands in a dump. */
export type Heads = "datelines" | "headlines" | "neither";

export interface Dump {
  readonly text: string;
  /** 1-based number of the physical line on which each paragraph begins, a list a story. */
  readonly stories: readonly (readonly number[])[];
}

/** How a dump is laid out: one drawing a dump, since one desk lays its stories out in one way. */
interface Layout {
  readonly blankBetween: boolean;
  readonly blankAboveStory: boolean;
  readonly wrap: number | null;
  readonly indent: string;
  readonly title: (title: string, at: number) => string;
  readonly datelineAlone: boolean;
  /** Headline and dateline on one line, as feeds glue them. */
  readonly glued: boolean;
  readonly slug: boolean;
  readonly separator: string | null;
  readonly byline: boolean;
  /** Chance of furniture at the head and foot of a story and, a paragraph, inside one. */
  readonly furniture: number;
  /** Chance of a sub-heading, a paragraph. */
  readonly subheadings: number;
}

const small = new Set("a an and as at by for from in of on or the to with vs".split(" "));
const titleCase = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\p{L}\d.'’&]+/gu, (word, at) =>
      at > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    );

const asIs = (title: string): string => title;
const separators = ["-----", "* * *", "==========", "________________", "###", "+++"];

function layoutOf(random: Random, heads: Heads): Layout {
  const blankBetween = random.next() < 0.6;
  const wrap = random.next() < 0.25 ? 72 : null;
  const numbered = heads === "headlines" && random.next() < 0.12;
  const style = random.next() < 0.5 ? asIs : titleCase;
  const glued = heads === "datelines" && random.next() < 0.2;
  return {
    blankBetween,
    blankAboveStory: blankBetween || random.next() < 0.4,
    wrap,
    indent: wrap !== null && !blankBetween ? "    " : "",
    title: numbered ? (title, at) => `${at + 1}. ${style(title)}` : style,
    datelineAlone: !glued && random.next() < 0.1,
    glued,
    slug: heads !== "neither" && random.next() < 0.12,
    separator: heads !== "neither" && random.next() < 0.12 ? random.pick(separators) : null,
    byline: heads !== "neither" && random.next() < 0.3,
    furniture: random.next() < 0.5 ? 0.3 : 0,
    subheadings: random.next() < 0.4 ? 0.12 : 0,
  };
}

/** Two to four words of a paragraph: what a sub-editor might put over it. */
function subheading(paragraph: string, random: Random): string {
  const words = paragraph.match(/[\p{L}-]{4,20}/gu) ?? [];
  const from = random.below(Math.max(1, words.length - 4));
  const chosen = words
    .slice(from, from + 2 + random.below(3))
    .join(" ")
    .toLowerCase();
  return random.next() < 0.3 ? chosen.toUpperCase() : chosen.charAt(0).toUpperCase() + chosen.slice(1);
}

function wrapped(text: string, column: number | null, indent: string): readonly string[] {
  if (column === null) return [text];
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(" ")) {
    if (line.trim() !== "" && line.length + 1 + word.length > column) {
      lines.push(line);
      line = word;
    } else line += line === "" || line === indent ? word : ` ${word}`;
  }
  return [...lines, line];
}

/** How the houses of today print the place and day of a story: the agency in brackets, or as it came. */
function datelineOf({ dateline }: Story, random: Random, glued: boolean): string {
  const kind = random.below(3);
  if (kind === 0 && !glued) return dateline;
  return dateline.replace(/\s?-\s?$/u, kind === 1 ? " (Reuters) -" : " (Reuters) --");
}

/** Stories one under the other; the lines of a dump are written with where their paragraphs begin. */
function dumpOf(stories: readonly Story[], heads: Heads, random: Random): Dump {
  const layout = layoutOf(random, heads);
  const lines: string[] = [];
  const starts: number[][] = [];
  const blank = (wanted: boolean): void => {
    if (wanted && lines.length > 0 && lines.at(-1) !== "") lines.push("");
  };
  const put = (texts: readonly string[]): void => {
    blank(layout.blankBetween);
    for (const text of texts) lines.push(...wrapped(text, layout.wrap, ""));
  };
  for (const [at, story] of stories.entries()) {
    const own: number[] = [];
    blank(layout.blankAboveStory && heads !== "neither");
    if (at > 0 && layout.separator) put([layout.separator]);
    if (layout.slug)
      put([`a${String(1000 + random.below(8999))} reute u f BC-${story.title.split(/[^A-Z]+/u)[0] || "NEWS"}`]);
    const title = layout.title(story.title, at);
    const dateline = datelineOf(story, random, layout.glued);
    if (heads !== "neither" && !layout.glued) put([title]);
    if (heads !== "neither" && layout.byline && story.author) put([story.author]);
    if (random.next() < layout.furniture) put(opener(random));
    if (heads === "datelines" && layout.datelineAlone) put([dateline]);
    for (const [i, paragraph] of story.paragraphs.entries()) {
      if (i > 1 && random.next() < layout.subheadings) put([subheading(paragraph, random)]);
      else if (i > 0 && random.next() < layout.furniture / 3) put(aside(random));
      const first = i === 0 && heads === "datelines" && !layout.datelineAlone;
      const head = first ? `${layout.glued ? `${title} ` : ""}${dateline} ` : "";
      blank(layout.blankBetween);
      own.push(lines.length + 1);
      lines.push(...wrapped(head + paragraph, layout.wrap, layout.indent));
    }
    if (random.next() < layout.furniture) put(closer(random));
    starts.push(own);
  }
  return { text: `${lines.join("\n")}\n`, stories: starts };
}

/** Stories of prose: tables and rows of results alone are no text to part by what it says. */
const isProse = ({ paragraphs, dateline }: Story): boolean =>
  /^\P{Ll}{3}.*\d/u.test(dateline) &&
  paragraphs.length >= 3 &&
  paragraphs.filter((text) => /\p{Ll}.{20,400}\.$/u.test(text)).length >= paragraphs.length - 1 &&
  paragraphs.length <= 30;

/** So many dumps of 2 to 12 stories each, the same every time. */
export function dumpsOf(stories: readonly Story[], count: number, heads: Heads, seed = 1987): readonly Dump[] {
  const random = new Random(seed);
  const able = stories.filter(isProse);
  return Array.from({ length: count }, () =>
    dumpOf(
      Array.from({ length: 2 + random.below(11) }, () => random.pick(able)),
      heads,
      random,
    ),
  );
}
