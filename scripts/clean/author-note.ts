import { wordCount } from "../lines/words.ts";

const longest = 60;

const trade =
  "(?:editors?|writers?|reporters?|correspondents?|columnists?|journalists?|photographers?|contributors?|producers?|critics?|author|novelist|essayist|historian|professor|lecturer|researcher|fellow|commentator|analyst|broadcaster|poet|director)";
const name = "\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:de|van|von|al|bin|della|and|\\p{Lu}[\\p{L}.'’-]{0,30})){1,6}";
/** "Ann Roe is a contributing editor …", "Ann Roe is The Example's Africa correspondent." */
const presents = new RegExp(
  `^${name} (?:is|are) (?:an?|the|our|\\p{Lu}[\\p{L}’']{1,30}(?: \\p{Lu}[\\p{L}’']{1,30})?(?:'s|’s)) (?:[\\p{L}-]{1,30} ){0,5}${trade}(?!\\p{L})`,
  "u",
);
/** What only a note on an author adds. */
const adds =
  /\b(?:(?:her|his|their) (?:last|latest|first|most recent|new|next|previous) (?:book|piece|novel|essay|article|story|column|collection|report|film|work)|(?:based|lives|works) in \p{Lu}|covers? |covering |who covers|writes? (?:about|on|for)|reports? (?:on|from|for)|for (?:The )?\p{Lu}|(?:at|of|with) (?:The |the )?\p{Lu}|contributing|freelance|staff|senior|author of|(?:twitter|bluesky|mastodon|instagram)\b|on X\b|@\w)/u;
const verbs =
  /^(?:,? (?:is|are|was|covers?|edits?|writes?|reports?|reported|lives?|works?|teaches|can be|has (?:been|covered|written|worked|reported)|joined|contributes?)(?!\p{L}))/u;
const author =
  /^(?:the|about the) (?:author|writer|reporter|columnist|photographer)s?(?: (?:is|are|was|can|has|lives|writes|covers|teaches)(?!\p{L})|:|$)/iu;

/**
 * Whether a line at the foot of an article speaks of who wrote it: the bearer of its byline, or anybody of the trade in
 * the words that only such notes have.
 */
export function isAuthorNote(text: string, authors: readonly string[]): boolean {
  if (text.length > 500 || wordCount(text) > longest || /\b(?:said|told|says)\b/u.test(text)) return false;
  if (author.test(text)) return true;
  const folded = text.toLowerCase();
  const invites =
    /\b(?:got a (?:tip|story)|write to (?:her|him|them|me|us)|e-?mail (?:her|him|them|me)|follow (?:her|him|them|me))\b/iu.test(
      text,
    );
  for (const person of authors)
    if (
      person.includes(" ") &&
      folded.startsWith(person.toLowerCase()) &&
      (verbs.test(text.slice(person.length)) || invites)
    )
      return true;
  return presents.test(text) && adds.test(text) && !/["“”]/u.test(text.slice(0, 60));
}
