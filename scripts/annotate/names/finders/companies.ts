import { type NameFinder, propose, type Run, textOfTokens } from "../context.ts";
import { nameWords } from "../shape.ts";
import { functionWords } from "../vocabulary.ts";

/** "(ALDP.L)", "(6399.T)", "(NYSE: ABC)": how markets call a share, printed behind its company. */
const shareCode =
  /^ ?\((?:(?:NYSE|Nasdaq|NASDAQ|LSE|TSX|ASX|SGX|HKEX|BSE|NSE|JSE|AMEX|KRX|TSE|SIX|Euronext)[ :]{1,2}[A-Z0-9.]{1,8}|[A-Z0-9]{1,7}(?:[a-z]{1,2})?\.[A-Z]{1,3})\)/;

/** Words for what a company is, and for nobody who works there. */
const kinds =
  /^(?:(?:car|truck|chip|drug|plane|aircraft|phone|steel|pump|tyre|tire|toy|shoe|watch|wine|beer|paper|cement|sugar|chocolate|battery|turbine|software|equipment|tool|engine|parts|furniture|glass|ship|train|bus|game|games)maker|manufacturer|automaker|carmaker|chipmaker|drugmaker|planemaker|steelmaker|shipbuilder|brewer|distiller|retailer|lender|insurer|reinsurer|airline|carrier|conglomerate|brokerage|consultancy|subsidiary|utility|supermarket|startup|start-up|company|firm|group|grocer|refiner|smelter|wholesaler|franchisee|operator|unit|bank)$/;
const makers = /^(?:maker|makers|producer|giant|chain|brand|rival|bidder|suitor)$/;

/** What such a company brings to market. */
const goods =
  /^(?:pulp|paper|steel|oil|gas|palm|rubber|cocoa|coffee|tea|sugar|salt|lithium|copper|nickel|gold|iron|coal|cement|chip|battery|drug|vaccine|car|truck|phone|toy|shoe|food|dairy|meat|salmon|seafood|wine|beer|glass|timber|cotton|textile|fertili[sz]er|chemical|plastics|power|energy|software|e-commerce|telecoms|shipping|mining|tobacco|cosmetics|seed|machine|engine|turbine|graphite)$/;

/** What comes before the name of a company whose shares are spoken of. */
const before =
  /(?:^|\s)(?:shares? (?:in|of)|stake in|stocks? of|takeover (?:of|by)|acquisition of|merger with|merge with|bid for|buyout of|owned by|advised by|listed|investors? in|shareholders? (?:in|of)|bonds of|parent of|owner of) $/i;
/** What comes behind it. */
const behind =
  /^(?:['’]s? |,? )(?:shares|stock|shareholders|board of directors|market value|market capitali[sz]ation|annual (?:sales|report|revenue)|quarterly|revenue|earnings|net (?:profit|loss|income)|share price|closing price|main plant|factories|headquarters)\b/;
/** "X reported a profit", "X agreed to buy Y". */
const doing =
  /^ (?:has |had |have |will |would |is to |plans to |agreed to |said it |agrees to )?(?:posted a|reported (?:a )?(?:net |quarterly |record |annual |operating |pre-?tax )|pay(?:s)? [\p{Sc}\d]|acquire|buy |bought |sell its|file(?:d|s)? for bankruptcy|employs|issued a profit warning|raised its (?:forecast|outlook|guidance|stake|offer|bid))/u;

function weigh(text: string, run: Run): number {
  const { tokens } = run.line;
  const last = tokens[run.last];
  const first = tokens[run.first];
  if (!first || !last) return 0;
  const rest = text.slice(last.end, last.end + 48);
  const lead = text.slice(Math.max(0, first.start - 32), first.start);
  let weight = shareCode.test(rest) ? 220 : 0;
  const noun = tokens[run.first - 1];
  if (first.tied && noun && !noun.capital) {
    if (kinds.test(noun.lower)) weight += 60;
    // "film producer X" is somebody: a company's product stands before.
    else if (makers.test(noun.lower) && tokens[run.first - 2]?.tied && /\b(?:British|its|the)\b|maker $/.test(lead))
      weight += 40;
    else if (makers.test(noun.lower) && noun.tied && goods.test(tokens[run.first - 2]?.lower ?? "")) weight += 70;
  }
  if (before.test(lead)) weight += 80;
  if (behind.test(rest)) weight += 80;
  if (doing.test(rest)) weight += 60;
  return weight;
}

/** Names that markets, takeovers and balance sheets speak of, also where they are those of their founders. */
export const companies: NameFinder = (context) =>
  context.runs.flatMap((run) => {
    const words = nameWords(run);
    if (run.role || words.length === 0 || words.length > 5) return [];
    if (words.length === 1 && functionWords.has(words[0]?.lower ?? "")) return [];
    const weight = weigh(context.article.text, run);
    if (weight === 0 || /^[A-Z0-9]{1,7}\.[A-Z]{1,3}$/.test(textOfTokens(context, run.line, run.first, run.last)))
      return [];
    return [propose(context, run.line, [run.first, run.last], { kind: "organisation", weight, by: "companies" })];
  });
