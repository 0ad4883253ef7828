import { nearest } from "../briefing/nearest.ts";
import type { Found } from "./index.ts";
import type { Reading } from "./reading.ts";

/** A comment that silences a rule, and the lines for which it does. */
interface Silencer {
  readonly rule: string;
  readonly reason: string;
  /** Of the comment. */
  readonly line: number;
  /** Lines of the block behind it, 1-based, both included. */
  readonly from: number;
  readonly to: number;
}

const comment =
  /^ {0,3}<!-- {0,4}check: {0,4}allow {1,4}([\w-]{1,60})(?: {1,4}because\b)?(?: {1,4}(\S.{0,400}?))? {0,4}-->$/;
const yamlComment = /^# {0,4}check: {0,4}allow {1,4}([\w-]{1,60})(?: {1,4}because\b)?(?: {1,4}(\S.{0,400}))?$/;
const attempt = /^ {0,3}(?:<!--|#) *check:/;

/** The last line of the block that starts at a line: a quotation takes the line under it along. */
function endOf(lines: readonly string[], start: number): number {
  let end = start;
  while ((lines[end] ?? "").trim() !== "") end++;
  let next = end;
  while (next < lines.length && (lines[next] ?? "").trim() === "") next++;
  if (/^ {0,3}>/.test(lines[start - 1] ?? "") && /^(?:—|–|--)/.test(lines[next] ?? "")) return endOf(lines, next + 1);
  return end;
}

/** A key of the front matter with its list. */
function endOfKey(lines: readonly string[], start: number): number {
  let end = start;
  while (/^[ -]/.test(lines[end] ?? "") && lines[end] !== "---") end++;
  return end;
}

function silencersIn({ lines, bodyLine }: Reading): readonly (Silencer | number)[] {
  return lines.flatMap((text, i): readonly (Silencer | number)[] => {
    const inFront = i + 1 < bodyLine;
    if (!attempt.test(text) || (!inFront && text.startsWith("#"))) return [];
    const match = (inFront ? yamlComment : comment).exec(text.trimEnd());
    if (!match?.[1] || !match[2]) return [i + 1];
    let from = i + 1;
    while (from < lines.length && ((lines[from] ?? "").trim() === "" || attempt.test(lines[from] ?? ""))) from++;
    const to = inFront ? endOfKey(lines, from + 1) : endOf(lines, from + 1);
    return [{ rule: match[1], reason: match[2], line: i + 1, from: from + 1, to }];
  });
}

/**
 * Takes away what a comment with a reason allows, `<!-- check: allow quotation-cut because … -->` before a block or
 * `# check: allow …` before a key, and reports comments that give no reason, name no rule, or silence nothing.
 */
export function silence(reading: Reading, found: readonly Found[], known: ReadonlySet<string>): Found[] {
  const silencers = silencersIn(reading);
  if (silencers.length === 0) return [...found];
  const used = new Set<Silencer>();
  const left = found.filter(({ rule, line = 1 }) => {
    const by = silencers.find(
      (one) => typeof one !== "number" && one.rule === rule && one.from <= line && line <= one.to,
    );
    if (by !== undefined && typeof by !== "number") used.add(by);
    return by === undefined;
  });
  const about = (line: number, rule: string, severity: Found["severity"], message: string, remedy: string): Found => ({
    ...{ severity, file: reading.file, line, column: 1, rule, message, remedy },
  });
  const odd = silencers.flatMap((one): readonly Found[] => {
    if (typeof one === "number")
      return [
        about(
          one,
          "silencer-reason",
          "error",
          "a rule is silenced only by its name and a reason",
          "write <!-- check: allow RULE because REASON -->",
        ),
      ];
    if (used.has(one)) return [];
    const meant = known.has(one.rule) ? null : nearest(one.rule, known);
    return [
      known.has(one.rule)
        ? about(one.line, "silencer-unused", "warning", `nothing here breaks ${one.rule}`, "remove the comment")
        : about(
            one.line,
            "silencer-rule",
            "error",
            `there is no rule “${one.rule}”`,
            meant ? `did you mean “${meant}”?` : "npm run check -- --rules lists them",
          ),
    ];
  });
  return [...left, ...odd];
}
