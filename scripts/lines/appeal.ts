import type { LineRule } from "./rule.ts";
import { isAllCaps, wordCount } from "./words.ts";

/** How a house turns to its readers for money. */
const opening =
  /^(?:we need your (?:help|support)|(?:are you )?(?:enjoy(?:ing|ed)?|lik(?:e|ed|ing)|lov(?:e|ed|ing)|valu(?:e|ed|ing)|f(?:i|ou)nd) (?:this|what|our|the) [^?]{2,60}\?|if you (?:value|like|enjoy|liked|enjoyed|appreciate|find|found|rely on|believe in|care about|can|are able)(?![\p{L}])|(?:please )?(?:consider|think about) (?:becoming|making|supporting|joining|subscribing|donating|a (?:donation|gift|contribution))|please (?:support|donate|help|give|chip in|consider)|support (?:us|our|independent|local|quality|public|free)(?![\p{L}])|since you(?:['’]re| are) here|your (?:support|gift|donations?|contributions?|help|membership|subscription) (?:makes?|helps?|keeps?|allows?|lets|means|funds?|pays|goes)(?![\p{L}])|without (?:your|our|you|readers|the (?:support|help))(?![\p{L}])|help us (?:keep|report|write|continue|pay|reach|to|stay|grow|cover)(?![\p{L}])|become a (?:supporter|member|patron|friend|donor)|buy us a|(?:this|our) (?:article|story|site|journalism|reporting|work|news|newsroom|coverage|website|paper|magazine|letter)(?: (?:network|service|site))? (?:is|are|stays?|remains?|takes) (?:free|paid for|funded|made possible|supported|possible|time)(?![\p{L}])|we (?:rely|depend) on|unlike (?:so )?many)/iu;
const donate =
  /^(?:donate|give|contribute|chip in|support us|become an? (?:member|supporter|patron|donor))(?: (?:now|today|here|monthly|for as little as .{1,12}|from .{1,12}))?[.!]?$/iu;
/** A paywall counts what was read and offers the rest. */
const meter =
  /^(?:you(?: have|['’]ve) (?:read|reached|used|viewed|got) .{0,40}\b(?:free|monthly|articles?|stories)(?![\p{L}])|unlock (?:this|the|all|unlimited|full)(?![\p{L}])|we(?:['’]ll| will| do not| don['’]t| never) (?:never )?(?:share|sell|spam|send) .{0,60}\b(?:address|e-?mails?|data|details|privacy|spam|parties)(?![\p{L}]))/iu;
const journalism =
  /\b(?:journalis(?:m|ts?)|report(?:ing|ers?)|news(?:room|papers?|letters?)?|newsroom|stories|story|articles?|piece|coverage|readers?|donat(?:e|ions?|ing)|contributions?|contribut(?:e|ing)|subscri(?:be|bers?|ptions?|bing)|supporters?|members?(?:hip)?|paywalls?|revenues?|writing|magazine|web ?site|print|income|coffee|favou?r|read|write)(?![\p{L}])/iu;
const cues: readonly RegExp[] = [
  /\bad.?blockers?\b/iu,
  /\bpaywalls?\b/iu,
  /\bplease consider\b/iu,
  /\b(?:regular|monthly|annual) (?:supporters?|donors?|members?)\b/iu,
  /\bone.?(?:off|time) (?:contribution|donation|gift)\b|\bmake a (?:donation|contribution)\b/iu,
  /\badvertising (?:revenue|income|continues)|\brevenues? (?:have|has|sources?)\b/iu,
  /\b(?:our|the) (?:news (?:coverage|network|sites?|service)|journalism|reporting|newsroom|coverage|readers)\b/iu,
  /\breader.?(?:funded|supported)\b|\breaders like you\b/iu,
  /\b365 days\b|\bbilled monthly\b|\bcredit card or\b/iu,
];

/** Appeals for money: "Enjoying this piece? Support …", "We need your help. …", "Please consider becoming a member". */
export const appeal: LineRule = {
  name: "appeal",
  kind: "newsletter",
  test: (line) => {
    if (line.length > 600 || /["“”]|\b(?:said|says|told)\b/u.test(line) || wordCount(line) > 80) return false;
    if (donate.test(line) || (isAllCaps(line) && /\bDONATE\b/u.test(line) && wordCount(line) <= 24)) return true;
    if (/^(?:enjoyed|liked|loved) (?:this|it)\? buy (?:us|me) a \p{L}{2,10}[.!]?$/iu.test(line)) return true;
    if (wordCount(line) <= 25 && meter.test(line)) return true;
    if (!/\b(?:you|your|us|our|we|support|consider|help|readers)(?![\p{L}])/iu.test(line)) return false;
    if (wordCount(line) <= 45 && opening.test(line) && journalism.test(line)) return true;
    return /\b(?:our|we|us)\b/iu.test(line) && cues.filter((cue) => cue.test(line)).length >= 2;
  },
};
