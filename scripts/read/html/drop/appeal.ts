import type { DropRule } from "./rule.ts";

const asks =
  /^(?:[^\p{L}]{0,4})(?:sign up|subscribe|follow (?:us|me|him|her|them|@|[^.]{2,30} (?:full )?coverage)|join (?:us|our|the conversation)|get (?:the latest|breaking|our|your|more|access|all the)|download (?:our|the)|like us|share (?:this|your)|support (?:us|our)|donate|become a (?:member|subscriber)|stay (?:on top|up to date|informed|tuned)|want (?:more|to)|tell us|let us know what|have your say|send (?:us|your)|contact (?:us|the)|reach the|email|click|tap here|abonnieren|abonnez|suscr[ií]be|iscriviti|segui(?:ci|nos| el| la)|síguenos|suivez|folgen sie|jetzt (?:anmelden|abonnieren|testen|registrieren)|melden sie sich|hazte|únete|inscreva|assine|siga|подпис(?:ывайтесь|аться)|obserwuj|prenumerera|registrieren)(?= |$|:|@)/iu;
const about =
  /\b(?:newsletters?|inbox|e-?mails?|sign[- ]?up|subscri\w{2,9}|app|twitter|facebook|instagram|linkedin|telegram|whatsapp|youtube|channel|podcast|@\w+|offers?|alerts?|updates|magazine|comments?|miembro|beneficios|periodismo|kanal|postfach|abo)\b|https?:|\.com\b/iu;

const letter =
  /\b(?:sign up (?:for|to|here)|subscribe (?:to|now|here)|melden sie sich|abonnieren sie|inscrivez-vous|suscríbete|iscriviti)\b/iu;

/** The page speaks to its reader about itself: newsletters, channels, membership. */
export const appeal: DropRule = {
  name: "appeal",
  role: "boilerplate",
  test: ({ text, words, role }) =>
    words <= 45 &&
    role !== "quotation" &&
    role !== "row" &&
    ((asks.test(text) && (about.test(text) || words <= 6)) || (letter.test(text) && /newsletter|inbox/iu.test(text))),
};
