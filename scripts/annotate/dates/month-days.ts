import { isoDate, yearOf } from "../../calendar.ts";
import { type Expression, type Finder, fromAnchor, propose } from "./expression.ts";
import { nearestDay } from "./nearest.ts";
import { day, dayNumber, month, monthNumber, weekday } from "./patterns.ts";

const by = "month-days";
const notMore = "(?![\\w%]|[.,][0-9]|,? (?:1[0-9]|20)[0-9]{2}\\b|:[0-9])";
const whose = "(?: (?:of )?(last|this|next) year)?";
const monthFirst = new RegExp(`(?<![\\w.])(?:${weekday},? )?(${month}) (${day})${notMore}${whose}`, "g");
const dayFirst = new RegExp(`(?<![\\w.,$€£])(?:${weekday},? )?(${day})(?: of)? (${month})${notMore}${whose}`, "g");

const yearSteps: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function reading(m: string | undefined, d: string | undefined, which: string | undefined): Expression["read"] | null {
  const number = monthNumber(m ?? "");
  const days = dayNumber(d ?? "");
  if (number === null || isoDate(2000, number, days) === null) return null;
  if (which) return fromAnchor((anchor) => isoDate(yearOf(anchor) + (yearSteps[which] ?? 0), number, days));
  return fromAnchor((anchor, tense, since) => nearestDay(anchor, number, days, tense, since));
}

/** What nobody announces: a day before such a word has been. */
const unplanned =
  /^ (?:(?:terror(?:ist)?|mass|school|plane|train|air|bomb|suicide|Hamas|deadly|fatal) ){0,2}(?:attacks?|shootings?|crash|crashes|earthquake|quake|explosions?|blasts?|bombings?|massacre|killings?|murders?|accident|collapse|coup|derailment|disaster|tragedy|outage|eruption)\b/;
const happened = (passage: string, found: readonly Expression[]): readonly Expression[] =>
  found.map((expression) =>
    unplanned.test(passage.slice(expression.end, expression.end + 40))
      ? { ...expression, read: (moment) => expression.read({ ...moment, tense: "past", since: true }) }
      : expression,
  );

/** Days without a year: "March 10", "20 March", "Thursday, Jan. 6". */
export const monthDays: Finder = (passage) =>
  happened(passage, [
    ...propose(by, passage, monthFirst, ([, m, d, which]) => reading(m, d, which)),
    ...propose(by, passage, dayFirst, ([, d, m, which]) => reading(m, d, which)),
  ]);
