import type { LineRule } from "./rule.ts";
import { endsSentence, foldLine, wordCount } from "./words.ts";

const header =
  /^(?:related(?: (?:links?|topics?|stories|story|articles?|news|content|coverage|reading|posts?|items?|videos?|tags|categories))?|more (?:on (?:this|the) (?:story|topic|subject)|like this|stories|news|headlines|coverage|to read|top stories|from .{2,40})|read (?:next|more|also|this next|more (?:about|on) .{2,40})|(?:see|also) (?:also|read|see)|what to read next|up next|next (?:article|story|up)|previous (?:article|story)|most (?:popular|read|viewed|shared|commented|recent|watched)(?: .{0,30})?|(?:popular|trending)(?: (?:now|stories|articles|topics|news|on .{2,30}|in .{2,30}|this week|today|videos?))?|recommended(?: (?:for you|stories|articles|reading|by .{2,20}|videos?))?|you (?:may|might|could) (?:also )?(?:like|be interested in|have missed)(?: .{0,20})?|(?:our )?(?:editors?|staff) (?:s )?(?:picks?|choice)|don t miss(?: .{0,20})?|in case you missed it|in this (?:article|story|package|section)|(?:topics?|tags?|keywords?|key words|categories|category|filed under|explore more|explore|further reading|external links|links|sources|see more|load more|show more|view more|view all|discover more|dig deeper|go deeper|also in the news|elsewhere on .{2,30}|around the web|from the web|from our partners|latest(?: (?:news|stories|headlines|updates|videos?))?|newest|must reads?|big stories|featured|more headlines|our latest|editor s note)(?: \d{1,2})?|mehr zum thema|mehr (?:dazu|nachrichten)|lesen sie (?:auch|mehr)|auch interessant|weitere (?:artikel|themen|nachrichten|meldungen)|themen|schlagworte|a lire (?:aussi|egalement)|lire (?:aussi|plus|la suite)|voir aussi|sur le meme (?:sujet|theme)|les plus lus|articles? (?:lies|associes|similaires)|lea (?:tambien|mas)|leer mas|ver (?:tambien|mas)|mas (?:leidas?|noticias|informacion)|noticias relacionadas|te puede interesar|relacionad[oa]s?|leggi anche|potrebbe interessarti|lees (?:ook|meer)|leia (?:tambem|mais))$/u;

const link =
  /^(?:premium|exclusive|subscribers? only|for subscribers|members only|read(?: more| also| next| here)?|also read|see(?: also| more)?|more|related|watch(?: now| live)?|listen|photos?|pictures?|in pictures|gallery|video|graphic|interactive|explainer|explained|factbox|timeline|opinion|analysis|live|live updates|follow live|podcast|map|quiz|context|background|full (?:story|coverage|report|text)|trending(?: now)?|don['’]t miss|up next|next up|recommended|(?:go|dig) deeper|flashback|from (?:the|our) archives?|also (?:trending|of interest)|you (?:may|might|could) (?:also )?(?:like|enjoy|be interested in|have missed)|in case you missed it|tags?|tagged|topics?|related topics?|key ?words?|filed under|categories|category|more (?:on|about|from|news|details)[^:|>»–—]{0,40}|lesen sie auch|mehr|lire aussi|à lire aussi|baca juga|lihat juga|czytaj (?:też|także)|läs (?:också|mer)|les også|læs også|lue myös|ler mais|đọc thêm|читайте также|ayrıca okuyun|lea también|lea además|ver más|leggi anche|lees ook|leia também)(?:\s?[:|>»→]|\s[-–—]{1,3}\s)\s?\S/iu;

/** "Also in the Sunday Post: The last of the lamplighters": behind the colon stands a title. */
const elsewhere =
  /^(?:Also|ALSO|Elsewhere|ELSEWHERE|More|MORE|Next|NEXT|Coming up|Inside|INSIDE) (?:in|on|from|at|IN|ON|FROM|AT) [\p{L}\p{N}'’&. -]{2,40}: ["“‘]?[\p{Lu}\d]/u;

const click =
  /^(?:(?:please )?(?:click|tap|press)(?: on)?(?: here| the| this| to| for)|(?:to )?(?:read|see|view|watch|download|find|get|hear|learn|discover)(?: (?:the|our|all|a|out)){0,3}(?: (?:full|complete|original|entire|more|latest|rest|best|whole))(?: \S{1,40}){0,14}$|for (?:more|full|further|the (?:full|latest|original)|all|complete)(?: \S{1,40}){0,10}(?:,? (?:please )?(?:click|tap|visit|go to|see|follow|read|double.?click|contact|log on)\b| at (?:www|https?:)|$)|(?:visit|go to|see) (?:us |our )?(?:https?:|www\.|our (?:web ?site|page|homepage)))/iu;

const arrow = /^(?:→|»|>{1,3}|▶|►|➤|›|☛|👉)\s?[\p{L}\p{N}"“‘']/u;
const fullStory =
  /^(?:(?:read (?:the )?)?full (?:story|article|report|text)|continue reading|keep reading|read on|read (?:the )?(?:original|rest)(?: article| story)?|read it here|more here|details here)\s?[→»>…]{0,3}$/iu;

/** Headers of lists of other articles, and single links to them: "Related Links", "READ MORE: …", "Click here to …". */
export const related: LineRule = {
  name: "related",
  kind: "related",
  test: (line) => {
    if (line.length > 220) return false;
    if (arrow.test(line) && wordCount(line) <= 18 && !endsSentence(line)) return true;
    if (fullStory.test(line)) return true;
    if (wordCount(line) <= 8 && !endsSentence(line) && header.test(foldLine(line))) return true;
    const bare = /^[([].*[)\]]$/u.test(line) ? line.slice(1, -1) : line;
    if (link.test(bare) || elsewhere.test(line)) return !endsSentence(line) || wordCount(line) <= 25;
    return click.test(line) && wordCount(line) <= 30 && !/["“”]/u.test(line);
  },
};

/** Whether a line only opens a list of links, so that the lines under it are links too. */
export const opensLinks = (line: string): boolean =>
  line.length <= 60 && !endsSentence(line) && header.test(foldLine(line));
