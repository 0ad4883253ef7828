/** Deepest nesting that is kept; a page made by people stays far below. */
const deepest = 200;
/** Longest value of an attribute that is kept: pictures inside addresses are longer, and never text. */
const longestAttribute = 4096;

/** Elements whose content is never text of a page: dropped with everything in them. */
const silent = new Set(
  "script style noscript template svg canvas math iframe object embed applet audio video select datalist textarea xmp noembed noframes".split(
    " ",
  ),
);
/** Elements that have no content, so that they open nothing. */
const empty = new Set(
  "area base basefont bgsound br col command embed frame hr image img input keygen link meta param source track wbr".split(
    " ",
  ),
);
/** Closed by the next of their kind, as parsers do. */
const selfClosing = new Set("p li dt dd td th tr option".split(" "));

/** Dropped without a trace; all others leave a break. */
const inline = new Set("a abbr b bdi cite code em font i mark q s small span strong sub sup time u".split(" "));

/** A page without what can do harm or is never read, and its structured data. */
export interface Tamed {
  readonly html: string;
  /** Text of each script of type `application/ld+json`, as it stands. */
  readonly jsonLd: readonly string[];
  /** Nesting beyond the limit was flattened. */
  readonly flattened: boolean;
}

/** Where the tag that opens at `from` ends: after its ">", quotation marks respected; -1 where it never does. */
function tagEnd(html: string, from: number): number {
  let quote = 0;
  /** The last letter that is no white space: a mark opens a value only after "=", elsewhere it is a slip of the pen. */
  let before = 0;
  for (let at = from; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (quote !== 0) {
      const close = html.indexOf(quote === 34 ? '"' : "'", at);
      if (close < 0) return -1;
      at = close;
      quote = 0;
      before = 0;
    } else if (code === 62) return at + 1;
    else if ((code === 34 || code === 39) && before === 61) quote = code;
    else if (code > 32) before = code;
  }
  return -1;
}

/** Where the content of a silent element ends: before its closing tag; -1 where there is none. */
function closingTag(html: string, lower: string, name: string, from: number): number {
  let at = lower.indexOf(`</${name}`, from);
  while (at >= 0 && /[a-z0-9-]/u.test(html[at + name.length + 2] ?? "")) at = lower.indexOf(`</${name}`, at + 1);
  return at;
}

/** What any rule asks for; the rest would only make the tree heavier. */
const asked = new Set(
  (
    "id class itemprop itemtype itemscope rel href content name property datetime hidden aria-hidden title role lang " +
    "xml:lang http-equiv style charset pubdate data-time data-timestamp data-date data-datetime data-utime colspan"
  ).split(" "),
);

/** A tag with the attributes that are asked for, each in double quotation marks. */
function lightTag(tag: string, name: string): string {
  let at = name.length + 1;
  let out = `<${name}`;
  const end = tag.length - 1;
  while (at < end) {
    let code = tag.charCodeAt(at);
    if (code <= 32 || code === 47 || code === 34 || code === 39 || code === 61) {
      at++;
      continue;
    }
    const start = at;
    while (at < end && code > 32 && code !== 61 && code !== 47) code = tag.charCodeAt(++at);
    const key = tag.slice(start, at).toLowerCase();
    while (at < end && tag.charCodeAt(at) <= 32) at++;
    let value = "";
    if (tag.charCodeAt(at) === 61) {
      at++;
      while (at < end && tag.charCodeAt(at) <= 32) at++;
      const mark = tag.charCodeAt(at);
      if (mark === 34 || mark === 39) {
        const close = tag.indexOf(mark === 34 ? '"' : "'", at + 1);
        value = tag.slice(at + 1, close < 0 ? end : close);
        at = close < 0 ? end : close + 1;
      } else {
        const from = at;
        while (at < end && tag.charCodeAt(at) > 32) at++;
        value = tag.slice(from, at);
      }
    }
    if (!asked.has(key) || value.length > longestAttribute) continue;
    // Styles matter where they hide.
    if (key === "style" && !/none|hidden/iu.test(value)) continue;
    out += value.includes('"') ? ` ${key}="${value.replaceAll('"', "&quot;")}"` : ` ${key}="${value}"`;
  }
  return `${out}>`;
}

/** In lower case without a change of length, which a few letters bring about: then ASCII alone is folded. */
function lowerCase(html: string): string {
  const lower = html.toLowerCase();
  return lower.length === html.length ? lower : html.replace(/[A-Z]+/gu, (letters) => letters.toLowerCase());
}

/**
 * One pass over the text of a page before any parser sees it: scripts, styles, frames and comments go, nesting is
 * bounded, pictures inside addresses are emptied. Linear in the length of the page.
 */
export function tame(html: string): Tamed {
  const lower = lowerCase(html);
  const out: string[] = [];
  const jsonLd: string[] = [];
  const open: string[] = [];
  const openCount = new Map<string, number>();
  const dropped = new Map<string, number>();
  let flattened = false;
  let commentsEnd = true;
  let flowing = false;
  /** Silent elements that are known to have no closing tag ahead. */
  const endless = new Set<string>();
  const count = (name: string, by: number): void => void openCount.set(name, (openCount.get(name) ?? 0) + by);
  const pop = (): void => {
    const name = open.pop();
    if (name !== undefined) count(name, -1);
  };
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf("<", at);
    if (tag < 0) {
      out.push(html.slice(at));
      break;
    }
    if (tag > at) {
      const text = html.slice(at, tag);
      // White space behind a tag that stands apart is nothing that anybody sees.
      if (flowing || text.trim() !== "") {
        out.push(text);
        flowing = true;
      }
    }
    if (html.startsWith("<!--", tag)) {
      const end = commentsEnd ? html.indexOf("-->", tag + 2) : -1;
      if (end < 0) commentsEnd = false;
      // A comment that nobody closed: what follows is more likely text than not.
      at = end < 0 ? tag + 4 : end + 3;
      out.push(" ");
      continue;
    }
    const [, slash = "", name = ""] = /^<(\/?)([a-z][a-z0-9:-]{0,40})/u.exec(lower.slice(tag, tag + 48)) ?? [];
    if (name === "") {
      const isDeclaration = /^<[!?]/u.test(html.slice(tag, tag + 2));
      const end = isDeclaration ? html.indexOf(">", tag) : -1;
      if (!isDeclaration) out.push("&lt;");
      at = end < 0 ? tag + 1 : end + 1;
      continue;
    }
    const end = tagEnd(html, tag + 1 + name.length);
    if (end < 0) break;
    at = end;
    if (slash !== "") {
      const left = dropped.get(name) ?? 0;
      if (left > 0) dropped.set(name, left - 1);
      else if ((openCount.get(name) ?? 0) > 0) {
        while (open.at(-1) !== name) pop();
        pop();
        out.push(`</${name}>`);
        flowing = inline.has(name);
      }
      continue;
    }
    const text = html.slice(tag, end);
    if (silent.has(name) && !empty.has(name)) {
      const close = endless.has(name) ? -1 : closingTag(html, lower, name, end);
      if (close < 0) endless.add(name);
      if (name === "script" && /ld\+json/u.test(text)) jsonLd.push(html.slice(end, close < 0 ? undefined : close));
      out.push(" ");
      if (close >= 0) at = tagEnd(html, close) < 0 ? html.length : tagEnd(html, close);
      else if (name === "script" || name === "style") break;
      continue;
    }
    if (empty.has(name)) {
      if (name === "link" && !/rel\s{0,4}=\s{0,4}["']?[a-z ]{0,40}(?:canonical|license|author)/iu.test(text)) continue;
      if (name === "col" || name === "source" || name === "track" || name === "param") continue;
      out.push(lightTag(text, name));
      continue;
    }
    if (selfClosing.has(name) && open.at(-1) === name) pop();
    if (open.length >= deepest) {
      flattened = true;
      dropped.set(name, (dropped.get(name) ?? 0) + 1);
      // What stood apart still does.
      out.push(inline.has(name) ? " " : "<br><br>");
      continue;
    }
    open.push(name);
    count(name, 1);
    flowing = inline.has(name);
    out.push(lightTag(text, name));
  }
  return { html: out.join(""), jsonLd, flattened };
}
