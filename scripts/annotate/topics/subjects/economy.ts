import type { Subject } from "../subject.ts";

export const economy: readonly Subject[] = [
  {
    code: "04000000",
    name: "economy, business and finance",
    parent: null,
    strong: "economic outlook, business leader, chamber of commerce",
    fair: "economist, economic, investor, business, investment",
    weak: "price, cost, industry, market, company, trade",
  },
  {
    code: "20000436",
    name: "renewable energy",
    parent: "20000430",
    strong:
      "wind farm, solar panel, wind turbine, renewable energy, solar farm, solar power, wind power, offshore wind, geothermal, hydropower, hydroelectric",
    fair: "renewable, turbine, solar, green energy, clean energy",
    weak: "megawatt, energy, power, grid",
  },
  {
    code: "20000344",
    name: "economy",
    parent: "04000000",
    strong:
      "economic growth, recession, economic reform, world bank, international monetary fund, imf, public debt, budget deficit, economic crisis, bailout, sovereign debt, fiscal policy",
    fair: "economist, economy, economic, fiscal, stimulus, austerity, finance minister, finance ministry",
    weak: "growth, deficit, spending, tax, forecast, debt",
  },
  {
    code: "20000345",
    name: "economic policy",
    parent: "20000344",
    strong:
      "privatisation, privatization, nationalisation, nationalised, industrial policy, state owned enterprise, economic reform, economic plan",
    fair: "subsidy, subsidies, subsidise, stimulus, state aid, levy, economy minister",
    weak: "reform, state, plan, fund, grant",
  },
  {
    code: "20000350",
    name: "central bank",
    parent: "20000344",
    strong:
      "central bank, federal reserve, european central bank, bank of england, bank of japan, national bank of, monetary policy committee, bundesbank, central banker, ecb, reserve bank",
    fair: "base rate, policy rate, policymaker, fed, governor of the bank",
    weak: "rate, inflation, monetary",
  },
  {
    code: "20000379",
    name: "monetary policy",
    parent: "20000344",
    strong:
      "monetary policy, money supply, quantitative easing, open market operation, monetary policy committee, repurchase agreement, reserve requirement, money market",
    fair: "central bank, monetary, bundesbank, liquidity",
    weak: "rate, inflation, reserve, money, treasury",
  },
  {
    code: "20000371",
    name: "interest rates",
    parent: "20000344",
    strong:
      "interest rate, base rate, policy rate, prime rate, prime lending rate, rate cut, rate hike, rate rise, discount rate, basis point, key rate, lending rate, lombard rate, benchmark rate, holding rate",
    fair: "central bank, federal reserve, percentage point, half point, raised its rate, inflation, lower rate, higher rate, certificate of deposit",
    weak: "rate, cut, economist, bank, borrowing, poll, money market",
  },
  {
    code: "20000370",
    name: "inflation",
    parent: "20000344",
    strong:
      "inflation, consumer price, consumer prices, cost of living, consumer price index, price rise, wholesale price, producer price",
    fair: "annual rate, price increase, core inflation, price pressures",
    weak: "price, economist, month, rose, central bank",
  },
  {
    code: "20000359",
    name: "gross domestic product",
    parent: "20000344",
    strong: "gross domestic product, gdp, gross national product, gnp, economic output",
    fair: "contraction, contracted, quarter on quarter, year on year",
    weak: "growth, economy, quarter, economist",
  },
  {
    code: "20000365",
    name: "employment statistics",
    parent: "20000344",
    strong: "jobless claims, unemployment rate, jobs report, payroll, nonfarm payroll, jobless rate",
    fair: "unemployed, jobless",
    weak: "rate, job, labour market, economist",
  },
  {
    code: "20000355",
    name: "currency value",
    parent: "20000344",
    strong:
      "devaluation, devalued, currency peg, exchange rate, currency stabilisation, currency stability, plaza accord, louvre accord, weaker currency, group of seven",
    fair: "currency, dollar, yen, peso, depreciation, sterling, ruble, lira",
    weak: "rate, fell, exchange, intervention",
  },
  {
    code: "20000368",
    name: "government debt",
    parent: "20000344",
    strong:
      "sovereign debt, debt relief, debt default, debt restructuring, public debt, government bond, foreign debt, paris club, debt rescheduling",
    fair: "creditor, bondholder, default, bailout, imf",
    weak: "debt, loan, interest, repay",
  },
  {
    code: "20000373",
    name: "international trade",
    parent: "20000344",
    strong:
      "trade deal, free trade, trade agreement, trade war, trading partner, trade barrier, world trade organization, wto, customs union, trade deficit, trade surplus, exporter, trade bloc, export market, import duty, foreign trade, trade policy, trade bill, trade relation, trade talks, anti dumping, mercosur",
    fair: "tariff, export, import, importer, customs, duties, quota, trade, protectionism, protectionist, imported, duty, trade minister",
    weak: "shipment, market, surplus, deficit, toll",
  },
  {
    code: "20000376",
    name: "trade dispute",
    parent: "20000373",
    strong:
      "trade dispute, trade war, anti dumping, countervailing duty, trade retaliation, retaliatory tariff, trade friction, trade sanction, trade restriction, unfair trade",
    fair: "retaliation, dumping, retaliate, tariff, complaint, arbitration panel, duties, restrict imports",
    weak: "dispute, trade, import, wto, duty",
  },
  {
    code: "20000384",
    name: "tariff",
    parent: "20000373",
    strong: "tariff, import duty, import duties, customs duty, countervailing duty, export duty",
    fair: "duties, duty, levy",
    weak: "import, export, trade, customs",
  },
  {
    code: "20000385",
    name: "market and exchange",
    parent: "04000000",
    strong: "financial market, futures contract, financial markets, bitcoin, cryptocurrency",
    fair: "trader, futures, trading, commodity",
    weak: "market, price, investor, rally",
  },
  {
    code: "20000386",
    name: "commodity market",
    parent: "20000385",
    strong:
      "commodity market, gold price, copper price, iron ore price, metals market, london metal exchange, commodity price, international cocoa organization, buffer stock, cocoa price, coffee price, rubber price",
    fair: "bullion, commodity, spot price, futures, ounce",
    weak: "price, tonne, producer, market",
  },
  {
    code: "20000390",
    name: "debt market",
    parent: "20000385",
    strong: "bond market, government bond, treasury bill, treasury bond, bond yield, eurobond, gilts, bond auction",
    fair: "yield, bond, maturity, bondholder",
    weak: "coupon, issue, investor",
  },
  {
    code: "20000391",
    name: "foreign exchange market",
    parent: "20000385",
    strong:
      "foreign exchange, currency market, currency trader, currency dealer, foreign exchange market, exchange rate, dollar fell, yen rose, currency intervention, dollar rate, forex",
    fair: "dealer, dollar, yen, mark, sterling, intervention, currency, intervened",
    weak: "euro, fell, rose, trading, pound",
  },
  {
    code: "20000396",
    name: "stocks",
    parent: "20000385",
    strong:
      "stock market, stock exchange, wall street, dow jones, nasdaq, nikkei, share index, ftse, stock index, bourse, blue chip, s p 500",
    fair: "index, share, stock, equity, benchmark, investors",
    weak: "trading, investor, closed, points, market, fell, rose",
  },
  {
    code: "20001279",
    name: "cryptocurrency",
    parent: "20000385",
    strong: "cryptocurrency, bitcoin, crypto exchange, ethereum, stablecoin, blockchain",
    fair: "crypto, token",
    weak: "coin, wallet, exchange",
  },
];
