import { type NameFinder, propose, type Run } from "../context.ts";
import { mayBePerson, nameWords } from "../shape.ts";
import { speechVerbs, titleHeads, titleModifiers } from "../vocabulary.ts";

/** The function behind "NAME, " up to the next punctuation, when a title head is among its first words. */
function appositionOf({ line, last }: Run): { readonly end: number; readonly start: number } | null {
  let at = last + 1;
  if (!line.tokens[at]?.gap.startsWith(",")) return null;
  // "Wang Yi, and his counterpart, Winston Peters": somebody else.
  if (/^(?:and|or|but|nor|while|as)$/.test(line.tokens[at]?.lower ?? "")) return null;
  if (/^(?:the|a|an|its|his|her|their|who|one)$/.test(line.tokens[at]?.lower ?? "")) at++;
  const start = at;
  for (; at < line.tokens.length && at < start + 8; at++) {
    const token = line.tokens[at];
    if (!token || (at > start && !token.tied && !token.gap.startsWith("'") && !token.gap.startsWith("’"))) return null;
    if (speechVerbs.has(token.lower)) return null;
    if (titleHeads.has(token.lower) && !token.allCaps) return { start, end: at };
    if (token.capital && !token.common && !token.demonym && !titleModifiers.has(token.lower)) continue;
  }
  return null;
}

/** The function before ", NAME,": "head of operations, Ruairí Stack,". Reads back over plain words to a title head. */
function functionBefore({ line, first }: Run): { readonly start: number; readonly end: number } | null {
  if (!line.tokens[first]?.gap.startsWith(",")) return null;
  const end = first - 1;
  for (let at = end; at > end - 6; at--) {
    const token = line.tokens[at];
    if (!token || token.capital || speechVerbs.has(token.lower)) return null;
    if (titleHeads.has(token.lower) && /^(?:of|for)$/.test(line.tokens[at + 1]?.lower ?? "")) return { start: at, end };
    if (!token.tied) return null;
  }
  return null;
}

/** "Luo Jianmin, the company's chief engineer", "Sri Handayani, a nurse", "Ana Ruiz, 45,", "X, who". */
export const apposition: NameFinder = (context) =>
  context.runs.flatMap((run) => {
    if (!mayBePerson(run)) return [];
    const next = run.line.tokens[run.last + 1];
    if (!next?.gap.startsWith(",") && !next?.gap.startsWith(" (")) return [];
    const single = nameWords(run).length === 1;
    const base = { kind: "person", by: "apposition" } as const;
    if (/^\d{1,2}$/.test(next.text) && /^[,)]/.test(run.line.tokens[run.last + 2]?.gap ?? ","))
      return [propose(context, run.line, [run.first, run.last], { ...base, weight: 60 })];
    const found = appositionOf(run) ?? functionBefore(run);
    if (found) {
      const role = context.article.text.slice(run.line.tokens[found.start]?.start, run.line.tokens[found.end]?.end);
      return [propose(context, run.line, [run.first, run.last], { ...base, weight: single ? 35 : 45, role })];
    }
    if (/^(?:who|whose)$/.test(next.lower))
      return [propose(context, run.line, [run.first, run.last], { ...base, weight: 40 })];
    return [];
  });
