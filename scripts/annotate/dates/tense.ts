import type { Span } from "../../model.ts";
import type { Tense } from "./expression.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const irregularPast =
  words(`ate awoke beat became began bent bit blew bled bore bought bound bred broke brought built burnt
  came caught chose clung crept dealt did died drank drew drove dug dwelt fed fell felt fled flew forbade forgot fought found
  froze gave got grew had heard held hid hung kept knelt knew laid lay leapt learnt led left lent lit lost made meant met
  mistook overcame overran overtook outran foresaw forgave overthrew oversaw paid ran rang rebuilt rode rose said sang sank sat saw sent shook shone shot showed
  shrank slept slid sold sought sped spent spoke sprang spun stole stood struck stuck stung strove swam swept swore swung
  taught thought threw told took tore understood undertook underwent upheld was went were withdrew withheld withstood woke
  won wore wound wrote`);
const modal = words("will shall would could may might should can must won't wouldn't couldn't");
const modalContraction = /['’]ll$/;
const auxiliary = words("be to is are being will would could can may might must should shall get gets");
const perfect = words("was were had has have been wasn't weren't hadn't hasn't haven't");
/** Followed by "to" and a verb they speak of what is still to come. */
const outlook = words(`due expected set scheduled planned plans plan planning hope hopes hoping hoped forecast likely
  intends intend intended aims aim aiming aimed ready prepares preparing prepared agreed agrees agree promised promises
  vowed vows pledged pledges wants want wanted decided slated poised bound going about is are was were`);
const still = words(
  "upcoming forthcoming planned scheduled expected due possible likely ahead coming effective payable",
);
const notVerb = words(
  "seabed riverbed hotbed seaweed watershed bloodshed infrared sacred naked moped hundred need speed feed indeed united red bed seed breed greed shed sled",
);

/** "The company was given until June 15", "trading is suspended until Monday": a term that has been set and still runs. */
const setsTerm =
  /\b(?:gave|given|gives|granted|suspended|halted|adjourned|postponed|delayed|extended|remanded|barred|banned|grounded|frozen|deferred|put off|ordered|excused|exempted|enough to last)\b[^.;]{0,60}\b(?:until|till) $|\b(?:postponed|moved|rescheduled|adjourned|put (?:off|back)|brought forward|pushed back|delayed)\b[^.;]{0,50}\bto $/i;
/** "Told me to come back Friday", "ordered him to report on Monday": what somebody is to do then. */
const summons =
  /\b(?:told|tells|ordered|asked|summoned|invited|instructed|advised)\b[^.;,"“”]{0,40}\bto (?:come|go|be|return|report|appear|call|check)(?: back| again| in| home)?(?: (?:in|to|at|before) (?:the |his |her )?\p{L}{1,20})? (?:on )?$/iu;
/** "Has to wait until Friday", "to keep it shut until Monday": a term that runs, told by an infinitive. */
const toLast = /\b(?:has|have|need|needs|is|are|enough|meant|supposed) to \p{Ll}{2,12}[^.;,]{0,30}\b(?:until|till) $/u;
/** "Has called a public meeting on Tuesday". */
const convened =
  /\b(?:has|have) (?:also |now )?(?:called|convened|scheduled|announced|arranged|planned) (?:an?|another|its|their|the) (?:[\p{L}-]{1,14} ){0,3}(?:meeting|session|summit|conference|hearing|rally|march|strike|walkout|vote|election|debate|protest|briefing) (?:on|for) $/u;
/** "Expect the river to crest on Thursday". */
const expectation =
  /\b(?:expects?|wants?|forecasts?|predicts?) (?!on )[^.;,"“”]{1,50}? to \p{Ll}{2,14}(?: (?!\p{Ll}{1,14}ed\b|(?:made|held|taken|given|seen)\b)[\p{L}’'-]{1,14}){0,5} $/u;
/** "Leads by a minute before Monday's last stage": in a clause without a past verb. */
const comesBefore =
  /^['’]s (?:\p{Ll}{1,14} ){0,2}(?:final|semi-final|match|game|race|stage|round|leg|election|meeting|summit|hearing|debate|vote|deadline|session|draw|verdict)\b/u;
/** "Ahead of Sunday's election". */
const aheadOf = /\b(?:ahead of|in the run-up to) (?:the )?$/i;
/** "Sunday's final will be shown": events that are known beforehand. */
const fixture =
  /^['’]s (?:\p{Ll}{1,14} ){0,2}(?:final|semi-final|match|game|race|election|elections|meeting|summit|hearing|debate|concert|ceremony|funeral|launch|auction|draw|march|rally|verdict|vote|poll|run-off)\b[^.,;]{0,40}?\b(?:will|is (?:due|expected|set|to)|are (?:due|expected|set|to))\b/u;
/** "The closing price on Monday", "an earlier meeting in Riyadh on Nov. 8": nouns of what has been. */
const noted =
  /\b(?:(?:closing|opening|share) (?:price|level)|(?:an|the|its|their|his|her) (?:earlier|previous|failed|abortive|first) [^,;.]{1,40}?) (?:on|in) $/i;
/** "According to Wednesday's statement". */
const saidThen =
  /^['’]s (?:\p{Ll}{1,12} )?(?:statement|announcement|report|filing|ruling|verdict|attack|crash|speech|remarks|article|letter|decision)\b/u;
/** "Ask me on Friday": somebody is told to. */
const imperative =
  /(?:^|["“‘] ?|[.!?] )(?:Ask|Come|See|Call|Wait|Watch|Check|Meet|Try|Look|Join|Expect|Tell|Vote)\b(?:(?! (?:said|did|had|was|were)\b)[^.!?,;"”]){0,60}$/u;
/** "Is expecting twins on Monday", "are meeting on Friday": arranged, and still to come. */
const arranged =
  /\b(?:is|are|am|['’]re|['’]m) (?:also |now |still )?(?:expecting|meeting|leaving|arriving|visiting|travelling|traveling|returning|holding|hosting|playing|opening|closing|launching|starting|coming|going|planning|flying|getting married|marrying|retiring)\b[^,;.]{0,60}$/;

/** Words before a date that say it is a limit ahead, if the clause is about now. */
const limit = /\b(?:until|till|by) (?:the |at least |around |about |late |early |mid-?)?$/i;
/** "Before a summit on June 26": the day of that other event, of which the verb says nothing. */
const beforeEvent = /\b(?:before|ahead of) (?:an?|the|its|their) [^,;.]{1,40} (?:on|in) $/i;
const perfectNow = /\b(?:has|have|['’]ve|must|is|are)\b/i;
/** Verbs in the present tense by which plans are told: "the fair opens on Friday". */
const plans =
  words(`is are begins begin starts start opens open reopens reopen ends end closes close falls fall expires expire takes
  take runs run meets meet votes vote graduates graduate returns return resumes resume continues continue departs leaves
  arrives goes go plays play visit visits host hosts travel travels faces face launches kicks convenes reconvenes gathers
  concludes airs premieres celebrates appears sails lands flies moves joins retires decides elects chooses pays holds hold
  marks turns hears stands competes reopens comes`);

/** Whether a lower-case word has the form of a past tense; participles have it too. */
export const isPastVerb = (word: string): boolean =>
  irregularPast.has(word) || (word.length > 3 && word.endsWith("ed") && !notVerb.has(word));

/** "ed" words that qualify a noun ("a proposed deal") say nothing about the time of the clause. */
const determiner = words("a an the its his her their our my of by");

const tokens = (text: string): readonly string[] => text.match(/[\p{L}\p{M}'’]+|[,;:.!?()"“”—–]/gu) ?? [];

function judge(list: readonly string[], i: number): Tense {
  const word = list[i] ?? "";
  const lower = word.toLowerCase().replace("’", "'");
  // "Could not be reached" on the day, not on one to come.
  if (
    lower === "couldn't" ||
    (lower === "could" && /^(?:not|neither|nor|only)$/.test(list[i + 1]?.toLowerCase() ?? ""))
  )
    return "past";
  if (modal.has(lower) && (word !== "May" || i === 0)) return word === "May" ? "unknown" : "future";
  if (modalContraction.test(word)) return "future";
  const next = list[i + 1]?.toLowerCase() ?? "";
  const previous = list[i - 1]?.toLowerCase() ?? "";
  // "Was to have come", "had been due": it has not, and the day is gone.
  if (lower === "to" && next === "have" && /^(?:was|were)$/.test(previous)) return "past";
  const hadBeen = previous === "been" && list[i - 2]?.toLowerCase() === "had" && !list.includes(",", i);
  if (hadBeen && (still.has(lower) || outlook.has(lower))) return "past";
  // "Was ahead in the count on Sunday".
  if (lower === "ahead" && /^(?:was|were|finished|came|stayed)$/.test(previous)) return "past";
  if (outlook.has(lower) && next === "to") return "future";
  if (next === "for" && /^(?:set|slated|billed|pencilled|timed)$/.test(lower)) return "future";
  if (still.has(lower)) {
    const before = list[i - 1]?.toLowerCase() ?? "";
    const isQualifier =
      determiner.has(before) || (before.endsWith("ly") && determiner.has(list[i - 2]?.toLowerCase() ?? ""));
    return next === "of" || isQualifier ? "unknown" : "future";
  }
  if (perfect.has(lower)) {
    const before = list[i - 1]?.toLowerCase() ?? "";
    return (lower === "have" || lower === "been") && (auxiliary.has(before) || modal.has(before)) ? "unknown" : "past";
  }
  // Also "Jared Roth" and "Ahmed Roth" at the head.
  if (/^\p{Lu}/u.test(word) && (i > 0 || /^\p{Lu}/u.test(list[i + 1] ?? ""))) return "unknown";
  if (irregularPast.has(lower)) return auxiliary.has(list[i - 1]?.toLowerCase() ?? "") ? "unknown" : "past";
  if (lower.length > 3 && lower.endsWith("ed") && !notVerb.has(lower)) {
    const before = list[i - 1]?.toLowerCase() ?? "";
    const second = list[i - 2]?.toLowerCase() ?? "";
    if (auxiliary.has(before) || determiner.has(before) || (auxiliary.has(second) && before.endsWith("ly")))
      return "unknown";
    if (before === "stay" || before === "remain" || before === "stays" || before === "remains") return "unknown";
    return "past";
  }
  return "unknown";
}

const sentenceEnd = /[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu;
const abbreviation =
  /(?:^|[\s("“])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Sgt|Lt|Capt|Sen|Rep|Gov|Prof|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|Co|Corp|Inc|Ltd|Jr|Sr|vs)$/u;

/** The sentence of a passage around a span, at most some 400 code units to either side. */
export function sentenceAround(passage: string, { start, end }: Span): Span {
  const from = Math.max(0, start - 400);
  const to = Math.min(passage.length, end + 400);
  let first = from;
  let last = to;
  for (const match of passage.slice(from, to).matchAll(sentenceEnd)) {
    const at = from + match.index;
    // "Resumes at 9 a.m. Thursday".
    const clock = /\b[ap]\.m$/.test(passage.slice(Math.max(0, at - 4), at)) && at < start;
    if (clock && /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/.test(passage.slice(at + match[0].length))) continue;
    if (match[0].startsWith(".") && abbreviation.test(passage.slice(Math.max(0, at - 6), at))) continue;
    if (at < start) first = at + match[0].length;
    else if (at >= end) {
      last = at + 1;
      break;
    }
  }
  return { start: Math.min(first, start), end: last };
}

/**
 * The tense of the clause that an expression stands in: the nearest verb that shows one, first to its left, where
 * English puts it ("said the talks will resume on Thursday"), then to its right ("On Sunday they will meet").
 */
export function tenseAt(passage: string, span: Span): Tense {
  const sentence = sentenceAround(passage, span);
  const before = passage.slice(sentence.start, span.start);
  // A time of day is no end of a clause.
  const left = tokens(before.replace(/ (?:at )?\d{1,2}(?::\d{2})? ?[ap]\.?m\.? $/, " on "));
  const after = passage.slice(span.end, span.end + 40);
  const lead = before.slice(-90);
  if (saidThen.test(after) && /\b(?:according to|in|after|following|since) $/i.test(lead)) return "past";
  if (noted.test(lead)) return "past";
  if (fixture.test(passage.slice(span.end, span.end + 90)) || (aheadOf.test(lead) && /^['’]s /.test(after)))
    return "future";
  if (setsTerm.test(lead) || imperative.test(lead) || arranged.test(lead)) return "future";
  if (summons.test(lead) || toLast.test(lead) || expectation.test(lead) || convened.test(lead)) return "future";
  if (comesBefore.test(after) && /\bbefore $/i.test(lead) && left.every((_, i) => judge(left, i) !== "past"))
    return "future";
  if (/^['’]s (?:close|closing|finish|settlement|session)\b/.test(passage.slice(span.end, span.end + 14)))
    return "past";
  if (limit.test(before.slice(-24)) && perfectNow.test(before) && !/\b(?:had|was|were)\b/i.test(before))
    return "future";
  for (let i = left.length - 1; i >= 0; i--) {
    const tense = judge(left, i);
    if (tense === "past" && beforeEvent.test(before.slice(-80))) return "unknown";
    if (tense !== "unknown") return tense;
  }
  if (limit.test(before.slice(-24)) && left.length > 1) return "future";
  if (isPlan(left) && /^(?:on|in|at|this|next|off|from)?$/.test(left.at(-1) ?? "") && left.length > 1 && isNear(left))
    return "future";
  // "Tuesday's declaration" has been made, unless the verb before it says otherwise.
  if (/^['’]s\b/.test(passage.slice(span.end, span.end + 3))) return "past";
  const right = tokens(passage.slice(span.end, sentence.end));
  for (let i = 0; i < right.length; i++) {
    const tense = judge(right, i);
    if (tense !== "unknown") return tense;
  }
  return isPlan(left) ? "future" : "unknown";
}

/** The verb nearest before a date is in the present, without a participle behind it ("is accused of"). */
function isPlan(left: readonly string[]): boolean {
  const at = left.findLastIndex((word) => plans.has(word));
  return at > 0 && !left.slice(at + 1).some((word) => /.{2}(?:ed|ing)$/.test(word) || /^[;:“”"]$/.test(word));
}

/** "The gates close on Thursday": the verb stands right before, and no article makes a noun of it. */
function isNear(left: readonly string[]): boolean {
  const at = left.findLastIndex((word) => plans.has(word));
  // "Travel to Suva on Thursday": where to, in between.
  const to =
    /^(?:to|at|in|for)$/.test(left[at + 1] ?? "") && left.slice(at + 2, -1).every((word) => /^\p{Lu}/u.test(word));
  return left.length - at <= (to ? 6 : 3) && !determiner.has(left[at - 1]?.toLowerCase() ?? "");
}

/** Verbs behind which the date is that of something else. */
const noEvent = words(
  "called set planned scheduled expected due proposed forecast announced promised wanted urged said say",
);

/**
 * Whether the past verb of a clause belongs to the expression itself and to nothing else: "In July the council approved
 * …" at the head, "closed in July" directly behind. Then it has happened, however near the next July.
 */
export function isSurelyPast(passage: string, span: Span): boolean {
  const sentence = sentenceAround(passage, span);
  const before = passage.slice(sentence.start, span.start);
  if (
    /^\W{0,2}(?:(?:And|But|Then),? )?(?:[Ii]n|[Oo]n|[Ll]ate in|[Ee]arly in|[Dd]uring|[Bb]ack in) (?:(?:early|late|mid)[ -])?$/.test(
      before,
    )
  ) {
    const right = tokens(passage.slice(span.end, sentence.end));
    const first = right.findIndex((_, i) => judge(right, i) !== "unknown");
    return first >= 0 && judge(right, first) === "past";
  }
  if (
    /\b(?:took (?:effect|place|office|power|over)|came into (?:force|effect)|went into (?:force|effect)|broke out) (?:on|in) $/.test(
      before.slice(-40),
    )
  )
    return true;
  if (/\b(?:an|the|its|their) (?:earlier|previous) [^,;.]{1,40} (?:on|in) $/i.test(before.slice(-70))) return true;
  const found =
    /(?<=^| )(\p{Ll}{2,20})((?: (?:off|out|up|down|away|back|there|here|again|only|last|\p{Ll}{1,12}ly)){0,2} (?:on|in|during) (?:(?:early|late|mid)[ -])?)$/u.exec(
      before.slice(-70),
    );
  const [, verb = ""] = found ?? [];
  if (noEvent.has(verb)) return false;
  const list = tokens(before);
  return verb !== "" && judge(list, list.lastIndexOf(verb)) === "past";
}

/** Whether "since" stands right before an expression. */
export const isSince = (passage: string, { start }: Span): boolean =>
  /\bsince (?:(?:the|at least|early|late|last) )?$/i.test(passage.slice(Math.max(0, start - 16), start));
