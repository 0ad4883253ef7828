import type { LineRule } from "./rule.ts";
import { foldLine, wordsOf } from "./words.ts";

const buttons =
  /^(?:(?:save|keep) (?:this )?(?:article |story )?(?:for|to read) later|(?:add|save) (?:this )?(?:article |story )?to (?:my |your )?(?:reading list|list|favou?rites|bookmarks|saved)|(?:link|address|url) copied(?: to (?:the |your )?clipboard)?|(?:play|pause|resume|download|next|previous|latest) (?:episode|audio|video|track)s?|sort (?:comments )?by(?: \w{1,12}){1,3}|(?:swipe|scroll|tap|click|drag) (?:for|to see|to read|to view|to expand|through)(?: \w{1,12}){0,4}|(?:see|view|show|load|browse) (?:all|more|other)(?: of)?(?: \d{1,4})? (?:photos?|pictures?|images?|videos?|stories|articles|comments?|results|posts|updates|replies|episodes|topics)|top comments?|(?:most|best) (?:liked|rated|recent) comments?|report (?:abuse|comment|ad)|(?:open|view|read|continue) in (?:the |our )?app|(?:switch|change) to (?:dark|light|night|classic|desktop|mobile) (?:mode|view|version|theme)|(?:choose|select|change) (?:your )?(?:language|edition|region|country|location)s?|(?:your |manage )?(?:privacy|cookie|consent|ad) (?:choices|settings|preferences|policy|notice)|(?:please enter a valid|invalid|wrong) e ?mail(?: address)?|(?:make|set|add) (?:us|\w{1,20}) (?:as )?(?:a |your )?(?:home ?page|preferred source|favou?rite source)(?: (?:on|in) google(?: search| news)?)?|(?:set|add) as (?:a |your )?preferred source(?: on google)?|available (?:now )?(?:on|in|from|at) (?:the )?(?:app store|google play|apple podcasts|spotify)(?: (?:and|or|on) (?:the )?(?:app store|google play|apple podcasts|spotify|youtube)){0,3}|(?:live )?(?:updates|coverage|blog|reporting) (?:ends?|ended|closed|has ended|is closed)(?: here)?|(?:show |see )?key (?:events|moments|updates)(?: only)?|more (?:to come|soon|follows)|(?:story|article|text|report|item) ends(?: here)?|about (?:the|this) (?:author|writer|reporter|series|podcast|column)s?|(?:all )?comments (?:are|will be|may be) (?:pre )?moderated(?: before(?: \w{1,12}){1,5})?|have your say(?: comments are moderated)?|thank(?:s| you) for (?:signing up|subscribing|reading|joining|your (?:feedback|support|interest))|(?:photo|picture|image|video) gallery|image caption|(?:was|did you find) this (?:article|story|page|information) (?:helpful|useful|interesting)|rate this (?:article|story)|more from (?:this|the) (?:author|section|series|writer)|jump to (?:comments|recipe|section)|(?:load|show|view) (?:all )?comments|(?:reader |all )?comments are moderated(?: be (?:civil|nice|kind|respectful))?|photo gallery .{4,60}|advertise with \w{1,20}(?: \w{1,20}){0,2}|expand(?: all)?|collapse(?: all)?|(?:leer|lire|ler|leggi|lees|read|view|also available|available) (?:this (?:story |article )?)?(?:en|in) (?:español|espanol|français|francais|portugues|english|spanish|french|arabic|italiano|nederlands)|read aloud|text to speech|in this (?:article|story|video|series)|table of contents|contents)$/u;
const counts =
  /^\d{1,3}(?: \d{1,3})?k? (?:shares?|views?|likes?|reactions?|retweets?|votes?|claps?|replies|followers|readers (?:like|liked|love) this|people (?:like|liked) this)$/u;
/** "Keywords: #strike #heat", "Tags #rail". */
const hashes = /^(?:key ?words?|tags?|topics?|hashtags?)?:?\s?(?:#[\p{L}\p{N}_]{2,40}[ ,]{0,2}){1,12}$/iu;

/** What is printed on buttons, over comments and around players, in more wordings than `widget` has. */
export const button: LineRule = {
  name: "button",
  kind: "share",
  test: (line) => {
    if (line.length > 120 || /["“”]/u.test(line)) return false;
    if (hashes.test(line)) return true;
    if (wordsOf(line).length > 12) return false;
    const folded = foldLine(line);
    return buttons.test(folded) || counts.test(folded);
  },
};
