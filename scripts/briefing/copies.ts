import type { Briefing } from "../model.ts";
import { writeNote } from "./notes.ts";
import { sectionForms } from "./sections.ts";

/** So much of what two briefings cite is the same when their articles are one text that two papers printed. */
const alike = 0.85;
/** Fewer passages say too little. */
const fewest = 5;
/** A passage that so many briefings cite is nobody's own. */
const commonest = 40;

const place = /^¶\d+, /;

/** What a briefing cites, each passage as its note gives it, without the place. */
export const passagesOf = ({ footnotes }: Pick<Briefing, "footnotes">): readonly string[] =>
  footnotes.map((note) => writeNote(note).replace(place, ""));

/** The same of a briefing on disk. */
export const passagesIn = (text: string): readonly string[] =>
  [...text.matchAll(/^\[\^[A-Za-z0-9_-]{1,40}\]: (¶\d{1,6}, .*)$/gm)].map(([, note = ""]) => note.replace(place, ""));

/** Finds, by what they cite, the briefing that was made of the same text as another. No briefing is compared with all. */
export class PassageIndex {
  private readonly byPassage = new Map<string, string[]>();
  private readonly sizes = new Map<string, number>();

  add(id: string, passages: readonly string[]): void {
    if (passages.length < fewest || this.sizes.has(id)) return;
    this.sizes.set(id, new Set(passages).size);
    for (const passage of new Set(passages)) {
      const ids = this.byPassage.get(passage);
      if (!ids) this.byPassage.set(passage, [id]);
      else if (ids.length < commonest) ids.push(id);
    }
  }

  /** The id of a briefing that cites nearly the same; of several the one that shares most, then the first. */
  like(passages: readonly string[]): string | null {
    const own = new Set(passages);
    if (own.size < fewest) return null;
    const shared = new Map<string, number>();
    for (const passage of own)
      for (const id of this.byPassage.get(passage) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    let best: string | null = null;
    let most = alike;
    for (const [id, count] of shared) {
      const share = (2 * count) / (own.size + (this.sizes.get(id) ?? 0));
      if (share > most || (share === most && best === null)) [best, most] = [id, share];
    }
    return best;
  }
}

/** How a briefing names another source of its text: a bullet of its sources. */
export const copyLine = ({ front, sources }: Briefing): string => {
  const [line] = sources;
  const publisher =
    front.source_publisher && !line?.text.includes(front.source_publisher) ? `${front.source_publisher}, ` : "";
  return `- Also published: ${publisher}${line?.text ?? front.source_file ?? front.id}`;
};

/** The text of a briefing with more bullets under its sources, above the notes. */
export function withCopies(text: string, lines: readonly string[]): string {
  const missing = lines.filter((line) => !text.includes(`\n${line}\n`));
  const heading = text.indexOf(`\n## ${sectionForms.sources.heading}\n`);
  if (missing.length === 0 || heading < 0) return text;
  const notes = text.indexOf("\n[^", heading);
  const at = notes < 0 ? text.length : notes + 1;
  return `${text.slice(0, at)}${notes < 0 ? "\n" : ""}${missing.join("\n\n")}\n${notes < 0 ? "" : "\n"}${text.slice(at)}`;
}
