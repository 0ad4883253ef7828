import { city, type GovernmentRule, government, probablyGovernment, type Verdict } from "./scene.ts";

/** Words before the preposition that are looked at: letters. */
const reach = 70;

const dealings =
  "(?:relations?|relationship|talks|ties|deals?|trade|war|row|sid(?:e|ed|ing)|break|broke|broken|negotiat\\p{Ll}{1,30}|agree(?:d|ment|ments)?|pacts?|treat(?:y|ies)|accords?|disputes?|tensions?|contacts?|cooperat\\p{Ll}{1,30}|work(?:ed|ing)?|quarrel|patience|alliance|stand-?off|spat|truce|ceasefire|odds|business|dialogue|rift|rivalry|mistrust|hotline|understanding|split|diplomacy|competition|mediat\\p{Ll}{1,30}|compromise|consultations?|clash(?:es)?|confrontation|conflict|border|bargain|reconciliation|détente|detente|friendship|partnership)";

interface Preposition {
  readonly word: RegExp;
  readonly government: RegExp;
  readonly city: RegExp | null;
  /** When neither speaks. */
  readonly otherwise: Verdict | null;
}

const table: readonly Preposition[] = [
  {
    word: /\bfrom $/i,
    government:
      /\b(?:pressure|curbs|aid|demands?|approval|criticism|word|support|signals?|response|independence|sanctions|blessing|orders?|backing|assurances?|guarantees?|concessions?|permission|funds|funding|money|subsidies|threats?|protests?|condemnation|rebuke|complaints?|tariffs|restrictions|help|loans?|instructions|promises?|pledges?|messages?|letter|statement|opposition|objections|resistance|imposed|ruled|directed|governed|administered|interference|reassurance|apology|compensation|recognition|secede|breakaway|denial|reaction|silence|weapons|arms) (?:\p{Ll}{1,30} ){0,2}?from $/iu,
    city: null,
    otherwise: city,
  },
  {
    word: /\bto $/i,
    government:
      /\b(?:blow|rebuke|messages?|appeal(?:s|ed)?|aid|loyal|loyalty|close|closer|response|warnings?|sales|offers?|concessions?|threat|challenge|opposed|opposition|alternative|answer|ceded?|friendly|hostile|sympathetic|loans|arms|weapons|owed?|yield(?:ed)?|bow(?:ed)?|look(?:s|ed)|complain(?:ed|t|ts)?|sold|up|according|signal|gift|favou?r|lifeline|beholden|deference|allegiance|objection|insult|embarrassment|boost|snub|subservient|indebted) (?:\p{Ll}{1,30} ){0,1}?to $/iu,
    city: null,
    otherwise: city,
  },
  {
    word: /\bof $/i,
    government:
      /\b(?:blessing|approval|behalf|support|backing|patience|wary|critical|accus(?:e|es|ed|ing)|all(?:y|ies)|allegiance|hands?|influence|polic(?:y|ies)|positions?|favou?r|eyes|demands?|independent|help|control|orders?|wishes|consent|critics?|opponents?|side|enem(?:y|ies)|suspicious|condemnation|criticism|mistrust|distrust|defiance|pressure|recognition|intentions|view|complain(?:ed)?|demand(?:ed)?|ask(?:ed)?|require[sd]?|expect(?:ed|s)?) (?:\p{Ll}{1,30} ){0,1}?of $/iu,
    city: null,
    otherwise: city,
  },
  {
    word: /\b(?:with|between) $/i,
    government: new RegExp(`\\b${dealings}\\b[^.;:]{0,30}?\\b(?:with|between) $`, "iu"),
    city: /\b(?:flights?|trains?|roads?|lines?|distance|travel\p{Ll}{0,20}|fl(?:y|ies|ew)|daily|routes?|ferr(?:y|ies)|miles|km|kilometres|shuttl\p{Ll}{1,30}|commut\p{Ll}{1,30}|railway|bus|buses|halfway|divid\p{Ll}{1,30})\b[^.;:]{0,30}?\b(?:with|between) $/iu,
    otherwise: null,
  },
  {
    word: /\bby $/i,
    government:
      /\b(?:\p{Ll}{2,20}ed|made|given|taken|sent|broken|drawn|led|run|put|set|paid|held|sold|built|bought|seen) by $/iu,
    city: null,
    otherwise: null,
  },
  {
    word: /\b(?:up)?on $/i,
    government:
      /\b(?:pressure|sanctions|tariffs|duties|call(?:s|ed|ing)?|curbs|count(?:s|ed|ing)?|rel(?:y|ied|ies|iance)|depend(?:s|ed|ent|ence)?|influence|leverage|embargo|blam(?:e|ed)|impos(?:e|es|ed|ing)|incumbent|prevail(?:ed)?|lean(?:s|ed|ing)?) (?:\p{Ll}{1,30} ){0,2}?(?:up)?on $/iu,
    city: /\b(?:attack\p{Ll}{0,20}|march\p{Ll}{0,20}|descend\p{Ll}{0,20}|advanc\p{Ll}{0,20}|raid\p{Ll}{0,20}|strike|strikes|fell|rained) (?:up)?on $/iu,
    otherwise: null,
  },
  {
    word: /\b(?:against|for|towards?|behind|under) $/i,
    government:
      /\b(?:sanctions|case|complaints?|tariffs|charges|accusations|measures|campaign|retaliat\p{Ll}{1,30}|alliance|support|setback|victory|blow|embarrassment|problem|headache|message|priority|test|win|defeat|responsibility|good|crucial|important|polic(?:y|ies)|stance|hostility|approach|attitude|line|lined up|spoke|speaks?|difficult|awkward) (?:\p{Ll}{1,30} ){0,2}?(?:against|for|towards?|behind) $/iu,
    city: /\b(?:left|leav(?:e|es|ing)|bound|trains?|flights?|depart\p{Ll}{0,20}|head\p{Ll}{0,20}|set off|road|march\p{Ll}{0,20}|advanc\p{Ll}{0,20}|drove|driving|fl(?:ew|ying|ies)) (?:\p{Ll}{1,30} ){0,2}?(?:for|towards?) $/iu,
    otherwise: null,
  },
];

/** The "that" of a clause, or a conjunction spelt like a preposition, opens a sentence of its own. */
const placed =
  /\b(?:in|at|near|outside|around|across|throughout|within|inside|through|off|via|into|over|above|beyond|north|south|east|west|beneath|approaching|entering|as far (?:away )?as|than) $/i;
const trusting =
  /\b(?:trust|confidence|faith|hostility|governments?|leaders|leadership|policymakers|decision-makers|allies|hawks|hardliners|regime|officials|rulers) in $/iu;

/** "In Beijing" is the city, "pressure on Beijing" the government: the preposition, with the word that it belongs to. */
export const preposition: GovernmentRule = ({ before }) => {
  const near = before.slice(-reach);
  if (placed.test(near)) {
    if (!trusting.test(near)) return city;
    return /\b(?:trust|confidence|faith|hostility) in $/iu.test(near) ? government : probablyGovernment;
  }
  for (const { word, government: ruled, city: urban, otherwise } of table) {
    if (!word.test(near)) continue;
    if (ruled.test(near)) return government;
    return urban?.test(near) ? city : otherwise;
  }
  return null;
};
