import type { EntityKind } from "../../../model.ts";

/** Kinds of name in the order of the tag numbers. */
const kinds: readonly EntityKind[] = ["person", "organisation", "place"];
const parts = ["B", "I", "L", "U"] as const;

/** 0 is outside; then begin, inside, last and unit (a name of one token) of each kind. */
export const tagCount = 1 + kinds.length * parts.length;

/** Number of a tag. */
const tagOf = (part: (typeof parts)[number], kind: EntityKind): number =>
  1 + kinds.indexOf(kind) * parts.length + parts.indexOf(part);

const partOf = (tag: number): string => (tag === 0 ? "O" : (parts[(tag - 1) % parts.length] ?? "O"));
const kindOf = (tag: number): EntityKind | undefined => kinds[Math.floor((tag - 1) / parts.length)];

/** Whether `next` may stand behind `tag`: a name that is begun is carried on to its last token. */
function mayFollow(tag: number, next: number): boolean {
  const open = partOf(tag) === "B" || partOf(tag) === "I";
  const carriesOn = partOf(next) === "I" || partOf(next) === "L";
  return open ? carriesOn && kindOf(tag) === kindOf(next) : !carriesOn;
}

/** Tag → the tags that may stand before it; a sentence starts and ends as if outside. */
export const predecessors: readonly (readonly number[])[] = Array.from({ length: tagCount }, (_, next) =>
  Array.from({ length: tagCount }, (_, tag) => tag).filter((tag) => mayFollow(tag, next)),
);
export const mayEnd = Array.from({ length: tagCount }, (_, tag) => mayFollow(tag, 0));

/** A name over tokens `[from, to)`. */
export interface TokenName {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
}

/** Names → one tag a token. */
export function encode(names: readonly TokenName[], length: number): Uint8Array {
  const tags = new Uint8Array(length);
  for (const { from, to, kind } of names)
    for (let i = from; i < to; i++)
      tags[i] = tagOf(to - from === 1 ? "U" : i === from ? "B" : i === to - 1 ? "L" : "I", kind);
  return tags;
}

/** Tags → names. The tags keep the rule of `mayFollow`. */
export function decode(tags: Uint8Array): readonly TokenName[] {
  const names: TokenName[] = [];
  let from = 0;
  tags.forEach((tag, i) => {
    const part = partOf(tag);
    if (part === "B" || part === "U") from = i;
    const kind = kindOf(tag);
    if (kind && (part === "L" || part === "U")) names.push({ from, to: i + 1, kind });
  });
  return names;
}
