import { createHash } from "node:crypto";
import { fileNameOf, freeName } from "../briefing/file-name.ts";
import { writeBriefing } from "../briefing/write.ts";
import type { BriefingSection } from "../model.ts";
import type { Library } from "./library.ts";

/** What goes where, said to whoever edits the file; no page shows comments. */
const hints = {
  bottomLine: "The bottom line: one or two sentences, 50 words at most.",
  keyPoints: "- A point, attributed as the source attributes it.[^p1]",
  quotes: "> “A quotation, byte for byte.”[^p2]   and below it   — [[Speaker]], function, date",
  timeline: "- **2024-03-18** – What happened.[^p1]",
  watch: "- **2024-04-18** – What is announced.[^p1]   or   **date not given**",
  gaps: "- What the source does not say.",
  sources: "- Where it comes from. Below, one line a passage: [^p1]: ¶1, “words of the passage”",
} satisfies Partial<Record<BriefingSection, string>>;

const idOf = (title: string, date: string, salt: number): string =>
  createHash("sha256")
    .update(`${title}\n${date}\n${salt || ""}`)
    .digest("hex")
    .slice(0, 10);

/**
 * Plans an empty draft. The same title on the same day is the same briefing.
 *
 * @param date `YYYY-MM-DD`
 * @param language BCP 47
 * @returns its path from the content folder, and whether it stood there already
 */
export function newBriefing(
  library: Library,
  title: string,
  date: string,
  language: string,
): { readonly path: string; readonly isOld: boolean } {
  const { briefings } = library;
  const twin = briefings.find(({ front }) => front.title === title && front.published?.slice(0, 10) === date);
  if (twin) return { path: twin.path, isOld: true };
  const ids = new Set(briefings.map(({ front }) => front.id));
  let id = idOf(title, date, 0);
  for (let salt = 1; ids.has(id); salt++) id = idOf(title, date, salt);
  const taken = new Set(briefings.map(({ stem }) => `${stem}.md`.toLowerCase()));
  const name = freeName(
    fileNameOf({ published: date, title }),
    (lowerCase) => taken.has(lowerCase) || library.read(`briefings/${lowerCase}`) !== null,
  );
  const path = `briefings/${name}`;
  const comments = Object.fromEntries(Object.entries(hints).map(([key, text]) => [key, `<!-- ${text} -->`]));
  library.write(
    path,
    writeBriefing({
      front: {
        ...{ id, title, title_from: "headline", published: date, published_from: "stated" },
        ...{ language, status: "draft" },
      },
      ...{ bottomLine: [], keyPoints: [], quotes: [], timeline: [], background: [], watch: [], gaps: [] },
      ...{ sources: [], extra: [], footnotes: [], before: comments },
    }),
  );
  return { path, isOld: false };
}
