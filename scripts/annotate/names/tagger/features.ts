import { type Atoms, type Field, fieldAt, fieldCount, labelOf, reach } from "./atoms.ts";
import { bucketOf } from "./hash.ts";

/** A field of the token so many places on. */
type Seen = readonly [offset: number, field: Field];

type Template = readonly [Seen, Seen?, Seen?];

/** The features that every token has: one to three atoms each, of the token or its neighbours. */
const everywhere: readonly Template[] = [
  [[0, "word"]],
  [[0, "exact"]],
  [[-1, "word"]],
  [[1, "word"]],
  [[-2, "word"]],
  [[2, "word"]],
  [
    [-1, "word"],
    [0, "word"],
  ],
  [
    [0, "word"],
    [1, "word"],
  ],
  [[0, "shape"]],
  [
    [-1, "bareShape"],
    [0, "shape"],
  ],
  [
    [0, "shape"],
    [1, "bareShape"],
  ],
  [
    [-1, "bareShape"],
    [0, "shape"],
    [1, "bareShape"],
  ],
  [
    [0, "rank"],
    [0, "shape"],
  ],
  [[0, "coarse"]],
  [[0, "fine"]],
  [[-1, "coarse"]],
  [[1, "coarse"]],
  [[-1, "fine"]],
  [[1, "fine"]],
  [[-2, "coarse"]],
  [[2, "coarse"]],
  [
    [0, "coarse"],
    [0, "shape"],
  ],
  [
    [0, "fine"],
    [0, "shape"],
  ],
  [
    [-1, "coarse"],
    [0, "shape"],
  ],
  [
    [1, "coarse"],
    [0, "shape"],
  ],
  [
    [-1, "coarse"],
    [0, "coarse"],
  ],
  [
    [0, "coarse"],
    [1, "coarse"],
  ],
  [[0, "listed"]],
  [[-1, "listed"]],
  [[1, "listed"]],
  [
    [-1, "listed"],
    [0, "listed"],
  ],
  [
    [0, "listed"],
    [1, "listed"],
  ],
  [
    [0, "listed"],
    [0, "shape"],
  ],
  [[0, "use"]],
  [
    [-1, "use"],
    [0, "shape"],
  ],
  [
    [1, "use"],
    [0, "shape"],
  ],
  [
    [-1, "use"],
    [0, "use"],
  ],
  [
    [0, "use"],
    [1, "use"],
  ],
  [[0, "rule"]],
  [
    [0, "rule"],
    [0, "sure"],
  ],
  [
    [0, "rule"],
    [0, "shape"],
  ],
  [
    [0, "rule"],
    [0, "listed"],
  ],
  [
    [0, "rule"],
    [0, "coarse"],
  ],
  [
    [-1, "rule"],
    [0, "rule"],
    [1, "rule"],
  ],
  [
    [0, "rule"],
    [-1, "word"],
  ],
  [
    [0, "rule"],
    [1, "word"],
  ],
];

/** Further features of tokens in a capitalised stretch. */
const inRuns: readonly Template[] = [
  [[0, "runPlace"]],
  [
    [0, "runPlace"],
    [0, "rule"],
  ],
  [
    [0, "runPlace"],
    [0, "runLast"],
  ],
  [
    [0, "runPlace"],
    [0, "runFirst"],
  ],
  [
    [0, "runPlace"],
    [0, "runLastFine"],
  ],
  [
    [0, "runPlace"],
    [0, "runLastUse"],
  ],
  [
    [0, "runPlace"],
    [0, "runLists"],
  ],
  [
    [0, "runPlace"],
    [0, "leftOfRun"],
  ],
  [
    [0, "runPlace"],
    [0, "leftOfRunFine"],
  ],
  [
    [0, "runPlace"],
    [0, "leftOfRunUse"],
  ],
  [
    [0, "runPlace"],
    [0, "rightOfRun"],
  ],
  [
    [0, "runPlace"],
    [0, "rightOfRunFine"],
  ],
  [
    [0, "runPlace"],
    [0, "rightOfRunUse"],
  ],
  [
    [0, "leftOfRun"],
    [0, "rightOfRun"],
  ],
  [
    [0, "leftOfRunUse"],
    [0, "rightOfRunUse"],
    [0, "runPlace"],
  ],
  [
    [0, "fine"],
    [0, "leftOfRunUse"],
  ],
  [
    [0, "fine"],
    [0, "rightOfRunUse"],
  ],
];

/** Stands for the second or third atom of a template that has none. */
const nowhere = 1 << 20;

/** Where the atoms of each template stand from the row of the token on: three numbers a template. */
const indices = (templates: readonly Template[]): Int32Array =>
  Int32Array.from(
    templates.flatMap((seen) =>
      [0, 1, 2].map((i) => {
        const atom = seen[i];
        return atom ? atom[0] * fieldCount + fieldAt(atom[1]) : nowhere;
      }),
    ),
  );
const everywhereAt = indices(everywhere);
const inRunsAt = indices(inRuns);
const runPlace = fieldAt("runPlace");
const [shape, listed] = [fieldAt("shape"), fieldAt("listed")];
// Local copies: a binding of another module costs a call each time where modules are transformed on the fly.
const width = fieldCount;
const edge = reach;
const bucket = bucketOf;

const none = new Int32Array(0);

/** Numbers of the templates that a token may have several times or not at all. */
const [inList, ofMemory, ofFinder, openerShape, openerLists, affix, always] = [200, 201, 202, 203, 204, 205, 206];

/** Room for the features of one token. */
const most = 400;

/** Told of each feature in the order of its bucket: the number of the token and what the feature looks at. */
export type FeatureListener = (token: number, feature: string) => void;

const sides = new Map([
  [-2, "two before"],
  [-1, "before"],
  [0, "here"],
  [1, "behind"],
  [2, "two behind"],
]);

/** "word before and here", "rule around". */
function nameOf(template: Template): string {
  const [[, field], , third] = template;
  if (third?.[0] === 1) return `${labelOf(field)} around`;
  const parts = template.flatMap((seen) => (seen ? [seen] : []));
  if (parts.every(([offset]) => offset === 0)) return parts.map(([, name]) => labelOf(name)).join(" and ");
  return parts.map(([offset, name]) => `${labelOf(name)} ${sides.get(offset)}`).join(" and ");
}

/** The names of a token's features, in the order of their buckets. */
function tellNames(atoms: Atoms, i: number, opens: boolean, listener: FeatureListener): void {
  listener(i, "always");
  for (const template of everywhere) listener(i, nameOf(template));
  if (atoms.values[(i + reach) * fieldCount + runPlace] !== 0)
    for (const template of inRuns) listener(i, nameOf(template));
  if (opens) for (const name of ["first and shape", "first and lists"]) listener(i, name);
  for (const list of atoms.lists[i] ?? []) listener(i, `list #${list}`);
  for (const mark of atoms.memory[i] ?? []) listener(i, `memory #${mark}`);
  for (const finder of atoms.proposals[i] ?? []) listener(i, `finder #${finder}`);
  for (const affix of atoms.affixes[i] ?? []) listener(i, `beginning or ending #${affix}`);
}

/** The buckets of the features of each token of a sentence; none where a token is part of no name. */
export function featuresOf(atoms: Atoms, listener?: FeatureListener): readonly Int32Array[] {
  const { values } = atoms;
  const buckets = new Int32Array(most);
  let count = 0;
  const collect = (templates: Int32Array, row: number, from: number): void => {
    for (let t = 0; t < templates.length; t += 3) {
      const [a, b, c] = [templates[t] as number, templates[t + 1] as number, templates[t + 2] as number];
      buckets[count++] = bucket(
        from + t,
        values[row + a] as number,
        b === nowhere ? 0 : (values[row + b] as number),
        c === nowhere ? 0 : (values[row + c] as number),
      );
    }
  };
  const several = (template: number, marks: ArrayLike<number>): void => {
    for (let k = 0; k < marks.length && count < most; k++) buckets[count++] = bucket(template, marks[k] as number);
  };
  const opener = atoms.live[0] ? 0 : 1;
  return atoms.live.map((live, i) => {
    if (!live) return none;
    count = 0;
    const row = (i + edge) * width;
    buckets[count++] = bucket(always, 0);
    collect(everywhereAt, row, 1000);
    if (values[row + runPlace] !== 0) collect(inRunsAt, row, 2000);
    if (i <= opener) {
      buckets[count++] = bucket(openerShape, values[row + shape] as number);
      buckets[count++] = bucket(openerLists, values[row + listed] as number);
    }
    several(inList, atoms.lists[i] ?? none);
    several(ofMemory, atoms.memory[i] ?? none);
    several(ofFinder, atoms.proposals[i] ?? none);
    several(affix, atoms.affixes[i] ?? none);
    if (listener) tellNames(atoms, i, i <= opener, listener);
    return buckets.slice(0, count);
  });
}
