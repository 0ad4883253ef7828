import type { Subject } from "../subject.ts";

export const politics: readonly Subject[] = [
  {
    code: "11000000",
    name: "politics and government",
    parent: null,
    strong: "opposition leader, political party, lawmaker, politician, political",
    fair: "parliament, senator, legislation, opposition, minister, government, president, governor",
    weak: "party, vote, policy, leader, bill, coalition",
  },
  {
    code: "20000574",
    name: "election",
    parent: "11000000",
    strong:
      "election, by election, ballot box, voter turnout, electoral commission, election commission, exit poll, runoff, run off, polling station, electoral, vote count, snap election, returning officer, presidential race, parliamentary seat, polling day, opinion poll, constituency, election day, ballot",
    fair: "voter, candidate, turnout, recount, landslide victory, poll, incumbent, campaign, presidential, voted",
    weak: "vote, party, seat, opposition, rally, winner, independent, elected",
  },
  {
    code: "20000578",
    name: "local elections",
    parent: "20000574",
    strong: "local election, municipal election, council election, mayoral election, mayoral race",
    fair: "mayor, ward, councillor, municipal",
    weak: "candidate, vote, turnout",
  },
  {
    code: "20000580",
    name: "political campaigns",
    parent: "20000574",
    strong:
      "election campaign, campaign trail, campaign rally, televised debate, tv debate, campaigning, canvass, canvassing, campaign finance",
    fair: "canvasses, manifesto, stump, debate, candidate, campaign",
    weak: "rally, voter, pledge, opponent",
  },
  {
    code: "20000584",
    name: "referenda",
    parent: "20000574",
    strong: "referendum, plebiscite, voted against, votes against, voted no, popular vote, turned down in a vote",
    fair: "ballot, turnout, voter, yes vote",
    weak: "vote, voted, question",
  },
  {
    code: "20000587",
    name: "fundamental rights",
    parent: "11000000",
    strong:
      "human rights, press freedom, freedom of speech, civil liberties, women's rights, indigenous rights, rights group, amnesty international, human rights watch, freedom of expression, freedom of religion",
    fair: "discrimination, censorship, equality, repression, rights abuse",
    weak: "right, freedom, abuse, jailed",
  },
  {
    code: "20000592",
    name: "human rights",
    parent: "20000587",
    strong:
      "human rights, rights group, amnesty international, human rights watch, rights activist, human rights council, torture, rights abuse, rights violation",
    fair: "arbitrary detention, activist, repression, detained",
    weak: "abuse, prisoner, jailed",
  },
  {
    code: "20000591",
    name: "freedom of the press",
    parent: "20000587",
    strong: "press freedom, freedom of the press, reporters without borders, jailed journalist, media crackdown",
    fair: "censorship, journalist jailed, newspaper closed",
    weak: "journalist, editor, jailed",
  },
  {
    code: "20000593",
    name: "government",
    parent: "11000000",
    strong:
      "cabinet reshuffle, coalition government, civil servant, head of government, government department, civil service, government coalition, cabinet meeting, government office, whitehall, audit office, state auditor, coalition partner",
    fair: "cabinet, government, prime minister, ministry, coalition",
    weak: "budget, official, administration, reform, minister",
  },
  {
    code: "20000598",
    name: "defence",
    parent: "20000593",
    strong:
      "pentagon, nuclear submarine, military exercise, armed forces, defence policy, defence spending, defense budget, aukus, naval exercise, warship, conscription",
    fair: "navy, air force, military, submarine, naval, army chief, missile defence, troops, defence, defense, defence minister, defense minister, defence ministry, defense ministry",
    weak: "deployment, exercise, security, army",
  },
  {
    code: "20000605",
    name: "espionage and intelligence",
    parent: "20000593",
    strong:
      "espionage, intelligence agency, spying, intelligence officer, mi6, cia, secret service, counterintelligence, double agent",
    fair: "intelligence, surveillance, wiretap, mole, spy",
    weak: "agent, secret, classified",
  },
  {
    code: "20000607",
    name: "government budget",
    parent: "20000593",
    strong:
      "state budget, budget deficit, budget bill, public spending, finance bill, budget committee, spending audit, budget gap, national budget",
    fair: "budget, spending, treasury, auditor, audit, deficit, taxpayer",
    weak: "finance minister, cut",
  },
  {
    code: "20000610",
    name: "heads of state",
    parent: "20000593",
    strong: "head of state, presidency, presidential inauguration, sworn in as president, presidential palace",
    fair: "president, inauguration, sworn in",
    weak: "state, leader",
  },
  {
    code: "20000611",
    name: "impeachment",
    parent: "20000593",
    strong: "impeachment, impeached, articles of impeachment",
    fair: "impeach, removal from office",
    weak: "vote, president, senate",
  },
  {
    code: "20000612",
    name: "local government and authority",
    parent: "20000593",
    strong:
      "city council, town council, mayor, municipality, county council, local authority, municipal, councillor, town hall, alderman, local council",
    fair: "council, town, city hall, district, borough",
    weak: "",
  },
  {
    code: "20000615",
    name: "parliament",
    parent: "20000593",
    strong:
      "house of representatives, lower house, upper house, parliamentary vote, house of commons, parliament passed, lawmakers voted, senate passed, legislature, second reading, state senate",
    fair: "senate, parliament, lawmaker, bill, senator, legislator, speaker, congress, mp, committee hearing",
    weak: "vote, voted, majority, session, amendment, passed",
  },
  {
    code: "20000621",
    name: "government policy",
    parent: "11000000",
    strong:
      "draft law, draft bill, new law, government programme, government program, white paper, public policy, policy change",
    fair: "legislation, regulation, decree, ban, levy, reform, subsidy, subsidies, grant",
    weak: "policy, law, rule, government, minister, measure, plan",
  },
  {
    code: "20000620",
    name: "taxation",
    parent: "20000621",
    strong:
      "tax cut, tax rise, income tax, tax reform, value added tax, tax bill, corporate tax, taxpayer, tax evasion, wealth tax, property tax, tax relief, carbon tax",
    fair: "tax, levy, taxed, exemption, tax rate",
    weak: "revenue, bill, rate, treasury",
  },
  {
    code: "20000628",
    name: "housing and urban planning policy",
    parent: "20000621",
    strong:
      "housing policy, social housing, rent control, urban planning, housing shortage, affordable housing, planning permission, zoning",
    fair: "landlord, tenant, housing, rent",
    weak: "building",
  },
  {
    code: "20000634",
    name: "migration of people",
    parent: "20000621",
    strong: "immigration policy, asylum policy, border control, migration pact, visa policy, deportation policy",
    fair: "deportation, asylum, migration, border guard",
    weak: "border, migrant, visa",
  },
  {
    code: "20000635",
    name: "nuclear policy",
    parent: "20000621",
    strong:
      "nuclear weapon, nuclear deal, nuclear program, nuclear programme, uranium enrichment, nuclear test, non proliferation, iaea",
    fair: "nuclear, warhead, enrichment, inspector",
    weak: "sanction, missile, treaty",
  },
  {
    code: "20000638",
    name: "international relations",
    parent: "11000000",
    strong:
      "foreign minister, foreign ministry, bilateral, diplomatic, diplomacy, foreign policy, foreign secretary, united nations, security council, secretary of state, foreign affairs, bilateral relations, special envoy, recall its ambassador, recalling its ambassador, recalled its ambassador, border dispute, shuttle diplomacy, maritime border, disputed border, territorial dispute, territorial claim, territorial waters, maritime boundary, disputed water, peace envoy, african union, asean, consulate, state visit, general assembly, eu commissioner",
    fair: "treaty, pact, envoy, diplomat, counterpart, ambassador, embassy, sanction, summit, alliance, accord, talks, talk, delegation, ally, allies, tension, neighbouring country, mediator, european union, european commission, nato, communique, secretary general",
    weak: "relation, visit, cooperation, agreement, foreign, regional, partner, security, tie, neighbour, neighbor, border, consultation",
  },
  {
    code: "20000641",
    name: "treaty",
    parent: "20000638",
    strong:
      "treaty, signed an agreement, signed the agreement, peace treaty, security pact, defence pact, border agreement, non aggression pact, memorandum of understanding",
    fair: "pact, accord, ratified, ratification, protocol, signatory",
    weak: "agreement, signed, agreed",
  },
  {
    code: "20000642",
    name: "economic sanction",
    parent: "20000638",
    strong: "economic sanction, sanctions, oil embargo, trade embargo, asset freeze, lift sanctions",
    fair: "sanction, embargo, frozen asset, blacklist",
    weak: "restriction, export, ban",
  },
  {
    code: "20000643",
    name: "foreign aid",
    parent: "20000638",
    strong:
      "foreign aid, development aid, donor conference, aid agency, aid package, humanitarian aid, pledging conference, donors pledge, aid worker, usaid",
    fair: "donor, pledge, pledged, relief, aid",
    weak: "fund, grant, assistance",
  },
  {
    code: "20000646",
    name: "non-governmental organisation",
    parent: "11000000",
    strong:
      "non governmental organisation, non governmental organization, ngo, aid group, civil society group, red cross",
    fair: "charity, volunteer, activist",
    weak: "campaign, group",
  },
  {
    code: "20000647",
    name: "political crisis",
    parent: "11000000",
    strong:
      "no confidence, snap election, caretaker government, constitutional crisis, political crisis, hung parliament, coalition collapse, collapse of the government, coalition crisis, government collapse",
    fair: "resigned, ousted, deadlock, crisis talks, resignation, stalemate",
    weak: "coalition, resign, dissolve, dissolved, crisis, minister",
  },
  {
    code: "20000648",
    name: "political dissent",
    parent: "11000000",
    strong: "political prisoner, dissident, opposition activist, pro democracy, exiled opposition, jailed opposition",
    fair: "exile, exiled, crackdown, activist, jailed",
    weak: "opposition, critic, arrested, detained",
  },
];
