/** What is wrong with a text that should be well-formed XML, in words for a message. */
export interface XmlFault {
  /** `cut`: the text ends before its elements do. */
  readonly kind: "cut" | "mismatch" | "deep" | "many" | "none";
  readonly message: string;
  /** Offset at which it shows. */
  readonly at: number;
}

export interface XmlOutline {
  /** The root element without its prefix; null where there is none. */
  readonly root: string | null;
  /** Where the root begins: behind the declaration, comments and document type. */
  readonly start: number;
  /** The document type declares entities of its own. */
  readonly declares: boolean;
  readonly fault: XmlFault | null;
}

/** Articles nest a few dozen deep at most. */
const deepest = 200;
/** Elements in one document. */
const most = 500_000;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The end of a document type, with its internal subset; -1 when it does not end. Quoted strings may hold anything. */
function endOfDoctype(text: string, from: number): number {
  let inside = false;
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"' || letter === "'") {
      const close = text.indexOf(letter, at + 1);
      if (close < 0) return -1;
      at = close;
    } else if (letter === "[") inside = true;
    else if (letter === "]") inside = false;
    else if (letter === "<" && text.startsWith("<!--", at)) {
      const close = text.indexOf("-->", at + 4);
      if (close < 0) return -1;
      at = close + 2;
    } else if (letter === ">" && !inside) return at + 1;
  }
  return -1;
}

/** The end of a tag that begins at `from`: its `>` outside quotes, or -1. */
function endOfTag(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === 62) return at;
    if (letter === 34 || letter === 39) {
      at = text.indexOf(letter === 34 ? '"' : "'", at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

const nameAt = (text: string, from: number): string => /^[^\s/>]{1,200}/u.exec(text.slice(from, from + 200))?.[0] ?? "";

/**
 * One pass over XML without building anything: its root, whether it declares entities, and the first thing that is
 * wrong with it. Linear; `whole: false` looks only as far as the root begins.
 */
export function outlineOf(text: string, whole = true): XmlOutline {
  let declares = false;
  let root: string | null = null;
  let start = 0;
  let count = 0;
  const open: string[] = [];
  const done = (fault: XmlFault | null): XmlOutline => ({ root, start, declares, fault });
  const cut = (at: number): XmlOutline =>
    done({ kind: "cut", message: open.length > 0 ? `it ends inside <${open.at(-1)}>` : "it ends inside a tag", at });
  let at = text.indexOf("<");
  if (at > 0 && text.slice(0, at).trim() !== "") at = -1;
  while (at >= 0) {
    const skip = text.startsWith("<!--", at)
      ? text.indexOf("-->", at + 4) + 3
      : text.startsWith("<![CDATA[", at)
        ? text.indexOf("]]>", at + 9) + 3
        : text.startsWith("<?", at)
          ? text.indexOf("?>", at + 2) + 2
          : null;
    if (skip !== null) {
      if (skip < 4) return cut(at);
      at = text.indexOf("<", skip);
      continue;
    }
    if (text.startsWith("<!", at)) {
      const end = endOfDoctype(text, at + 2);
      if (end < 0) return cut(at);
      declares ||= /<!ENTITY\s/iu.test(text.slice(at, end));
      at = text.indexOf("<", end);
      continue;
    }
    const closes = text[at + 1] === "/";
    const name = nameAt(text, at + (closes ? 2 : 1));
    if (!closes && root === null) {
      if (!/^[\p{L}_]/u.test(name)) return done({ kind: "none", message: "it holds no element", at });
      root = localName(name);
      start = at;
      if (!whole) return done(null);
    }
    const end = endOfTag(text, at + 1);
    if (end < 0) return cut(at);
    if (closes) {
      const expected = open.pop();
      if (expected !== name)
        return done({
          kind: "mismatch",
          message: expected === undefined ? `</${name}> closes nothing` : `<${expected}> is closed by </${name}>`,
          at,
        });
      if (open.length === 0) return done(null);
    } else {
      if (++count > most) return done({ kind: "many", message: `it has more than ${most} elements`, at });
      if (text[end - 1] !== "/") open.push(name);
      else if (open.length === 0) return done(null);
      if (open.length > deepest)
        return done({ kind: "deep", message: `its elements stand more than ${deepest} deep`, at });
    }
    at = text.indexOf("<", end);
  }
  if (root === null) return done({ kind: "none", message: "it holds no element", at: 0 });
  return cut(text.length);
}

/** 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
