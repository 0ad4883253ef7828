import { type Finding, lineOfKey, type Rule } from "../rule.ts";
import { fold, foldAll } from "../words.ts";

/** Title, agency, byline, dateline and date are what the head of the article says. */
export const headDiffers: Rule = {
  name: "head-differs",
  severity: "error",
  holds: "Title, date, agency, byline and dateline are those of the source.",
  check: (reading) => {
    const { source, front } = reading;
    if (!source) return [];
    const { article, text } = source;
    const found: Finding[] = [];
    const report = (key: string, message: string, remedy: string, entry?: string): void => {
      found.push({ line: lineOfKey(reading, key, entry), column: 1, message, remedy });
    };
    const title = foldAll(front.title);
    if (front.title_from === "headline" && !text.includes(title))
      report(
        "title",
        "the title is not the source's headline",
        article.headline ? `write “${article.headline.value}”, or title_from: derived` : "write title_from: derived",
      );
    if (
      front.agency !== undefined &&
      !text.toLowerCase().includes(fold(front.agency).toLowerCase()) &&
      article.agency?.value !== front.agency
    )
      report(
        "agency",
        `the source does not name ${front.agency}`,
        article.agency ? `write ${article.agency.value}` : "remove it",
      );
    for (const author of front.byline ?? [])
      if (!text.toLowerCase().includes(foldAll(author).toLowerCase()))
        report("byline", `the source does not name ${author}`, "write the byline as printed", author);
    for (const place of front.dateline ?? [])
      if (!text.toLowerCase().includes(foldAll(place).toLowerCase()))
        report("dateline", `the source was not filed in ${place}`, "write the place as printed", place);
    const day = front.published?.slice(0, 10);
    const stated = article.published?.value.slice(0, 10);
    if (day !== undefined && stated !== undefined && day !== stated)
      report("published", `the source gives ${stated} as its date`, `write ${stated}`);
    if (day !== undefined && stated === undefined && front.published_from === "stated")
      report("published_from", "the source gives no full date of its own", "write “inferred: ” and the reason");
    if (day === undefined && article.published?.certainty === "stated")
      report("published", `the source gives ${stated} as its date`, `write published: ${stated}`);
    if (day !== undefined && article.published?.certainty === "inferred" && front.published_from === "stated")
      report("published_from", "the date was inferred", `write “inferred: ${article.published.by}”`);
    return found;
  },
};
