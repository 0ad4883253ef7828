import type { Random } from "../../scripts/bench/random.ts";
import type { SectionKind } from "../../scripts/briefing/sections.ts";
import { readForCheck, type Unit } from "../../scripts/check/reading.ts";
import type { Sample } from "./samples.ts";

/** A seeded fault: the spoilt text, the line on which it stands, and the text before where history matters. */
interface Mutant {
  readonly text: string;
  readonly line: number;
  readonly committed?: string;
}

/** Makes one fault; null where a sample gives no occasion. */
export interface Mutator {
  readonly name: string;
  /** The rule that must catch it. */
  readonly rule: string;
  readonly make: (sample: Sample, random: Random) => Mutant | null;
}

const claims: readonly SectionKind[] = ["bottom-line", "key-points", "timeline", "watch"];

const unitsOf = (sample: Sample, sections: readonly SectionKind[]): readonly Unit[] =>
  (
    readForCheck(sample.text, sample.file, {
      sourceOf: () => ({ source: null, sourceState: { kind: "none" } }),
      site: null,
      committed: null,
      today: "2026-06-01",
    }).reading?.units ?? []
  ).filter(({ section }) => sections.includes(section));

const lineAt = (text: string, line: number): string => text.split("\n")[line - 1] ?? "";

/** The text with one line changed; null where the change changes nothing. */
function onLine(text: string, line: number, change: (text: string) => string): Mutant | null {
  const lines = text.split("\n");
  const before = lines[line - 1] ?? "";
  const after = change(before);
  lines[line - 1] = after;
  return after === before ? null : { text: lines.join("\n"), line };
}

/** Changes a unit of some sections, if one of them can be; `change` gives null where it cannot. */
const inUnit =
  (
    sections: readonly SectionKind[],
    change: (line: string, sample: Sample, random: Random, unit: Unit) => string | null,
  ) =>
  (sample: Sample, random: Random): Mutant | null => {
    const units = [...unitsOf(sample, sections)];
    while (units.length > 0) {
      const [unit] = units.splice(random.below(units.length), 1);
      if (!unit) break;
      const after = change(lineAt(sample.text, unit.line), sample, random, unit);
      const mutant = after === null ? null : onLine(sample.text, unit.line, () => after);
      if (mutant) return mutant;
    }
    return null;
  };

/** Changes the line under a quotation. */
const inAttribution =
  (change: (line: string, sample: Sample, random: Random, unit: Unit) => string | null) =>
  (sample: Sample, random: Random): Mutant | null => {
    const units = unitsOf(sample, ["quotes"]).filter(({ attribution }) => attribution);
    if (units.length === 0) return null;
    const unit = random.pick(units);
    const line = unit.attribution?.line ?? 0;
    const after = change(lineAt(sample.text, line), sample, random, unit);
    return after === null ? null : onLine(sample.text, line, () => after);
  };

const inKey =
  (key: string, change: (value: string, random: Random, sample: Sample) => string | null) =>
  (sample: Sample, random: Random): Mutant | null => {
    const at = sample.text.split("\n").findIndex((line) => line.startsWith(`${key}: `));
    if (at < 0) return null;
    const after = change(lineAt(sample.text, at + 1).slice(key.length + 2), random, sample);
    return after === null ? null : onLine(sample.text, at + 1, () => `${key}: ${after}`);
  };

/** Adds a line before the end of the front matter. */
const addKey =
  (words: string) =>
  ({ text }: Sample): Mutant => {
    const lines = text.split("\n");
    const end = lines.indexOf("---", 1);
    lines.splice(end, 0, ...words.split("\n"));
    return { text: lines.join("\n"), line: end + 1 };
  };

/** Links between brackets are no running text. */
const hasLink = (line: string): boolean => line.includes("[[");

const body = (line: string): string => line.replace(/(?:\[\^[\w-]+\])+$/, "");
const marks = (line: string): string => line.slice(body(line).length);
/** Changes what stands before the footnote marks. */
const said = (line: string, change: (text: string) => string): string => change(body(line)) + marks(line);

/** Without the date mark, whose figures are another matter. */
const headOf = (line: string): string => /^- (?:\*\*[^*]+\*\*(?: \(inferred\))? – )?|^/.exec(line)?.[0] ?? "";

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

function swapName(line: string, { article }: Sample, random: Random): string | null {
  if (hasLink(line)) return null;
  const head = headOf(line);
  const words = line.slice(head.length);
  const present = article.entities.filter(
    ({ kind, mentions }) =>
      kind !== "organisation" &&
      mentions.some(({ text }) => new RegExp(`(?<![\\p{L}'])${escaped(text)}(?![\\p{L}-])`, "u").test(words)),
  );
  if (present.length === 0) return null;
  const out = random.pick(present);
  const others = article.entities.filter(
    ({ kind, name }) =>
      kind === out.kind &&
      name !== out.name &&
      !name.split(" ").some((part) => words.includes(part)) &&
      !out.name.split(" ").some((part) => name.includes(part)),
  );
  if (others.length === 0) return null;
  const [form = out.name] = out.mentions
    .map(({ text }) => text)
    .filter((text) => words.includes(text))
    .sort((a, b) => b.length - a.length);
  const into = random.pick(others).name;
  return (
    head +
    said(words, (text) => text.replace(new RegExp(`(?<![\\p{L}'])${escaped(form)}(?![\\p{L}-])`, "u"), () => into))
  );
}

function changeDigit(line: string, _sample: Sample, random: Random): string | null {
  const head = headOf(line);
  const words = body(line.slice(head.length));
  const digits = [...words.matchAll(/(?<![\p{L}\d])\d/gu)];
  if (digits.length === 0) return null;
  const { index } = random.pick(digits);
  const other = String(((Number(words[index]) + 1 + random.below(7)) % 9) + 1);
  if (other === words[index]) return null;
  return head + words.slice(0, index) + other + words.slice(index + 1) + marks(line);
}

const dropNot = (line: string): string | null => {
  const head = headOf(line);
  const words = line.slice(head.length);
  const after = said(words, (text) =>
    text.replace(/ (?:not|never)(?= )|(?<=\p{L})n[’']t(?= )|(?<= )no (?=\p{Ll})/u, ""),
  );
  return after === words ? null : head + after;
};

const addNot = (line: string): string | null => {
  const after = said(line, (text) =>
    text.replace(/ (is|was|were|are|will|would|had|has|could|must|should) (?=\p{Ll})(?!not|no |never)/u, " $1 not "),
  );
  return after === line ? null : after;
};

/** "X said that Y" → "Y"; "Y, X said." → "Y." */
const dropSaying = (line: string): string | null => {
  const head = headOf(line);
  const words = line.slice(head.length);
  if (/["“”]/.test(words)) return null;
  const after = said(words, (text) =>
    text
      .replace(
        /^(?:[^,.]|, ){3,60} (?:said|argued|warned|announced|insisted)(?: on \p{Lu}\p{Ll}+)? (?:that )?(?=(?:the|it|its|he|she|they|a|an) )/u,
        "",
      )
      .replace(/, (?:[^,.]){3,60} (?:said|says|told reporters)\.$/u, "."),
  );
  return after === words ? null : head + after;
};

const dropSaid = (line: string): string | null => {
  if (/["“”]/.test(line)) return null;
  const after = said(line, (text) => text.replace(/ (?:said|argued|warned|insisted) that /, " showed that "));
  return after === line || /\b(?:said|told|according|added|announced|reported|denied|noted|warned|asked)\b/.test(after)
    ? null
    : after.replace(" showed that ", ", ");
};

/** Changes the text between the outer marks of a quotation that is nothing else. */
const inQuotation = (change: (words: string, random: Random) => string | null): Mutator["make"] =>
  inUnit(["quotes"], (line, _sample, random) => {
    const match = /^> “(.+)”((?:\[\^[\w-]+\])*)$/.exec(line);
    const after = match?.[1] ? change(match[1], random) : null;
    return after === null ? null : `> “${after}”${match?.[2] ?? ""}`;
  });

const otherWord = (word: string): string => (word === "harbour" ? "meadow" : "harbour");

const alterWord = (words: string, random: Random): string | null => {
  const all = [...words.matchAll(/(?<![\p{L}'’-])\p{Ll}{4,}(?![\p{L}'’-])/gu)];
  if (all.length === 0) return null;
  const { index, 0: word } = random.pick(all);
  return words.slice(0, index) + otherWord(word) + words.slice(index + word.length);
};

/** A gap between two words that stand side by side. */
const fakeGap = (words: string): string | null => {
  const at = words.search(/(?<=\p{Ll}) (?=\p{Ll})/u);
  return at < 0 ? null : `${words.slice(0, at)} …${words.slice(at)}`;
};

const cutEnd = (words: string): string | null => {
  const short = words.split(" ").slice(0, -2).join(" ");
  return short.split(" ").length < 4 || /[.!?,;:…’'"”—–-]$/.test(short) ? null : short;
};

const swapSpeaker = (line: string, { article }: Sample, random: Random): string | null => {
  const name = /^— \[\[([^\]|]+)/.exec(line)?.[1];
  const others = article.entities.filter(
    (entity) =>
      entity.kind === "person" && entity.name !== name && !name?.split(" ").some((part) => entity.name.includes(part)),
  );
  if (!name || others.length === 0) return null;
  return line.replace(name, random.pick(others).name);
};

const shiftDate = (line: string): string | null => {
  const after = line.replace(/^(- \*\*)(\d{4})/, (_all, dash: string, year: string) => `${dash}${Number(year) - 3}`);
  return after === line ? null : after;
};

const swapMark = (line: string, { briefing }: Sample, random: Random): string | null => {
  const mine = /\[\^(p\d+)[a-z_\d]*\]$/.exec(line);
  const others = briefing.footnotes.filter(({ label }) => !label.startsWith(mine?.[1] ?? "p"));
  if (!mine || others.length === 0) return null;
  const other = random.pick(others.filter(({ paragraph }) => `p${paragraph}` !== mine[1]));
  return `${body(line)}[^${other.label}]`;
};

const footnoteLine = (sample: Sample, random: Random): number | null => {
  const lines = sample.text.split("\n").flatMap((line, i) => (/^\[\^p\d+\w*\]: ¶/.test(line) ? [i + 1] : []));
  return lines.length > 0 ? random.pick(lines) : null;
};

const inFootnote =
  (change: (line: string) => string) =>
  (sample: Sample, random: Random): Mutant | null => {
    const line = footnoteLine(sample, random);
    return line === null ? null : onLine(sample.text, line, change);
  };

/** Two sections change places: the earlier now comes too late, and the later of the two is told. */
const swapSections = ({ text }: Sample): Mutant | null => {
  const [, ...parts] = text.split(/^(?=## )/m);
  const [first, second] = parts;
  if (!first || !second || second.startsWith("## Sources")) return null;
  const swapped = text.replace(first + second, () => second + first);
  return { text: swapped, line: swapped.slice(0, swapped.indexOf(first)).split("\n").length };
};

const published = (text: string): string => text.replace(/^status: \w+$/m, "status: published");

export const mutators: readonly Mutator[] = [
  { name: "another's name in a point", rule: "name-differs", make: inUnit(claims, swapName) },
  {
    name: "a name that nobody has",
    rule: "name-differs",
    make: inUnit(claims, (line) => {
      const head = headOf(line);
      const words = line.slice(head.length);
      const after = words.replace(/(?<=\p{Ll} )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)+/u, "Zebulon Quackenbush");
      return after === words ? null : head + after;
    }),
  },
  { name: "a changed digit", rule: "number-differs", make: inUnit(claims, changeDigit) },
  {
    name: "a changed numeral",
    rule: "number-differs",
    make: inUnit(claims, (line) => {
      const after = said(line, (text) =>
        text.replace(/(?<= )(?:two|three|four|five|six|seven|eight|ten)(?= )/, "nineteen"),
      );
      return after === line ? null : after;
    }),
  },
  { name: "a dropped not", rule: "negation-differs", make: inUnit(claims, dropNot) },
  { name: "an added not", rule: "negation-differs", make: inUnit(claims, addNot) },
  { name: "a lost saying clause", rule: "attribution-lost", make: inUnit(claims, dropSaying) },
  { name: "a lost said", rule: "attribution-lost", make: inUnit(claims, dropSaid) },
  {
    name: "an everyday word changed",
    rule: "words-edited",
    make: inUnit(["key-points"], (line, _sample, random) => {
      if (/["“”]/.test(line)) return null;
      const words = alterWord(body(line).slice(2), random);
      return words === null ? null : `- ${words}${marks(line)}`;
    }),
  },
  {
    name: "a sentence cut without a mark",
    rule: "cut-unmarked",
    make: inUnit(["key-points"], (line) => {
      if (hasLink(line) || /["“”…\]]$/.test(body(line))) return null;
      return said(line, (text) => text.split(" ").slice(0, -3).join(" ").replace(/[,;]$/, ""));
    }),
  },
  {
    name: "an ellipsis for nothing",
    rule: "gap-empty",
    make: inUnit(["key-points"], (line) => {
      const gapped = fakeGap(body(line).slice(20));
      return gapped === null ? null : body(line).slice(0, 20) + gapped + marks(line);
    }),
  },
  {
    name: "a point made twice",
    rule: "point-duplicate",
    make: (sample, random) => {
      const units = unitsOf(sample, ["key-points"]);
      if (units.length === 0) return null;
      const { line, plain } = random.pick(units);
      if (plain.split(" ").length < 8) return null;
      const lines = sample.text.split("\n");
      lines.splice(line, 0, "", lines[line - 1] ?? "");
      return { text: lines.join("\n"), line: line + 2 };
    },
  },
  { name: "a word altered in a quotation", rule: "quotation-altered", make: inQuotation(alterWord) },
  {
    name: "a gap closed in a quotation",
    rule: "quotation-altered",
    make: inQuotation((words) => (words.includes(" … ") ? words.replace(" … ", " ") : null)),
  },
  {
    name: "the parts of a quotation exchanged",
    rule: "quotation-altered",
    make: inQuotation((words) => {
      const [first, second, ...more] = words.split(" … ");
      return first && second ? [second, first, ...more].join(" … ") : null;
    }),
  },
  { name: "an ellipsis for nothing in a quotation", rule: "quotation-gap", make: inQuotation(fakeGap) },
  { name: "a quotation cut short", rule: "quotation-cut", make: inQuotation(cutEnd) },
  {
    name: "the reporter's words in marks",
    rule: "quotation-invented",
    make: inUnit(["key-points"], (line) => {
      if (/["“”‘’']/.test(line)) return null;
      const words = body(line).split(" ");
      if (words.length < 9) return null;
      return `${[...words.slice(0, 4), `“${words[4]}`, words[5], `${words[6]?.replace(/[,.]$/, "")}”`, ...words.slice(7)].join(" ")}${marks(line)}`;
    }),
  },
  { name: "another speaker", rule: "speaker-differs", make: inAttribution(swapSpeaker) },
  {
    name: "a speaker whom nobody knows",
    rule: "speaker-differs",
    make: inAttribution((line) => line.replace(/^— \[\[[^\]]+\]\]/, "— Zebulon Quackenbush")),
  },
  {
    name: "a speaker taken away",
    rule: "speaker-differs",
    make: inAttribution((line) =>
      /^— \[\[/.test(line) ? line.replace(/^— \[\[[^\]]+\]\]/, "— speaker not named") : null,
    ),
  },
  {
    name: "a quotation without its line",
    rule: "speaker-missing",
    make: (sample, random) => {
      const units = unitsOf(sample, ["quotes"]).filter(({ attribution }) => attribution);
      if (units.length === 0) return null;
      const unit = random.pick(units);
      const at = unit.attribution?.line ?? 0;
      return {
        text: sample.text
          .split("\n")
          .map((line, i) => (i + 1 === at ? "" : line))
          .join("\n"),
        line: unit.line,
      };
    },
  },
  {
    name: "another function",
    rule: "speaker-role",
    make: inAttribution((line) => line.replace(/^(— \[\[[^\]]+\]\])(, \D[^,]*)?/, "$1, archbishop of Trebizond")),
  },
  {
    name: "another day under a quotation",
    rule: "quotation-date",
    make: inAttribution((line) => {
      const after = line.replace(
        /\b(\d{1,2}) (?=[A-Z][a-z]+ \d{4})/,
        (_all, day: string) => `${Number(day) > 15 ? Number(day) - 9 : Number(day) + 9} `,
      );
      return after === line ? null : after;
    }),
  },
  {
    name: "an inference passed for fact",
    rule: "speaker-inferred",
    make: (sample) => {
      const at = sample.text.split("\n").findIndex((line) => line.includes(", speaker inferred"));
      const mutant = at < 0 ? null : onLine(sample.text, at + 1, (line) => line.replace(", speaker inferred", ""));
      return mutant;
    },
  },
  { name: "another date", rule: "entry-date", make: inUnit(["timeline", "watch"], shiftDate) },
  {
    name: "a supposed date passed for stated",
    rule: "entry-date",
    make: inUnit(["timeline", "watch"], (line, { article }, _random, { date }) =>
      line.includes("(inferred)") && article.dates.every(({ value }) => value !== date)
        ? line.replace(" (inferred)", "")
        : null,
    ),
  },
  {
    name: "a day that does not exist",
    rule: "entry-undated",
    make: inUnit(["timeline", "watch"], (line) =>
      line.replace(/^- \*\*[^*]+\*\*(?: \(inferred\))?/, "- **2023-02-30**"),
    ),
  },
  {
    name: "an entry without a date",
    rule: "entry-undated",
    make: inUnit(["timeline"], (line) => line.replace(/^- \*\*[^*]+\*\*(?: \(inferred\))? – /, "- ")),
  },
  {
    name: "the newest first",
    rule: "timeline-order",
    make: (sample) => {
      const units = unitsOf(sample, ["timeline"]);
      const at = units.findIndex(({ date }, i) => date?.slice(0, 4) !== units[i + 1]?.date?.slice(0, 4));
      const [first, second] = [units[at], units[at + 1]];
      if (!first || !second) return null;
      const lines = sample.text.split("\n");
      const moved = lines[second.line - 1] ?? "";
      lines[second.line - 1] = lines[first.line - 1] ?? "";
      lines[first.line - 1] = moved;
      return { text: lines.join("\n"), line: second.line };
    },
  },
  { name: "another footnote", rule: "note-elsewhere", make: inUnit(["bottom-line", "key-points"], swapMark) },
  { name: "another footnote under a quotation", rule: "note-elsewhere", make: inUnit(["quotes"], swapMark) },
  {
    name: "a mark without footnote",
    rule: "note-undefined",
    make: inUnit(["key-points"], (line) => `${body(line)}[^p999]`),
  },
  {
    name: "a footnote without mark",
    rule: "note-unused",
    make: ({ text }) => ({ text: `${text}\n[^extra]: a word by the way\n`, line: text.split("\n").length + 1 }),
  },
  {
    name: "a footnote defined twice",
    rule: "note-defined-twice",
    make: (sample, random) => {
      const line = footnoteLine(sample, random);
      return line === null
        ? null
        : { text: `${sample.text}\n${lineAt(sample.text, line)}\n`, line: sample.text.split("\n").length + 1 };
    },
  },
  {
    name: "a point without footnote",
    rule: "note-missing",
    make: inUnit([...claims, "quotes"], (line) => (marks(line) ? body(line) : null)),
  },
  {
    name: "a footnote in other words",
    rule: "note-not-in-source",
    make: inFootnote((line) => line.replace(/“(\S+)/, "“$1 never")),
  },
  {
    name: "another paragraph number",
    rule: "note-paragraph",
    make: inFootnote((line) => line.replace(/¶(\d+)/, (_all, n: string) => `¶${Number(n) + 1}`)),
  },
  {
    name: "a link to nothing",
    rule: "link-dead",
    make: inUnit(["key-points"], (line) => said(line, (text) => `${text} ([[Quackenbush Affair]])`)),
  },
  {
    name: "a bracket left open",
    rule: "bracket-open",
    make: inUnit(["key-points"], (line) => said(line, (text) => text.replace(/^- (\S+) /, "- $1 [sic "))),
  },
  { name: "a stranger in brackets", rule: "bracket-name", make: inQuotation((words) => `${words} [Quackenbush]`) },
  { name: "sections exchanged", rule: "section-order", make: swapSections },
  {
    name: "a heading misspelt",
    rule: "section-unknown",
    make: ({ text }) => {
      const at = text.split("\n").indexOf("## Key points");
      return at < 0 ? null : onLine(text, at + 1, () => "## Key pionts");
    },
  },
  {
    name: "a section twice",
    rule: "section-unknown",
    make: ({ text }) => ({
      text: text.replace(/^## Sources$/m, "## Key points\n\n## Key points\n\n## Sources"),
      line: text.split("\n").indexOf("## Sources") + 3,
    }),
  },
  {
    name: "no bottom line",
    rule: "bottom-line-length",
    make: (sample) => {
      const units = unitsOf(sample, ["bottom-line"]);
      const [first] = units;
      if (!first) return null;
      const lines = sample.text.split("\n");
      for (const { line } of units) lines[line - 1] = "";
      return { text: lines.join("\n"), line: lines.indexOf("---", 1) + 2 };
    },
  },
  {
    name: "a caution taken away",
    rule: "gap-unsaid",
    make: ({ text, briefing }) => {
      if (briefing.front.published !== undefined || !text.includes("## Gaps and cautions")) return null;
      const at = text.split("\n").findIndex((line) => line.startsWith("published_from:"));
      return { text: text.replace(/## Gaps and cautions\n(?:(?!## )[^\n]*\n)+/, ""), line: at + 1 };
    },
  },
  {
    name: "another description",
    rule: "description-differs",
    make: inKey("description", () => "Something else was said."),
  },
  {
    name: "another title",
    rule: "head-differs",
    make: inKey("title", (title, _random, { briefing }) =>
      briefing.front.title_from === "headline"
        ? title.startsWith("'")
          ? "'Quite another headline'"
          : `Quite another ${title}`
        : null,
    ),
  },
  {
    name: "another day of publication",
    rule: "head-differs",
    make: inKey("published", (date) => date.replace(/^\d{4}/, (year) => String(Number(year) - 4))),
  },
  { name: "another agency", rule: "head-differs", make: inKey("agency", () => "Quackenbush Wire") },
  {
    name: "a list with a name twice",
    rule: "list-duplicate",
    make: ({ text, briefing }) => {
      const [name] = briefing.front.people ?? [];
      const lines = text.split("\n");
      const at = lines.indexOf("people:");
      if (!name || at < 0) return null;
      lines.splice(at + 2, 0, lines[at + 1] ?? "");
      return { text: lines.join("\n"), line: at + 3 };
    },
  },
  {
    name: "a name of nobody in a list",
    rule: "listed-name",
    make: ({ text }) => {
      const lines = text.split("\n");
      const at = lines.indexOf("people:");
      if (at < 0) return null;
      lines.splice(at + 1, 0, "  - Zebulon Quackenbush");
      return { text: lines.join("\n"), line: at + 2 };
    },
  },
  {
    name: "another digest",
    rule: "source-changed",
    make: inKey("source_sha256", (digest) => digest.replace(/[\da-f]/, (char) => (char === "0" ? "1" : "0"))),
  },
  { name: "another article", rule: "source-article", make: inKey("source_index", () => "99") },
  {
    name: "updated before published",
    rule: "dates-order",
    make: (sample) => (sample.briefing.front.published ? addKey("updated: 1999-12-31")(sample) : null),
  },
  { name: "updated in the future", rule: "dates-order", make: addKey("updated: 2031-01-01") },
  { name: "withdrawn without a word", rule: "status-sane", make: inKey("status", () => "withdrawn") },
  { name: "an embargo without an hour", rule: "status-sane", make: addKey("embargo: 2026-07-01") },
  {
    name: "a correction without a day",
    rule: "corrections-form",
    make: (sample) => {
      const made = addKey("corrections:\n  - The figure was wrong.\nupdated: 2026-05-01")(sample);
      return { ...made, line: made.line + 1 };
    },
  },
  {
    name: "a correction that updates nothing",
    rule: "corrections-form",
    make: addKey("corrections:\n  - '2026-05-02: The figure was wrong.'"),
  },
  {
    name: "a silent edit",
    rule: "updated-stale",
    make: (sample, random) => {
      const spoilt = inUnit(["key-points"], (line) => said(line, (text) => `${text} Or so`))(
        { ...sample, text: published(sample.text) },
        random,
      );
      const at = sample.text.split("\n").findIndex((line) => line.startsWith("published:"));
      return spoilt && { text: spoilt.text, line: at < 0 ? 1 : at + 1, committed: published(sample.text) };
    },
  },
  {
    name: "another id",
    rule: "updated-stale",
    make: (sample) => {
      const text = published(sample.text);
      const at = text.split("\n").findIndex((line) => line.startsWith("id:"));
      const mutant = onLine(text, at + 1, () => "id: quite-another");
      return mutant && { ...mutant, committed: text };
    },
  },
  { name: "an unknown key", rule: "front-matter-key", make: addKey("headlines: none") },
  { name: "a key of Eleventy", rule: "front-matter-reserved", make: addKey("permalink: /x/") },
  { name: "a value of another kind", rule: "front-matter-value", make: inKey("status", () => "publshed") },
  { name: "a date that does not exist", rule: "front-matter-value", make: inKey("published", () => "2024-02-31") },
  {
    name: "no id",
    rule: "front-matter-missing-key",
    make: ({ text }) => ({ text: text.replace(/^id: .*\n/m, ""), line: 1 }),
  },
  { name: "a key twice", rule: "yaml-duplicate-key", make: addKey("language: en") },
];
