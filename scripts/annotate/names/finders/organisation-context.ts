import { findPlaces } from "../../gazetteer/places.ts";
import { type NameFinder, propose, textOfTokens } from "../context.ts";
import { nameWords } from "../shape.ts";
import { functionWords, organisationNouns, organisationTails, placeHeads } from "../vocabulary.ts";

/** Nouns that name a body as a whole: behind "head of operations," stands a person. */
const wholeBodies =
  /^(?:company|firm|maker|manufacturer|operator|developer|contractor|subsidiary|union|charity|group|agency|publisher|lender|bank|insurer|airline|retailer|startup|start-up|carmaker|utility|party|club|foundation|broadcaster|newspaper)$/;

const papers =
  /^(?:chronicle|herald|tribune|gazette|times|post|guardian|telegraph|courier|examiner|observer|mirror|standard|argus|echo|bugle|star|record|sentinel|journal|advertiser|mercury|globe|independent|inquirer|ledger|dispatch)$/;

/** Behind a name they say what it is: "the Forward Together party". Not "group", which peoples are too. */
const kindsOfBody =
  /^(?:party|union|newspaper|daily|tabloid|magazine|airline|brewery|militia|cartel|utility|brewer|carmaker|charity|conglomerate|startup|start-up|nonprofit|broadcaster)$/;

/** What a body is to another, and a person hardly. */
const business = /^(?:rival|competitor|parent|insurer|lender|supplier|affiliate|subsidiary|predecessor|licensee)$/;

/** Names that stand where only a company or body does: "the grid company Energinord", "Boreal Sands shares", "spokesman for X". */
export const organisationContext: NameFinder = (context) =>
  context.runs.flatMap((run) => {
    const { tokens } = run.line;
    const words = nameWords(run);
    const first = words[0];
    if (!first || (words.length === 1 && functionWords.has(first.lower))) return [];
    const before = tokens[run.first - 1];
    const after = tokens[run.last + 1];
    const possessive = tokens[run.last]?.possessive === true;
    let weight = 0;
    // "investor Harrow Point", "shares of Millbrook Springs": what sounds like a place is a company.
    const last = words.at(-1);
    if (words.length > 1 && first.tied && before && last?.common && placeHeads.has(last.lower)) {
      const lead = `${tokens[run.first - 2]?.lower ?? ""} ${before.lower}`;
      if (/ (?:investor|shareholder|rival|competitor|bidder|acquired|acquires|acquire)$/.test(lead)) weight += 90;
      if (/^(?:shares|stock|stake|shareholders|bonds|executive|acquisition|takeover) (?:of|in)$/.test(lead))
        weight += 90;
    }
    if (first.tied && before && !before.capital && organisationNouns.has(before.lower)) weight += 60;
    // "whose company, Tukan Foods, ships lamb": what it is, then its name between commas.
    const between = tokens[run.first]?.gap.startsWith(",") && /^[,)]|^ \(/.test(after?.gap ?? "");
    const headed = tokens[run.first - 2]?.lower !== "of";
    if (between && headed && before && !before.capital && wholeBodies.test(before.lower)) weight += 55;
    if (after && (possessive || after.tied) && organisationTails.has(after.lower)) weight += possessive ? 35 : 30;
    if (after?.tied && !possessive && !after.capital && kindsOfBody.test(after.lower)) weight += 40;
    const two = first.tied ? `${tokens[run.first - 2]?.lower ?? ""} ${before?.lower ?? ""}` : "";
    if (
      /^(?:spokes\w+ (?:for|of|at|from)|(?:employee|staff|analyst|economist|researcher|executive|director|chairman|manager|strategist|head|shares|ceo|founder|co-founder|member|members|chief|partner) (?:of|at|with|for|in|from)|(?:brokers|analysts|economists|strategists|lawyers|researchers|traders|executives|scientists) (?:at|with|from))$/.test(
        two,
      )
    )
      weight += /^spokes/.test(two) ? 50 : 30;
    if (first.tied && before && /^(?:joined|acquire|acquired|acquires|acquiring|buy|bought|sued)$/.test(before.lower))
      weight += 20;
    // "its rival X", "its German competitor X": only what is owned by a body has them.
    if (first.tied && before && business.test(before.lower)) {
      const owns = [tokens[run.first - 2], tokens[run.first - 3]].some((token) => token?.lower === "its");
      if (owns) weight += 75;
    }
    // "X, its German rival,": the same behind the name.
    if (after?.gap.startsWith(",") && after.lower === "its") {
      const near = tokens.slice(run.last + 2, run.last + 5).findIndex((token) => business.test(token.lower));
      if (near >= 0) weight += 45;
    }
    if (
      after?.gap.startsWith(",") &&
      after.lower === "founded" &&
      /^(?:in|by)$/.test(tokens[run.last + 2]?.lower ?? "")
    )
      weight += 40;
    if (after?.gap.startsWith(",") && /^(?:a|an|the|which)$/.test(after.lower)) {
      const near = tokens.slice(run.last + 1, run.last + 7);
      const comma = near.findIndex((token, i) => i > 0 && !token.tied);
      if (
        near
          .slice(0, comma < 0 ? near.length : comma)
          .some((token) => organisationNouns.has(token.lower) && !token.capital) ||
        after.lower === "which"
      )
        weight += after.lower === "which" ? 10 : 35;
    }
    if (
      after?.tied &&
      !possessive &&
      /^(?:said|says)$/.test(after.lower) &&
      /^(?:it|its)$/.test(tokens[run.last + 2]?.lower ?? "") &&
      // "Addis Ababa said it would": its government is spoken of, and it is a place.
      !findPlaces(textOfTokens(context, run.line, run.first, run.last)).some(
        ({ kind, capital }) => kind !== "city" || capital,
      )
    )
      weight += 45;
    // "told the Chronicle": a paper by its usual name.
    if (words.length === 1 && first.tied && before?.lower === "the" && papers.test(first.lower) && !first.possessive)
      if (/^(?:told|tells|in|to|by)$/.test(tokens[run.first - 2]?.lower ?? "")) weight += 40;
    // "Bristol Kestrels": a town and what its team calls itself.
    if (
      words.length === 2 &&
      last?.common &&
      /[^s]s$/.test(last.lower) &&
      !placeHeads.has(last.lower) &&
      !last.possessive
    )
      if (findPlaces(first.text).some(({ kind, size }) => kind === "city" && size > 50)) weight += 50;
    if (words.some((token) => token.text.includes("&") || /\.(?:com|org|net)$/.test(token.lower))) weight += 45;
    if (
      words.length === 1 &&
      /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+/u.test(first.text) &&
      !/^(?:Mc|Mac|De|La|Le|Di|Du|Van|Fitz)/u.test(first.text)
    )
      weight += 35;
    return weight === 0
      ? []
      : [
          propose(context, run.line, [run.first, run.last], {
            kind: "organisation",
            weight,
            by: "organisation-context",
          }),
        ];
  });
