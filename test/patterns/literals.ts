/** A regular expression as it stands in a source file. */
export interface Literal {
  readonly source: string;
  readonly flags: string;
  /** 1-based. */
  readonly line: number;
}

/** Words behind which an expression begins; behind any other word or a closing bracket a slash divides. */
const operators = new Set(
  "return typeof case in of delete void throw new do else await yield instanceof extends default".split(" "),
);

/** Where the expression that opens at `from` closes: a slash in a class or behind a backslash does not close it. */
function closing(code: string, from: number): number {
  let inClass = false;
  for (let at = from + 1; at < code.length && code[at] !== "\n"; at++) {
    const char = code[at];
    if (char === "\\") at++;
    else if (char === "[") inClass = true;
    else if (char === "]") inClass = false;
    else if (char === "/" && !inClass) return at;
  }
  throw new Error(`no end of the regular expression at offset ${from}`);
}

/**
 * The regular expression literals of TypeScript source, in order. Skips comments, strings and the text of templates;
 * what stands in `${…}` is code again. Throws where a literal does not close on its line.
 */
export function literalsOf(code: string): readonly Literal[] {
  const found: Literal[] = [];
  /** For each open `${`, how many braces are open inside it. */
  const templates: number[] = [];
  let ends = false;
  const string = (from: number): number => {
    let at = from + 1;
    while (at < code.length && code[at] !== code[from]) at += code[at] === "\\" ? 2 : 1;
    return at + 1;
  };
  const template = (from: number): number => {
    for (let at = from; at < code.length; at++) {
      if (code[at] === "\\") at++;
      else if (code[at] === "`") return at + 1;
      else if (code[at] === "$" && code[at + 1] === "{") {
        templates.push(0);
        ends = false;
        return at + 2;
      }
    }
    return code.length;
  };
  for (let at = 0; at < code.length; ) {
    const char = code[at] ?? "";
    const word = /[\p{L}\p{N}_$]+/uy;
    word.lastIndex = at;
    const name = word.exec(code)?.[0];
    if (/\s/u.test(char)) at++;
    else if (code.startsWith("//", at)) at = (code.indexOf("\n", at) + 1 || code.length + 1) - 1;
    else if (code.startsWith("/*", at)) at = code.indexOf("*/", at) + 2;
    else if (name !== undefined) {
      ends = !operators.has(name) || code[at - 1] === ".";
      at += name.length;
    } else if (char === '"' || char === "'") {
      at = string(at);
      ends = true;
    } else if (char === "`") {
      ends = true;
      at = template(at + 1);
    } else if (char === "}" && templates.at(-1) === 0) {
      templates.pop();
      ends = true;
      at = template(at + 1);
    } else if (char === "/" && !ends) {
      const end = closing(code, at);
      const flags = /^[a-z]*/.exec(code.slice(end + 1, end + 10))?.[0] ?? "";
      found.push({ source: code.slice(at + 1, end), flags, line: code.slice(0, at).split("\n").length });
      ends = true;
      at = end + 1 + flags.length;
    } else {
      const last = templates.length - 1;
      if (char === "{" && last >= 0) templates[last] = (templates[last] ?? 0) + 1;
      if (char === "}" && last >= 0) templates[last] = (templates[last] ?? 0) - 1;
      ends = char === ")" || char === "]" || char === "}";
      at++;
    }
  }
  return found;
}
