import { type Atoms, before, behind } from "./atoms.ts";
import { bucketOf, hashOf } from "./hash.ts";

/** The atoms around a token: two to the left, itself, two to the right. */
type Window = readonly [Atoms, Atoms, Atoms, Atoms, Atoms];

/** The features of a token that every token has, by name: one to three atoms each. */
const templates: readonly (readonly [string, (window: Window) => readonly [number, number?, number?]])[] = [
  ["always", () => [0]],
  ["word", ([, , t]) => [t.word]],
  ["exact", ([, , t]) => [t.exact]],
  ["word before", ([, l]) => [l.word]],
  ["word behind", ([, , , r]) => [r.word]],
  ["word two before", ([ll]) => [ll.word]],
  ["word two behind", ([, , , , rr]) => [rr.word]],
  ["words before and here", ([, l, t]) => [l.word, t.word]],
  ["words here and behind", ([, , t, r]) => [t.word, r.word]],
  ["shape", ([, , t]) => [t.shape]],
  ["shapes before and here", ([, l, t]) => [l.bareShape, t.shape]],
  ["shapes here and behind", ([, , t, r]) => [t.shape, r.bareShape]],
  ["shapes around", ([, l, t, r]) => [l.bareShape, t.shape, r.bareShape]],
  ["rank and shape", ([, , t]) => [t.rank, t.shape]],
  ["coarse", ([, , t]) => [t.coarse]],
  ["fine", ([, , t]) => [t.fine]],
  ["coarse before", ([, l]) => [l.coarse]],
  ["coarse behind", ([, , , r]) => [r.coarse]],
  ["fine before", ([, l]) => [l.fine]],
  ["fine behind", ([, , , r]) => [r.fine]],
  ["coarse two before", ([ll]) => [ll.coarse]],
  ["coarse two behind", ([, , , , rr]) => [rr.coarse]],
  ["coarse and shape", ([, , t]) => [t.coarse, t.shape]],
  ["fine and shape", ([, , t]) => [t.fine, t.shape]],
  ["coarse before and shape", ([, l, t]) => [l.coarse, t.shape]],
  ["coarse behind and shape", ([, , t, r]) => [r.coarse, t.shape]],
  ["coarse before and here", ([, l, t]) => [l.coarse, t.coarse]],
  ["coarse here and behind", ([, , t, r]) => [t.coarse, r.coarse]],
  ["lists", ([, , t]) => [t.listed]],
  ["lists before", ([, l]) => [l.listed]],
  ["lists behind", ([, , , r]) => [r.listed]],
  ["lists before and here", ([, l, t]) => [l.listed, t.listed]],
  ["lists here and behind", ([, , t, r]) => [t.listed, r.listed]],
  ["lists and shape", ([, , t]) => [t.listed, t.shape]],
  ["rule", ([, , t]) => [t.rule]],
  ["rule and how sure", ([, , t]) => [t.rule, t.sure]],
  ["rule and shape", ([, , t]) => [t.rule, t.shape]],
  ["rule and lists", ([, , t]) => [t.rule, t.listed]],
  ["rule and coarse", ([, , t]) => [t.rule, t.coarse]],
  ["rules around", ([, l, t, r]) => [l.rule, t.rule, r.rule]],
  ["rule and word before", ([, l, t]) => [t.rule, l.word]],
  ["rule and word behind", ([, , t, r]) => [t.rule, r.word]],
];

/** Numbers of the templates that a token may have several times or not at all. */
const [inList, ofMemory, openerShape, openerLists, prefix, ending] = [100, 101, 102, 103, 110, 120];
const affix = 4;

/** Told of each feature in the order of its bucket: the number of the token and what the feature looks at. */
export type FeatureListener = (token: number, feature: string) => void;

/** The names of a token's features, in the order of their buckets. */
function tellNames(token: Atoms, i: number, opener: number, listener: FeatureListener): void {
  for (const [name] of templates) listener(i, name);
  for (const list of token.lists) listener(i, `list #${list}`);
  for (const mark of token.memory) listener(i, `memory #${mark}`);
  for (let k = 1; k <= affix && k <= token.text.length; k++) {
    listener(i, `opening ${token.text.slice(0, k)}-`);
    listener(i, `ending -${token.lower.slice(-k)}`);
  }
  if (i <= opener) for (const name of ["first and shape", "first and lists"]) listener(i, name);
}

/** The buckets of the features of each token of a sentence. */
export function featuresOf(atoms: readonly Atoms[], listener?: FeatureListener): readonly Int32Array[] {
  const opener = /\p{L}/u.test(atoms[0]?.text ?? "") ? 0 : 1;
  return atoms.map((token, i) => {
    const window: Window = [
      atoms[i - 2] ?? before,
      atoms[i - 1] ?? before,
      token,
      atoms[i + 1] ?? behind,
      atoms[i + 2] ?? behind,
    ];
    const buckets: number[] = [];
    for (let template = 0; template < templates.length; template++) {
      const values = templates[template]?.[1](window);
      if (values) buckets.push(bucketOf(template, ...values));
    }
    for (const list of token.lists) buckets.push(bucketOf(inList, list));
    for (const mark of token.memory) buckets.push(bucketOf(ofMemory, mark));
    for (let k = 1; k <= affix && k <= token.text.length; k++) {
      buckets.push(bucketOf(prefix + k, hashOf(token.text.slice(0, k))));
      buckets.push(bucketOf(ending + k, hashOf(token.lower.slice(-k))));
    }
    if (listener) tellNames(token, i, opener, listener);
    if (i <= opener) buckets.push(bucketOf(openerShape, token.shape), bucketOf(openerLists, token.listed));
    return Int32Array.from(buckets);
  });
}
