/** Written before a character, it takes away the meaning that Markdown would see in it. */
const escaped = "\\";

const punctuation = /[!-/:-@[-`{-~]/;
const entity = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/;
/** What, between pointed brackets, is a link to an e-mail address. */
const address = /^[^\s<>@]{1,100}@/;
const wordChar = /[\p{L}\p{N}]/u;

/** What opens a block at the head of a line: heading, quotation, list, task, rule, definition. */
const opensBlock = /^(?:#{1,6}(?: |$)|>|[-+](?: |$)|[- ]+$|\[[ xX]\] )/;
const opensNumber = /^(\d{1,9})[.)](?: |$)/;

/** White space folded to single blanks; a lone surrogate or NUL cannot stand in a file of text. */
const foldSpace = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\p{Surrogate}|\0/gu, "\ufffd");

/**
 * Whether a run of `*` or `_` could open or close emphasis here. At either end of the text anything may follow, since
 * it may be put between quotation marks.
 */
function couldEmphasise(char: string, before: string, after: string): boolean {
  if (before === " " && after === " ") return false;
  return char === "*" || !(wordChar.test(before) && wordChar.test(after));
}

function needsEscape(text: string, i: number, tildes: boolean): boolean {
  const char = text[i] ?? "";
  const next = text[i + 1] ?? "";
  switch (char) {
    case "\\":
      return next === "" || punctuation.test(next);
    case "`":
      return true;
    case "*":
    case "_": {
      let from = i;
      let to = i + 1;
      while (text[from - 1] === char) from--;
      while (text[to] === char) to++;
      return couldEmphasise(char, text[from - 1] ?? "", text[to] ?? "");
    }
    case "~":
      return tildes;
    case "[":
      return next === "[" || next === "^";
    case "]":
      return next === "(" || next === "[" || next === ":";
    case "<":
      return /[A-Za-z/!?]/.test(next) || address.test(text.slice(i + 1, i + 102));
    case "&":
      return entity.test(text.slice(i, i + 40));
    default:
      return false;
  }
}

/**
 * Inline Markdown that reads as exactly this text (white space folded), also at the head of a line. Only what would be
 * mistaken is escaped, so that the file reads well in a plain editor: quotation marks, apostrophes, dashes and most
 * brackets stay as they are.
 */
export function escapeMarkdown(plain: string): string {
  const text = foldSpace(plain);
  const tildes = text.indexOf("~") !== text.lastIndexOf("~");
  let out = "";
  for (let i = 0; i < text.length; i++) {
    if (needsEscape(text, i, tildes)) out += escaped;
    out += text[i];
  }
  const number = opensNumber.exec(text)?.[1];
  if (number) return `${number}${escaped}${out.slice(number.length)}`;
  return opensBlock.test(text) && !out.startsWith(escaped) ? escaped + out : out;
}
