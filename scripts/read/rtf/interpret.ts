import type { Paragraph } from "../document.ts";
import { itemSigns, known, signs, skipped } from "./destinations.ts";
import { type Destination, State } from "./state.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { inFonts, inStyles, inText } from "./words.ts";

export interface RtfText {
  readonly paragraphs: readonly Paragraph[];
  readonly author: string;
  /** Groups that the file leaves open: it was cut short. */
  readonly open: number;
}

const destinations: ReadonlyMap<string, Destination> = new Map([
  ["fonttbl", "fonts"],
  ["stylesheet", "styles"],
  ["info", "info"],
  ["footnote", "note"],
  ["shptxt", "box"],
  ["dptxbxtext", "box"],
]);

/** What the first word of a group makes of it. */
function opening(state: State, name: string, starred: boolean): "skip" | "skip the next" | "taken" | "a word like any" {
  const isSign = itemSigns.has(name);
  if (isSign) state.shape = { ...state.shape, item: true };
  if (isSign || skipped.has(name) || (starred && !known.has(name))) return "skip";
  // Two groups follow that say the same; the second in Unicode.
  if (name === "upr") return "skip the next";
  const isAuthor = name === "author" && state.group.destination === "info";
  const destination = isAuthor ? "author" : destinations.get(name);
  if (!destination) return "a word like any";
  state.enter(destination);
  return "taken";
}

/** A control word that is not the first of a group; the number of characters behind it that stand for it. */
function obey(state: State, { name, value }: Token & { readonly kind: "word" }): number {
  if (name === "uc") state.group = { ...state.group, fallback: Math.min(8, Math.max(0, value ?? 1)) };
  else if (name === "u" && value !== null) {
    state.emit(String.fromCharCode(value & 0xffff));
    return state.group.fallback;
  } else if (state.group.destination === "fonts") inFonts.get(name)?.(state, value);
  else if (state.group.destination === "styles") inStyles.get(name)?.(state, value);
  else {
    const sign = signs.get(name);
    if (sign === undefined) inText.get(name)?.(state, value);
    else state.emit(sign);
  }
  return 0;
}

/**
 * The paragraphs of an RTF document as they read with all changes accepted, without hidden text, comments and running
 * heads. Never throws; groups may nest as deep as they like.
 *
 * @param source the bytes as Latin-1
 */
export function interpretRtf(source: string): RtfText {
  const state = new State();
  let skipDepth = 0;
  let isFirst = false;
  let starred = false;
  let skipNext = false;
  let standIns = 0;
  let bytes: number[] = [];
  for (const token of tokensOf(source)) {
    if (skipDepth > 0) {
      if (token.kind === "open") skipDepth++;
      else if (token.kind === "close") skipDepth--;
      continue;
    }
    if (token.kind === "byte") {
      if (standIns > 0) standIns--;
      else bytes.push(token.value);
      isFirst = false;
      continue;
    }
    state.emitBytes(bytes);
    bytes = [];
    if (token.kind === "text") {
      const text = token.text.slice(standIns);
      standIns = Math.max(0, standIns - token.text.length);
      if (/[\u0080-\u00ff]/u.test(text)) state.emitBytes([...Buffer.from(text, "latin1")]);
      else if (text) state.emit(text);
      isFirst = false;
      continue;
    }
    standIns = 0;
    if (token.kind === "open" && skipNext) {
      skipNext = false;
      skipDepth = 1;
    } else if (token.kind === "open") {
      state.open();
      isFirst = true;
      starred = false;
    } else if (token.kind === "close") {
      state.close();
      isFirst = false;
    } else if (token.name === "*") starred = true;
    else {
      const what = isFirst ? opening(state, token.name, starred) : "a word like any";
      isFirst = false;
      if (what === "skip") {
        state.close();
        skipDepth = 1;
      } else if (what === "skip the next") skipNext = true;
      else if (what === "a word like any") standIns = obey(state, token);
    }
  }
  state.emitBytes(bytes);
  const open = state.groups.length + skipDepth;
  while (state.groups.length > 0) state.close();
  return { paragraphs: state.out.end(state.style()), author: state.author.join("").trim(), open };
}
