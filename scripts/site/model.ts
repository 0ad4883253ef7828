/**
 * What a page is handed. The graph is computed once, before any page is rendered; a layout only shows it.
 *
 * `html` fields are safe HTML, rendered for a page one folder below the root: every page but the home page and the
 * error page stands there (`people/wang-yi.html`, `timeline/index.html`). `text` fields are plain and must be escaped.
 */
import type { BriefingStatus, Certainty, EntityKind, Problem } from "../model.ts";
import type { Brand } from "./brand.ts";

declare const brand: unique symbol;
/** A page's path from the root of the site, without a leading slash: `people/wang-yi.html`. Made only by `urls.ts`. */
export type PagePath = string & { readonly [brand]: "PagePath" };

/** `content/site.json`, completed with defaults. */
export interface Settings {
  readonly title: string;
  readonly description: string;
  /** Base address with a trailing slash, for feeds and the sitemap; null when the site does not know where it stands. */
  readonly url: string | null;
  /** Path under which the site is served, with a slash at both ends; only the error page needs it. */
  readonly pathPrefix: string;
  /** BCP 47. */
  readonly language: string;
  /** Whether pictures for shared links are drawn. */
  readonly pictures: boolean;
  /** Whether a feed stands beside every name and story, or only of the site and beside its topics. */
  readonly feeds: "all" | "topics";
  /** Families and colours of the house. */
  readonly brand: Brand;
}

export type NodeKind = EntityKind | "topic";

/** A link with its words. */
export interface Ref {
  readonly text: string;
  readonly path: PagePath;
}

/** A link to an entity or topic. */
export interface NodeRef extends Ref {
  readonly kind: NodeKind;
}

/** The line about a briefing that lists show. */
export interface BriefingRef extends Ref {
  /** `YYYY-MM-DD`, or null when undated. */
  readonly date: string | null;
  readonly dateline: readonly string[];
  readonly agency: string | null;
  /** Plain text of the bottom line. */
  readonly summary: string;
  readonly language: string;
}

/** The passage of the source that stands behind a point. */
export interface Passage {
  /** `p7`; unique in its briefing, and the anchor of the passage in the list of sources. */
  readonly label: string;
  /** 1-based paragraph number of the source; null when the note says something else. */
  readonly paragraph: number | null;
  readonly exact: string;
  /** The note as HTML, for notes that are not a passage. */
  readonly html: string;
  /** The source, opened at the passage (text fragment); null when the source has no address. */
  readonly href: string | null;
}

/** One bullet, paragraph or entry of a briefing. */
export interface Item {
  /** Anchor in the page: `point-1`, `quote-2`, `timeline-3`, … */
  readonly id: string;
  /** Inline HTML, names linked, note marks left out. */
  readonly html: string;
  readonly text: string;
  readonly passages: readonly Passage[];
}

export interface QuoteItem extends Item {
  /** The attribution line as HTML, names linked. */
  readonly attributionHtml: string;
  readonly speaker: NodeRef | null;
  /** Plain text of the attribution, without the dash. */
  readonly attribution: string;
  /** `direct` words between marks, `partial` in the reporter's sentence, `reported` without marks. */
  readonly marks: "direct" | "partial" | "reported";
  readonly briefing: BriefingRef;
}

export interface TimelineItem extends Item {
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `start/end`; null is "date not given". */
  readonly date: string | null;
  /** First day that the date covers, for ordering; null sorts last. */
  readonly sortKey: string | null;
  readonly certainty: Certainty;
  /** True when it stood under "What to watch". */
  readonly announced: boolean;
  readonly briefing: BriefingRef;
}

export type SectionKind =
  | "bottom-line"
  | "key-points"
  | "quotes"
  | "timeline"
  | "background"
  | "watch"
  | "gaps"
  | "sources"
  | "other";

/** A part of the body in the order of the file. `before` is what a person wrote outside its list or quotations. */
export interface Section {
  readonly kind: SectionKind;
  /** As printed; empty for the bottom line. */
  readonly heading: string;
  readonly id: string;
  readonly before: string;
  /** For `quotes` these are QuoteItems, for `timeline` and `watch` TimelineItems. */
  readonly items: readonly Item[];
}

/** Another briefing, and what it has in common with this one. */
export interface Related {
  readonly briefing: BriefingRef;
  /** For example "3 people and AUKUS in common". */
  readonly reason: string;
}

export interface BriefingPage {
  readonly ref: BriefingRef;
  readonly id: string;
  readonly path: PagePath;
  /** Path of the Markdown file, for messages and for "edit this page". */
  readonly file: string;
  readonly title: string;
  readonly titleFrom: "headline" | "derived";
  readonly summary: string;
  readonly published: string | null;
  /** `stated`, `inferred: …` or `unknown`. */
  readonly publishedFrom: string;
  readonly updated: string | null;
  readonly dateline: readonly string[];
  readonly agency: string | null;
  readonly byline: readonly string[];
  readonly language: string;
  readonly status: BriefingStatus;
  readonly rights: string | null;
  readonly corrections: readonly string[];
  readonly source: {
    readonly file: string | null;
    readonly url: string | null;
    readonly publisher: string | null;
  };
  readonly people: readonly NodeRef[];
  readonly organisations: readonly NodeRef[];
  readonly places: readonly NodeRef[];
  readonly topics: readonly NodeRef[];
  readonly sections: readonly Section[];
  /** All passages in order of their first mark, once each. */
  readonly passages: readonly Passage[];
  readonly story: {
    readonly ref: Ref;
    readonly previous: BriefingRef | null;
    readonly next: BriefingRef | null;
    /** Nobody wrote the story down. */
    readonly inferred: boolean;
    /** Anchors of its points and quotations that no earlier briefing of the story holds. */
    readonly adds: readonly string[];
  } | null;
  readonly related: readonly Related[];
  /** Briefings and notes that link here with a wikilink. */
  readonly backlinks: readonly Ref[];
  /** Null where it has not changed since it was published, or nobody is told. */
  readonly history: {
    readonly path: PagePath;
    /** "3 versions" */
    readonly count: string;
    /** `YYYY-MM-DD`. */
    readonly last: string;
  } | null;
}

/** A sentence of a briefing that names an entity. */
export interface MentionLine {
  readonly briefing: BriefingRef;
  /** Anchor of the item in the briefing. */
  readonly anchor: string;
  readonly html: string;
}

export interface CoMention {
  readonly node: NodeRef;
  /** Briefings that name both. */
  readonly count: number;
}

/** Where a place lies, as a cut out of the drawing of the world. Lengths are the drawing's units. */
export interface PlaceMap {
  /** Left, top, width, height. */
  readonly view: readonly [number, number, number, number];
  /** Of a country, as an SVG path; null for a town. */
  readonly outline: string | null;
  /** Of a town; null for a country. */
  readonly point: readonly [number, number] | null;
  /** The country that is shown. */
  readonly label: string;
  /** `inferred`: the largest town of the name is supposed to be meant. */
  readonly certainty: Certainty;
}

/** The names around one, for a picture. */
export interface Neighbourhood {
  /** Nearest first. */
  readonly neighbours: readonly CoMention[];
  /** Indexes into `neighbours`; `count` briefings name both. */
  readonly ties: readonly { readonly from: number; readonly to: number; readonly count: number }[];
}

/** A function as printed: the newest and the first date of the briefings that give it, and these, newest first. */
export interface Role {
  readonly role: string;
  /** Null where none is dated, and for what the note says. */
  readonly date: string | null;
  readonly first: string | null;
  readonly briefings: readonly BriefingRef[];
}

/** Somebody who may be the same under another form of the name. Inferred, and shown as such. */
export interface PossibleBearer {
  readonly node: NodeRef;
  /** "same surname; Ana Brodie in common". */
  readonly reason: string;
}

/** A question of who is who that a person can settle: by `aliases` or `not` in a note. */
export interface Identity {
  readonly kind: NodeKind;
  readonly node: NodeRef;
  readonly finding: "probable" | "ambiguous" | "two-people";
  readonly candidates: readonly PossibleBearer[];
  /** What follows the name: "may be Ana Brodie or Kara Brodie". */
  readonly message: string;
}

/** A dossier. */
export interface NodePage {
  readonly ref: NodeRef;
  readonly kind: NodeKind;
  readonly name: string;
  readonly path: PagePath;
  readonly aliases: readonly string[];
  /** What its note says, then as printed in briefings, newest first. */
  readonly roles: readonly Role[];
  /** The fuller name that is probably meant (inferred); at most one. */
  readonly probably: readonly PossibleBearer[];
  /** Shorter forms in other briefings that probably mean it (inferred). */
  readonly perhaps: readonly PossibleBearer[];
  /** "may be two people: …"; null where nothing speaks for it. */
  readonly caution: string | null;
  readonly country: NodeRef | string | null;
  /** Null for what is no place, or lies nobody knows for certain where. */
  readonly map: PlaceMap | null;
  /** Countries across a land border that have a dossier too. */
  readonly borders: readonly NodeRef[];
  /** Free text of its note as HTML; empty when there is none. */
  readonly noteHtml: string;
  /** Names that it must not be confused with. */
  readonly not: readonly NodeRef[];
  /** All that name it, newest first. */
  readonly briefings: readonly BriefingRef[];
  /** Those that list it without a sentence that names it. */
  readonly listed: readonly BriefingRef[];
  /** Newest first. */
  readonly mentions: readonly MentionLine[];
  readonly quotesBy: readonly QuoteItem[];
  readonly quotesAbout: readonly QuoteItem[];
  readonly timeline: readonly TimelineItem[];
  /** Most frequent first, at most 30. */
  readonly people: readonly CoMention[];
  readonly organisations: readonly CoMention[];
  readonly places: readonly CoMention[];
  readonly topics: readonly CoMention[];
  /** Null where fewer than three names stand around it. */
  readonly neighbourhood: Neighbourhood | null;
  readonly stories: readonly Ref[];
  /** First and last date on which a briefing names it. */
  readonly first: string | null;
  readonly last: string | null;
  readonly backlinks: readonly Ref[];
  /** Path of its Atom feed; null where it has none. */
  readonly feed: PagePath | null;
  /** Where all of a long dossier stands, newest first; its own lists then hold only the newest. */
  readonly volumes: readonly (Ref & { readonly count: number })[];
}

/** A year or month of a long dossier: a page of its own. */
export interface NodeVolume extends Pick<NodePage, "mentions" | "quotesBy" | "quotesAbout" | "timeline" | "listed"> {
  readonly node: NodeRef;
  readonly path: PagePath;
  /** "2024", "March 2024, part 2", "Undated". */
  readonly title: string;
  readonly newer: Ref | null;
  readonly older: Ref | null;
}

export interface StoryEntry {
  readonly briefing: BriefingRef;
  /** Key points that no earlier entry makes. */
  readonly adds: readonly Item[];
  /** Quotations and reported statements that no earlier entry holds. */
  readonly newQuotes: readonly QuoteItem[];
  /** People, bodies and places that no earlier entry lists. */
  readonly newNames: readonly NodeRef[];
  /** Figures of its key points that no earlier entry gives, with the word that they count: "12 people". */
  readonly newFigures: readonly string[];
}

/** One of the values that contradict each other, and where it stands. */
export interface ConflictValue {
  readonly value: string;
  readonly briefing: BriefingRef;
  /** Anchor of the item in the briefing. */
  readonly anchor: string;
  readonly passages: readonly Passage[];
}

/** What the briefings of a story give differently: a toll ("killed"), or the date of an event. */
export interface Conflict {
  readonly what: string;
  /** Two and more, oldest briefing first. */
  readonly values: readonly ConflictValue[];
}

export interface StoryPage {
  readonly ref: Ref;
  readonly title: string;
  readonly path: PagePath;
  /** Nobody wrote it down: its briefings were found to be on one event. Its title says so too. */
  readonly inferred: boolean;
  /** Why, for an inferred one: "names in common: A and B". */
  readonly reasons: readonly string[];
  readonly conflicts: readonly Conflict[];
  /** Oldest first, undated last. */
  readonly entries: readonly StoryEntry[];
  readonly background: readonly (Item & { readonly briefing: BriefingRef })[];
  readonly timeline: readonly TimelineItem[];
  /** What its briefings leave open and no later one answers. */
  readonly questions: readonly (Item & { readonly briefing: BriefingRef })[];
  /** Announced, and not over by the date of its last briefing. */
  readonly watch: readonly TimelineItem[];
  /** Announced for a date that has passed since. */
  readonly passed: readonly TimelineItem[];
  readonly people: readonly NodeRef[];
  readonly organisations: readonly NodeRef[];
  readonly places: readonly NodeRef[];
  readonly first: string | null;
  readonly last: string | null;
  /** Path of its Atom feed; null where it has none. */
  readonly feed: PagePath | null;
}

/** A stretch of a long list that has a page of its own (a month of briefings, a year of quotations). */
export interface Chunk<T> {
  readonly path: PagePath;
  /** "March 2024", "2024", "Undated". */
  readonly title: string;
  readonly entries: readonly T[];
  readonly newer: Ref | null;
  readonly older: Ref | null;
}

/** A list of names. One too long for a page has the most frequent, and the whole on pages of its own. */
export interface IndexPage {
  /** `speaker` and `subject` list whose words, and words on what, the briefings hold. */
  readonly kind: NodeKind | "story" | "speaker" | "subject";
  readonly path: PagePath;
  readonly title: string;
  /** Names in all, on this page or others. */
  readonly total: number;
  /** "Adair – Brodie" and so on, in order; empty where everything stands here. */
  readonly parts: readonly Ref[];
  /** On the first page of a kind: who may be who. */
  readonly unsettled: readonly Identity[];
  readonly entries: readonly {
    readonly ref: Ref;
    readonly count: number;
    readonly detail: string | null;
    /** Where in the page the entry leads; its top where absent. */
    readonly anchor?: string;
  }[];
}

/** A page that moved. */
export interface Move {
  readonly from: PagePath;
  readonly to: PagePath;
}

/** What stands at the address of a briefing that was withdrawn. It says nothing of what the briefing said. */
export interface Tombstone {
  readonly path: PagePath;
  /** `YYYY-MM-DD`, of the withdrawal; null where nobody wrote it down. */
  readonly date: string | null;
  readonly reason: string | null;
}

/** A stretch of a sentence; marked is what the other version does not have. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

/** A sentence in which two versions of a briefing differ. Texts are plain. */
export interface ChangedSentence {
  readonly kind: "changed" | "added" | "removed" | "moved";
  /** The heading under which it stands; "Headline" and the like above the first. */
  readonly section: string;
  /** It is that heading itself. */
  readonly heading: boolean;
  /** Empty for what was added or moved. */
  readonly before: readonly Run[];
  /** Empty for what was removed. */
  readonly now: readonly Run[];
  /** The heading under which it stood before it moved; else null. */
  readonly from: string | null;
}

/** A published text of a briefing, and what sets it apart from the one before. */
export interface Version {
  /** Of its entry on the page. */
  readonly anchor: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Which of that day, from 1. */
  readonly nth: number;
  /** Null unless the site tells. */
  readonly author: string | null;
  /** Null for the oldest shown. */
  readonly change: {
    /** Words that only one of the two has, of all words of both: 0 to 1. */
    readonly share: number;
    /** "2 sentences changed, 1 added". */
    readonly summary: string;
    /** In the order of the page, the first of them where there are very many. */
    readonly sentences: readonly ChangedSentence[];
    /** How many more there are. */
    readonly more: number;
    /** Corrections that the version came with, and those that it no longer lists. */
    readonly corrections: readonly string[];
    readonly dropped: readonly string[];
  } | null;
}

/** How a briefing changed since it was published. */
export interface HistoryPage {
  readonly briefing: BriefingRef;
  readonly path: PagePath;
  /** Newest first, two and more. */
  readonly versions: readonly Version[];
  /** Whether older ones are left out. */
  readonly cut: boolean;
}

/** One change of one briefing. */
export interface Change {
  readonly briefing: BriefingRef;
  readonly date: string;
  /** "2 sentences changed, 1 added". */
  readonly summary: string;
  readonly corrections: readonly string[];
  readonly history: PagePath;
  readonly anchor: string;
}

/**
 * The whole site. A page that is handed an item of one of its lists may read, besides that item, only `settings`, the
 * kinds, paths and titles of the indexes and chunks, `recent` and `upcoming`: while somebody edits, a page is printed again only
 * when its item or one of these has changed. Pages without an item may read everything.
 */
export interface Site {
  readonly settings: Settings;
  /** What was public and is no more: its address says so. */
  readonly withdrawn: readonly Tombstone[];
  /** Old addresses, each with the page that took its place. */
  readonly moved: readonly Move[];
  /** The next end of an embargo, ISO 8601, and how many briefings it lets out. No page shows it. */
  readonly release: { readonly at: string; readonly count: number } | null;
  /** Newest first, undated last. */
  readonly briefings: readonly BriefingPage[];
  readonly nodes: readonly NodePage[];
  readonly volumes: readonly NodeVolume[];
  readonly stories: readonly StoryPage[];
  readonly indexes: readonly IndexPage[];
  /** Briefings by month. The first is `briefings/index.html`. */
  readonly archive: readonly Chunk<BriefingRef>[];
  /** The first is `timeline/index.html`. */
  readonly timeline: readonly Chunk<TimelineItem>[];
  readonly upcoming: readonly TimelineItem[];
  /** The first is `quotes/index.html`. */
  readonly quotes: readonly Chunk<QuoteItem>[];
  /** Of the briefings that changed since they were published. */
  readonly histories: readonly HistoryPage[];
  /** The last change of the briefings that changed last. */
  readonly recent: readonly Change[];
  /** Every change, newest first. The first is `changes/index.html`. */
  readonly changes: readonly Chunk<Change>[];
  readonly problems: readonly Problem[];
}
