import { bears } from "../names.ts";
import { saidIn } from "../quotations.ts";
import { type Finding, placeOf, type Rule } from "../rule.ts";
import { isCapitalised, wordsOf } from "../words.ts";

/** An editor may say in brackets who "he" is, though not bring in somebody whom the article does not know. */
export const bracketName: Rule = {
  name: "bracket-name",
  severity: "error",
  holds: "A name in brackets inside a quotation is somebody's of the article.",
  check: (reading) =>
    saidIn(reading).flatMap(({ unit, source, brackets }) =>
      brackets.flatMap((words) =>
        wordsOf(words)
          .filter(({ text }) => isCapitalised(text))
          .filter(
            ({ text }) => !source.article.entities.some((entity) => bears(entity, text)) && !source.text.includes(text),
          )
          .slice(0, 1)
          .map(
            ({ text }): Finding => ({
              ...placeOf(reading, unit, `[${words}`),
              message: `the article does not know “${text}”`,
              remedy: "name somebody of the article, or leave the bracket out",
            }),
          ),
      ),
    ),
};
