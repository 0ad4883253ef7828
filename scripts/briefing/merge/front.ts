import { keys as schemaKeys } from "../schema.ts";
import { type Block, type Blocks, blocksOf, joinBlocks } from "./blocks.ts";
import { mergeList } from "./list.ts";
import type { Clash, MergedPart, Preference, Remark } from "./result.ts";

/** A front matter: what it says, and its text between the `---`. */
export interface FrontText {
  readonly data: ReadonlyMap<string, unknown>;
  readonly yaml: string;
}

/** What people alone decide, whatever a conversion says. */
const peoples: ReadonlySet<string> = new Set(["id", "status", "updated", "corrections"]);
/** Keys that mean something only together: what one says of the other. */
const together: readonly (readonly string[])[] = [
  ["title", "title_from"],
  ["published", "published_from"],
  ["source_file", "source_index", "source_sha256"],
];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const isThere = (value: unknown): boolean => value !== undefined && value !== null;
const shown = (value: unknown): string => (typeof value === "string" ? value : (JSON.stringify(value ?? null) ?? ""));

/** The elements of a list; none for a key that is absent; null for anything else. */
function listOf(value: unknown): readonly string[] | null {
  if (!isThere(value)) return [];
  if (!Array.isArray(value)) return null;
  const values: readonly unknown[] = value;
  const texts = values.filter((one) => typeof one === "string");
  return texts.length === values.length ? texts : null;
}

const comment = /(?:^|[ \t])(#[^\n]{0,2000})$/;

class FrontMerge {
  readonly clashes: Clash[] = [];
  readonly remarks: Remark[] = [];
  private blocks: readonly Block[];
  private readonly base: FrontText;
  private readonly mine: FrontText;
  private readonly theirs: FrontText;
  private readonly fresh: Blocks;
  private readonly prefer: Preference;

  constructor(
    texts: { base: FrontText; mine: FrontText; theirs: FrontText },
    own: Blocks,
    fresh: Blocks,
    prefer: Preference,
  ) {
    this.base = texts.base;
    this.mine = texts.mine;
    this.theirs = texts.theirs;
    this.blocks = own.blocks;
    this.fresh = fresh;
    this.prefer = prefer;
  }

  private lineOf(key: string): number {
    return this.blocks.find((block) => block.key === key)?.line ?? 0;
  }

  /** Puts the lines of a key in its place; no lines take it out, though not the comments above it. */
  private put(key: string, lines: readonly string[]): void {
    const at = this.blocks.findIndex((block) => block.key === key);
    const old = this.blocks[at];
    if (old && lines.length === 0 && old.above.length > 0) {
      const next = this.blocks[at + 1];
      if (!next) return;
      const moved = { ...next, above: [...old.above, ...next.above] };
      this.blocks = [...this.blocks.slice(0, at), moved, ...this.blocks.slice(at + 2)];
    } else if (old) {
      const put = lines.length > 0 ? [{ ...old, lines }] : [];
      this.blocks = [...this.blocks.slice(0, at), ...put, ...this.blocks.slice(at + 1)];
    } else if (lines.length > 0) {
      const order = [...schemaKeys.keys()];
      const before = order.slice(0, order.indexOf(key));
      const near = this.blocks.findLastIndex((block) => before.includes(block.key));
      const put = { key, above: [], lines, line: 0 };
      this.blocks = [...this.blocks.slice(0, near + 1), put, ...this.blocks.slice(near + 1)];
    }
  }

  private linesOf(key: string): readonly string[] {
    return this.blocks.find((block) => block.key === key)?.lines ?? [];
  }

  /** Whether the person put a comment among the lines of a key. */
  private remarked(key: string): boolean {
    return this.linesOf(key).some((line) => comment.test(line)) && !shown(this.mine.data.get(key)).includes("#");
  }

  /** Takes the machine's lines; a comment of the person's moves above them. */
  private take(key: string): void {
    const fresh = this.fresh.blocks.find((block) => block.key === key)?.lines ?? [];
    const said = this.remarked(key) ? this.linesOf(key).flatMap((line) => comment.exec(line)?.[1] ?? []) : [];
    if (said.length > 0)
      this.blocks = this.blocks.map((block) =>
        block.key === key ? { ...block, above: [...block.above, ...said] } : block,
      );
    this.put(key, fresh);
  }

  /** Keys that stand or fall together; mostly one. */
  keys(group: readonly string[]): void {
    const values = ({ data }: FrontText): readonly unknown[] => group.map((key) => data.get(key) ?? null);
    const [b, m, t] = [values(this.base), values(this.mine), values(this.theirs)];
    if (same(t, b) || same(t, m)) return;
    const [key = ""] = group;
    if (key === "embargo" && !t.some(isThere)) {
      // Kept by mistake it passes by itself; lifted by mistake it cannot be taken back.
      this.remarks.push({ what: "embargo-stays", where: key, text: shown(m[0]) });
      return;
    }
    const lists = [listOf(b[0]), listOf(m[0]), listOf(t[0])] as const;
    if (same(m, b) && !group.some((one) => this.remarked(one) && lists[0] !== null)) {
      for (const one of group) this.take(one);
      return;
    }
    if (group.length === 1 && lists[0] && lists[1] && lists[2]) {
      this.list(key, [lists[0], lists[1], lists[2]]);
      return;
    }
    if (!m.some(isThere)) this.remarks.push({ what: "deleted-stays", where: key, text: shown(t[0]) });
    else if (!t.some(isThere)) this.remarks.push({ what: "edited-stays", where: key, text: shown(m[0]) });
    else {
      const at = Math.max(
        0,
        m.findIndex((value, i) => !same(value, t[i])),
      );
      const where = group[at] ?? key;
      this.clashes.push({ where, line: this.lineOf(where), mine: shown(m[at]), theirs: shown(t[at]) });
      if (this.prefer === "theirs") for (const one of group) this.take(one);
    }
  }

  private list(key: string, lists: readonly [readonly string[], readonly string[], readonly string[]]): void {
    const fresh = this.fresh.blocks.find((block) => block.key === key)?.lines ?? [];
    const merged = mergeList(key, lists, this.linesOf(key), fresh, this.prefer);
    const [, mine, theirs] = lists;
    const line = this.lineOf(key);
    for (const { what, mine: m, theirs: t } of merged.remarks)
      this.remarks.push({ what, where: key, text: (t === null ? mine[m ?? -1] : theirs[t]) ?? "" });
    for (const { mine: m, theirs: t } of merged.conflicts)
      this.clashes.push({ where: key, line, mine: mine[m] ?? "", theirs: theirs[t] ?? "" });
    if (merged.lines) this.put(key, merged.lines);
    else this.clashes.push({ where: key, line, mine: mine.join(", "), theirs: theirs.join(", ") });
  }

  get result(): readonly Block[] {
    return this.blocks;
  }
}

/**
 * Merges front matters key by key, lists element by element. Lines that nobody changed stay as the person wrote them.
 *
 * @returns lines of clashes are 0-based, from the first line after the `---`; null where one of the texts is not a plain
 *   list of keys
 */
export function mergeFronts(
  base: FrontText,
  mine: FrontText,
  theirs: FrontText,
  prefer: Preference,
): MergedPart | null {
  const own = blocksOf(mine.yaml, [...mine.data.keys()]);
  const fresh = blocksOf(theirs.yaml, [...theirs.data.keys()]);
  if (!own || !fresh) return null;
  const merge = new FrontMerge({ base, mine, theirs }, own, fresh, prefer);
  const grouped = new Set(together.flat());
  const single = [...new Set([...base.data.keys(), ...theirs.data.keys()])].filter((key) => !grouped.has(key));
  for (const group of [...together, ...single.map((key) => [key])])
    if (!group.some((key) => peoples.has(key))) merge.keys(group);
  return {
    text: joinBlocks({ blocks: merge.result, below: own.below }),
    clashes: merge.clashes,
    remarks: merge.remarks,
  };
}
