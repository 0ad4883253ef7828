import { type NameFinder, propose } from "../context.ts";
import { titleModifiers } from "../vocabulary.ts";

/** Portfolios of lower-case ministries. A bare "the ministry" is none. */
const portfolios =
  /^(?:affairs|finance|defen[cs]e|interior|justice|health|education|environment|energy|agriculture|transport|transportation|economy|economics|economic|trade|labou?r|culture|tourism|fisheries|industry|commerce|foreign|home|information|communications?|planning|housing|water|mines|mining|science|technology|sports?|security|welfare|railways?|oil|petroleum|land|lands|immigration|development|investment|food|forestry|infrastructure|telecommunications|railway|emergencies|unification|intelligence|shipping|heritage|digital|religious|tribal|youth|women|budget|treasury|war|ecology|construction|natural|resources|cooperatives|employment|social|veterans)$/;

/** "finance ministry", "ministry of health", also where nothing is capitalised. */
export const ministries: NameFinder = (context) =>
  context.lines.flatMap((line) =>
    line.tokens.flatMap((token, at) => {
      if (!/^ministry$/i.test(token.text) || token.allCaps) return [];
      const before = line.tokens[at - 1];
      const of = line.tokens[at + 1];
      if (of?.lower === "of" && of.tied && !token.capital) {
        let last = at + 1;
        while (
          line.tokens[last + 1]?.tied &&
          (portfolios.test(line.tokens[last + 1]?.lower ?? "") ||
            /^(?:and|higher|public|internal|external|national|foreign)$/.test(line.tokens[last + 1]?.lower ?? ""))
        )
          last++;
        while (line.tokens[last]?.lower === "and") last--;
        if (last > at + 1)
          return [propose(context, line, [at, last], { kind: "organisation", weight: 85, by: "ministries" })];
      }
      if (!token.tied || !before || !portfolios.test(before.lower) || token.capital) return [];
      let first = at - 1;
      const further = line.tokens[first - 1];
      if (
        before.tied &&
        further &&
        !further.demonym &&
        (further.lower === "foreign" || (titleModifiers.has(further.lower) && before.lower === "affairs"))
      )
        first--;
      const and = line.tokens[first - 1];
      const other = line.tokens[first - 2];
      if (and?.lower === "and" && other && portfolios.test(other.lower) && and.tied) first -= 2;
      return [propose(context, line, [first, at], { kind: "organisation", weight: 85, by: "ministries" })];
    }),
  );
