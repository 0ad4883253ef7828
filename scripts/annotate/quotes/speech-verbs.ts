/**
 * Verbs of saying by what they ask of a sentence. The lists are our own, made from the synonyms of "say" in newswire.
 * `say`: the words follow or go before, and the subject may stand behind it ("said Peters"). `tell`: a hearer follows.
 * `judge`: what is quoted names or values something ("called it …"). `mean`: an attitude, good for fragments only.
 */
type SpeechKind = "say" | "tell" | "judge" | "mean";

export interface SpeechForm {
  readonly kind: SpeechKind;
  readonly lemma: string;
  /** `finite` also stands for past participles; the words around it tell them apart. */
  readonly form: "finite" | "ing" | "base";
}

const lists: Readonly<Record<SpeechKind, string>> = {
  say: `say add explain declare state remark comment note observe reply respond answer retort counter rejoin continue
    conclude insist maintain claim assert allege contend argue affirm aver avow confirm deny admit acknowledge concede
    confess announce report reveal disclose divulge mention recall recount relate reiterate repeat stress underline
    underscore emphasise emphasize highlight predict forecast estimate speculate suggest propose recommend hint imply
    indicate joke quip jest laugh sigh sob shout yell scream cry exclaim bellow roar whisper mutter murmur mumble snap
    bark growl hiss shrug chuckle write tweet blog email e-mail scribble read recite chant sing testify swear vow pledge
    promise agree object protest complain grumble lament bemoan moan boast brag crow gush enthuse rave marvel opine
    muse ponder reflect wonder reason theorise theorize posit postulate elaborate clarify specify summarise summarize
    venture interject interrupt stutter stammer drawl intone thunder fume rage rant rail scoff sneer taunt tease warn
    caution advise counsel plead appeal beg pray demand instruct urge request ask inquire enquire query question preach
    proclaim pronounce profess attest certify quote cite paraphrase translate reckon figure believe think feel find guess
    suspect worry fear hope expect anticipate envisage communicate convey signal deliver echo second concur tout trumpet
    vouch bet deadpan gripe lecture narrate remember recollect sniff groan grin smile beam`,
  tell: `tell inform notify remind persuade convince reassure assure address brief admonish chide scold rebuke greet thank congratulate encourage exhort implore beseech invite alert`,
  judge: `call describe brand label dub term name characterise characterize depict portray denounce condemn decry
    deplore deride dismiss reject slam blast lambast lambaste attack assail criticise criticize fault blame accuse mock
    ridicule praise laud hail applaud welcome commend salute compare liken view regard see consider deem bash berate
    castigate chastise endorse defend cheer attribute credit refer allude decline
    paint tag cast rate express voice`,
  mean: `want wish plan intend threaten seek favor favour support oppose resist know understand learn doubt dispute
    contest refute rebut challenge appreciate regret apologise apologize debate talk speak raise float outline issue
    invoke evoke refuse choose prefer`,
};

const irregular: Readonly<Record<string, string>> = {
  say: "said",
  tell: "told",
  write: "wrote written",
  think: "thought",
  feel: "felt",
  find: "found",
  sing: "sang sung",
  swear: "swore sworn",
  read: "read",
  bet: "bet",
  see: "saw seen",
  seek: "sought",
  know: "knew known",
  understand: "understood",
  speak: "spoke spoken",
  choose: "chose chosen",
  teach: "taught",
};

const doubled = new Set("admit quip beg brag slam dub sob snap refer rebut blog bet plan".split(" "));

/** All forms of a verb: base, third person, past, past participle, present participle. */
function formsOf(verb: string): readonly (readonly [string, SpeechForm["form"]])[] {
  const last = verb.at(-1) ?? "";
  const consonantY = last === "y" && !/[aeiou]y$/.test(verb);
  const stem = doubled.has(verb) ? verb + last : verb.endsWith("e") ? verb.slice(0, -1) : verb;
  const third = consonantY ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = irregular[verb]?.split(" ") ?? [consonantY ? `${verb.slice(0, -1)}ied` : `${stem}ed`];
  return [
    [verb, "base"],
    [third, "finite"],
    ...past.map((form) => [form, "finite"] as const),
    [`${verb.endsWith("ee") ? verb : stem}ing`, "ing"],
  ];
}

const forms = new Map<string, SpeechForm>();
for (const kind of ["say", "tell", "judge", "mean"] as const) {
  for (const lemma of lists[kind].split(/\s+/)) {
    for (const [form, shape] of formsOf(lemma)) if (!forms.has(form)) forms.set(form, { kind, lemma, form: shape });
  }
}

/** What a lower-case word is as a form of a verb of saying; undefined when it is none. */
export const speechForm = (word: string): SpeechForm | undefined => forms.get(word);
