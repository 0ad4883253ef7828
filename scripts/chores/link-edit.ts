import type { Token } from "markdown-it";
import { readData } from "../briefing/front.ts";
import { createMarkdown } from "../briefing/markdown.ts";

const markdown = createMarkdown();

/** As the notation allows, within one line: see `briefing/wikilinks.ts`. */
const link = /\[\[([^[\]|\r\n]{1,300})(?:\|([^[\]\r\n]{1,300}))?\]\]/g;

/** A target as somebody wrote it, and what it becomes; null for one that stays. */
export type Retarget = (target: string) => string | null;

interface Run {
  /** 0-based lines of the body, end excluded. */
  readonly lines: readonly [number, number];
  /** Whether each text of the form of a link is one: in code, or behind a backslash, it is not. In order. */
  readonly real: readonly boolean[];
  readonly isQuoted: boolean;
}

const formsIn = (text: string): number => [...text.matchAll(link)].length;

/** The forms of links in running text, in order. */
function formsOf(children: readonly Token[]): readonly boolean[] {
  const real: boolean[] = [];
  let text = "";
  const flush = (): void => {
    for (let n = formsIn(text); n > 0; n--) real.push(false);
    text = "";
  };
  for (const child of children) {
    if (child.type === "wikilink") {
      flush();
      real.push(true);
    } else if (child.type === "image") {
      flush();
      real.push(...formsOf(child.children ?? []));
    } else text += child.type === "softbreak" || child.type === "hardbreak" ? "\n" : child.content;
  }
  flush();
  return real;
}

function runsIn(body: string): readonly Run[] {
  const runs: Run[] = [];
  let quotes = 0;
  // The cells of a table have no lines of their own: those of their row hold.
  let row: Run["lines"] = [0, 0];
  for (const token of markdown.parse(body, {})) {
    if (token.map) row = token.map;
    if (token.type === "blockquote_open") quotes++;
    else if (token.type === "blockquote_close") quotes--;
    else if (token.type === "inline" && token.content.includes("[["))
      runs.push({ lines: token.map ?? row, real: formsOf(token.children ?? []), isQuoted: quotes > 0 });
  }
  return runs;
}

/** In a quotation the words stay those of the source, whatever the link leads to. */
function rewritten(target: string, words: string | undefined, to: string, isQuoted: boolean): string {
  if (!isQuoted) return words === undefined ? `[[${to}]]` : `[[${to}|${words}]]`;
  const shown = words ?? target;
  return shown === to ? `[[${to}]]` : `[[${to}|${shown}]]`;
}

/**
 * The file with its wikilinks led elsewhere, every other byte as it was. What stands in code is no link.
 *
 * @param keepWords whether a link that shows its target goes on showing it; in a quotation it always does
 * @returns 1-based `lines` whose links could not be told from text, and stay
 */
export function retarget(
  file: string,
  to: Retarget,
  keepWords = false,
): {
  readonly text: string;
  readonly lines: readonly number[];
} {
  if (![...file.matchAll(link)].some(([, target = ""]) => to(target.trim()) !== null)) return { text: file, lines: [] };
  const read = /^\ufeff?---/.test(file) ? readData(file, "") : { body: file.replaceAll("\r\n", "\n"), bodyLine: 1 };
  const lines = file.split("\n");
  const unclear: number[] = [];
  const from = read.bodyLine - 1;
  // Cells of a table are runs of one line, so runs are joined line by line.
  const byLines = new Map<string, { lines: Run["lines"]; real: boolean[]; quoted: boolean[] }>();
  for (const { lines: range, real, isQuoted } of runsIn(read.body)) {
    const key = range.join("-");
    const joined = byLines.get(key) ?? { lines: range, real: [], quoted: [] };
    joined.real.push(...real);
    joined.quoted.push(...real.map(() => isQuoted));
    byLines.set(key, joined);
  }
  for (const { lines: range, real, quoted } of byLines.values()) {
    const [start, end] = [from + range[0], from + range[1]];
    const source = lines.slice(start, end).join("\n");
    if (formsIn(source) !== real.length) {
      if ([...source.matchAll(link)].some(([, target = ""]) => to(target.trim()) !== null)) unclear.push(start + 1);
      continue;
    }
    let at = 0;
    const changed = source.replace(link, (whole: string, target: string, words: string | undefined) => {
      const index = at++;
      const next = real[index] ? to(target.trim()) : null;
      return next === null
        ? whole
        : rewritten(target.trim(), words?.trim(), next, keepWords || (quoted[index] ?? false));
    });
    lines.splice(start, end - start, ...changed.split("\n"));
  }
  return { text: lines.join("\n"), lines: unclear };
}
