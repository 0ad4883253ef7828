import type { LineRule } from "./rule.ts";
import { endsSentence, wordCount } from "./words.ts";

const header =
  /^(?:subject|reply-to|list-unsubscribe|return-path|message-id): ?\S|^(?:from|to|cc|bcc|sender): .{0,60}[\w.+-]@[\w-]/iu;
const day = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
const greeting = new RegExp(
  `^(?:good (?:morning|afternoon|evening|day)|hello|hi|hey|dear (?:readers?|subscribers?|friends?|all|members?|colleagues?)|welcome (?:back|to)|happy (?:${day}|new year|weekend|holidays)|greetings)(?![\\p{L}'’-])`,
  "iu",
);
const letter =
  /\b(?:newsletter|edition|briefing|letter|digest|round-?up|here(?: is|['’]s| are)|what (?:you need|we)|(?:to|this)(?:day|night|morning|week)['’]s|inbox|subscribe|sign up|(?:weekly|daily) guide|forwarded|stories for you)(?![\p{L}])/iu;
const contents =
  /^(?:in (?:(?:to(?:day|night)|this (?:week|morning))['’]s|this) (?:edition|issue|newsletter|letter|briefing|e-?mail|digest)(?:[:,]|$)|here(?: is|['’]s| are) (?:your|(?:to(?:day|night)|this (?:week|morning))['’]s) (?:\p{L}{1,20} ){0,3}(?:news|stories|headlines|briefing|digest|round-?up|letter|agenda|guide)|here(?: is|['’]s) what (?:you need to know|happened|moved) (?:today|tonight|this|overnight|while)|here are (?:the |our |your )?(?:\p{L}{1,12} )?(?:stories|headlines)(?! of)|what you need to know (?:today|tonight|this))/iu;
/** Standing parts of a letter, alone or with what they hold behind a colon or dash. */
const standing =
  /^(?:(?:to|this )day in history|on this day|(?:quote|word|number|fact|photo|picture|image|chart|joke|poem|recipe|stat|question|thought|verse|tip|tweet|video|map) of the (?:day|week)|(?:what|who) (?:we(?:['’]re| are)|i['’]m) (?:reading|watching|listening to)|before you go|and finally|one more thing|(?:the )?weather today|your horoscope|crossword|sudoku)(?:\s?[:|]|\s[-–—]{1,2}\s|$)/iu;
const signOff = new RegExp(
  `^(?:that(?:['’]s| is) (?:all|it)(?: (?:for|from) (?:now|today|tonight|this|the (?:week|day|morning)|us|me)(?![\\p{L}])|[.!]?$)|until (?:next (?:week|time|month)|tomorrow|${day}|then)[,.!]?$|(?:many |with )?thank(?:s| you)(?: so much)? for (?:reading|being (?:here|there|with us)|subscribing|joining us|your (?:support|time))|see you (?:tomorrow|next (?:week|time|month)|on ${day}|soon|again|${day})(?![\\p{L}])|have an? (?:good|great|lovely|wonderful|nice|restful) (?:day|weekend|week|evening|one)[,.!]?$|enjoy (?:your|the) (?:day|weekend|evening|week)[,.!]?$)`,
  "iu",
);
const service =
  /^(?:having trouble (?:viewing|reading|seeing)|(?:can['’]t|cannot|unable to) (?:see|read|view) (?:this|the|our) (?:e-?mail|newsletter|message|image)|no images\?|(?:did |has )?(?:someone |a friend )?forward(?:ed)? (?:you )?(?:this|to you)|(?:was )?this (?:e-?mail )?(?:was )?forwarded to you|(?:update|manage|change|edit) (?:your )?(?:\p{L}{1,15} )?(?:preferences|subscriptions?|settings|profile)|our (?:mailing|postal) address|(?:tell|refer|invite) a friend|(?:just )?(?:hit|press) reply|did we miss (?:something|anything|one)|reply to this e-?mail|sent to \S{1,60}@|add (?:us|this address) to your|view (?:it )?(?:in|on) (?:your |a |the )?(?:web )?browser|open in browser)(?![\p{L}])/iu;
const subscribers =
  /^(?:this (?:content|article|story|page) is (?:only )?(?:available )?(?:for|to) (?:our )?(?:paying |registered )?(?:subscribers|members)|to (?:continue|keep|go on) reading\b|(?:for )?subscribers only[.!]?$|(?:you(?:['’]ve| have) reached|this is) your (?:limit|last|final) )/iu;

/** What a letter to readers says around its news: its header, greeting, contents, standing parts, sign-off, small print. */
export const mailing: LineRule = {
  name: "mailing",
  kind: "newsletter",
  test: (line) => {
    const words = wordCount(line);
    if (line.length > 260 || words > 40) return false;
    if (header.test(line)) return words <= 24;
    if (standing.test(line)) return true;
    if (/["“”]|\b(?:said|told|wrote)\b/u.test(line)) return false;
    if (greeting.test(line)) return (words <= 4 && /[,.!]$/u.test(line)) || letter.test(line);
    if (contents.test(line)) return words <= 24;
    if (subscribers.test(line)) return words <= 20;
    return words <= 16 && (signOff.test(line) || (service.test(line) && (words <= 12 || !endsSentence(line))));
  },
};
