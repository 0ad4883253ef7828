import { city, type GovernmentRule, government } from "./scene.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const policy = set(`
  decision decisions refusal move moves plan plans policy policies position positions stance offer offers demand demands
  claim claims response answer reply request rejection threat threats pledge promise call calls criticism warning
  ambassador envoy ally allies government ministry minister ministers army military sanctions rules rule law laws ban tariffs
  tariff duties duty efforts effort attempt attempts bid support backing approval opposition interests concerns concern
  ambitions ambition strategy budget debt debts diplomacy diplomats relations relationship ties veto statement
  announcement failure willingness reluctance desire influence role insistence proposal proposals stake intentions
  intention message commitment commitments accusation accusations allegations denial grip campaign crackdown nuclear
  territorial sovereignty aggression invasion occupation blockade leadership leaders leader cabinet coalition
  negotiators negotiator delegation favour patience view views assessment version account actions action behaviour
  conduct foreign defence defense trade fiscal monetary spending borrowing aid assistance help hand partners rival
  rivals enemies backers purchase acquisition withdrawal exit accession membership recognition consent hopes fears
  obligations pressure control hold fleet navy warships embassy spies intelligence courts reforms reform programme
  arms weapons quest pursuit handling treatment use signature word words silence suspicion suspicions anger`);

const urban = set(`
  streets street mayor airport airports metro residents cafes cafés bars bazaar suburbs suburb skyline port harbour
  harbor stadium university hospital hospitals museum museums cathedral subway underground railway station stations
  district districts neighbourhoods neighborhoods population outskirts centre center square market markets stock bourse
  exchange index weather restaurants hotels police schools school parks park river traffic smog air climate nightlife
  tower theatre theatres theater opera bridge bridges clubs club football team commuters drivers people inhabitants
  citizens homeless buses taxis trams tram zoo gallery galleries poor rich elite skies rooftops walls gates roads main
  biggest largest oldest busiest old historic central financial city`);

/** "Beijing's refusal", "Paris's cafes": what is owned tells the owner. */
export const possessive: GovernmentRule = ({ after, isHouse }) => {
  const owned = /^['’]s? ((?:[\p{L}\p{N}’'-]+ ?){1,5})/u.exec(after.slice(0, 90))?.[1];
  if (owned === undefined) return null;
  for (const word of owned.split(" ").slice(0, 4)) {
    const lower = word.toLowerCase();
    if (policy.has(lower)) return government;
    if (urban.has(lower)) return isHouse ? null : city;
  }
  // "Moscow's Red Square"
  return /^\p{Lu}\p{Ll}/u.test(owned) && !isHouse ? city : null;
};
