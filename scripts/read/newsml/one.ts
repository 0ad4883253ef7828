import type { Document } from "../../model.ts";
import { ProblemError } from "../../problems.ts";
import { articleOf, holdsText, isTeaser } from "../article.ts";
import type { LeftOut } from "../left-out.ts";
import type { MarkupElement } from "../markup-lines.ts";
import { type Place, problemAt } from "../place.ts";
import { joined, type Printed, type Statement } from "../statement.ts";
import { at, childrenOf, textOf, within } from "../xml.ts";
import { type Content, contentOf } from "./content.ts";

const formal = (element: MarkupElement | null): string => element?.attributes.get("formalname") ?? "";

const lines = (component: MarkupElement, name: string): readonly Printed[] =>
  childrenOf(component, "newslines").flatMap((group) =>
    childrenOf(group, name).map((element) => ({ value: textOf(element), by: `newsml ${names[name] ?? name}` })),
  );

const names: Readonly<Record<string, string>> = {
  headline: "HeadLine",
  subheadline: "SubHeadLine",
  byline: "ByLine",
  dateline: "DateLine",
  creditline: "CreditLine",
  copyrightline: "CopyrightLine",
  rightsline: "RightsLine",
};

const parties = (component: MarkupElement, role: string): readonly Printed[] =>
  childrenOf(component, "administrativemetadata")
    .flatMap((group) => childrenOf(group, role))
    .flatMap((element) => childrenOf(element, "party"))
    .map((party) => ({ value: formal(party), by: `newsml ${role[0]?.toUpperCase()}${role.slice(1)}` }));

/** The city of `<Location HowPresent="Origin">`. */
const origins = (component: MarkupElement): readonly Printed[] =>
  childrenOf(component, "descriptivemetadata")
    .flatMap((group) => childrenOf(group, "location"))
    .filter(({ attributes }) => /origin/iu.test(attributes.get("howpresent") ?? ""))
    .flatMap((location) => childrenOf(location, "property"))
    .filter((property) => formal(property) === "City")
    .map(({ attributes }) => ({ value: attributes.get("value") ?? "", by: "newsml Location" }));

/** What one component states; those around it are asked after it. */
function componentStatement(component: MarkupElement): Statement {
  return {
    headline: lines(component, "headline"),
    subtitle: lines(component, "subheadline"),
    bylines: [...lines(component, "byline"), ...parties(component, "creator")],
    dateline: lines(component, "dateline"),
    located: origins(component),
    agencies: [...lines(component, "creditline"), ...parties(component, "provider"), ...parties(component, "source")],
    publisher: parties(component, "provider"),
    language: childrenOf(component, "descriptivemetadata")
      .flatMap((group) => childrenOf(group, "language"))
      .map((element) => ({ value: formal(element), by: "newsml Language" })),
    rights: [...lines(component, "rightsline"), ...lines(component, "copyrightline")],
  };
}

function itemStatement(item: MarkupElement, envelope: MarkupElement | null): Statement {
  const management = at(item, "newsmanagement");
  const date = (name: string, by: string): readonly Printed[] => {
    const element = at(management, name);
    return element ? [{ value: textOf(element), by: `newsml ${by}` }] : [];
  };
  const future = at(management, "statuswillchange");
  const isHeld = /embargo/iu.test(formal(at(management, "status")));
  const until = textOf(at(future, "dateandtime"));
  const provider = textOf(at(item, "identification", "newsidentifier", "providerid"));
  const from = formal(at(envelope, "sentfrom", "party"));
  const sent = at(envelope, "dateandtime");
  return {
    headline: [],
    published: [
      ...date("firstcreated", "FirstCreated"),
      ...date("thisrevisioncreated", "ThisRevisionCreated"),
      ...(sent ? [{ value: textOf(sent), by: "newsml DateAndTime" }] : []),
    ],
    updated: date("thisrevisioncreated", "ThisRevisionCreated"),
    embargo: isHeld ? [{ value: until || "without an end", by: "newsml StatusWillChange" }] : [],
    agencies: [
      { value: from, by: "newsml SentFrom" },
      { value: provider.replace(/^www\.|\.(?:com|org|net|co|[a-z]{2})$/giu, ""), by: "newsml ProviderId" },
    ],
    publisher: [
      { value: from, by: "newsml SentFrom" },
      { value: provider, by: "newsml ProviderId" },
    ],
    language: [{ value: item.attributes.get("xml:lang") ?? "", by: "newsml xml:lang" }],
  };
}

/** A piece of text in a tree of components, and who is around it, innermost first. */
interface Piece {
  readonly content: MarkupElement;
  readonly around: readonly MarkupElement[];
}

/** Parts of an article that are not its text: the headline set apart, styles, whom to call, captions. */
const beside =
  /^(?:headline|stylesheet|contact|logo|caption|thumbnail|photo|picture|video|audio|graphic|keyword|icon|abstract|summary|slug)/iu;

function piecesOf(component: MarkupElement, around: readonly MarkupElement[], left: LeftOut): readonly Piece[] {
  const here = [component, ...around];
  if (beside.test(formal(at(component, "role")))) return [];
  const own = childrenOf(component, "contentitem").flatMap((content) => {
    const type = [
      formal(at(content, "mediatype")),
      formal(at(content, "mimetype")),
      formal(at(content, "format")),
    ].join(" ");
    const media = /photo|picture|image|jpe?g|png|gif/iu.test(type)
      ? "a picture"
      : /video|mpeg|mp4|wmv/iu.test(type)
        ? "a video"
        : /audio|mp3|wav/iu.test(type)
          ? "an audio recording"
          : /graphic|flash|svg/iu.test(type)
            ? "a graphic"
            : null;
    if (media && !/text|nitf|xhtml/iu.test(type)) {
      left.add(`${media}, no text: nothing to convert`, textOf(at(component, "newslines", "headline")) || null);
      return [];
    }
    return [{ content, around: here }];
  });
  return [...own, ...childrenOf(component, "newscomponent").flatMap((child) => piecesOf(child, here, left))];
}

async function contentOfPiece({ content }: Piece, place: Place): Promise<Content> {
  const type = formal(at(content, "mimetype"));
  const [data] = [...within(content, "datacontent"), ...within(content, "inlinexml")];
  return data ? contentOf(data, type, place) : { lines: [], statement: {}, isAbstract: false };
}

/** The innermost component around a text that bears a headline: texts under one headline are one article. */
const owner = ({ around }: Piece): MarkupElement | null =>
  around.find((component) => at(component, "newslines", "headline") !== null) ?? around.at(-1) ?? null;

async function* articlesOf(
  item: MarkupElement,
  envelope: MarkupElement | null,
  place: Place,
  left: LeftOut,
): AsyncGenerator<Document> {
  const groups = new Map<MarkupElement | null, Piece[]>();
  for (const component of childrenOf(item, "newscomponent"))
    for (const piece of piecesOf(component, [], left)) {
      const key = owner(piece);
      groups.set(key, [...(groups.get(key) ?? []), piece]);
    }
  const name =
    textOf(within(item, "headline")[0] ?? null) ||
    textOf(at(item, "identification", "newsidentifier", "publicidentifier")) ||
    null;
  const status = formal(at(item, "newsmanagement", "status")).toLowerCase();
  if (/cancel|withheld|kill/u.test(status)) {
    left.add(
      `an item that is ${status} by its provider: nothing to convert`,
      name,
      "ask the provider for what replaces it",
    );
    return;
  }
  let found = 0;
  for (const pieces of groups.values()) {
    let best: Content = { lines: [], statement: {}, isAbstract: false };
    let from: Piece | undefined;
    // The same text may come in several formats, and a main text with small companions: the longest is the article.
    for (const piece of pieces) {
      const content = await contentOfPiece(piece, place);
      const length = (lines: Content["lines"]): number => lines.reduce((sum, line) => sum + line.text.length, 0);
      if (!from || length(content.lines) > length(best.lines)) [best, from] = [content, piece];
    }
    if (!from || !holdsText(best.lines)) continue;
    const outer = [...from.around.map(componentStatement), itemStatement(item, envelope)].reduce(joined);
    found++;
    yield articleOf(
      place,
      "newsml",
      joined(outer, best.statement),
      best.lines,
      best.isAbstract || isTeaser(best.lines, 0) ? "summary" : "full",
      notesOf(item, place),
    );
  }
  if (found === 0) left.add("a news item without text inside: nothing to convert", name);
}

/** Advisory lines ("RECASTS with …") and revisions after the first. */
function notesOf(item: MarkupElement, place: Place): Document["problems"] {
  const revision = Number.parseInt(textOf(at(item, "identification", "newsidentifier", "revisionid")), 10);
  const advice = within(item, "newsline")
    .filter((line) => /advis|note|correct/iu.test(formal(at(line, "newslinetype"))))
    .map((line) => textOf(at(line, "newslinetext")))
    .filter(Boolean);
  return [
    ...(revision > 1
      ? [
          problemAt(
            place,
            "note",
            `it is revision ${revision}`,
            "see whether a briefing of an earlier version stands already",
          ),
        ]
      : []),
    ...advice.map((note) =>
      problemAt(place, "note", `its provider says: “${note.slice(0, 200)}”`, "see whether it concerns this text"),
    ),
  ];
}

/** The articles of a NewsML 1.x document. */
export async function* readNewsMl1(root: MarkupElement, place: Place, left: LeftOut): AsyncGenerator<Document> {
  const all = childrenOf(root, "newsitem");
  for (const [i, item] of all.entries()) {
    const part = all.length > 1 ? [place.part, `item ${i + 1}`].filter(Boolean).join(", ") : place.part;
    try {
      yield* articlesOf(item, at(root, "newsenvelope"), { ...place, part }, left);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      left.fail(error);
    }
  }
}
