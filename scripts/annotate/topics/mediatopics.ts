/**
 * Subjects of the IPTC Media Topics (codes and names: IPTC NewsCodes, https://cv.iptc.org/newscodes/mediatopic/), the
 * top level and what newswire needs below it. The evidence is our own: words and phrases in lower case and singular,
 * strong ones (three points: the subject is hardly ever absent where they stand), fair (two) and weak (one).
 */
export interface MediaTopic {
  readonly code: string;
  readonly name: string;
  /** Code of the subject above; null at the top. */
  readonly parent: string | null;
  readonly strong: string;
  readonly fair: string;
  readonly weak: string;
}

type Row = readonly [code: string, name: string, parent: string | null, strong: string, fair: string, weak: string];

const rows: readonly Row[] = [
  [
    ...(["01000000", "arts, culture, entertainment and media", null] as const),
    "film festival, box office, art exhibition, museum, orchestra, novelist, filmmaker, screenwriter, choreographer, biennale",
    "film, album, concert, singer, actor, actress, painter, sculpture, theatre, theater, opera, ballet, gallery, novel, poet, festival",
    "music, artist, artwork, stage, premiere, heritage, director, band, song, audience",
  ],
  [
    ...(["20000045", "mass media", "01000000"] as const),
    "broadcaster, newsroom, press freedom, newspaper, journalism",
    "journalist, television, radio, editor, press conference ban, news outlet",
    "media, reporter, channel, publisher",
  ],
  [
    ...(["02000000", "crime, law and justice", null] as const),
    "attorney general, criminal charge, law enforcement, crown court, supreme court",
    "prosecutor, lawyer, court, police, judge, lawsuit, trial, verdict",
    "legal, justice, law, charge, investigation, complaint",
  ],
  [
    ...(["20000082", "crime", "02000000"] as const),
    "murder, homicide, kidnapping, robbery, money laundering, drug trafficking, smuggling, fraud, bribery, embezzlement, gunman, rape",
    "theft, arrested, suspect, gang, cartel, stabbed, shooting, corruption, criminal, trafficking, burglary, extortion",
    "crime, detained, victim, weapon, police, stolen",
  ],
  [
    ...(["20000106", "judiciary", "02000000"] as const),
    "appeals court, high court, supreme court, constitutional court, court of appeal, defence lawyer, plaintiff, defendant, witness stand",
    "court, judge, trial, verdict, jury, acquitted, convicted, sentenced, plead guilty, pleaded guilty, hearing, tribunal, testimony, testified",
    "ruling, appeal, lawyer, prosecutor, evidence",
  ],
  [
    ...(["20000129", "law enforcement", "02000000"] as const),
    "manhunt, police officer, arrest warrant, police raid",
    "police, arrested, detective, investigator, custody, raid, sheriff",
    "officer, suspect, detained, search",
  ],
  [
    ...(["03000000", "disaster, accident and emergency incident", null] as const),
    "death toll, rescue team, rescue worker, state of emergency, search and rescue",
    "rescuer, evacuation, evacuated, survivor, rubble, wreckage, missing person, disaster",
    "emergency, injured, killed, damage, shelter, victim",
  ],
  [
    ...(["20000139", "accident and emergency incident", "03000000"] as const),
    "derailed, derailment, plane crash, capsized, collision, explosion, road accident, shipwreck, mine collapse, gas leak",
    "crash, crashed, accident, blaze, fire, firefighter, sank, collapsed, blast",
    "injured, wreckage, survivor, emergency service",
  ],
  [
    ...(["20000148", "disaster", "03000000"] as const),
    "earthquake, tsunami, landslide, cyclone, hurricane, typhoon, volcanic eruption, eruption, volcano, wildfire, flash flood, ashfall, mudslide, avalanche, magnitude",
    "flood, flooding, drought, aftershock, ash, lava, evacuated, storm surge, landfall, aid convoy, humanitarian aid",
    "evacuation, displaced, shelter, damage, storm, relief, crater",
  ],
  [
    ...(["04000000", "economy, business and finance", null] as const),
    "shareholder, stock market, chief executive, profit warning, economist, central bank, gross domestic product",
    "investor, revenue, profit, inflation, export, import, company, business, market, tariff, economy, economic",
    "trade, price, industry, growth, firm, bank, investment, cost, demand, supply",
  ],
  [
    ...(["20000170", "business information", "04000000"] as const),
    "shareholder, quarterly profit, net profit, net loss, chief executive, profit warning, board of directors, initial public offering, bankruptcy, insolvency, layoff",
    "revenue, profit, dividend, earnings, forecast, ceo, subsidiary, acquisition, merger, takeover, stake, share",
    "company, firm, sale, quarter, analyst, plant",
  ],
  [
    ...(["20000204", "merger and acquisition", "20000170"] as const),
    "takeover bid, merger, acquisition, takeover",
    "acquire, acquired, buyout, bidder, antitrust",
    "offer, stake, deal, regulator",
  ],
  [
    ...(["20000178", "corporate earnings", "20000170"] as const),
    "quarterly profit, net profit, net loss, operating profit, earnings per share, full year result, profit warning",
    "earnings, revenue, dividend, quarterly",
    "profit, quarter, forecast, sale",
  ],
  [
    ...(["20000209", "economic sector", "04000000"] as const),
    "fishing licence, fishing license, fishery, fisheries, tuna, shipping line, dockworker, carmaker, car maker, airline, semiconductor, shipyard, farmer, agriculture, crop, livestock, beekeeper, mining company, lithium, copper, nickel, cement, textile, tourism, hotel",
    "harvest, port, mine, mining, factory, cargo, freight, container, vessel, fleet, manufacturer, plantation, retailer, supermarket, bank, insurer, construction, honey, rail, ferry",
    "industry, producer, export, plant, grower, tonne, production",
  ],
  [
    ...(["20000256", "energy and resource", "20000209"] as const),
    "crude oil, natural gas, power plant, power grid, solar panel, wind farm, wind turbine, nuclear plant, refinery, oilfield, pipeline, electricity, hydropower, opec, lithium, coal, uranium",
    "oil, gas, renewable, megawatt, barrel, energy, fuel, drilling, mine, mining, reactor, grid",
    "power, plant, solar, supply, resource, ore",
  ],
  [
    ...(["20000344", "economy", "04000000"] as const),
    "gross domestic product, recession, inflation, interest rate, unemployment rate, budget deficit, public debt, central bank, consumer price, trade deficit, trade surplus, economic growth, sovereign wealth fund",
    "economist, economy, economic, fiscal, monetary, gdp, stimulus, currency, imf, royalty, royalties, budget",
    "growth, debt, deficit, spending, tax, forecast, price",
  ],
  [
    ...(["20000373", "international trade", "20000344"] as const),
    "tariff, trade deal, free trade, trade agreement, trade dispute, trade war, trading partner, trade barrier, export ban, import duty, trade minister, customs union, wto, world trade organization",
    "export, exporter, import, importer, quota, customs, trade",
    "market, shipment, duty, deal",
  ],
  [
    ...(["20000385", "market and exchange", "04000000"] as const),
    "stock market, stock exchange, wall street, bond yield, crude future, share price, dow jones, nasdaq, futures contract, foreign exchange, cryptocurrency, bitcoin",
    "trader, bond, yield, share, index, benchmark, rally, barrel, equity, commodity, auction price",
    "market, investor, trading, dollar, euro, yen",
  ],
  [
    ...(["05000000", "education", null] as const),
    "school district, primary school, secondary school, university student, school teacher, curriculum, headteacher, kindergarten, exam result",
    "school, university, teacher, student, pupil, classroom, tuition, graduate, college, campus, education, exam",
    "class, degree, professor, lesson, literacy",
  ],
  [
    ...(["06000000", "environment", null] as const),
    "biodiversity, deforestation, greenhouse gas, carbon emission, conservationist, endangered species, climate change, global warming, plastic pollution, environmentalist, rainforest, coral reef",
    "emission, pollution, wildlife, ecosystem, conservation, species, environmental, climate, habitat, contamination",
    "environment, forest, waste, protected, reef, river, toxic",
  ],
  [
    ...(["20000418", "climate change", "06000000"] as const),
    "climate change, global warming, greenhouse gas, carbon emission, net zero, paris agreement, sea level, climate summit, heatwave, heat wave",
    "emission, carbon, climate, warming, fossil fuel, record temperature",
    "temperature, degree, glacier, drought, ice, melt",
  ],
  [
    ...(["20000420", "conservation", "06000000"] as const),
    "conservationist, endangered species, nature reserve, wildlife, poaching, marine reserve, protected area, rewilding",
    "conservation, species, habitat, ranger, sanctuary, extinction",
    "population, protected, forest, bird, whale, bee",
  ],
  [
    ...(["20000424", "environmental pollution", "06000000"] as const),
    "oil spill, air pollution, water pollution, toxic waste, smog, pollutant, microplastic",
    "pollution, contaminated, contamination, spill, toxic, sewage",
    "waste, chemical, plastic, clean up",
  ],
  [
    ...(["07000000", "health", null] as const),
    "vaccine, vaccination, malaria, epidemic, pandemic, outbreak, clinical trial, health ministry, world health organization, cholera, measles, tuberculosis, hiv, cancer",
    "patient, hospital, doctor, disease, virus, dose, infection, health, clinic, nurse, surgery, medicine, drug, treatment",
    "medical, symptom, death, case, child, care, study",
  ],
  [
    ...(["20000446", "diseases and conditions", "07000000"] as const),
    "malaria, cholera, measles, ebola, tuberculosis, hiv, dengue, covid, influenza, cancer, diabetes, outbreak, epidemic, pandemic, polio, mpox",
    "infection, infected, disease, virus, symptom, contagious, bacteria, parasite",
    "case, death, patient, spread",
  ],
  [
    ...(["20000464", "health treatment", "07000000"] as const),
    "vaccine, vaccination, immunisation, immunization, clinical trial, chemotherapy, surgery, antibiotic, transplant, jab, vaccinated",
    "dose, treatment, drug, therapy, medicine, medication, booster",
    "patient, doctor, hospital, approved",
  ],
  [
    ...(["08000000", "human interest", null] as const),
    "world record, centenarian, lottery winner, lost dog, message in a bottle, twin sister, guinness world record",
    "birthday, wedding, celebrity, reunion, prize, award, puppy, anniversary, pet",
    "record, oldest, surprise, family, delight",
  ],
  [
    ...(["09000000", "labour", null] as const),
    "trade union, labour union, labor union, collective bargaining, minimum wage, picket line, wage talk, walkout, industrial action, work stoppage, strike ballot, dockworker, pay deal",
    "union, strike, wage, worker, pay rise, overtime, employer, unemployment, layoff, redundancy, picket, striking, lasher",
    "job, labour, labor, pay, employee, shift, workforce, negotiation",
  ],
  [
    ...(["20000524", "labour relations", "09000000"] as const),
    "collective bargaining, picket line, wage talk, walkout, industrial action, work stoppage, strike ballot, pay deal, collective agreement",
    "union, strike, picket, striking, employer, mediation, mediator, stoppage",
    "worker, pay, overtime, negotiation, dispute, offer",
  ],
  [
    ...(["10000000", "lifestyle and leisure", null] as const),
    "cookbook, michelin star, fashion week, video game, holidaymaker, gardener",
    "recipe, chef, restaurant, tourist, travel, cuisine, fashion, hobby, gaming, holiday",
    "food, wine, beach, resort, visitor, cooking",
  ],
  [
    ...(["11000000", "politics", null] as const),
    "prime minister, parliamentary, opposition leader, coalition government, no confidence, cabinet reshuffle, head of state, lawmaker",
    "president, parliament, minister, government, senator, legislation, opposition, cabinet, senate, congress, referendum, political",
    "party, vote, policy, leader, bill, campaign, governor, mayor",
  ],
  [
    ...(["20000574", "election", "11000000"] as const),
    "election, polling station, ballot box, ballot, voter turnout, electoral commission, exit poll, runoff, by election, vote count, electoral",
    "voter, candidate, poll, turnout, referendum, constituency, campaign, incumbent, recount, landslide victory",
    "vote, party, seat, opposition, rally, winner",
  ],
  [
    ...(["20000593", "government", "11000000"] as const),
    "cabinet reshuffle, coalition government, state budget, civil servant, head of government, city council, town council",
    "cabinet, government, prime minister, ministry, coalition, governor, mayor, council, minister, parliament",
    "budget, official, administration, reform, resign, resignation",
  ],
  [
    ...(["20000621", "government policy", "11000000"] as const),
    "draft law, draft bill, new legislation, tax cut, public spending, defence policy, immigration policy, energy policy",
    "legislation, regulation, subsidy, subsidies, decree, ban, levy, reform, quota, bill",
    "policy, law, rule, government, minister, measure, plan",
  ],
  [
    ...(["20000638", "international relations", "11000000"] as const),
    "foreign minister, foreign ministry, bilateral, diplomat, diplomatic, diplomacy, ambassador, embassy, summit, state visit, treaty, sanction, united nations, security council, envoy, alliance, security pact, foreign secretary, foreign affairs",
    "pact, talks, counterpart, delegation, agreement, territorial, border dispute, visit, accord, ally, allies, nato, aukus, asean",
    "relation, cooperation, tension, foreign, regional, partner, security, tie",
  ],
  [
    ...(["20000647", "political crisis", "11000000"] as const),
    "no confidence, impeachment, snap election, caretaker government, constitutional crisis, political crisis, hung parliament",
    "resign, resigned, ousted, deadlock, crisis talk, collapse of the government",
    "crisis, resignation, dissolve, dissolved",
  ],
  [
    ...(["20000648", "political dissent", "11000000"] as const),
    "political prisoner, dissident, opposition activist, exile, crackdown",
    "activist, jailed, protest, protester, censorship, detained",
    "opposition, critic, rights group",
  ],
  [
    ...(["20000587", "fundamental rights", "11000000"] as const),
    "human rights, press freedom, freedom of speech, civil liberties, women's rights, asylum right, indigenous right",
    "rights group, discrimination, censorship, equality, amnesty international",
    "right, freedom, abuse, liberty",
  ],
  [
    ...(["12000000", "religion", null] as const),
    "archbishop, cardinal, pope, imam, rabbi, mosque, synagogue, cathedral, pilgrimage, pilgrim, vatican, ramadan, diocese",
    "church, priest, bishop, religious, temple, worship, muslim, christian, hindu, buddhist, jewish, catholic, prayer, faith",
    "sermon, monk, congregation, holy, sacred",
  ],
  [
    ...(["13000000", "science and technology", null] as const),
    "physicist, astronomer, spacecraft, satellite, artificial intelligence, space agency, researcher, glacier, ice core, glaciologist, quantum, telescope, semiconductor, peer reviewed, software",
    "scientist, laboratory, research, algorithm, robot, orbit, genome, rocket, probe, cyberattack, smartphone, chip, experiment",
    "study, technology, data, discovery, university, device, computer, internet, digital, mission",
  ],
  [
    ...(["20000735", "scientific research", "13000000"] as const),
    "peer reviewed, physicist, astronomer, researcher, ice core, glaciologist, particle physics, spacecraft, telescope, palaeontologist, archaeologist",
    "scientist, laboratory, experiment, fossil, orbit, lunar, genome, probe, study published",
    "study, research, sample, discovery, mission, journal",
  ],
  [
    ...(["20000717", "natural science", "13000000"] as const),
    "astronomer, geologist, physicist, volcanologist, seismologist, marine biologist, chemist, meteorologist, botanist",
    "telescope, asteroid, planet, molecule, fossil, comet, seismic, volcanology",
    "species, sample, particle, star",
  ],
  [
    ...(["20000756", "technology and engineering", "13000000"] as const),
    "artificial intelligence, software, semiconductor, microchip, cyberattack, data centre, data center, smartphone, rocket launch, undersea cable, subsea cable, submarine cable, 5g, robot, drone maker, broadband",
    "satellite, algorithm, spacecraft, engineer, fibre optic, cable, battery, encryption, hacker, startup, rocket",
    "technology, device, network, digital, computer, data, internet",
  ],
  [
    ...(["14000000", "society", null] as const),
    "refugee, asylum seeker, migrant, same sex marriage, birth rate, homelessness, gender equality, indigenous people, domestic violence",
    "migration, poverty, immigrant, community, welfare, discrimination, demographic, census, charity, ageing population",
    "family, social, resident, village, elderly, child, population",
  ],
  [
    ...(["20000771", "immigration", "14000000"] as const),
    "asylum seeker, migrant, immigrant, refugee, deportation, border crossing, undocumented, people smuggler, immigration",
    "asylum, deported, visa, migration, coast guard rescue",
    "border, camp, arrival",
  ],
  [
    ...(["20000802", "social problem", "14000000"] as const),
    "homelessness, domestic violence, poverty, drug abuse, child labour, child labor, gang violence, famine, food insecurity",
    "homeless, hunger, addiction, slum, abuse, malnutrition",
    "poor, welfare, shelter, charity",
  ],
  [
    ...(["15000000", "sport", null] as const),
    "world cup, olympic, olympics, champions league, grand slam, premier league, gold medal, semi final, quarter final, semifinal, quarterfinal, goalkeeper, midfielder, striker, handball, world championship, grand prix, super bowl, test match",
    "coach, championship, tournament, goal, match, football, soccer, tennis, cricket, rugby, basketball, baseball, hockey, athlete, medal, league, penalty, team mate, teammate, stadium, cyclist, marathon, title, squad",
    "win, won, beat, final, score, team, player, season, game, club, defeat, captain, fan",
  ],
  [
    ...(["20001108", "sport event", "15000000"] as const),
    "world cup, olympic games, winter olympics, champions league final, world championship, european championship, grand prix, wimbledon, asian games",
    "final, semi final, semifinal, quarter final, qualifier, tournament, championship, group stage",
    "match, host, title, medal",
  ],
  [
    ...(["16000000", "conflict, war and peace", null] as const),
    "ceasefire, airstrike, air strike, frontline, front line, invasion, artillery, peace talk, landmine, missile strike, rebel group, insurgent, civil war, militant, hostage, truce, peacekeeper",
    "soldier, troop, military, rebel, missile, drone, army, militia, weapon, bombing, war, offensive, shelling, tank, warplane",
    "attack, killed, security, defence, defense, peace, fighting, conflict",
  ],
  [
    ...(["20000053", "act of terror", "16000000"] as const),
    "suicide bomber, suicide bombing, terrorist attack, car bomb, terrorism, hijacked, islamic state, jihadist",
    "terrorist, extremist, bombing, hostage, claimed responsibility",
    "attack, blast, militant, gunman",
  ],
  [
    ...(["20000056", "armed conflict", "16000000"] as const),
    "airstrike, air strike, frontline, front line, invasion, artillery, missile strike, civil war, shelling, insurgent, offensive",
    "soldier, troop, rebel, missile, drone, army, militia, warplane, war, tank, militant",
    "attack, killed, weapon, fighting, military",
  ],
  [
    ...(["20000065", "civil unrest", "16000000"] as const),
    "riot, rioter, tear gas, demonstrator, looting, riot police, water cannon, mass protest, street protest, barricade",
    "protest, protester, demonstration, curfew, clash, unrest, march, rally",
    "crowd, anger, slogan, placard, blockade",
  ],
  [
    ...(["20000070", "coup d'etat", "16000000"] as const),
    "coup, junta, putsch, military takeover",
    "mutiny, ousted, seized power, state television",
    "general, curfew, overthrow",
  ],
  [
    ...(["20000073", "peace process", "16000000"] as const),
    "ceasefire, truce, peace talk, peace deal, peace agreement, peace accord, prisoner swap, peacekeeper, armistice, disarmament",
    "mediator, mediation, hostage release, withdrawal, demilitarised",
    "peace, negotiation, accord, envoy",
  ],
  [
    ...(["20000077", "post-war reconstruction", "16000000"] as const),
    "landmine, demining, deminer, mine clearance, unexploded ordnance, cluster munition, war crimes tribunal, reconstruction fund",
    "reconstruction, rebuild, minefield, displaced, returnee, rubble, demobilisation",
    "war, mine, donor, clearance",
  ],
  [
    ...(["17000000", "weather", null] as const),
    "meteorologist, weather bureau, weather service, heatwave, heat wave, blizzard, snowstorm, thunderstorm, tornado, cyclone, hurricane, typhoon, monsoon, meteorological",
    "forecaster, rainfall, snowfall, temperature, celsius, fahrenheit, gust, storm, flood, wind speed, forecast, drought",
    "rain, snow, wind, heat, warm, cold, degree, weather, kilometre per hour, summer",
  ],
];

export const mediaTopics: readonly MediaTopic[] = rows.map(([code, name, parent, strong, fair, weak]) => ({
  code: `medtop:${code}`,
  name,
  parent: parent && `medtop:${parent}`,
  strong,
  fair,
  weak,
}));
