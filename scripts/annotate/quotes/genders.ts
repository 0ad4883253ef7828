import type { Entity } from "../../model.ts";
import { mensNames, womensNames } from "./given-names.ts";

export type Gender = "he" | "she" | null;

const bare = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const she = new Set(womensNames.split(/\s+/).map(bare));
const he = new Set(mensNames.split(/\s+/).map(bare));

const herTitle =
  /(?:^|[\s"“(])(?:Ms|Mrs|Miss|Madame|Lady|Queen|Princess|Sister|[Cc]hairwoman|[Ss]pokeswoman|[Cc]ongresswoman|[Ff]irst [Ll]ady|[Aa]ctress)\.?\s$/u;
const hisTitle =
  /(?:^|[\s"“(])(?:Mr|Sir|Lord|King|Prince|Father|Brother|[Cc]hairman|[Ss]pokesman|[Cc]ongressman)\.?\s$/u;

/** Votes of the text that outweigh a title's silence, and those that outweigh a given name. */
const told = 5;

/**
 * Whether "he" or "she" fits a person, by the titles printed before a mention, the given name and what the text has
 * told (`evidence`, above zero for "she"); null when unknown.
 */
export function genderOf(text: string, person: Entity, evidence = 0): Gender {
  for (const { start } of person.mentions) {
    const before = text.slice(Math.max(0, start - 16), start);
    if (herTitle.test(before)) return "she";
    if (hisTitle.test(before)) return "he";
  }
  if (Math.abs(evidence) >= told) return evidence > 0 ? "she" : "he";
  // "Jean-Baptiste", "Anne-Marie": in French names the first half tells, and there Jean is a man.
  if (/^(?:Jean|Pierre|Louis|Charles|Paul|François|Marc)-\p{Lu}/u.test(person.name)) return "he";
  const given = person.name.includes(" ") ? (bare(person.name.split(" ")[0] ?? "").split("-")[0] ?? "") : "";
  if (she.has(given)) return "she";
  if (he.has(given)) return "he";
  return evidence === 0 ? null : evidence > 0 ? "she" : "he";
}
