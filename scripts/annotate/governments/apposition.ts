import { city, type GovernmentRule } from "./scene.ts";

const calledCity =
  /^,? \(?(?:a|an|the|its|their|one of the) (?:[\p{Ll}’'-]+ ){0,3}(?:capital|city|town|port|metropolis|seat)\b|^, (?:home to|population|where)\b/u;
const region = /^, (?:\p{Lu}[\p{L}.]{1,20})(?: \p{Lu}[\p{L}]{1,20})?(?:,|\.?$)/u;
const beforeCity = /\b(?:capital|city|town|port) (?:of )?(?:, )?$|\bcapital, $/i;

/** "Caracas, a city of two million", "the capital, Dili", "Bern, Switzerland,". */
export const apposition: GovernmentRule = ({ before, after, isHouse }) =>
  !isHouse &&
  (calledCity.test(after) || beforeCity.test(before) || (region.test(after) && !/^, (?:which|who)\b/.test(after)))
    ? city
    : null;
