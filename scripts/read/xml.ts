import type { Encoding, Problem } from "../model.ts";
import { ProblemError } from "../problems.ts";
import { decode } from "./decode.ts";
import { decodeEntities } from "./entities.ts";
import type { MarkupElement, MarkupNode } from "./markup-lines.ts";
import { lineAt, outlineOf, type XmlFault } from "./xml-outline.ts";

/** Where XML stands, for messages. */
export interface XmlPlace {
  readonly file: string;
  readonly part: string | null;
}

/** Decoded XML, and whether its declaration was wrong about the encoding. */
export interface XmlText {
  readonly text: string;
  readonly encoding: Encoding;
  /** As declared, when the bytes are something else; null when nothing is wrong. */
  readonly wrong: string | null;
}

const latinNames = /^(?:us-ascii|ascii|iso-?8859-?1|latin-?1|windows-?1252|cp-?1252)$/iu;

/** The encoding that an XML declaration names, lower case; null when none does. */
function declared(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 256)).toString("latin1");
  return (
    /^\s{0,40}<\?xml\s[^>]{0,160}?encoding\s{0,8}=\s{0,8}["']([\w.:-]{1,40})["']/iu.exec(head)?.[1]?.toLowerCase() ??
    null
  );
}

/**
 * Bytes of XML → text: by byte order mark, then as the declaration says where the bytes agree. Valid UTF-8 beyond ASCII is
 * UTF-8 whatever is declared; bytes that are no UTF-8 are not, though it be declared.
 */
export function decodeXml(bytes: Uint8Array): XmlText {
  const found = decode(bytes);
  const name = declared(bytes);
  const plain = { text: found.text, encoding: found.encoding };
  if (name === null || found.encoding.startsWith("utf-16")) return { ...plain, wrong: null };
  const isUtf8 = found.encoding === "utf-8";
  if (name === "utf-8" || name === "utf8" || name.startsWith("utf-16"))
    return { ...plain, wrong: isUtf8 ? (found.damaged ? name : null) : name };
  if (latinNames.test(name)) return { ...plain, wrong: isUtf8 && /[^\p{ASCII}]/u.test(found.text) ? name : null };
  if (isUtf8 && !found.damaged) return { ...plain, wrong: /[^\p{ASCII}]/u.test(found.text) ? name : null };
  try {
    return { text: new TextDecoder(name).decode(bytes), encoding: found.encoding, wrong: null };
  } catch {
    return { ...plain, wrong: name };
  }
}

const xmlProblem = (
  place: XmlPlace,
  severity: Problem["severity"],
  line: number | null,
  message: string,
  remedy: string,
): Problem => ({
  ...{ severity, file: place.file, ...(line !== null && { line }), rule: "read" },
  message: place.part ? `${place.part}: ${message}` : message,
  remedy,
});

/** What is doubtful about a decoded text, for `report`. */
export function encodingProblem(place: XmlPlace, { wrong, encoding }: XmlText): Problem | null {
  if (wrong === null) return null;
  return xmlProblem(
    place,
    "note",
    null,
    `it declares the encoding ${wrong} and was read as ${encoding === "utf-8" ? "UTF-8" : "Windows-1252"}, which its bytes are`,
    "look at its accented letters if the sender cannot mend it",
  );
}

/** FXP's ordered tree: `{ name: children }` with the attributes beside, or text. */
type Ordered = Readonly<Record<string, unknown>>;

const textKey = "#text";
const cdataKey = "#cdata";
const attributesKey = ":@";
const prefix = "@";

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const isOrdered = (value: unknown): value is Ordered => typeof value === "object" && value !== null;

function attributesOf(node: Ordered): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const given = node[attributesKey];
  if (!isOrdered(given)) return found;
  for (const [name, value] of Object.entries(given))
    found.set(name.slice(prefix.length).toLowerCase(), decodeEntities(String(value)));
  return found;
}

interface Growing extends MarkupElement {
  readonly children: MarkupNode[];
}

/** FXP's tree → ours, without recursion. */
function grow(nodes: readonly unknown[]): readonly MarkupNode[] {
  const root: Growing = { name: "", attributes: new Map(), children: [] };
  const todo: { readonly from: readonly unknown[]; readonly into: Growing }[] = [{ from: nodes, into: root }];
  for (let next = todo.pop(); next; next = todo.pop())
    for (const node of next.from) {
      if (!isOrdered(node)) continue;
      const key = Object.keys(node).find((name) => name !== attributesKey);
      if (key === undefined || key.startsWith("?")) continue;
      const value = node[key];
      if (key === textKey) next.into.children.push(decodeEntities(String(value)));
      else if (key === cdataKey) {
        const [inner]: readonly unknown[] = Array.isArray(value) ? value : [];
        next.into.children.push(isOrdered(inner) ? String(inner[textKey] ?? "") : "");
      } else {
        const grown: Growing = { name: localName(key).toLowerCase(), attributes: attributesOf(node), children: [] };
        next.into.children.push(grown);
        if (Array.isArray(value)) todo.push({ from: value, into: grown });
      }
    }
  return root.children;
}

const remedies = {
  cut: "fetch it again: it was cut off",
  mismatch: "have the sender mend it, or save its text as plain text",
  deep: "no article is built so; save its text as plain text",
  many: "split it into smaller files",
  none: "give a file with an article",
} as const;

/** What is wrong with XML that is not read, with its line and a remedy. */
export const faultProblem = (place: XmlPlace, text: string, { kind, message, at: offset }: XmlFault): Problem =>
  xmlProblem(
    place,
    "error",
    lineAt(text, offset),
    `the XML ${kind === "deep" || kind === "many" ? "is refused" : "is not whole"}: ${message}`,
    remedies[kind],
  );

/** A document type is read past, never read. */
export const declaresProblem = (place: XmlPlace): Problem =>
  xmlProblem(
    place,
    "warning",
    null,
    "it declares entities of its own, which are not expanded",
    "look at the text for references such as &name;",
  );

/**
 * XML → its root element, names of elements without prefix, all names in lower case, white space as it stands. Document types are not
 * read: entities that a document declares for itself are never expanded and stay as they stand. Throws a ProblemError
 * for what is not well-formed or out of bounds.
 *
 * @param report hears of entities that the document declares for itself
 */
export async function parseXml(
  text: string,
  place: XmlPlace,
  report: (problem: Problem) => void,
): Promise<MarkupElement> {
  const { fault, start, declares } = outlineOf(text);
  if (fault) throw new ProblemError([faultProblem(place, text, fault)]);
  if (declares) report(declaresProblem(place));
  const { XMLParser } = await import("fast-xml-parser");
  const parser = new XMLParser({
    ...{ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: prefix, trimValues: false },
    ...{ parseTagValue: false, parseAttributeValue: false, processEntities: false, allowBooleanAttributes: true },
    ...{ textNodeName: textKey, cdataPropName: cdataKey, maxNestedTags: 1000, jPath: false },
  });
  let parsed: unknown;
  try {
    parsed = parser.parse(text.slice(start));
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : String(error);
    throw new ProblemError([xmlProblem(place, "error", null, `the XML cannot be read: ${reason}`, remedies.mismatch)]);
  }
  const root = grow(Array.isArray(parsed) ? parsed : []).find((node) => typeof node !== "string");
  if (root === undefined || typeof root === "string")
    throw new ProblemError([xmlProblem(place, "error", null, "the XML holds no element", remedies.none)]);
  return root;
}

// ── looking around in a tree ─────────────────────────────────────────────────────────────────────────────────────

export const elementsOf = (element: MarkupElement): readonly MarkupElement[] =>
  element.children.filter((child) => typeof child !== "string");

/** The children of a name (lower case). */
export const childrenOf = (element: MarkupElement, name: string): readonly MarkupElement[] =>
  elementsOf(element).filter((child) => child.name === name);

/** The first element at the end of a path of names; null when any is missing. */
export function at(element: MarkupElement | null, ...path: readonly string[]): MarkupElement | null {
  let here = element;
  for (const name of path) here = here ? (childrenOf(here, name)[0] ?? null) : null;
  return here;
}

/** All elements inside of a name, in order of the document. */
export function within(element: MarkupElement, name: string): readonly MarkupElement[] {
  const found: MarkupElement[] = [];
  const todo: MarkupElement[] = [element];
  for (let next = todo.pop(); next; next = todo.pop()) {
    if (next !== element && next.name === name) found.push(next);
    for (const child of elementsOf(next).toReversed()) todo.push(child);
  }
  return found;
}

/** All text inside, white space folded; empty for null. */
export function textOf(element: MarkupElement | null): string {
  if (!element) return "";
  const parts: string[] = [];
  const todo: MarkupNode[] = [element];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === "string") parts.push(next);
    else {
      if (next.name === "br" || next.name === "p") parts.push(" ");
      for (const child of next.children.toReversed()) todo.push(child);
    }
  }
  return parts.join("").replace(/\s+/gu, " ").trim();
}
