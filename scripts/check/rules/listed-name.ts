import { type Finding, lineOfKey, type Rule } from "../rule.ts";
import { fold, isCapitalised, wordsOf } from "../words.ts";

const keys = ["people", "organisations", "places"] as const;

/** A name in the lists makes a page: it must be somebody's in the article or in the text of the briefing. */
export const listedName: Rule = {
  name: "listed-name",
  severity: "error",
  holds: "Every name that the front matter lists stands in the source, or in the briefing's text as the editor's.",
  check: (reading) => {
    const { source, front, units } = reading;
    if (!source) return [];
    const known = new Set(source.article.entities.map(({ name }) => fold(name)));
    const body = fold(units.map(({ plain, attribution }) => `${plain} ${attribution?.plain ?? ""}`).join("\n"));
    return keys.flatMap((key) =>
      (front[key] ?? []).flatMap((name): readonly Finding[] => {
        const wanted = fold(name);
        if (known.has(wanted) || source.text.includes(wanted) || body.includes(`[${wanted}`)) return [];
        // A fuller name may come from another article of the file.
        const words = wordsOf(wanted).filter(({ text }) => isCapitalised(text));
        if (source.whole.includes(wanted) && words.some(({ text }) => source.text.includes(text))) return [];
        return [
          {
            line: lineOfKey(reading, key, name),
            column: 1,
            message: `“${name}” is neither in the source nor added by an editor`,
            remedy: "spell it as the source does, take it off the list, or add it to the text in [brackets]",
          },
        ];
      }),
    );
  },
};
