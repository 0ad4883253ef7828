import type { Block } from "./blocks.ts";
import { densestElement } from "./densest.ts";
import { landmarkElement } from "./landmarks.ts";
import type { Node } from "./tree.ts";

/** Where the article of a page stands. */
export interface Main {
  /** The innermost element that holds nearly all of its text. */
  readonly container: Node;
  /** Indices of the blocks that stand there, furniture among them. */
  readonly candidates: ReadonlySet<number>;
  /** How much of its text stands within an element, from 0 to 1. */
  readonly share: (node: Node) => number;
}

export function* ancestors(node: Node): Generator<Node> {
  for (let at: Node | null = node; at; at = at.parent) yield at;
}

const isWithin = (node: Node, outer: Node): boolean => {
  for (const at of ancestors(node)) if (at === outer) return true;
  return false;
};

const captioned = /(?:^| )caption/u;

/** Text beyond doubt: long, and not made of links. */
export const isCore = ({ words, linked, role, node }: Block): boolean =>
  words >= 15 &&
  linked < 0.4 &&
  role !== "caption" &&
  role !== "heading" &&
  !captioned.test(node.hint) &&
  !captioned.test(node.parent?.hint ?? "");

/** Elements of one tag and class are of one kind. */
const kindOf = ({ tag, hint }: Node): string | null => (hint === "" ? null : `${tag} ${hint}`);

/** The kinds of element that several paragraphs of the article are set in. */
function kindsIn(core: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { node } of core) {
    const kind = kindOf(node);
    if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([kind, count]) => (count >= 3 ? [kind] : [])));
}

function sharesOf(blocks: readonly Block[]): ReadonlyMap<Node, number> {
  const words = new Map<Node, number>();
  const all = blocks.reduce((sum, block) => sum + block.words, 0) || 1;
  for (const block of blocks)
    for (const node of ancestors(block.node)) words.set(node, (words.get(node) ?? 0) + block.words / all);
  return words;
}

/** What the opening paragraph is called where it stands apart from the others. */
const leading =
  /(?:^| )(?:lead|leadtext|lead text|intro|introtext|intro text|introduction|vorspann|ingress|chapeau|chapo|entradilla|bajada|sottotitolo|occhiello|anreisser|anrisstext|teaser text|teasertext|excerpt|news description)(?: |$)/u;

/** Whether an element, or one close around it, is named as what opens an article. */
export const isLead = (node: Node): boolean =>
  leading.test(node.hint) || leading.test(node.parent?.hint ?? "") || leading.test(node.parent?.parent?.hint ?? "");

/** Opening paragraphs between the headline and the rest of the text. */
function leadsIn(blocks: readonly Block[], core: readonly Block[]): readonly Block[] {
  const [first] = core;
  const title = blocks.find(({ node }) => node.tag === "h1");
  if (!first || !title) return [];
  return blocks.filter(
    ({ index, node, words, linked }) =>
      index > title.index && index < first.index && words >= 12 && linked < 0.2 && isLead(node),
  );
}

/**
 * Three voters say where the article is; a block belongs to it where two agree. Each errs elsewhere: Readability by
 * cutting short, the densest element by taking comments, the names of elements by being wrong.
 */
export function mainOf(root: Node, blocks: readonly Block[], readable: ReadonlySet<number>): Main {
  const densest = densestElement(blocks);
  const landmark = landmarkElement(root, blocks);
  const sizeOf = (has: (node: Node) => boolean): number =>
    blocks.reduce((sum, block) => sum + (isCore(block) && has(block.node) ? block.words : 0), 0);
  const isReadable = (node: Node): boolean => readable.has(node.index);
  const isDense = (node: Node): boolean => densest !== null && isWithin(node, densest);
  // Without a landmark Readability has the casting vote, unless it found far less.
  const casting = sizeOf(isDense) > 2 * sizeOf(isReadable) ? isDense : isReadable;
  const voted = blocks.filter(({ node }) => {
    const first = isReadable(node);
    const second = isDense(node);
    const third = landmark ? isWithin(node, landmark) : casting(node);
    return Number(first) + Number(second) + Number(third) >= 2;
  });
  // Where no two agree on any text, the densest element is the best that there is.
  const elected = voted.some(isCore) || densest === null ? voted : blocks.filter(({ node }) => isWithin(node, densest));
  const core = elected.filter(isCore);
  // A paragraph that is set as those of the article are belongs to it wherever it stands.
  const kinds = kindsIn(core);
  const strays = blocks.filter((block) => isCore(block) && kinds.has(kindOf(block.node) ?? ""));
  const shares = sharesOf(core.length > 0 ? core : elected);
  let container = root;
  for (const [node, share] of shares) if (share >= 0.8 && node.index > container.index) container = node;
  return {
    container,
    candidates: new Set([...elected, ...strays, ...leadsIn(blocks, core)].map(({ index }) => index)),
    share: (node) => shares.get(node) ?? 0,
  };
}
