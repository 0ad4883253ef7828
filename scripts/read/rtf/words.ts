import { codePageOf } from "./code-pages.ts";
import { plainShape, type State } from "./state.ts";

type Effect = (state: State, value: number | null) => void;

const endParagraph: Effect = (state) => state.out.endParagraph(state.style(), false);
const endCell: Effect = (state) => state.out.endCell(state.style());
const endRow: Effect = (state) => state.out.endRow();
const hide: Effect = (state, value) => {
  state.group = { ...state.group, hidden: value !== 0 };
};

/** Control words in the text of a document, and what each does. All others change looks alone. */
export const inText: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ["par", (state) => state.out.endParagraph(state.style(), state.shape.inTable)],
  ["sect", endParagraph],
  ["page", endParagraph],
  ["column", endParagraph],
  ["cell", endCell],
  ["nestcell", endCell],
  ["row", endRow],
  ["nestrow", endRow],
  ["v", hide],
  ["deleted", hide],
  ["webhidden", hide],
  [
    "pard",
    (state) => {
      state.shape = plainShape;
    },
  ],
  [
    "s",
    (state, value) => {
      state.shape = { ...state.shape, style: value ?? 0 };
    },
  ],
  [
    "outlinelevel",
    (state, value) => {
      state.shape = { ...state.shape, level: value ?? 9 };
    },
  ],
  [
    "ls",
    (state, value) => {
      state.shape = { ...state.shape, item: (value ?? 0) > 0 };
    },
  ],
  [
    "intbl",
    (state) => {
      state.shape = { ...state.shape, inTable: true };
    },
  ],
  [
    "plain",
    (state) => {
      state.group = { ...state.group, hidden: false, font: state.defaultFont };
    },
  ],
  [
    "f",
    (state, value) => {
      state.group = { ...state.group, font: value ?? 0 };
    },
  ],
  [
    "deff",
    (state, value) => {
      state.defaultFont = value ?? -1;
      state.group = { ...state.group, font: state.defaultFont };
    },
  ],
  [
    "ansicpg",
    (state, value) => {
      state.codePage = value || 1252;
    },
  ],
  [
    "mac",
    (state) => {
      state.codePage = 10000;
    },
  ],
]);

/** The same in the table of fonts. */
export const inFonts: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  [
    "f",
    (state, value) => {
      state.definedFont = value ?? 0;
    },
  ],
  [
    "fcharset",
    (state, value) => {
      const page = codePageOf(value ?? 1);
      if (page !== null) state.fonts.set(state.definedFont, page);
    },
  ],
  [
    "cpg",
    (state, value) => {
      if (value) state.fonts.set(state.definedFont, value);
    },
  ],
]);

/** The same in the table of styles. */
export const inStyles: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  [
    "s",
    (state, value) => {
      state.definedStyle = value ?? 0;
    },
  ],
  [
    "outlinelevel",
    (state, value) => {
      if (value !== null && value < 9) state.styles.set(state.definedStyle, { level: value + 1 });
    },
  ],
]);
