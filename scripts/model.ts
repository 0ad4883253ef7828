/**
 * The types that every stage speaks. This file imports nothing.
 *
 * `Document → Article → CleanArticle → AnnotatedArticle → Briefing`: each stage takes one and returns the next, so
 * that the compiler holds the order. All are readonly. Offsets are UTF-16 code units; dates are ISO 8601 strings.
 */

/** Half-open range `[start, end)` of UTF-16 code units in the `text` of one article. The only coordinate system. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `stated`: the source says so. `inferred`: concluded from something else, and shown as such. */
export type Certainty = "stated" | "inferred";

/** What every conclusion carries: the rule that reached it (its file name) and how sure it is. */
export interface Reason {
  readonly by: string;
  readonly certainty: Certainty;
}

/** A conclusion about a passage. */
export interface Finding extends Span, Reason {}

/** A value read from the source: its place there when it has one. */
export interface Field<T> extends Reason {
  readonly value: T;
  readonly span: Span | null;
}

/** Anything doubtful. Stages collect problems; commands print them as `file:line:column: rule: message; remedy`. */
export interface Problem {
  readonly severity: "error" | "warning" | "note";
  readonly file: string;
  /** 1-based; absent when the whole file is meant. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
}

// ── read ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Where and when a source was fetched. */
export interface Origin {
  /** Absolute, http or https; links in it are relative to this. */
  readonly address: string;
  /** An instant, ISO 8601 in UTC. */
  readonly retrieved: string;
}

/** Where bytes come from. The file system and the network are passed in so. */
export interface Source {
  /** The path as given to the command, with forward slashes. */
  readonly file: string;
  /** Which part of the file the bytes are, in words ("entry 3", "story.docx"); null for the file. */
  readonly part: string | null;
  /** A new pass over the bytes, from the first. */
  readonly open: () => AsyncIterable<Uint8Array>;
  /** Absent for what was not fetched. */
  readonly origin?: Origin;
}

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** One logical line: a paragraph, headline or other unit, hard wraps joined and white space folded. */
export interface Line {
  /** 1-based number of its first physical line in the file as it arrived. */
  readonly number: number;
  /** Never empty, never contains a line break. */
  readonly text: string;
  /** One or more blank lines stand before it. */
  readonly afterBlank: boolean;
  /** What its format or page says that it is, and the rule that read so; absent where only its looks can tell. */
  readonly given?: { readonly role: LineRole; readonly by: string };
}

/** `quotation`, `item` and `row` (of a table) are text of the article, as `paragraph` is. */
export type LineRole =
  | "headline"
  | "heading"
  | "paragraph"
  | "quotation"
  | "item"
  | "row"
  | "caption"
  | "byline"
  | "meta"
  | "boilerplate";

/**
 * What a format or page states about the one article of a document, beside its text. `by` of each field names the
 * place that it was read from ("json-ld", "meta og:title", "newsml-g2 headline").
 */
export interface Stated {
  readonly headline?: Field<string>;
  readonly subtitle?: Field<string>;
  /** One person an entry, without "By"; never the agency. */
  readonly authors?: Field<readonly string[]>;
  /** `YYYY-MM-DD`, or with time and zone where both are stated. */
  readonly published?: Field<string>;
  readonly updated?: Field<string>;
  /** Not to be published before this instant. */
  readonly embargo?: Field<string>;
  readonly datelinePlaces?: Field<readonly string[]>;
  readonly agency?: Field<string>;
  /** The paper, site or channel that it stands in. */
  readonly publisher?: Field<string>;
  readonly section?: Field<string>;
  /** BCP 47. */
  readonly language?: Field<string>;
  /** The canonical address: absolute, http or https. */
  readonly url?: Field<string>;
  /** Licence or usage terms, as stated. */
  readonly rights?: Field<string>;
  /** `summary`: the source holds only the opening or a teaser of the article. */
  readonly extent: "full" | "summary";
}

export interface Document {
  /** The path as given to the command, with forward slashes. */
  readonly file: string;
  /** Which of several in the file it is, in words ("entry 3", "story.docx"); null where the file is the document. */
  readonly part: string | null;
  /** Hex digest of the bytes of the file as they arrived. */
  readonly sha256: string;
  readonly encoding: Encoding;
  readonly lines: readonly Line[];
  /** It is one article by its format, and this is what the format says of it; null where that is to be found out. */
  readonly stated: Stated | null;
  readonly problems: readonly Problem[];
}

// ── split ───────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * What a block of an article is. `meta`: time stamps and source lines, which say something about the article but are
 * neither its text nor boilerplate.
 */
export type BlockRole =
  | "headline"
  | "dateline"
  | "byline"
  | "meta"
  | "subheading"
  | "paragraph"
  | "caption"
  | "boilerplate";

/** A stretch of an article's text with one role. One line may hold several (headline, dateline, first paragraph). */
export interface Block extends Finding {
  readonly role: BlockRole;
  /** The format or page says so: no rule about looks has a say. */
  readonly given?: true;
  /** Number of the source line it stands on. */
  readonly line: number;
}

/** Where one article of a document stands, and what its head says. */
export interface Article {
  readonly file: string;
  readonly sha256: string;
  /** 1-based position in its document. */
  readonly index: number;
  /** All its lines, joined by "\n": headline, dateline, paragraphs, and also what is marked as boilerplate. */
  readonly text: string;
  /** In order, without overlap, covering everything but white space. */
  readonly blocks: readonly Block[];
  readonly headline: Field<string> | null;
  /** As printed, without "By"; several authors stay one string in `byline`, apart in `authors`. */
  readonly byline: Field<string> | null;
  readonly authors: readonly string[];
  readonly agency: Field<string> | null;
  /** As printed, without country or state. */
  readonly datelinePlaces: readonly Field<string>[];
  /** Country or state as printed in the dateline ("TERNATE, Indonesia"), for telling where its place is. */
  readonly datelineRegion: string | null;
  /** `YYYY-MM-DD`; null when the source gives no full date. */
  readonly published: Field<string> | null;
  /** What its format says of it beside; null for text. */
  readonly stated: Stated | null;
  readonly problems: readonly Problem[];
}

// ── clean ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** The same background paragraph in another article of the same document. */
export interface SharedParagraph {
  /** Of the paragraph in this article. */
  readonly span: Span;
  /** 1-based index of the other article, and the paragraph there, in the other article's text. */
  readonly otherIndex: number;
  readonly otherSpan: Span;
}

export interface CleanArticle extends Article {
  /** In order of `span`, then of `otherIndex`. */
  readonly shared: readonly SharedParagraph[];
}

// ── annotate ────────────────────────────────────────────────────────────────────────────────────────────────────

export type EntityKind = "person" | "organisation" | "place";

/** One mention of a name, title and possessive left out. `text` is the surface form. */
export interface Mention extends Finding {
  readonly text: string;
  /** What the name stands for here besides its bearer: "Beijing objected" is of the government of China. */
  readonly standsFor?: { readonly government: string } & Reason;
}

/** A name as a finder proposes it, before the refiners decide who is who. Higher `weight` wins an overlap. */
export interface NameProposal extends Mention {
  readonly kind: EntityKind;
  readonly weight: number;
  /** A title or function printed beside it ("Foreign Minister"). */
  readonly role?: string;
  /** ISO 3166-1 alpha-2, when the finder knows it. */
  readonly countryCode?: string;
  /** The canonical name, when the finder knows it ("United States" for "U.S."). */
  readonly canonical?: string;
}

/** Somebody or something named, with every mention in the article. */
export interface Entity {
  readonly kind: EntityKind;
  /** The fullest form in the article. Unique within its kind in an article. */
  readonly name: string;
  /** In order of place, never overlapping those of another entity. */
  readonly mentions: readonly Mention[];
  /** Functions as printed, in order of appearance ("Foreign Minister"). */
  readonly roles: readonly string[];
  /** ISO 3166-1 alpha-2; null for what belongs to no one country; always null for people and organisations. */
  readonly countryCode: string | null;
}

/** Who said it. `entity` is the canonical name in this article; null when nobody is named. */
export interface Speaker extends Reason {
  readonly entity: string | null;
  readonly kind: EntityKind | null;
  /** As printed beside the quotation ("a government spokesperson"), when there is no name or in addition to it. */
  readonly role: string | null;
  /** The attributing words, when there are any ("Peters added"). */
  readonly span: Span | null;
}

/** One utterance. Its parts are joined by " … " where the reporter breaks in or a paragraph ends. */
export interface Quote extends Finding {
  /** Between the marks, in order; `start` and `end` of the quote run from the first part to the last. */
  readonly parts: readonly Span[];
  readonly text: string;
  /** `direct`: a sentence of its own. `partial`: a fragment inside the reporter's sentence. */
  readonly marks: "direct" | "partial";
  readonly speaker: Speaker | null;
}

/** Reported speech without marks: words of the reporter for what somebody said. */
export interface Statement extends Finding {
  /** What is said, without the attributing words; `start` and `end` of the statement hold both. */
  readonly content: Span;
  readonly speaker: Speaker;
  /** The verb or noun that attributes ("said", "according", "claim"). */
  readonly cue: Span;
  /** How far the speaker stands behind it: plainly said, denied, or held likely ("believes", "expects"). */
  readonly stance: "said" | "denied" | "supposed";
}

/** A calendar expression. */
export interface DateMention extends Finding {
  /** As printed, without preposition or article. */
  readonly text: string;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `start/end`; null when the article gives no anchor. */
  readonly value: string | null;
  /** The value it would have if the article followed a sibling's date, and why that is supposed. */
  readonly supposed: { readonly value: string; readonly reason: string } | null;
  /** The date that it was resolved against. */
  readonly anchor: string | null;
}

/** Something that happened or is announced on a day: a finite clause of the article, word for word, and its date. */
export interface Event extends Finding {
  /** The clause as printed; `start` and `end` are its place. */
  readonly what: string;
  /** Canonical names of the people and organisations in the clause. */
  readonly who: readonly string[];
  /** Canonical names of the places in the clause. */
  readonly where: readonly string[];
  readonly when: DateMention;
  /** Against the day of the article; by the verb alone where it has none. */
  readonly time: "past" | "ahead";
  /**
   * How the clause stands in its sentence. `reported`: what somebody said; `saying`: the day is that of the saying;
   * `relative`: it tells of the name or noun before it; `subordinate`: behind "after", "when".
   */
  readonly clause: "main" | "reported" | "saying" | "relative" | "subordinate";
}

/** A subject on the IPTC Media Topics, with the words that argued for it. */
export interface Topic extends Reason {
  /** For example `medtop:04000000`. */
  readonly code: string;
  readonly name: string;
  readonly evidence: readonly string[];
  readonly weight: number;
}

/** A sentence of a paragraph, and how well it stands for the article. */
export interface Sentence extends Span {
  /** 1-based number of its paragraph, counting blocks of role `paragraph`. */
  readonly paragraph: number;
  /** 0 and up; 0 where it cannot stand alone. */
  readonly weight: number;
  /** It reports what somebody said, claimed or is expected to do, and says who. */
  readonly attributed: boolean;
  /** Why it must not be shown out of context ("opens with a pronoun"); null when it can. */
  readonly dangling: string | null;
  /** The pronoun at its head and whom it certainly means: shown as the name in square brackets. */
  readonly standsFor?: (Span & { readonly name: string }) | null;
}

export interface AnnotatedArticle extends CleanArticle {
  /** BCP 47. */
  readonly language: string;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  /** In order of `start`. */
  readonly statements: readonly Statement[];
  readonly dates: readonly DateMention[];
  readonly events: readonly Event[];
  readonly topics: readonly Topic[];
}

// ── compose ─────────────────────────────────────────────────────────────────────────────────────────────────────

export type BriefingStatus = "draft" | "reviewed" | "published" | "superseded" | "withdrawn";

/** Flat front matter, in the order in which it is written. Absent keys are `undefined`, never null. */
export interface FrontMatter {
  readonly id: string;
  readonly title: string;
  readonly title_from: "headline" | "derived";
  readonly description?: string | undefined;
  /** `YYYY-MM-DD`, or with time and zone. */
  readonly published?: string | undefined;
  /** `stated`, `unknown`, or `inferred: …` with the reason. */
  readonly published_from: string;
  readonly updated?: string | undefined;
  readonly dateline?: readonly string[] | undefined;
  readonly agency?: string | undefined;
  readonly byline?: readonly string[] | undefined;
  readonly language: string;
  readonly people?: readonly string[] | undefined;
  /** `Wang Yi: Foreign Minister`: the functions that the source gives the people, by their names in `people`. */
  readonly roles?: readonly string[] | undefined;
  readonly organisations?: readonly string[] | undefined;
  readonly places?: readonly string[] | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly story?: string | undefined;
  readonly source_file?: string | undefined;
  readonly source_index?: number | undefined;
  readonly source_sha256?: string | undefined;
  readonly source_url?: string | undefined;
  readonly source_publisher?: string | undefined;
  readonly source_retrieved?: string | undefined;
  readonly status: BriefingStatus;
  readonly embargo?: string | undefined;
  readonly rights?: string | undefined;
  readonly corrections?: readonly string[] | undefined;
  readonly generator?: string | undefined;
}

/** A bullet, bottom-line sentence or background paragraph. All texts of a briefing are inline Markdown. */
export interface Point {
  readonly text: string;
  /** Labels of its footnotes, for example `p7`. */
  readonly notes: readonly string[];
  /** Further Markdown blocks that a person put under the bullet or quotation. */
  readonly more?: string | undefined;
}

export interface BriefingQuote extends Point {
  /** The attribution line after its dash, inline Markdown: `[[Wang Yi]], foreign minister, 18 March 2024`. */
  readonly attribution: string;
}

export interface TimelineEntry extends Point {
  /** As in `DateMention.value`; null where a person wrote an entry without. */
  readonly date: string | null;
  readonly certainty: Certainty;
}

export interface WatchEntry extends Point {
  /** Null is written as "date not given". */
  readonly date: string | null;
  readonly certainty: Certainty;
}

/** A W3C TextQuoteSelector: `exact` is found once in the source, if need be between `prefix` and `suffix`. */
export interface Footnote {
  readonly label: string;
  /** 1-based number of the source paragraph; null for a note that a person wrote otherwise. */
  readonly paragraph: number | null;
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A section that a person added: kept as it stands. */
export interface ExtraSection {
  readonly heading: string;
  readonly markdown: string;
}

/** The sections of a briefing that the format knows. */
export type BriefingSection =
  | "bottomLine"
  | "keyPoints"
  | "quotes"
  | "timeline"
  | "background"
  | "watch"
  | "gaps"
  | "sources";

/** What one Markdown file of `content/briefings/` holds. */
export interface Briefing {
  readonly front: FrontMatter;
  readonly bottomLine: readonly Point[];
  readonly keyPoints: readonly Point[];
  readonly quotes: readonly BriefingQuote[];
  readonly timeline: readonly TimelineEntry[];
  readonly background: readonly Point[];
  readonly watch: readonly WatchEntry[];
  readonly gaps: readonly Point[];
  readonly sources: readonly Point[];
  readonly extra: readonly ExtraSection[];
  readonly footnotes: readonly Footnote[];
  /** Markdown that a person wrote into a known section outside its items: kept, before them. */
  readonly before?: Readonly<Partial<Record<BriefingSection, string>>> | undefined;
}
