import { claimsOf } from "../claims.ts";
import { saidIn } from "../quotations.ts";
import { type Finding, placeOf, type Rule, shortly } from "../rule.ts";
import type { Source } from "../source.ts";
import { foldAll } from "../words.ts";

const marked = /"([^"]{2,600})"/g;

/** Whether words stand in quotation marks somewhere in the source. */
function isQuoted({ text, article, paragraphs }: Source, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const inQuote = article.quotes.some(({ parts }) => parts.some((part) => part.start <= at && end <= part.end));
    const paragraph = paragraphs.find((span) => span.start <= at && at < span.end);
    const marks = text.slice(paragraph?.start ?? 0, at).split('"').length - 1;
    if (inQuote || marks % 2 === 1) return true;
  }
  return false;
}

/** Words between marks inside a point are a quotation like any other. */
export const quotationInvented: Rule = {
  name: "quotation-invented",
  severity: "error",
  holds: "What stands in quotation marks inside a point stands in quotation marks in the source.",
  check: (reading) => {
    const { source } = reading;
    if (!source) return [];
    const within = saidIn(reading).filter(({ form }) => form === "within");
    const texts = [
      ...claimsOf(reading).map(({ unit, whole }) => ({ unit, text: whole })),
      ...within.map(({ unit }) => ({ unit, text: foldAll(unit.plain) })),
    ];
    return texts.flatMap(({ unit, text }) =>
      [...text.matchAll(marked)].flatMap(([, inner = ""]): readonly Finding[] => {
        const parts = inner
          .replace(/\[[^[\]]{0,300}\]/g, "…")
          .split("…")
          .map((part) => part.trim().replace(/[,.]$/, ""))
          .filter(Boolean);
        const odd = parts.find((part) => !isQuoted(source, part));
        if (odd === undefined) return [];
        return [
          {
            ...placeOf(reading, unit, odd.split(" ").slice(0, 2).join(" ")),
            message: `${shortly(odd)} is in quotation marks, and nobody is quoted so in the source`,
            remedy: "give the words as they were said, or take the marks away",
          },
        ];
      }),
    );
  },
};
