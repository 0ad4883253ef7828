import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Problem } from "../model.ts";
import type { Hidden } from "./hidden.ts";
import type { Move, PagePath } from "./model.ts";
import type { Content } from "./read-content.ts";
import { homePath, mapPath, searchPath } from "./urls.ts";

/** `content/redirects.txt`: where pages went. One move a line, `old new`; after “#” a remark. */
export const redirectsName = "redirects.txt";

interface Line extends Move {
  /** 1-based. */
  readonly line: number;
}

/** An address on the site: a leading slash and what leads out of the site are taken off and refused. */
function pathOf(text: string): PagePath | null {
  const path = text.replace(/^\//, "");
  const isSafe = /^[a-z0-9][\w./-]{0,300}\.(?:html|xml)$/i.test(path) && posix.normalize(path) === path;
  return isSafe ? (path as PagePath) : null;
}

/** The lines of a file of moves, with what is wrong in it. */
function readMoves(
  text: string,
  file: string,
): { readonly moves: readonly Line[]; readonly problems: readonly Problem[] } {
  const moves: Line[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .forEach((whole, at) => {
      const words = (whole.split("#", 1)[0] ?? "").split(/[ \t]+/).filter(Boolean);
      if (words.length === 0) return;
      const report = (message: string, remedy: string): void => {
        problems.push({ severity: "error", file, line: at + 1, column: 1, rule: "redirects", message, remedy });
      };
      const [from, to] = words.map(pathOf);
      if (words.length !== 2 || !from || !to)
        report(`“${whole.trim().slice(0, 80)}” is no move`, "write “people/old-name.html people/new-name.html”");
      else if (seen.has(from))
        report(`${from} is moved in line ${seen.get(from)} already`, "keep one of the two lines");
      else {
        seen.set(from, at + 1);
        moves.push({ from, to, line: at + 1 });
      }
    });
  return { moves, problems };
}

export function readRedirects(folder: string): string {
  const path = join(folder, redirectsName);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

/**
 * The moves of a site, each led to its end in one step: no reader is sent from one old address to the next.
 *
 * @param pages what is public
 * @param hidden pages that exist and are not public: a move to one of them is left out without a word on it
 */
export function resolveMoves(
  text: string,
  file: string,
  pages: ReadonlySet<PagePath>,
  hidden: ReadonlySet<PagePath>,
): { readonly moves: readonly Move[]; readonly problems: readonly Problem[] } {
  const read = readMoves(text, file);
  const problems: Problem[] = [...read.problems];
  const steps = new Map(read.moves.map((move) => [move.from, move.to]));
  const moves = read.moves.flatMap(({ from, to, line }): readonly Move[] => {
    const report = (severity: Problem["severity"], message: string, remedy: string): readonly Move[] => {
      problems.push({ severity, file, line, column: 1, rule: "redirects", message, remedy });
      return [];
    };
    // A page that came back, or is about to, wins over the note that it went.
    if (pages.has(from)) return report("warning", `there is a page at ${from}`, "take the line away");
    if (hidden.has(from)) return [];
    const been = new Set<PagePath>([from]);
    let end = to;
    for (let next = steps.get(end); next !== undefined && !pages.has(end); next = steps.get(end)) {
      if (been.has(end)) break;
      been.add(end);
      end = next;
    }
    if (pages.has(end)) return [{ from, to: end }];
    if (hidden.has(end)) return [];
    return been.has(end)
      ? report("error", `${from} leads in a circle`, "lead it to a page that exists, or take the line away")
      : report("error", `${end} is no page`, "correct the address, or take the line away");
  });
  return { moves, problems };
}

/** The moves of a content folder, given the pages of its site. */
export function movesOf(
  { redirects }: Pick<Content, "redirects">,
  hidden: Pick<Hidden, "paths">,
  pages: readonly { readonly path: PagePath }[],
): { readonly moves: readonly Move[]; readonly problems: readonly Problem[] } {
  if (!redirects?.text) return { moves: [], problems: [] };
  const all = new Set([...pages.map(({ path }) => path), homePath, mapPath, searchPath]);
  return resolveMoves(redirects.text, redirects.file, all, hidden.paths);
}

/**
 * The file with further moves: what led to an old address leads to the new one, and no line moves a page that exists.
 * Remarks and all other lines stay as they are.
 *
 * @param pages addresses that exist now
 */
export function withMoves(text: string, fresh: readonly Move[], pages: ReadonlySet<PagePath>): string {
  if (fresh.length === 0) return text;
  const to = new Map(fresh.map((move) => [move.from, move.to]));
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = text === "" ? [] : text.replace(/\r?\n$/, "").split(/\r?\n/);
  const kept = lines.flatMap((line): readonly string[] => {
    const move = readMoves(line, "").moves[0];
    if (!move) return [line];
    if (pages.has(move.from) || to.has(move.from)) return [];
    const now = to.get(move.to);
    if (now === undefined) return [line];
    const at = (line.split("#")[0] ?? "").lastIndexOf(move.to);
    return now === move.from ? [] : [line.slice(0, at) + now + line.slice(at + move.to.length)];
  });
  const added = fresh.filter(({ from }) => !pages.has(from)).map((move) => `${move.from} ${move.to}`);
  return [...kept, ...added].map((line) => line + newline).join("");
}
