import matter from "gray-matter";
import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import type { FrontMatter, Problem } from "../model.ts";
import { validate } from "./validate.ts";

/** Largest front matter and largest file, in UTF-16 units: beyond them something else than a briefing was put there. */
export const limits = { front: 64 * 1024, file: 4 * 1024 * 1024, depth: 4 } as const;

export interface FrontRead {
  /** Null when the file cannot be used; `problems` then holds an error. */
  readonly front: FrontMatter | null;
  readonly body: string;
  /** 1-based line of the file on which the body starts. */
  readonly bodyLine: number;
  readonly problems: readonly Problem[];
}

/** Any front matter as plain data, for notes on people and places, whose keys are others. */
export interface DataRead extends Omit<FrontRead, "front"> {
  /** Null when there is none or it cannot be read. Without a prototype. */
  readonly data: ReadonlyMap<string, unknown> | null;
  /** The YAML text, for finding the line of a key: it starts on line 2. */
  readonly yaml: string;
}

class AnchorError extends Error {}
class ShapeError extends Error {}

function refuseAnchors(_event: string, state: object): void {
  const { anchorMap }: { readonly anchorMap?: object } = state;
  if (anchorMap && Object.keys(anchorMap).length > 0) throw new AnchorError();
}

const options = { schema: CORE_SCHEMA, maxDepth: limits.depth };
const watched = { ...options, listener: refuseAnchors };

/** Core schema: dates, times and codes such as 012 stay what they are; no anchors, hence no aliases and no bombs. */
function parseYaml(text: string): object {
  const data = load(text, text.includes("&") ? watched : options);
  if (data === undefined || data === null) return {};
  if (typeof data !== "object" || Array.isArray(data)) throw new ShapeError();
  return data;
}

const refuse = (): never => {
  throw new Error("only YAML front matter is read");
};

/** Every engine that gray-matter knows is named, so that none of its own can run. */
const engines = {
  yaml: { parse: parseYaml },
  json: { parse: refuse },
  javascript: { parse: refuse },
  js: { parse: refuse },
  jsLegacy: { parse: refuse },
  coffee: { parse: refuse },
  toml: { parse: refuse },
};

const countLines = (text: string, end: number): number => {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
};

/**
 * Takes the front matter off a Markdown file, by gray-matter, with YAML as the only language.
 *
 * A byte-order mark is dropped and CRLF read as LF; line numbers are those of the file either way.
 */
export function readData(source: string, file: string): DataRead {
  const text = (source.startsWith("\ufeff") ? source.slice(1) : source).replaceAll("\r\n", "\n");
  const fail = (line: number, column: number, rule: string, message: string, remedy: string): DataRead => ({
    data: null,
    yaml: "",
    body: "",
    bodyLine: 1,
    problems: [{ severity: "error", file, line, column, rule, message, remedy }],
  });
  if (text.length > limits.file)
    return fail(1, 1, "file-too-large", `the file holds ${text.length} characters`, `keep it below ${limits.file}`);
  const firstLine = text.slice(0, Math.max(0, text.indexOf("\n")));
  if (!firstLine.startsWith("---"))
    return fail(
      1,
      1,
      "front-matter-missing",
      "the file does not begin with front matter",
      'begin it with a line "---"',
    );
  if (firstLine.trimEnd() !== "---")
    return fail(
      1,
      4,
      "front-matter-language",
      `front matter may not name a language (“${firstLine.trimEnd().slice(3, 23)}”)`,
      'write it as YAML and begin the file with a plain "---"',
    );
  const close = text.indexOf("\n---", 3);
  const closeLine = close < 0 ? "" : text.slice(close + 1, (text.indexOf("\n", close + 1) + 1 || text.length + 1) - 1);
  if (closeLine.trimEnd() !== "---")
    return fail(1, 1, "front-matter-open", "the front matter does not end", 'close it with a line "---"');
  if (close > limits.front)
    return fail(
      1,
      1,
      "front-matter-too-large",
      `the front matter holds ${close} characters`,
      `keep it below ${limits.front}: long text belongs into the body`,
    );
  try {
    // gray-matter looks up what it is given as the key of a cache and copies it: the body would only weigh there.
    const { data } = matter(text.slice(0, close + 4), { engines, language: "yaml" });
    const start = close + 4;
    const bodyStart = text.startsWith("\n", start) ? start + 1 : start;
    return {
      data: new Map(Object.entries(data)),
      yaml: text.slice(4, close),
      body: text.slice(bodyStart),
      bodyLine: countLines(text, bodyStart),
      problems: [],
    };
  } catch (error) {
    if (error instanceof AnchorError)
      return fail(2, 1, "yaml-anchor", "anchors and aliases (&, *) are not read", "write the value out, or in quotes");
    if (error instanceof ShapeError)
      return fail(
        2,
        1,
        "front-matter-shape",
        "the front matter is not a list of keys",
        'write lines of the form "key: value"',
      );
    if (!(error instanceof YAMLException)) throw error;
    const { line = 0, column = 0 } = error.mark ?? {};
    const repeated = error.reason.includes("duplicated mapping key");
    return fail(
      line + 1,
      column + 1,
      repeated ? "yaml-duplicate-key" : "yaml-syntax",
      error.reason,
      repeated ? "keep one of the two" : "put text that holds “: ”, “#” or quotation marks into single quotes",
    );
  }
}

/**
 * The front matter of a briefing, checked key by key, and its body. Never throws on what a file holds.
 *
 * @param source the whole file; `file` is its path for messages
 */
export function readFrontMatter(source: string, file: string): FrontRead {
  const { data, yaml, body, bodyLine, problems } = readData(source, file);
  if (!data) return { front: null, body, bodyLine, problems };
  const checked = validate(data, yaml, file);
  return { front: checked.front, body, bodyLine, problems: checked.problems };
}
