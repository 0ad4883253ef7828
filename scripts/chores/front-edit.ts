import { Document, isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar, type YAMLSeq } from "yaml";
import { isMistaken } from "../briefing/mistaken.ts";
import { readRole } from "../briefing/roles.ts";
import { keys as schemaKeys } from "../briefing/schema.ts";

/**
 * Changes to the front matter of a file that leave every other byte as it is: comments, quotation marks, the order of
 * keys and the ends of lines are the editor's own. Every function takes and gives the whole file.
 */

interface Front {
  /** Between the lines of `---`, with its last line end. */
  readonly yaml: string;
  /** Where it starts in the file, UTF-16. */
  readonly start: number;
  readonly pairs: readonly Pair[];
  readonly newline: string;
}

/** Null where there is none. */
function frontOf(file: string): Front | null {
  const first = file.indexOf("\n") + 1;
  if (first === 0 || !/^\ufeff?---[ \t]{0,8}\r?$/.test(file.slice(0, first - 1))) return null;
  const close = file.indexOf("\n---", first - 1);
  if (close < 0) return null;
  const yaml = file.slice(first, close + 1);
  const { contents } = parseDocument(yaml, { schema: "core", keepSourceTokens: true });
  return { yaml, start: first, pairs: isMap(contents) ? contents.items : [], newline: newlineOf(file) };
}

export const newlineOf = (file: string): string => (/\r?\n/.exec(file)?.[0] === "\r\n" ? "\r\n" : "\n");

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : "");
const pairOf = (front: Front, key: string): Pair | undefined => front.pairs.find((pair) => keyOf(pair) === key);

function isPlain(value: string): boolean {
  return (
    !/[,[\]{}]/.test(value) && !isMistaken(value) && new Document([value]).toString({ lineWidth: 0 }) === `- ${value}\n`
  );
}

/**
 * A value as YAML, in quotes where it must be, and where the old one had them without need: of the old one's kind, else of
 * the kind that the text itself does not hold, as Prettier sets them.
 */
export function scalarText(value: string, old: Scalar | null = null): string {
  const kept = old?.type === "QUOTE_SINGLE" || old?.type === "QUOTE_DOUBLE" ? old.type : null;
  if (isPlain(value) && !(kept && isPlain(String(old?.value)))) return value;
  const isSingle = kept ? kept === "QUOTE_SINGLE" : value.includes('"');
  return isSingle && !/[\p{Cc}\ufeff\u2028\u2029]/u.test(value)
    ? `'${value.replaceAll("'", "''")}'`
    : JSON.stringify(value);
}

const spliced = (file: string, front: Front, from: number, to: number, text: string): string =>
  file.slice(0, front.start + from) + text + file.slice(front.start + to);

const rangeOf = (node: {
  readonly range?: readonly [number, number, number] | null | undefined;
}): readonly [number, number] => [node.range?.[0] ?? 0, node.range?.[1] ?? 0];

const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;
const lineEnd = (text: string, at: number): number => text.indexOf("\n", at) + 1 || text.length;

function withoutItem(file: string, front: Front, seq: YAMLSeq, item: Scalar): string {
  const [from, to] = rangeOf(item);
  if (!seq.flow) return spliced(file, front, lineStart(front.yaml, from), lineEnd(front.yaml, to), "");
  const after = /^\s{0,200},\s{0,200}/.exec(front.yaml.slice(to, to + 500))?.[0].length ?? 0;
  const before = after > 0 ? 0 : (/,\s{0,200}$/.exec(front.yaml.slice(Math.max(0, from - 300), from))?.[0].length ?? 0);
  return spliced(file, front, from - before, to + after, "");
}

/**
 * In the list of `key`, `to` in the place of each value that `isOld`; where one that `isNew` stands there already, the
 * old line goes.
 * A single value without a list counts as a list of one.
 */
export function replaceInList(
  file: string,
  key: string,
  isOld: (value: string) => boolean,
  to: string,
  isNew: (value: string) => boolean = (value) => value === to,
): string {
  for (let text = file, guard = 0; ; guard++) {
    const front = frontOf(text);
    const value = front && pairOf(front, key)?.value;
    if (!front || guard > 1000) return text;
    const items = isSeq(value) ? value.items.filter((item) => isScalar(item)) : isScalar(value) ? [value] : [];
    const old = items.find((item) => item.value !== to && isOld(String(item.value)));
    if (!old) return text;
    const twice = items.some((item) => isNew(String(item.value)));
    text =
      twice && isSeq(value)
        ? withoutItem(text, front, value, old)
        : spliced(text, front, ...rangeOf(old), scalarText(to, old));
  }
}

/** The name in each role ("Name: function") of somebody who `isOld`. */
export function replaceInRoles(file: string, isOld: (name: string) => boolean, to: string): string {
  const front = frontOf(file);
  const value = front && pairOf(front, "roles")?.value;
  if (!front || !value) return file;
  const items = isSeq(value) ? value.items : [value];
  let text = file;
  for (const item of [...items].reverse()) {
    if (isScalar(item)) {
      const role = readRole(String(item.value));
      if (role && role.name !== to && isOld(role.name))
        text = spliced(text, front, ...rangeOf(item), scalarText(`${to}: ${role.role}`, item));
    } else if (isMap(item)) {
      const [pair] = item.items;
      if (!pair || !isScalar(pair.key) || item.items.length !== 1) continue;
      const name = String(pair.key.value);
      if (name === to || !isOld(name)) continue;
      text = spliced(
        text,
        front,
        ...rangeOf(pair.key),
        isPlain(to) && !to.includes(": ") ? to : scalarText(to, pair.key),
      );
    }
  }
  return text;
}

/** A line for a new key: before the first of those that come after it in `order`, else last. */
function withNewKey(
  file: string,
  front: Front,
  key: string,
  lines: readonly string[],
  order: readonly string[],
): string {
  const later = new Set(order.slice(order.indexOf(key) + 1));
  const next = front.pairs.find((pair) => later.has(keyOf(pair)));
  const at = next && isScalar(next.key) ? lineStart(front.yaml, rangeOf(next.key)[0]) : front.yaml.length;
  return spliced(file, front, at, at, lines.map((line) => line + front.newline).join(""));
}

/** @param order of the keys, for one that is new */
export function setKey(file: string, key: string, value: string, order: readonly string[]): string {
  const front = frontOf(file);
  if (!front) return file;
  const textOf = (old: Scalar | null): string =>
    schemaKeys.get(key)?.kind === "date" && !old?.type?.startsWith("QUOTE") ? value : scalarText(value, old);
  const pair = pairOf(front, key);
  if (!pair) return withNewKey(file, front, key, [`${key}: ${textOf(null)}`], order);
  if (!isScalar(pair.value)) return file;
  if (pair.value.value === value) return file;
  const [from, to] = rangeOf(pair.value);
  if (from === to) return spliced(file, front, from, to, ` ${textOf(null)}`);
  return spliced(file, front, from, to, textOf(pair.value));
}

/** Adds to the list of `key` what is not in it. */
export function addToList(file: string, key: string, value: string, order: readonly string[]): string {
  const front = frontOf(file);
  if (!front) return file;
  const pair = pairOf(front, key);
  const written = scalarText(value);
  if (!pair) return withNewKey(file, front, key, [`${key}:`, `  - ${written}`], order);
  const list = pair.value;
  if (isSeq(list)) {
    const items = list.items.filter((item) => isScalar(item));
    const last = items.at(-1);
    if (items.some((item) => item.value === value)) return file;
    if (!last) return spliced(file, front, ...rangeOf(list), `[${written}]`);
    const [from, to] = rangeOf(last);
    if (list.flow) return spliced(file, front, to, to, `, ${written}`);
    const indent = /^[ \t]{0,40}/.exec(front.yaml.slice(lineStart(front.yaml, from)))?.[0] ?? "  ";
    const at = lineEnd(front.yaml, to);
    return spliced(file, front, at, at, `${indent}- ${written}${front.newline}`);
  }
  if (!isScalar(list)) return file;
  const [from, to] = rangeOf(list);
  if (list.value === null || from === to) {
    const at = lineEnd(front.yaml, isScalar(pair.key) ? rangeOf(pair.key)[1] : to);
    return spliced(file, front, at, at, `  - ${written}${front.newline}`);
  }
  if (list.value === value) return file;
  return spliced(file, front, from, to, `[${scalarText(String(list.value), list)}, ${written}]`);
}

/** Takes a key with a value of one line out. */
export function removeKey(file: string, key: string): string {
  const front = frontOf(file);
  const pair = front && pairOf(front, key);
  if (!front || !pair || !isScalar(pair.key)) return file;
  const end = isScalar(pair.value) ? rangeOf(pair.value)[1] : rangeOf(pair.key)[1];
  const start = rangeOf(pair.key)[0];
  return spliced(file, front, lineStart(front.yaml, start), lineEnd(front.yaml, end), "");
}
