import { addDays, weekdayAfter, weekdayBefore, weekdayOf } from "../../calendar.ts";
import { type Expression, type Finder, fromAnchor, propose } from "./expression.ts";
import { weekday, weekdayNumber } from "./patterns.ts";

const by = "weekdays";
const pattern = new RegExp(
  `(?<![\\w'’-])(?:([Ll]ast|[Tt]his|[Nn]ext|[Tt]his coming|[Tt]his past|[Cc]oming) )?(${weekday})(?: (?:of )?(next|last|this) week\\b)?(?![\\w-])`,
  "g",
);

const usual = /(?:^|\s)(?:every|each|a|any|most|alternate|one|per)\s$/i;
/** Days with a name of their own, titles and clubs. */
const namedBefore =
  /(?:Black|Good|Ash|Super|Bloody|Easter|Palm|Holy|Maundy|Shrove|Cyber|Giving|Fat|Casual|Sheffield|Mail on|The|Man|Girl)\s$/;
const namedAfter =
  /^ (?:newspapers?|papers?|magazines?|tabloids?|supplements?|lunch|roast|school|league|Times|Telegraph|Mirror|Express|Mail|Sport|Herald|Post|Tribune|World|Independent|Night Live|Night Football|Club|Prayers?|Mass|School)\b/;
const often = /^ (?:mornings|afternoons|evenings|nights)\b/;

function reading(
  which: string | undefined,
  number: number,
  week: string | undefined,
  sameDay: boolean,
): Expression["read"] {
  const inWeek = (anchor: string, weeks: number): string => addDays(anchor, number - weekdayOf(anchor) + 7 * weeks);
  return fromAnchor((anchor, tense) => {
    if (week) return inWeek(anchor, week === "next" ? 1 : week === "last" ? -1 : 0);
    if (which?.endsWith("coming")) return weekdayAfter(anchor, number);
    if (which === "last" || which?.endsWith("past")) return weekdayBefore(addDays(anchor, -1), number);
    // A bare weekday would do for the days that are left of this week.
    // The week of newspapers ends with its Sunday or begins with it: on a Tuesday "next Sunday" is the one that comes.
    const near = number === 7 && weekdayOf(anchor) <= 3;
    if (which === "next") return near ? weekdayAfter(anchor, number) : inWeek(anchor, 1);
    if (which === "this") return inWeek(anchor, 0);
    // "Later on Wednesday", written on a Wednesday.
    if (sameDay && weekdayOf(anchor) === number) return anchor;
    return tense === "future" ? weekdayAfter(anchor, number) : weekdayBefore(anchor, number);
  });
}

/** Days of the week: in the past the latest on or before the article's date, in the future the next after it. */
export const weekdays: Finder = (passage) =>
  propose(by, passage, pattern, (match) => {
    const [all, which, name, week] = match;
    const number = weekdayNumber(name ?? "");
    if (number === null) return null;
    const before = passage.slice(Math.max(0, match.index - 12), match.index);
    const after = passage.slice(match.index + all.length, match.index + all.length + 16);
    if (usual.test(before) || often.test(after)) return null;
    if (!which && (namedBefore.test(before) || namedAfter.test(after))) return null;
    return reading(which?.toLowerCase(), number, week, /\b(?:later|earlier)(?: on)? $/i.test(before));
  });
