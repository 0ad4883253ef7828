import type { LineRule } from "./rule.ts";
import { endsSentence, wordCount } from "./words.ts";

const message =
  /^(?:an? |our )?(?:paid )?(?:message|word|note) from (?:our|the|today['’]s) (?:sponsors?|partners?|advertisers?)(?![\p{L}])/iu;
const presented =
  /^(?:(?:presented|brought to you|sponsored|powered|supported|paid for|made possible) by|(?:together|in (?:partnership|association|collaboration)) with) \S/iu;
const edition =
  /^(?:this|today['’]s|our) (?:edition|newsletter|issue|briefing|letter|podcast|e-?mail|section|series|digest|article|story|content) (?:is|was) (?:sponsored|brought to you|presented|supported|paid for|made possible|produced in (?:partnership|association)) (?:by|with)\b/iu;
const labelled =
  /^(?:sponsored|promoted|promotion|advert|advertisement|paid post|paid content|ad|advertorial|partner content|anzeige)\s?[:|]\s?\S/iu;

/** Who paid, and notices for which somebody did: "A message from our sponsor", "Presented by …", "Sponsored: …". */
export const sponsor: LineRule = {
  name: "sponsor",
  kind: "advert",
  test: (line) => {
    if (line.length > 160 || /["“”]/u.test(line)) return false;
    if (message.test(line) || edition.test(line)) return wordCount(line) <= 16;
    return (
      (presented.test(line) && wordCount(line) <= 9 && !endsSentence(line)) ||
      (labelled.test(line) && wordCount(line) <= 20)
    );
  },
};

/** Whether a line only announces the words of a sponsor, so that the short text under it is theirs. */
export const opensMessage = (line: string): boolean => line.length <= 60 && message.test(line) && !endsSentence(line);
