import type { Certainty } from "../../model.ts";

/** A mention of a seat of government, and the words of its sentence on either side. */
export interface Scene {
  /** Up to the name; names coordinated with it ("London, Paris and"), "the" and "both" are left out. */
  readonly before: string;
  /** From the end of the name on. */
  readonly after: string;
  /** The same behind the names that follow it ("and Washington agreed"). */
  readonly beyond: string;
  /** A building or street that stands for those who rule in it, as no city does. */
  readonly isHouse: boolean;
  readonly inHeadline: boolean;
}

export interface Verdict {
  readonly is: "government" | "city";
  readonly certainty: Certainty;
}

/** Decides, or leaves it to the next. */
export type GovernmentRule = (scene: Scene) => Verdict | null;

export const government: Verdict = { is: "government", certainty: "stated" };
export const probablyGovernment: Verdict = { is: "government", certainty: "inferred" };
export const city: Verdict = { is: "city", certainty: "stated" };

const name = "(?:the )?\\p{Lu}[\\p{L}’'.]{1,30}(?: (?:of )?\\p{Lu}[\\p{L}’'.]{1,30}){0,2}";
const coordinatedBefore = new RegExp(`(?<![\\p{L}\\p{N}])${name}(?:, | and | or | nor |, and )$`, "u");
const coordinatedAfter = new RegExp(`^(?:, ${name}(?=,| and )){0,4},? (?:and|or|nor) ${name}`, "u");
const articles = /(?:^|(?<= ))(?:the|both|neither|either|that of) $/i;

/** Most names of a list that are stepped over. */
const longestList = 5;

/** @param before and `after`: the sentence on either side of the name, as printed */
export function sceneOf(
  before: string,
  after: string,
  { isHouse, inHeadline }: Pick<Scene, "isHouse" | "inHeadline">,
): Scene {
  let head = before.replace(articles, "");
  for (let n = 0; n < longestList; n++) {
    const match = coordinatedBefore.exec(head.slice(-120));
    if (!match) break;
    head = head.slice(0, head.length - match[0].length).replace(articles, "");
  }
  const list = coordinatedAfter.exec(after.slice(0, 160));
  return { before: head, after, beyond: list ? after.slice(list[0].length) : after, isHouse, inHeadline };
}
