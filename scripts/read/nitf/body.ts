import { linesOfMarkup, type MarkupElement, type MarkupLine } from "../markup-lines.ts";
import type { Printed, Statement } from "../statement.ts";
import { at, childrenOf, textOf, within } from "../xml.ts";

const attribute = (element: MarkupElement | null, name: string): string => element?.attributes.get(name) ?? "";

/** People named as such stand for the byline; functions beside them do not. */
function bylinesOf(head: MarkupElement): readonly Printed[] {
  return childrenOf(head, "byline").flatMap((byline) => {
    const people = within(byline, "person").map((person) => ({ value: textOf(person), by: "nitf byline person" }));
    if (people.length > 0) return people;
    const printed = byline.children.filter(
      (child) => typeof child === "string" || !["byttl", "location", "virtloc"].includes(child.name),
    );
    return [{ value: textOf({ ...byline, children: printed }), by: "nitf byline" }];
  });
}

/** `<rights>` and `<doc.rights>` state the terms, `<doc.copyright>` the holder and year. */
function rightsOf(root: MarkupElement): readonly Printed[] {
  const rights = within(root, "rights").map((element) => ({ value: textOf(element), by: "nitf rights" }));
  const owned = within(root, "doc.copyright").flatMap((element) => {
    const holder = attribute(element, "holder");
    const year = attribute(element, "year").slice(0, 4);
    return holder ? [{ value: `© ${year ? `${year} ` : ""}${holder}`, by: "nitf doc.copyright" }] : [];
  });
  return [...rights, ...owned];
}

/** What an NITF document, whole or only its body, states of its article. */
export function nitfStatement(root: MarkupElement): Statement {
  const [head] = within(root, "body.head");
  const docdata = at(root, "head", "docdata");
  const pubdata = at(root, "head", "pubdata");
  const issued = { value: attribute(at(docdata, "date.issue"), "norm"), by: "nitf date.issue" };
  const published = { value: attribute(pubdata, "date.publication"), by: "nitf date.publication" };
  const release = { value: attribute(at(docdata, "date.release"), "norm"), by: "nitf date.release" };
  const language = root.attributes.get("xml:lang") ?? root.attributes.get("baselang") ?? "";
  const title = { value: textOf(at(root, "head", "title")), by: "nitf title" };
  const distributors = head
    ? childrenOf(head, "distributor").map((element) => ({ value: textOf(element), by: "nitf distributor" }))
    : [];
  const source = { value: attribute(at(docdata, "doc-id"), "regsrc"), by: "nitf doc-id" };
  const evloc = at(docdata, "evloc");
  const named = head
    ? childrenOf(head, "dateline").map((element) => ({ value: textOf(element), by: "nitf dateline" }))
    : [];
  const headlines = head ? within(head, "hl1").map((element) => ({ value: textOf(element), by: "nitf hl1" })) : [];
  return {
    headline: [...headlines, title],
    subtitle: head ? within(head, "hl2").map((element) => ({ value: textOf(element), by: "nitf hl2" })) : [],
    bylines: head ? bylinesOf(head) : [],
    published: [issued, published],
    // Without it, or before it was issued, a document is free.
    embargo: release.value > issued.value ? [release] : [],
    dateline: named,
    located: [{ value: attribute(evloc, "city"), by: "nitf evloc" }],
    agencies: [...distributors, source],
    publisher: [{ value: attribute(pubdata, "name"), by: "nitf pubdata" }, ...distributors],
    section: [{ value: attribute(pubdata, "position.section"), by: "nitf position.section" }],
    language: [{ value: language, by: "nitf language" }],
    url: [{ value: attribute(pubdata, "ex-ref"), by: "nitf pubdata" }],
    rights: rightsOf(root),
  };
}

/** What editors are told of it, in words; empty without. */
export const nitfNotes = (root: MarkupElement): readonly string[] => {
  const docdata = at(root, "head", "docdata");
  const correction = at(docdata, "correction");
  return [
    attribute(at(docdata, "ed-msg"), "info"),
    correction ? attribute(correction, "info") || "marked as a correction" : "",
  ].filter((text) => text.trim() !== "");
};

/** Whether its management says that it is not to be used: "nostatus", "usable" and silence are no reason. */
export const nitfStatus = (root: MarkupElement): string => attribute(at(root, "head", "docdata"), "management-status");

/** The text of an NITF document: its content, and the abstract where there is no other. */
export function nitfLines(root: MarkupElement): {
  readonly lines: readonly MarkupLine[];
  readonly isAbstract: boolean;
} {
  const contents = root.name === "body.content" ? [root] : within(root, "body.content");
  const ends = within(root, "body.end");
  const lines = linesOfMarkup([...contents, ...ends]);
  if (lines.some(({ role }) => role !== "byline" && role !== "caption")) return { lines, isAbstract: false };
  return { lines: linesOfMarkup(within(root, "abstract").flatMap(({ children }) => children)), isAbstract: true };
}
