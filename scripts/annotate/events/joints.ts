import type { Event } from "../../model.ts";
import type { Token } from "./verbs.ts";

/**
 * How the clause of a date stands in its sentence. `reported`: what somebody is said to have said. `saying`: the date is
 * that of the saying. `relative`: it tells of a name or noun before it. `subordinate`: behind "after", "when", "because".
 */
export type ClauseKind = Event["clause"];

/** Marks and words at which clauses of newswire English join. */
export const strong = /^(?:[;:()–—“”"]|--)$/;
export const relative = /^(?:who|which|whose|whom|where)$/;
export const subordinator = /^(?:after|when|because|while|as|although|though|since|once)$/;
export const conditional = /^(?:if|unless|whether|before|until|till)$/;
export const conjunction = /^(?:and|but|or|then|yet)$/;
/** Between the head of a clause and a date that opens it. */
export const leading =
  /^(?:on|in|at|by|late|early|mid|back|during|over|since|until|from|around|about|only|just|the|and|but|then|again|earlier|later|meanwhile|,)$/;
export const eventBefore =
  /^(?:before|until|till|since|following|ahead|than|after|despite|amid|for|against|from|between)$/;
/** With "that" behind them they report. */
export const reporting =
  /^(?:said|says|say|told|announced|added|reported|warned|confirmed|stated|noted|claimed|argued|insisted|acknowledged|believe[sd]?|estimated?s?|found|finds|shows?|showed|ruled|heard|learned|thought|revealed|admitted|alleged?s?|suspected?s?|wrote|knew|recalled|explained|denied|predicted|concluded|promised|promises|pledged|vowed|hoped|hopes|feared|fears|expects|reporters|statement|court)$/;
export const duty = /^(?:due|expected|scheduled|planned|slated|likely|set)$/;

export const isOpener = ({ lower }: Token): boolean =>
  relative.test(lower) || subordinator.test(lower) || conditional.test(lower) || lower === "that";
