import type { Document } from "../../model.ts";
import { ProblemError } from "../../problems.ts";
import { articleOf, holdsText, isTeaser, linesOfText } from "../article.ts";
import type { LeftOut } from "../left-out.ts";
import { linesOfMarkup, type MarkupLine } from "../markup-lines.ts";
import { treeOfHtml } from "../markup-tree.ts";
import { nitfLines, nitfStatement } from "../nitf/body.ts";
import { type Place, problemAt } from "../place.ts";
import { joined, type Printed, type Statement } from "../statement.ts";
import { parseXml } from "../xml.ts";

/** An object of JSON by its keys in lower case: ninjs 2 writes `versioncreated` where ninjs 3 writes `versionCreated`. */
type View = ReadonlyMap<string, unknown>;

/** Associations of associations are those of other items. */
const deepest = 2;

export const viewOf = (value: unknown): View | null =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value).map(([key, held]) => [key.toLowerCase(), held]))
    : null;

const textIn = (view: View | null, key: string): string => {
  const value = view?.get(key);
  return typeof value === "string" ? value : "";
};

const viewsIn = (view: View, key: string): readonly View[] => {
  const value = view.get(key);
  return (Array.isArray(value) ? value : [value]).flatMap((entry) => viewOf(entry) ?? []);
};

const printed = (view: View, key: string, by = key): readonly Printed[] => [
  { value: textIn(view, key), by: `ninjs ${by}` },
];

/** A text of an item with its role and type: `{role, contenttype, value}`, or the end of a key of ninjs 1. */
interface Rendition {
  readonly role: string;
  readonly type: string;
  readonly value: string;
}

/** `headlines: [{role, value}]` of ninjs 2 and 3, `headline` and `headline_short` of ninjs 1. */
function renditions(view: View, many: string, one: string): readonly Rendition[] {
  const listed = viewsIn(view, many).map((entry) => ({
    role: textIn(entry, "role").toLowerCase(),
    type: textIn(entry, "contenttype").toLowerCase(),
    value: textIn(entry, "value"),
  }));
  const keyed = [...view.keys()]
    .filter((key) => key === one || key.startsWith(`${one}_`))
    .map((key) => ({ role: key.slice(one.length + 1), type: "", value: textIn(view, key) }));
  return [...listed, ...keyed].filter(({ value }) => value.trim() !== "");
}

const isSubtitle = ({ role }: Rendition): boolean => /sub|deck|kicker/u.test(role);
/** A headline that is meant to be printed: not its short form, not one for search engines. */
const isMain = ({ role }: Rendition): boolean => role === "" || /main|simple|default|full|long/u.test(role);

const kinds: ReadonlyMap<string, string> = new Map([
  ["picture", "a picture"],
  ["photo", "a picture"],
  ["graphic", "a graphic"],
  ["video", "a video"],
  ["audio", "an audio recording"],
  ["event", "an event"],
  ["planning", "a planning item"],
  ["component", "a component"],
  ["animated", "an animation"],
]);

function statementOf(view: View): Statement {
  const headlines = renditions(view, "headlines", "headline");
  const sources = [...viewsIn(view, "infosources"), ...viewsIn(view, "infosource")];
  const by = (list: readonly Rendition[]): readonly Printed[] =>
    list.map(({ value }) => ({ value, by: "ninjs headline" }));
  const rights = viewsIn(view, "rightsinfo");
  return {
    headline: [
      ...by(headlines.filter(isMain)),
      ...by(headlines.filter((entry) => !isMain(entry) && !isSubtitle(entry))),
    ],
    subtitle: by(headlines.filter(isSubtitle)),
    bylines: [
      ...printed(view, "byline"),
      ...printed(view, "by"),
      ...viewsIn(view, "authors").flatMap((author) => printed(author, "name", "authors")),
    ],
    published: [
      ...printed(view, "firstcreated", "firstCreated"),
      ...printed(view, "contentcreated", "contentCreated"),
      ...printed(view, "versioncreated", "versionCreated"),
    ],
    updated: printed(view, "versioncreated", "versionCreated"),
    embargo: printed(view, "embargoed"),
    dateline: printed(view, "dateline"),
    located: printed(view, "located"),
    agencies: [
      ...printed(view, "creditline"),
      ...sources.flatMap((source) => printed(source, "name", "infosource")),
      ...printed(view, "copyrightholder", "copyrightHolder"),
      ...printed(view, "provider"),
      ...printed(view, "source"),
    ],
    publisher: [
      ...printed(view, "copyrightholder", "copyrightHolder"),
      ...printed(view, "provider"),
      ...sources.flatMap((source) => printed(source, "name", "infosource")),
      ...printed(view, "source"),
    ],
    section: [...viewsIn(view, "service"), ...viewsIn(view, "services")].flatMap((service) =>
      printed(service, "name", "service"),
    ),
    language: printed(view, "language"),
    url: printed(view, "uri"),
    rights: [
      ...printed(view, "usageterms", "usageTerms"),
      ...rights.flatMap((entry) => printed(entry, "usageterms", "rightsInfo")),
      ...printed(view, "copyrightnotice", "copyrightNotice"),
    ],
  };
}

interface Text {
  readonly lines: readonly MarkupLine[];
  readonly statement: Statement;
  readonly isMarkup: boolean;
}

async function textOfRendition({ role, type, value }: Rendition, place: Place): Promise<Text | null> {
  const none = { statement: {}, isMarkup: true };
  if (/nitf/u.test(`${role} ${type}`) || /^\s{0,40}(?:<\?xml[^>]{0,200}>\s{0,40})?<nitf[\s>]/iu.test(value)) {
    if (!/<nitf[\s>]/iu.test(value.slice(0, 2000))) return null;
    try {
      const root = await parseXml(value, place, () => {});
      return { ...none, lines: nitfLines(root).lines, statement: nitfStatement(root) };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return null;
    }
  }
  if (
    /html|richtext/u.test(`${role} ${type}`) ||
    (type === "" && /<\/?(?:p|div|br|h\d|ul|section)\b[^<>]{0,300}>/iu.test(value))
  )
    return { ...none, lines: linesOfMarkup(await treeOfHtml(value, place)) };
  if (/xml|json|image|video|audio/u.test(type)) return null;
  return { lines: linesOfText(value), statement: {}, isMarkup: false };
}

const lengthOf = ({ lines }: Text): number => lines.reduce((sum, line) => sum + line.text.length, 0);
const longest = (texts: readonly Text[]): Text | undefined =>
  texts.reduce<Text | undefined>((best, text) => (!best || lengthOf(text) > lengthOf(best) ? text : best), undefined);

/** Of several renditions of a body the one with markup, unless it is a stub beside a longer plain text. */
async function bodyOf(view: View, place: Place): Promise<Text | null> {
  const texts: Text[] = [];
  for (const rendition of renditions(view, "bodies", "body")) {
    const text = await textOfRendition(rendition, place);
    if (text && holdsText(text.lines)) texts.push(text);
  }
  const marked = longest(texts.filter(({ isMarkup }) => isMarkup));
  const bare = longest(texts.filter(({ isMarkup }) => !isMarkup));
  if (!marked || !bare) return marked ?? bare ?? null;
  return lengthOf(marked) * 2 > lengthOf(bare) ? marked : bare;
}

/** Descriptions stand for the text where there is none; those of editors and captions do not. */
async function descriptionOf(view: View, place: Place): Promise<Text | null> {
  const texts: Text[] = [];
  for (const rendition of renditions(view, "descriptions", "description")) {
    if (/caption|writer|note|script/u.test(rendition.role)) continue;
    const text = await textOfRendition(rendition, place);
    if (text && holdsText(text.lines)) texts.push(text);
  }
  return longest(texts) ?? null;
}

function notesOf(view: View, place: Place): Document["problems"] {
  const note = textIn(view, "ednote").trim();
  return note === ""
    ? []
    : [problemAt(place, "note", `its provider says: “${note.slice(0, 200)}”`, "see whether it concerns this text")];
}

const nameOf = (view: View): string | null =>
  renditions(view, "headlines", "headline")[0]?.value ?? (textIn(view, "title") || textIn(view, "uri") || null);

/** One item of ninjs, any version, → its articles: its own, and those of text items associated with it. */
export async function* ninjsItem(view: View, place: Place, left: LeftOut, depth = 0): AsyncGenerator<Document> {
  const name = nameOf(view);
  const status = textIn(view, "pubstatus").toLowerCase();
  if (/^(?:cancell?ed|withheld)$/u.test(status)) {
    left.add(
      `an item that is ${status === "withheld" ? status : "cancelled"} by its provider: nothing to convert`,
      name,
      "ask the provider for what replaces it",
    );
    return;
  }
  const type = textIn(view, "type").toLowerCase();
  const kind =
    kinds.get(type) ??
    (type === "" && view.has("eventdetails") && renditions(view, "bodies", "body").length === 0 ? "an event" : null);
  if (kind) {
    left.add(`${kind}, no text: nothing to convert`, name);
    return;
  }
  const body = await bodyOf(view, place);
  const text = body ?? (await descriptionOf(view, place));
  if (text) {
    const partial = /^(?:incomplete|partial)$/iu.test(textIn(view, "representationtype"));
    const extent = !body || partial || isTeaser(text.lines, 0) ? "summary" : "full";
    const outer = joined(statementOf(view), text.statement);
    // A title names the item for those who handle it; it is printed where there is no headline.
    yield articleOf(
      place,
      "ninjs",
      joined(outer, { headline: printed(view, "title") }),
      text.lines,
      extent,
      notesOf(view, place),
    );
  } else
    left.add(
      type === "composite" || type === "package"
        ? `a ${type}, no text: nothing to convert`
        : "an item without text: nothing to convert",
      name,
    );
  if (depth >= deepest) return;
  for (const [key, held] of associationsOf(view)) {
    const inner = viewOf(held);
    if (!inner) continue;
    const part = [place.part, `association ${key}`].filter(Boolean).join(", ");
    // What only points at another item has nothing of its own to say.
    const points =
      ["bodies", "body_text", "body_xhtml", "body_html"].every((own) => !inner.has(own)) &&
      !kinds.has(textIn(inner, "type").toLowerCase());
    if (!points) yield* ninjsItem(inner, { ...place, part }, left, depth + 1);
  }
}

/** `associations: {name: item}` of ninjs 1, `[{name, …item}]` of ninjs 2 and 3. */
function associationsOf(view: View): readonly (readonly [string, unknown])[] {
  const value = view.get("associations");
  if (Array.isArray(value))
    return value.map((entry: unknown, i) => [textIn(viewOf(entry), "name") || String(i + 1), entry]);
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

/** Whether a value looks like an item of ninjs: it is known by its `uri` (`guid`), or has parts that only items have. */
export const isItem = (view: View): boolean =>
  view.has("uri") ||
  ["guid", "headlines", "headline", "bodies", "body_text", "body_xhtml", "body_html"].some((key) => view.has(key));
