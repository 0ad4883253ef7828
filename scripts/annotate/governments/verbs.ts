import { speechForm } from "../quotes/speech-verbs.ts";

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  words(`break:broke,broken give:gave,given take:took,taken send:sent pay:paid lay:laid withdraw:withdrew,withdrawn
    sell:sold buy:bought build:built spend:spent hold:held keep:kept begin:began,begun get:got,gotten let:let put:put cut:cut
    win:won lose:lost fight:fought bring:brought make:made leave:left wake:woke,woken sink:sank,sunk see:saw,seen
    go:went,gone lie:lay,lain stand:stood sit:sat have:had do:did,done shake:shook,shaken hit:hit strike:struck
    draw:drew,drawn flee:fled beat:beat,beaten overcome:overcame freeze:froze,frozen seek:sought foot:footed
    come:came become:became lead:led mean:meant meet:met know:knew,known choose:chose,chosen set:set shut:shut
    forbid:forbade,forbidden bid:bid arise:arose rise:rose,risen fall:fell,fallen find:found think:thought`).map(
    (line) => {
      const [base = "", forms = ""] = line.split(":");
      return [base, forms.split(",")];
    },
  ),
);

/** Verbs that double their last letter. */
const doubled = new Set(
  words("ban bar scrap drop step stop let get cut put win run rob admit commit transfer grab set"),
);

/** Base, third person, past, past participle and present participle of each. */
function formsOf(list: string): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const verb of words(list)) {
    const endsInY = /[^aeiou]y$/.test(verb);
    const stem = doubled.has(verb) ? verb + verb.slice(-1) : verb.endsWith("e") ? verb.slice(0, -1) : verb;
    const third = endsInY ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
    const past = irregular.get(verb) ?? [endsInY ? `${verb.slice(0, -1)}ied` : `${stem}ed`];
    for (const form of [verb, third, ...past, `${verb.endsWith("ee") ? verb : stem}ing`]) forms.add(form);
  }
  return forms;
}

/** What governments do and cities do not. */
const ruling = formsOf(`
  abandon abstain accede accept acquire act adopt afford agree aim allege allocate allow amend annex annul appoint
  approve arm assent assume attempt authorise authorize avoid award back ban bankroll bar bargain block bow boycott
  break broker budget buy cancel capitulate cede channel clear commit compromise concede conclude condone consent
  consult control cooperate court curb curtail cut deal decide declare decree delay demand deny deploy deport deprive
  detain devalue dispatch dispense drag drop earmark ease enact encourage endorse enforce entertain escalate establish
  evict exempt face expel expropriate extend extradite fail favour finance fine forbid forge fight freeze file fund give grant
  guarantee halt heed hesitate hold honour honor ignore impose increase insist instruct intercede intervene introduce
  invade invest invite issue join keep lack launch lay lean legalise legalize let levy lift lobby loosen lower massed
  mass mediate mend mobilise mobilize move mull nationalise negotiate nominate normalise notify oblige offer open order
  outlaw overrule own pass pay permit pin play postpone press pressure prevail prevent privatise prohibit prolong
  protest provide provoke publish pull punish purchase pursue push put quit raise ratify reach recall recognise
  recognize reconsider refrain refuse reimpose reject release relent relax rely remove renege renew renounce reopen
  repatriate repeal require rescind reserve resist resort respond restore restrict resume retaliate retain retract
  reverse review revise revoke rule sack safeguard sanction scrap scupper seek sell send sever shelve side sign slap
  soften spend sponsor spurn spy stall step stop strengthen strike subsidise subsidize suffer supply support suppress
  suspend swap tax tighten tolerate torpedo toughen transfer treat try turn underwrite use veto violate vote wage waive
  want weigh withdraw withhold work yield share signal hope fear view regard consider see recognise trust lose gain`);

/** Verbs of speech whose subject may well be a city in a report about it. */
const ambiguous = new Set(words("see feel find read record experience sing"));
/** "See" and the like are done by a city as often; the strong sense needs more than the verb. */
const weak = formsOf("see lose gain open reach play hold turn move strike work suffer control publish court fear hope");

/** What a city does, or what befalls it. */
const urban = formsOf(`
  wake sit lie sleep sprawl sink flood swelter shiver brace boast house experience record stage empty celebrate
  bustle glitter burn mourn erupt smell stretch grow shrink overlook straddle choke hum awake`);
const befallen = new Set(
  words(`hit shaken rocked struck flooded pounded shelled bombed besieged evacuated captured retaken blanketed paralysed
    paralyzed battered chosen named founded home built rebuilt located situated empty quiet calm sinking crowded
    packed deserted dark hot cold wet dry`),
);

/** Adjectives of those who decide. */
const stance = new Set(
  words(`reluctant ready willing unwilling keen wary unhappy determined opposed eager adamant anxious furious angry
    cautious confident hostile silent sceptical skeptical prepared committed open entitled responsible worried
    concerned alarmed right wrong serious guilty afraid divided under in against behind`),
);

/** "Is expected to approve": the verb that counts comes later. */
const leading = new Set(
  words("expected likely unlikely set due able unable poised bound supposed meant forced obliged"),
);

const auxiliaries = new Set(
  words(`has have had will would shall should must may might can could cannot is are was were be been being do does did
    to having ought need needs`),
);
const modals = new Set(words("will would shall should must may might can could cannot"));
const passing = new Set(
  words(`not never also still now then once again already only just long often twice first later soon even both itself
    alone yet ever since largely n't`),
);

/** Adverbs are passed; "only", "family" and the like stand in the lists or do no harm. */
const isPassed = (word: string): boolean => passing.has(word) || /^[a-z]{3,}ly$/.test(word);

/** What a predicate tells of its subject. `likely`: a verb that nothing is known of behind "will" or "would". */
export type Predicate = "rules" | "likely" | "city" | null;

const isRuling = (word: string): boolean =>
  ruling.has(word) || (speechForm(word) !== undefined && !ambiguous.has(word));

/** @param text what stands behind the subject */
export function predicateOf(text: string): Predicate {
  const tokens = (/^\s*((?:[\p{Ll}’'-]+(?:\s+|(?=[.,;:?!)"”—–]|$))){1,9})/u.exec(text.slice(0, 120))?.[1] ?? "")
    .split(/\s+/)
    .filter(Boolean);
  let modal = false;
  let copula = false;
  for (const word of tokens) {
    if (isPassed(word)) continue;
    if (auxiliaries.has(word) || /n['’]t$/.test(word)) {
      modal ||= modals.has(word.replace(/n['’]t$/, "")) || word === "won't";
      copula ||= /^(?:is|are|was|were|be|been)$/.test(word);
      continue;
    }
    if (urban.has(word) || (copula && befallen.has(word))) return "city";
    if (copula && leading.has(word)) continue;
    if (copula && stance.has(word)) return word.length > 2 ? "rules" : null;
    if (weak.has(word)) return modal ? "likely" : null;
    if (isRuling(word) || (copula && pressed.has(word))) return "rules";
    return modal && !copula ? "likely" : null;
  }
  return null;
}

const pressed = formsOf(`
  urge accuse blame warn press tell ask criticise criticize condemn persuade allow force expect oblige commit pressure
  thank sue defy anger irritate lobby push compel require alarm annoy embarrass reassure isolate punish fault
  antagonise antagonize provoke infuriate dismay oppose consult notify inform challenge confront outrage suspect permit
  encourage convince order remind please appease placate deter enable worry unsettle bind entitle authorise implore
  beg chide lambast rebuke denounce assure spare trust distrust frustrate upset exasperate goad shame
  request instruct advise help`);
const handed = formsOf("give put leave let make hand");
const entered = formsOf(`
  reach visit hit shake enter fill flee cross rock pound shell bomb capture retake seize surround besiege tour circle
  draw strike blanket batter evacuate paralyse paralyze bypass`);

/** What a verb in front of the name does to it. */
export function objectOf(verb: string): "government" | "handed" | "city" | null {
  if (pressed.has(verb)) return "government";
  if (handed.has(verb)) return "handed";
  return entered.has(verb) ? "city" : null;
}
