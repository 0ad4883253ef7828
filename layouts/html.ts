/** Markup that is safe to print. Only `html` and `raw` make one, so a plain string can never pass for it. */
class SafeHtml {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

export type Html = SafeHtml;

/** What a template takes: text and numbers are escaped, markup is kept, lists are joined, nothing prints nothing. */
export type Value = string | number | Html | null | undefined | false | readonly Value[];

const special = /[&<>"'\r\0]/;
const specials = /[&<>"'\r\0]/g;

// A parser turns CR into LF unless it is written as a reference, and cannot carry NUL at all.
function reference(character: string): string {
  switch (character) {
    case "&":
      return "&amp;";
    case "<":
      return "&lt;";
    case ">":
      return "&gt;";
    case '"':
      return "&quot;";
    case "'":
      return "&#39;";
    case "\r":
      return "&#13;";
    default:
      return "\uFFFD";
  }
}

/** Text made safe for element content and for quoted attribute values. NUL becomes U+FFFD. */
export function escapeText(text: string): string {
  return special.test(text) ? text.replace(specials, reference) : text;
}

/** Marks a string as markup. Only for the `html` fields of the site's model, which markdown-it has made safe. */
export function raw(markup: string): Html {
  return new SafeHtml(markup);
}

function print(value: Value): string {
  if (typeof value === "string") return escapeText(value);
  if (value instanceof SafeHtml) return value.toString();
  if (typeof value === "number") return String(value);
  if (value === null || value === undefined || value === false) return "";
  let out = "";
  for (const one of value) out += print(one);
  return out;
}

const checked = new WeakSet<TemplateStringsArray>();

/** Escaping protects text and quoted attributes only; any other place for a value is a mistake in the template. */
function check(strings: TemplateStringsArray): void {
  for (const part of strings.slice(0, -1)) {
    const end = part.at(-1);
    if (end === "=" || end === "<" || part.endsWith("</"))
      throw new Error(`html: a value stands bare after "${part.slice(-30)}"; put it in quotes, or spell out the tag`);
  }
  checked.add(strings);
}

/**
 * Template tag that escapes every value which is not markup already. A value may stand in text or between the quotes
 * of an attribute. Throws an Error where a template has a value as a tag name or as an unquoted attribute.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  if (!checked.has(strings)) check(strings);
  let out = strings[0] ?? "";
  for (let i = 0; i < values.length; i++) out += print(values[i]) + (strings[i + 1] ?? "");
  return new SafeHtml(out);
}

/** The values with a separator between them, those that print nothing left out. */
export function join(values: readonly Value[], separator: Value): Html {
  const between = print(separator);
  let out = "";
  for (const value of values) {
    const one = print(value);
    if (one) out += out ? between + one : one;
  }
  return new SafeHtml(out);
}
