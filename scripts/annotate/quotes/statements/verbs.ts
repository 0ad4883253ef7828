/** What each verb of saying lets follow it when words are reported without marks. The lists are our own. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** A clause may follow without "that": "X said the pier fell". */
export const bareClause =
  set(`say claim insist maintain argue warn predict report estimate believe think hope fear suggest
  promise confirm deny admit acknowledge concede allege contend assert announce add note explain forecast reckon
  complain recall tell expect stress reiterate repeat write testify assume suspect worry caution declare state reply
  respond remark observe conclude reveal disclose emphasise emphasize underline`);

/** What is said may be a noun phrase: "X denied wrongdoing", "X warned of a strike". */
export const nounObject = set(`deny predict forecast announce confirm admit acknowledge concede estimate expect accuse
  blame condemn denounce criticise criticize praise demand urge warn allege promise pledge propose recommend fear`);

/** "X pledged to pay". */
export const infinitive = set("promise pledge vow threaten hope expect swear propose offer");

/** "X warned of …", "warned against …", "called for …" is what somebody asks, "spoke of …" is not. */
export const withPreposition: ReadonlyMap<string, RegExp> = new Map([
  ["warn", /^(?:of|against|about)$/],
  ["complain", /^(?:of|about)$/],
  ["boast", /^of$/],
]);

/** Participles that go on from the main verb: "…, saying the pier had fallen", "…, accusing the board of sloth". */
export const participles = set("say add warn insist claim argue note stress accuse allege predict blame deny explain");

const denials = set("deny reject dismiss refute dispute rebut");
const hedges = set(`believe think expect hope fear suspect reckon estimate predict forecast suggest doubt worry assume
  allege guess anticipate speculate`);

/** How far the speaker stands behind the words: denied, held likely, or plainly said. */
export const stanceOf = (lemma: string): "said" | "denied" | "supposed" =>
  denials.has(lemma) ? "denied" : hedges.has(lemma) ? "supposed" : "said";
