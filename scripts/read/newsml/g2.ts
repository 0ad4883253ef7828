import type { Document } from "../../model.ts";
import { ProblemError } from "../../problems.ts";
import { articleOf, holdsText, isTeaser, linesOfText } from "../article.ts";
import type { LeftOut } from "../left-out.ts";
import type { MarkupElement } from "../markup-lines.ts";
import { type Place, problemAt } from "../place.ts";
import { joined, type Printed, type Statement } from "../statement.ts";
import { at, childrenOf, elementsOf, textOf, within } from "../xml.ts";
import { type Content, contentOf } from "./content.ts";

/** The code behind the alias of its list: `nprov:AFP` → `AFP`. */
const codeOf = (element: MarkupElement | null): string =>
  (element?.attributes.get("qcode") ?? element?.attributes.get("literal") ?? "").replace(/^[^:]{1,40}:/u, "");

/** Its name, else its code. */
const nameOf = (element: MarkupElement): string => textOf(at(element, "name")) || codeOf(element);

const named = (elements: readonly MarkupElement[], by: string): readonly Printed[] =>
  elements.map((element) => ({ value: nameOf(element), by }));

const text = (element: MarkupElement | null, by: string): readonly Printed[] =>
  element ? [{ value: textOf(element), by }] : [];

/** Only the language of the item, where a property stands in several. */
function inLanguage(elements: readonly MarkupElement[], language: string): readonly MarkupElement[] {
  const short = language.toLowerCase().split("-")[0] ?? "";
  const own = elements.filter(({ attributes }) => {
    const tag = attributes.get("xml:lang")?.toLowerCase().split("-")[0];
    return tag === undefined || short === "" || tag === short;
  });
  return own.length > 0 ? own : elements;
}

/** A creator that is said to be a house is none of the authors. */
function isHouse(element: MarkupElement): boolean {
  const kind = `${element.attributes.get("type") ?? ""} ${element.attributes.get("typeuri") ?? ""}`;
  return /organi[sz]ation|newsprovider/iu.test(kind) || at(element, "organisationdetails") !== null;
}

function statementOf(item: MarkupElement): Statement {
  const [management, content, rights] = ["itemmeta", "contentmeta", "rightsinfo"].map((name) => at(item, name));
  const meta = content ?? null;
  const languages = (meta ? childrenOf(meta, "language") : []).map((element) => ({
    value: element.attributes.get("tag") ?? "",
    by: "newsml-g2 language",
  }));
  const own = { value: item.attributes.get("xml:lang") ?? "", by: "newsml-g2 xml:lang" };
  const language = languages[0]?.value || own.value;
  const of = (name: string): readonly MarkupElement[] => (meta ? inLanguage(childrenOf(meta, name), language) : []);
  const managed = (name: string): readonly MarkupElement[] => (management ? childrenOf(management, name) : []);
  const headlines = of("headline");
  const isSub = ({ attributes }: MarkupElement): boolean => /sub/iu.test(attributes.get("role") ?? "");
  const creators = of("creator").filter((element) => !isHouse(element));
  const held = managed("embargoed");
  const terms = rights ? inLanguage(childrenOf(rights, "usageterms"), language) : [];
  const notices = rights ? inLanguage(childrenOf(rights, "copyrightnotice"), language) : [];
  const printed = (elements: readonly MarkupElement[], by: string): readonly Printed[] =>
    elements.map((element) => ({ value: textOf(element), by }));
  const providers = managed("provider");
  const holders = rights ? childrenOf(rights, "copyrightholder") : [];
  return {
    headline: printed(
      headlines.filter((element) => !isSub(element)),
      "newsml-g2 headline",
    ),
    subtitle: printed(headlines.filter(isSub), "newsml-g2 headline"),
    bylines: [
      ...printed(of("by"), "newsml-g2 by"),
      ...creators.map((element) => ({ value: textOf(at(element, "name")), by: "newsml-g2 creator" })),
    ],
    published: [
      ...text(at(management ?? null, "firstcreated"), "newsml-g2 firstCreated"),
      ...text(at(meta, "contentcreated"), "newsml-g2 contentCreated"),
      ...text(at(management ?? null, "versioncreated"), "newsml-g2 versionCreated"),
    ],
    updated: [
      ...text(at(management ?? null, "versioncreated"), "newsml-g2 versionCreated"),
      ...text(at(meta, "contentmodified"), "newsml-g2 contentModified"),
    ],
    // An embargo without a time holds until the provider lifts it.
    embargo: held.map((element) => ({ value: textOf(element) || "without an end", by: "newsml-g2 embargoed" })),
    dateline: printed(of("dateline"), "newsml-g2 dateline"),
    located: of("located").map((element) => ({ value: nameOf(element), by: "newsml-g2 located" })),
    agencies: [
      ...printed(of("creditline"), "newsml-g2 creditline"),
      ...named(of("infosource"), "newsml-g2 infoSource"),
      ...named(providers, "newsml-g2 provider"),
      ...providers.map((element) => ({ value: codeOf(element), by: "newsml-g2 provider" })),
      ...named(of("creator"), "newsml-g2 creator"),
    ],
    publisher: [
      ...printed(
        providers.flatMap((element) => childrenOf(element, "name")),
        "newsml-g2 provider",
      ),
      ...printed(
        holders.flatMap((element) => childrenOf(element, "name")),
        "newsml-g2 copyrightHolder",
      ),
      ...named(providers, "newsml-g2 provider"),
    ],
    language: [...languages, own],
    url: (management ? childrenOf(management, "link") : [])
      .filter(({ attributes }) => /canonical|permalink/iu.test(attributes.get("rel") ?? ""))
      .map(({ attributes }) => ({ value: attributes.get("href") ?? "", by: "newsml-g2 link" })),
    rights: [...printed(terms, "newsml-g2 usageTerms"), ...printed(notices, "newsml-g2 copyrightNotice")],
  };
}

const kinds: Readonly<Record<string, string>> = {
  picture: "a picture",
  photo: "a picture",
  graphic: "a graphic",
  video: "a video",
  audio: "an audio recording",
  animated: "an animation",
  composite: "a composite",
};

const items: Readonly<Record<string, string>> = {
  conceptitem: "a concept",
  knowledgeitem: "a list of concepts",
  planningitem: "a planning item",
  catalogitem: "a catalogue",
  groupset: "a package",
  contentmeta: "metadata alone",
};

/** What an item of this kind is called where it is left out; a concept may be an event. */
function kindOf(item: MarkupElement): string {
  if (item.name === "conceptitem" && within(item, "eventdetails").length > 0) return "an event";
  if (item.name === "knowledgeitem" && within(item, "eventdetails").length > 0) return "a list of events";
  return items[item.name] ?? "an item";
}

/** What the provider tells editors: notes, and signals that it corrects or updates. */
function notesOf(item: MarkupElement, place: Place): Document["problems"] {
  const management = at(item, "itemmeta");
  if (!management) return [];
  const version = item.attributes.get("version") ?? "";
  const signals = childrenOf(management, "signal")
    .map(codeOf)
    .filter((code) => /correct|update|writethru|kill/iu.test(code));
  const notes = childrenOf(management, "ednote")
    .map((element) => textOf(element))
    .filter(Boolean);
  return [
    ...signals.map((code) =>
      problemAt(
        place,
        "note",
        `its provider marks it as “${code}”${version ? ` (version ${version})` : ""}`,
        "see whether a briefing of an earlier version stands already",
      ),
    ),
    ...notes.map((note) =>
      problemAt(place, "note", `its provider says: “${note.slice(0, 200)}”`, "see whether it concerns this text"),
    ),
  ];
}

async function bodyOf(item: MarkupElement, place: Place): Promise<Content> {
  const sets = item.name === "contentset" ? [item] : childrenOf(item, "contentset");
  const inline = sets
    .flatMap((set) => elementsOf(set))
    .filter(({ name }) => name === "inlinexml" || name === "inlinedata");
  let best: Content = { lines: [], statement: {}, isAbstract: false };
  const length = ({ lines }: Content): number => lines.reduce((sum, line) => sum + line.text.length, 0);
  // Several renditions of one text: the longest, and of equals the first.
  for (const element of inline) {
    const content = await contentOf(element, element.attributes.get("contenttype") ?? "", place);
    if (length(content) > length(best)) best = content;
  }
  return best;
}

/** One newsItem → its article; null, and a word to `left`, for what holds no text. */
async function newsItem(item: MarkupElement, place: Place, left: LeftOut): Promise<Document | null> {
  const statement = statementOf(item);
  const name = statement.headline?.find(({ value }) => value !== "")?.value ?? item.attributes.get("guid") ?? null;
  const status = codeOf(at(item, "itemmeta", "pubstatus")).toLowerCase();
  if (status === "canceled" || status === "cancelled" || status === "withheld") {
    left.add(
      `an item that is ${status === "withheld" ? status : "cancelled"} by its provider: nothing to convert`,
      name,
      "ask the provider for what replaces it",
    );
    return null;
  }
  const kind = codeOf(at(item, "itemmeta", "itemclass")).toLowerCase();
  if (kind !== "text" && kind !== "composite" && kinds[kind]) {
    left.add(`${kinds[kind]}, no text: nothing to convert`, name);
    return null;
  }
  const content = await bodyOf(item, place);
  let { lines } = content;
  let isSummary = content.isAbstract || isTeaser(lines, 0);
  if (!holdsText(lines)) {
    if (within(item, "eventdetails").length > 0) {
      left.add("a list of events, no text: nothing to convert", name);
      return null;
    }
    const described = childrenOf(at(item, "contentmeta") ?? item, "description");
    lines = described.flatMap((element) => linesOfText(textOf(element)));
    isSummary = true;
  }
  if (!holdsText(lines)) {
    left.add(
      kind === "composite"
        ? "a composite, no text: nothing to convert"
        : "a text item without text inside: nothing to convert",
      name,
    );
    return null;
  }
  // A title names the item for those who handle it; it is printed where there is no headline.
  const title = { headline: text(at(item, "itemmeta", "title"), "newsml-g2 title") };
  return articleOf(
    place,
    "newsml-g2",
    joined(joined(statement, content.statement), title),
    lines,
    isSummary ? "summary" : "full",
    notesOf(item, place),
  );
}

/** Names of elements that are items, or the parts of one that stand alone. */
export const g2Roots: ReadonlySet<string> = new Set(
  "newsmessage newsitem packageitem conceptitem knowledgeitem planningitem catalogitem contentset contentmeta groupset".split(
    " ",
  ),
);

/** The articles of a NewsML-G2 document: one item, or a message with many. */
export async function* readG2(root: MarkupElement, place: Place, left: LeftOut): AsyncGenerator<Document> {
  const all = root.name === "newsmessage" ? childrenOf(root, "itemset").flatMap(elementsOf) : [root];
  const inside = all.some(({ name }) => name === "newsitem");
  for (const [i, item] of all.entries()) {
    const part = all.length > 1 ? [place.part, `item ${i + 1}`].filter(Boolean).join(", ") : place.part;
    if (item.name === "newsitem" || item.name === "contentset") {
      try {
        const article = await newsItem(item, { ...place, part }, left);
        if (article) yield article;
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        left.fail(error);
      }
    } else if (item.name === "packageitem") {
      // A package only points at its items; those in the same message speak for themselves.
      if (!inside)
        left.add(
          "a package that only points at its items: nothing to convert",
          textOf(at(item, "contentmeta", "headline")) || null,
          "give the items that it points at",
        );
    } else left.add(`${kindOf(item)}, no text: nothing to convert`, item.attributes.get("guid") ?? null);
  }
}
