/** Figures that reports of one event give and correct: how many were killed, injured, missing, … */
export interface Toll {
  readonly what: "killed" | "injured" | "missing" | "detained" | "displaced" | "magnitude";
  readonly value: number;
  /** "At least 12" speaks against 10 and not against 15. */
  readonly bound: "exact" | "least" | "most" | "about";
  /** As printed, with the words that bound it: "at least 12". */
  readonly text: string;
}

const units =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const number = `(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,7}(?:\\.\\d)?|(?:${units.join("|")}))`;
const hedge =
  "(?:at least|more than|over|upwards of|nearly|almost|about|around|some|roughly|up to|as many as|fewer than|less than|at most)";
const figure = `((?:${hedge} )?${number})`;
/** Up to three words between a figure and its verb: "12 people were", "30 of its crew" is no such. */
const between = "((?:[\\p{Ll}-]{2,14} ){0,4})";
const notCounted =
  "(?! (?:percent|per cent|%|years?|months?|weeks?|days?|hours?|minutes?|times|million|billion)\\b|[%.,]?\\d)";

interface Kind {
  readonly what: Toll["what"];
  readonly before: RegExp | null;
  readonly after: RegExp | null;
}

const kind = (what: Toll["what"], before: string | null, after: string | null): Kind => ({
  what,
  before: before === null ? null : new RegExp(`\\b(?:${before}) ${figure}${notCounted}\\b`, "giu"),
  after: after === null ? null : new RegExp(`(?<![\\p{L}\\p{N}.,-])${figure} ${between}(?:${after})\\b`, "giu"),
});

const kinds: readonly Kind[] = [
  kind(
    "killed",
    "kill(?:ed|ing|s)|claimed|death toll (?:has |had )?(?:risen |rose |climbed |stood |stands )?(?:to|at|of|is|was)|toll (?:to|at|of)",
    "killed|dead(?! (?:slow|heat|end|set|weight|ahead|sea|calm))|died|drowned|deaths|fatalities|bodies",
  ),
  kind("injured", "injur(?:ed|ing)|wound(?:ed|ing)|hurt(?:ing)?", "injured|wounded|hurt|injuries"),
  kind("missing", "missing:|left missing", "missing|unaccounted for"),
  kind("detained", "arrest(?:ed|ing)|detain(?:ed|ing)", "arrested|detained|arrests"),
  kind("displaced", "displac(?:ed|ing)|evacuat(?:ed|ing)", "displaced|evacuated|homeless"),
  kind("magnitude", "magnitude(?: of)?", null),
];

/** Words that end what is counted: "12 of those killed" counts a part. */
const parting =
  /\b(?:and|or|of|in|on|who|with|but|the|to|from|after|at|by|for|not|more|other|others|another|nearly|than|feared|being)\b/i;
/** What is not of this event, or not yet of any. */
const elsewhere =
  /\b(?:1[89]|20)\d\d\b|\b(?:last (?:year|month|week|decade)|previous(?:ly)?|earlier (?:this|in)|years? ago|since|anniversary|record|average|a year|every|each|could|would|may|might|if|no one|nobody|feared)\b/i;

function boundOf(text: string): Toll["bound"] {
  if (/^(?:at least|more than|over|upwards of)/i.test(text)) return "least";
  if (/^(?:up to|as many as|fewer than|less than|at most)/i.test(text)) return "most";
  return /^(?:nearly|almost|about|around|some|roughly)/i.test(text) ? "about" : "exact";
}

function amountOf(text: string): number {
  const last = text.split(" ").at(-1)?.toLowerCase() ?? "";
  const word = units.indexOf(last);
  return word >= 0 ? word + 1 : Number(last.replaceAll(",", ""));
}

/** The tolls of one sentence. Of a sentence about another time, or about what could be, none: precision comes first. */
export function tollsIn(sentence: string): readonly Toll[] {
  if (elsewhere.test(sentence)) return [];
  const found: Toll[] = [];
  for (const { what, before, after } of kinds) {
    const texts = [
      ...(before ? [...sentence.matchAll(before)].map(([, text = ""]) => text) : []),
      ...(after
        ? [...sentence.matchAll(after)].flatMap(([, text = "", gap = ""]) => (parting.test(gap) ? [] : [text]))
        : []),
    ];
    for (const text of new Set(texts)) found.push({ what, value: amountOf(text), bound: boundOf(text), text });
  }
  return found;
}

/** Whether two figures for the same cannot both be right. */
export function contradict(a: Toll, b: Toll): boolean {
  if (a.what !== b.what || a.value === b.value) return false;
  const [less, more] = a.value < b.value ? [a, b] : [b, a];
  if (less.bound === "least" || more.bound === "most") return false;
  const isRough = less.bound === "about" || more.bound === "about";
  return !isRough || more.value - less.value > more.value / 10;
}

/** A toll and the place that gives it. */
export interface TollAt<T> {
  readonly toll: Toll;
  readonly at: T;
}

/**
 * The one toll of each kind that a text gives. A text with two that differ tells of parts or of a change, and gives
 * none.
 */
export function ownTolls<T>(sentences: readonly { readonly text: string; readonly at: T }[]): readonly TollAt<T>[] {
  const byKind = new Map<Toll["what"], TollAt<T> | null>();
  for (const { text, at } of sentences)
    for (const toll of tollsIn(text)) {
      const known = byKind.get(toll.what);
      if (known === undefined) byKind.set(toll.what, { toll, at });
      else if (known !== null && known.toll.value !== toll.value) byKind.set(toll.what, null);
    }
  return [...byKind.values()].flatMap((one) => one ?? []);
}
