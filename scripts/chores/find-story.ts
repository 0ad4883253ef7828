import type { Ref } from "../site/model.ts";
import { nearestOf } from "../site/nearest.ts";
import { foldName } from "../site/text.ts";
import { refusal } from "./library.ts";

/** The title of a story as its page has it. Throws a ProblemError that says what was probably meant. */
export function findStory(stories: ReadonlyMap<string, Ref>, title: string, content: string): string {
  const found = stories.get(foldName(title));
  if (found) return found.text;
  const near = nearestOf([...stories.values()].map(({ text }) => text))(title);
  throw refusal(
    content,
    "unknown-story",
    `no briefing belongs to a story “${title}”`,
    near ? `did you mean “${near}”?` : "write the title as front matter has it",
  );
}
