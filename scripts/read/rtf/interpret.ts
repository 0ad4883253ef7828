import type { Paragraph } from "../document.ts";
import { type Style, styleNamed } from "../docx/styles.ts";
import { codePageOf, decodeBytes } from "./code-pages.ts";
import { Collector } from "./collector.ts";
import { itemSigns, known, signs, skipped } from "./destinations.ts";
import { tokensOf } from "./tokens.ts";

/** What a group is there for. */
type Destination = "text" | "fonts" | "styles" | "info" | "author" | "note" | "box";

/** What holds in a group and ends with it. */
interface Group {
  readonly destination: Destination;
  readonly hidden: boolean;
  readonly font: number;
  /** So many characters behind `\u` stand for readers that do not know it. */
  readonly fallback: number;
}

/** What holds for a paragraph. */
interface Shape {
  readonly style: number;
  readonly level: number | null;
  readonly inTable: boolean;
  readonly item: boolean;
}

const plainShape: Shape = { style: 0, level: null, inTable: false, item: false };

export interface RtfText {
  readonly paragraphs: readonly Paragraph[];
  readonly author: string;
  /** The file ends with groups open: it was cut short. */
  readonly open: number;
}

/**
 * The paragraphs of an RTF document as they read with all changes accepted, without hidden text, comments and running
 * heads. Never throws; groups may nest as deep as they like.
 *
 * @param source the bytes as Latin-1
 */
export function interpretRtf(source: string): RtfText {
  const groups: Group[] = [];
  const collectors: Collector[] = [];
  const fonts = new Map<number, number>();
  const styles = new Map<number, Style>();
  const author: string[] = [];
  let group: Group = { destination: "text", hidden: false, font: -1, fallback: 1 };
  let out = new Collector();
  let shape = plainShape;
  let codePage = 1252;
  let defaultFont = -1;
  let skipDepth = 0;
  let fresh = false;
  let starred = false;
  let skipNext = false;
  let bytes: number[] = [];
  let eat = 0;
  let definedFont = 0;
  let definedStyle = 0;
  let styleText = "";

  const styleNow = (): Style => {
    const own = styles.get(shape.style) ?? {};
    if (own.level === undefined && shape.level !== null && shape.level < 9) return { level: shape.level + 1 };
    return shape.item && Object.keys(own).length === 0 ? { role: "item" } : own;
  };
  const emit = (text: string): void => {
    const { destination } = group;
    if (destination === "styles") styleText += text;
    else if (destination === "author") author.push(text);
    else if (destination !== "fonts" && destination !== "info" && !group.hidden) out.add(text);
  };
  const flushBytes = (): void => {
    if (bytes.length === 0) return;
    emit(decodeBytes(bytes, fonts.get(group.font) ?? codePage));
    bytes = [];
  };
  const closeGroup = (): void => {
    const inner = group;
    group = groups.pop() ?? group;
    if (inner.destination === "styles" && styleText) {
      const name = (styleText.split(";", 1)[0] ?? "").trim();
      styles.set(definedStyle, { ...styles.get(definedStyle), ...styleNamed(name) });
      styleText = "";
    }
    if (inner.destination === group.destination || (inner.destination !== "note" && inner.destination !== "box"))
      return;
    const paragraphs = out.end({});
    out = collectors.pop() ?? out;
    if (inner.destination === "box") out.put(paragraphs);
    else out.note(paragraphs.map(({ text }) => text).join(" "));
  };
  const enter = (destination: Destination): void => {
    if ((destination === "note" || destination === "box") && group.destination !== destination) {
      collectors.push(out);
      out = new Collector();
    }
    group = { ...group, destination };
  };
  /** The first word of a group; true when it was all that there is to it. */
  const opens = (name: string): boolean => {
    if (itemSigns.has(name)) shape = { ...shape, item: true };
    if (skipped.has(name) || itemSigns.has(name) || (starred && !known.has(name))) {
      closeGroup();
      skipDepth = 1;
      return true;
    }
    if (name === "fonttbl") enter("fonts");
    else if (name === "stylesheet") enter("styles");
    else if (name === "info") enter("info");
    else if (name === "author" && group.destination === "info") enter("author");
    else if (name === "footnote") enter("note");
    else if (name === "shptxt" || name === "dptxbxtext") enter("box");
    else if (name === "upr") skipNext = true;
    else return false;
    return true;
  };
  const inTables = (name: string, value: number | null): void => {
    if (name === "f") definedFont = value ?? 0;
    else if (name === "fcharset") {
      const page = codePageOf(value ?? 1);
      if (page !== null) fonts.set(definedFont, page);
    } else if (name === "cpg" && value) fonts.set(definedFont, value);
  };
  const inStyles = (name: string, value: number | null): void => {
    if (name === "s") definedStyle = value ?? 0;
    else if (name === "outlinelevel" && value !== null && value < 9) styles.set(definedStyle, { level: value + 1 });
  };
  const inText = (name: string, value: number | null): void => {
    const isOn = value !== 0;
    switch (name) {
      case "par":
      case "sect":
      case "page":
      case "column":
        out.endParagraph(styleNow(), shape.inTable && name === "par");
        break;
      case "pard":
        shape = plainShape;
        break;
      case "s":
        shape = { ...shape, style: value ?? 0 };
        break;
      case "outlinelevel":
        shape = { ...shape, level: value ?? 9 };
        break;
      case "ls":
        shape = { ...shape, item: (value ?? 0) > 0 };
        break;
      case "intbl":
        shape = { ...shape, inTable: true };
        break;
      case "cell":
      case "nestcell":
        out.endCell(styleNow());
        break;
      case "row":
      case "nestrow":
        out.endRow();
        break;
      case "plain":
        group = { ...group, hidden: false, font: defaultFont };
        break;
      case "v":
      case "deleted":
      case "webhidden":
        group = { ...group, hidden: isOn };
        break;
      case "f":
        group = { ...group, font: value ?? 0 };
        break;
      case "deff":
        defaultFont = value ?? -1;
        group = { ...group, font: defaultFont };
        break;
      case "ansicpg":
        codePage = value || 1252;
        break;
      case "mac":
        codePage = 10000;
        break;
    }
  };

  for (const token of tokensOf(source)) {
    if (skipDepth > 0) {
      if (token.kind === "open") skipDepth++;
      else if (token.kind === "close") skipDepth--;
      continue;
    }
    if (token.kind === "byte") {
      if (eat > 0) eat--;
      else bytes.push(token.value);
      fresh = false;
      continue;
    }
    flushBytes();
    if (token.kind === "text") {
      const text = eat > 0 ? token.text.slice(eat) : token.text;
      eat = Math.max(0, eat - token.text.length);
      if (/[\u0080-\u00ff]/u.test(text))
        emit(decodeBytes([...Buffer.from(text, "latin1")], fonts.get(group.font) ?? codePage));
      else if (text) emit(text);
      fresh = false;
      continue;
    }
    eat = 0;
    if (token.kind === "open") {
      if (skipNext) {
        skipNext = false;
        skipDepth = 1;
        continue;
      }
      groups.push(group);
      fresh = true;
      starred = false;
    } else if (token.kind === "close") {
      closeGroup();
      fresh = false;
    } else if (token.name === "*") starred = true;
    else {
      const { name, value } = token;
      const isFirst = fresh;
      fresh = false;
      if (isFirst && opens(name)) continue;
      if (name === "uc") group = { ...group, fallback: Math.min(8, Math.max(0, value ?? 1)) };
      else if (name === "u" && value !== null) {
        emit(String.fromCharCode(value & 0xffff));
        eat = group.fallback;
      } else if (group.destination === "fonts") inTables(name, value);
      else if (group.destination === "styles") inStyles(name, value);
      else {
        const sign = signs.get(name);
        if (sign !== undefined) emit(sign);
        else inText(name, value);
      }
    }
  }
  flushBytes();
  const depth = groups.length;
  while (groups.length > 0) closeGroup();
  return { paragraphs: out.end(styleNow()), author: author.join("").trim(), open: depth + skipDepth };
}
