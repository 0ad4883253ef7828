import { city, type GovernmentRule, government, probablyGovernment } from "./scene.ts";

const urbanNouns =
  /^ (?:residents?|shares?|stocks?|stock|exchange|copper|gold|crude|trading|market|markets|bourse|airport|airports|police|metro|subway|underground|suburbs?|district|districts|neighbou?rhoods?|streets?|marathon|derby|club|hospital|hospitals|hotel|university|museum|theatre|theater|gallery|court|schools?|mayor|port|harbou?r|station|traffic|smog|zoo|stadium|apartment|flat|home|homes|property|rents?|restaurants?|cafe|bridge|tower|taxi|bus|street|time|fashion|film|festival)\b/;
const voices =
  /^ (?:spokes(?:man|woman|person|people)|officials?|aides?|advis[eo]rs?|source|sources|insiders?|staff|statement|policy|press|briefing|response|chief)\b/;
const sided =
  /^[-‐‑–](?:backed|led|friendly|controlled|imposed|appointed|installed|sponsored|funded|brokered|aligned|allied|leaning|run|approved|sanctioned|drafted|dominated)\b/;
const based = /^[-‐‑](?:based|born|bound|listed|trained|educated|area|bred|to)\b/;
const pair =
  /^[-‐‑–]\p{Lu}[\p{L}]{2,20} (?:ties|relations|talks|trade|axis|alliance|pact|relationship|rivalry|tensions?|dialogue|accord|deal|agreement|row)\b/u;
const pairAfter =
  /^ (?:ties|relations|talks|trade|axis|alliance|pact|relationship|rivalry|tensions?|dialogue|accord)\b/;

/** The name in front of a noun or in a compound: "Tokyo shares", "Moscow-backed", "Beijing-Taipei ties". */
export const compound: GovernmentRule = ({ before, after, isHouse }) => {
  if (/\b(?:pro|anti)[-‐‑]$/i.test(before) || sided.test(after) || pair.test(after)) return government;
  if (/\p{Lu}[\p{L}]{2,20}[-‐‑–]$/u.test(before) && pairAfter.test(after)) return government;
  if (based.test(after)) return city;
  if (isHouse && voices.test(after)) return government;
  if (isHouse) return null;
  if (urbanNouns.test(after)) return city;
  // "The Riyadh Open", "Tehran University": a name of its own.
  if (/^ \p{Lu}[\p{Ll}]+/u.test(after) && /(?:^|\b(?:the|a|an|in|at|of) ?)$/i.test(before)) return city;
  return /\b(?:central|downtown|inner|greater|old|north|south|east|west|northern|southern|eastern|western) $/i.test(
    before,
  )
    ? city
    : /\bofficial (?:in|from) $/.test(before)
      ? probablyGovernment
      : null;
};
