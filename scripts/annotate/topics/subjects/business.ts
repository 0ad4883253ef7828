import type { Subject } from "../subject.ts";

export const business: readonly Subject[] = [
  {
    code: "20000170",
    name: "business information",
    parent: "04000000",
    strong: "chief executive officer, board of directors, corporate governance, corporate strategy",
    fair: "company, chief executive, ceo, corporate, shareholder, subsidiary, firm",
    weak: "executive, chairman, headquarters, sale, customer, business",
  },
  {
    code: "20000174",
    name: "bankruptcy",
    parent: "20000170",
    strong:
      "bankruptcy, insolvency, bankrupt, insolvent, chapter 11, receivership, liquidator, administrators, filed for bankruptcy",
    fair: "creditor, liquidation, restructuring, insolvency administrator",
    weak: "debt, company, collapse",
  },
  {
    code: "20000177",
    name: "corporate dividends",
    parent: "20000170",
    strong:
      "dividend, quarterly dividend, interim dividend, special dividend, payout ratio, qtly div, sets quarterly, regular dividend, stock split",
    fair: "payable, shareholder of record, holders of record, div, payout",
    weak: "share, record, cash",
  },
  {
    code: "20000178",
    name: "corporate earnings",
    parent: "20000170",
    strong:
      "quarterly profit, net profit, net loss, operating profit, earnings per share, full year result, profit warning, pretax profit, pre tax profit, net income, quarterly result, operating loss, half year profit, shr, qtr, profit forecast, earnings forecast, year net, third quarter profit, oper net, avg shrs, quarterly loss, core earnings, ebitda",
    fair: "earnings, revenue, quarterly, shrs, cts, profit, turnover, loss",
    weak: "quarter, forecast, sale, margin, analyst, revs, mln, net, vs",
  },
  {
    code: "20000183",
    name: "business financing",
    parent: "20000170",
    strong:
      "venture capital, share issue, rights issue, private equity, refinancing, convertible bond, fundraising round, debt restructuring, debenture",
    fair: "financing, raise capital, underwriter, recapitalisation, creditor, bondholder",
    weak: "debt, investor, loan, stake",
  },
  {
    code: "20000186",
    name: "stock activity",
    parent: "20000170",
    strong: "share price, shares fell, shares rose, share jumped, stock split, share buyback",
    fair: "share, stock, shares",
    weak: "investor, fell, rose, per cent, closed",
  },
  {
    code: "20000187",
    name: "stock flotation",
    parent: "20000170",
    strong: "initial public offering, ipo, stock market debut, flotation, stock listing, went public",
    fair: "listing, prospectus, underwriter, debut",
    weak: "share, offer, valuation, investor",
  },
  {
    code: "20000189",
    name: "layoffs and downsizing",
    parent: "20000170",
    strong:
      "layoff, lay off, laid off, job cut, cut jobs, redundancy, redundancies, plant closure, mothball, jobs at risk, cut its workforce, downsizing",
    fair: "workforce, severance, restructuring, workers",
    weak: "job, cut, plant, closure, worker",
  },
  {
    code: "20000190",
    name: "executive officer",
    parent: "20000170",
    strong:
      "new chief executive, chief executive resigned, named chief executive, steps down as chief executive, ceo succession, appointed chief executive",
    fair: "chief executive, ceo, chairman, successor, chief financial officer, appointed",
    weak: "resign, board, role, replace",
  },
  {
    code: "20000204",
    name: "merger and acquisition",
    parent: "20000170",
    strong:
      "takeover bid, merger, acquisition, takeover, hostile bid, agreed to merge, buyout, tender offer, agree to merge, agreed to buy, acquire, merge, definitive agreement, letter of intent, acquired, sell unit, sells unit, buys unit, sale of unit, bid for, starts bid, buys stake, sells stake, raises stake, takeover offer, approve merger",
    fair: "bidder, bid, suitor, stake, acquiring, divest, divestiture, undisclosed terms, outstanding shares, controlling interest, majority stake, synergies, combined company, sell its, unit, purchase, to buy, agreed in principle",
    weak: "offer, deal, regulator, shareholder, company, sell, bought, share",
  },
  {
    code: "20000207",
    name: "product recall",
    parent: "20000170",
    strong: "product recall, recalled vehicles, recall of, safety recall",
    fair: "recall, recalled, defect, faulty",
    weak: "vehicle, product, consumer",
  },
];
