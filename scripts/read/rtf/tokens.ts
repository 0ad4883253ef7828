/** A piece of RTF: the start or end of a group, a control word with its number, a byte of text, or plain characters. */
export type Token =
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  | { readonly kind: "word"; readonly name: string; readonly value: number | null }
  | { readonly kind: "byte"; readonly value: number }
  | { readonly kind: "text"; readonly text: string };

const open: Token = { kind: "open" };
const close: Token = { kind: "close" };
const control = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;

/**
 * RTF (Microsoft, version 1.9.1) cut into its pieces, in one pass. Bytes of pictures and other binary data (`\bin`) are
 * jumped over. Line breaks of the file are no text.
 *
 * @param source the bytes as Latin-1
 */
export function* tokensOf(source: string): Generator<Token> {
  for (let at = 0; at < source.length; ) {
    const letter = source[at];
    if (letter === "{" || letter === "}") {
      yield letter === "{" ? open : close;
      at++;
    } else if (letter === "\r" || letter === "\n") at++;
    else if (letter !== "\\") {
      let end = at + 1;
      for (; end < source.length; end++) {
        const code = source.charCodeAt(end);
        if (code === 92 || code === 123 || code === 125 || code === 13 || code === 10) break;
      }
      yield { kind: "text", text: source.slice(at, end) };
      at = end;
    } else {
      control.lastIndex = at + 1;
      const found = control.exec(source);
      if (found) {
        const name = found[1] ?? "";
        const value = found[2] === undefined ? null : Number(found[2]);
        at = control.lastIndex;
        if (name === "bin") at += Math.max(0, value ?? 0);
        else yield { kind: "word", name, value };
      } else {
        const symbol = source[at + 1] ?? "";
        if (symbol === "'") {
          const value = Number.parseInt(source.slice(at + 2, at + 4), 16);
          if (!Number.isNaN(value)) yield { kind: "byte", value };
          at += 4;
        } else {
          yield { kind: "word", name: symbol === "\r" || symbol === "\n" ? "par" : symbol, value: null };
          at += 2;
        }
      }
    }
  }
}
