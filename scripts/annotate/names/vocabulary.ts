/** Word classes of newswire English that the finders share. Lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Stand in lower case inside a person's name. */
export const particles = set(
  "van der den de del della dela di da do dos das du des la le las los lo el al von vom zu zur af av ten ter te bin ibn bint ben abu ould y e i wa ole arap het 't d ap ab binti bte",
);

/** Never part of a name when a sentence starts with them. */
export const functionWords = set(`
  a an the this that these those there here he she it they we you i his her its their our your my him them us me who whom whose which what when where why how
  and or but nor so yet for if unless until while although though because since as than whether once
  in on at by to from with without within into onto of off over under after before during about above across against along amid among around behind below beneath beside besides between
  beyond despite down except inside like near outside past per regarding through throughout toward towards up upon via versus
  is are was were be been being has have had do does did will would shall should can could may might must let
  not no yes none nobody nothing all any both each every either neither some many much more most few several other others another such same own only just even also too very
  then now later earlier today yesterday tomorrow soon still already again ever never always often sometimes meanwhile however therefore moreover nevertheless nonetheless thus hence instead otherwise indeed perhaps maybe
  first second third last next one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions half
  according additionally apart asked citing speaking following given including based born
  said says told added new old big top least well please thank thanks sorry hello dear welcome god
  photo video watch read click subscribe advertisement related source sources update breaking exclusive analysis opinion factbox
  sunday-to-thursday weekend week month year`);

export const monthsAndDays = set(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  easter christmas ramadan eid diwali thanksgiving halloween hanukkah passover lent advent gmt utc bst est edt am pm a.m. p.m.`);

/** Heads of titles and functions: the person's name stands behind them. */
export const titleHeads = set(`
  president premier minister chancellor secretary senator congressman congresswoman congressperson representative lawmaker governor mayor councillor councilor councilman councilwoman alderman commissioner ambassador
  envoy consul spokesman spokeswoman spokesperson chairman chairwoman chairperson chair chief director manager executive officer leader boss head chef king queen prince princess emperor empress sultan emir sheikh sheik shah duke duchess
  earl baron baroness count countess lord lady dame sir pope cardinal archbishop bishop father brother sister mother reverend pastor rabbi imam ayatollah mullah monsignor patriarch priest nun
  general colonel major captain lieutenant sergeant corporal private admiral commander marshal brigadier commodore constable detective inspector superintendent sheriff deputy ranger warden agent
  judge justice magistrate prosecutor attorney lawyer solicitor barrister advocate doctor dr dr. professor prof prof. pak ibu abune kyai ustaz ustad datuk datin mallam alhaji alhaja hajia shri smt mr mr. mrs mrs. ms ms. miss mx madam madame mme monsieur señor senor señora don doña dona herr frau
  sen sen. rep rep. gov gov. gen gen. col col. lt lt. maj maj. capt capt. sgt sgt. cpl cpl. adm adm. brig brig. cmdr cmdr. rev rev. fr fr. hon hon. pres pres. supt det insp pte datuk datin dato tun tan haji hajj
  coach captain striker midfielder defender goalkeeper winger forward quarterback batsman bowler skipper trainer pitcher driver rider jockey golfer sprinter swimmer boxer cyclist
  economist analyst strategist scientist researcher historian author writer novelist poet journalist reporter editor columnist photographer correspondent actor actress singer musician composer conductor pianist artist painter
  sculptor designer architect engineer astronaut cosmonaut pilot activist campaigner candidate nominee incumbent treasurer speaker whip counterpart opponent rival teammate founder co-founder cofounder owner entrepreneur
  businessman businesswoman investor banker trader farmer fisherman teacher student nurse surgeon physician specialist expert epidemiologist virologist biologist ecologist geologist seismologist volcanologist meteorologist
  climatologist oceanographer physicist chemist astronomer mathematician sociologist psychologist psychiatrist anthropologist archaeologist principal dean rector provost vice-president vice-chairman vice-chancellor undersecretary under-secretary
  counsel ombudsman auditor trustee administrator coordinator organiser organizer adviser advisor aide assistant diplomat negotiator mediator official delegate mp mps mep tycoon billionaire magnate mogul dictator strongman warlord
  mk mla mlc mna mpp td cr cllr cllr. atty atty. engr engr. ustaz ustad maulana shaykh abune aba mullah chargé cde comrade clr malam alhaji alhaja nze ogbuefi igwe oba eze gogo sheikha hoca bapak ibu drh. drh ustadz kyai seri tunku tengku datuk regent hafiz maulvi mufti qazi shri smt smt. thiru swami acharya mec apprentice teenager favourite favorite newcomer legislator sen. militant rebel gunman suspect defendant victim survivor witness widow husband wife son daughter father mother brother sister uncle aunt cousin nephew niece grandfather grandmother friend colleague resident villager local worker
  volunteer substitute referee umpire goalscorer scorer wicketkeeper seamer spinner all-rounder batter fielder flanker fullback full-back hooker fly-half scrum-half playmaker qualifier wildcard rookie veteran newcomer hurdler
  triathlete skier snowboarder biathlete rower swimmer gymnast wrestler judoka fencer skater climber mountaineer alpinist sailor yachtsman yachtswoman helmsman navigator paddler surfer diver marathoner decathlete heptathlete
  goalkeeper-captain bosun boatswain deckhand mate stoker lighthouse-keeper lifeguard paramedic firefighter midwife carer caregiver dentist pharmacist vet veterinarian pathologist coroner toxicologist oncologist cardiologist
  paediatrician pediatrician obstetrician immunologist neurologist neuroscientist radiologist dermatologist nutritionist dietitian physiotherapist therapist counsellor counselor chaplain vicar curate deacon verger
  palaeontologist paleontologist hydrologist glaciologist entomologist ornithologist botanist zoologist agronomist arborist horticulturist demographer statistician criminologist linguist philosopher theologian geographer
  cartographer archivist curator librarian conservator restorer translator interpreter playwright screenwriter illustrator cartoonist choreographer dancer comedian presenter newsreader podcaster blogger vlogger
  lecturer tutor headteacher headmaster headmistress schoolteacher undergraduate postgraduate apprentice trainee intern carpenter plumber electrician mechanic welder bricklayer blacksmith joiner weaver potter tailor
  cobbler watchmaker winemaker cheesemaker beekeeper shepherd herder rancher grower orchardist forester logger miner docker stevedore trucker cabbie courier postman postwoman postmaster stationmaster signalman conductor
  shopkeeper stallholder vendor hotelier restaurateur bartender waiter waitress cook housekeeper cleaner janitor caretaker pensioner retiree homeowner landlord tenant commuter passenger tourist hiker motorist pedestrian
  voter pollster protester demonstrator dissident defector whistleblower juror notary bailiff clerk registrar surveyor planner treasurer comptroller controller steward ranger gamekeeper zookeeper keeper technician
  programmer hacker developer-advocate chairman-elect president-elect ex-president ex-minister star legend champion filmmaker director-general secretary-general governor-general attorney-general solicitor-general inspector-general ceo cfo coo cto fm pm vp`);

/** Words that make a title longer when they stand before its head. */
export const titleModifiers = set(`
  prime foreign deputy vice first former ex acting interim then-president then-prime outgoing incoming chief senior junior assistant associate executive managing general regional national local federal state provincial royal crown
  trade finance defence defense interior justice health education environment energy agriculture transport economy economic labour labor culture tourism fisheries climate home affairs security planning housing water mines industry commerce
  science technology information communications sports youth women family social welfare police army navy military air force fire opposition party house senate parliamentary parliament majority minority district city county town village
  supreme court high appeal attorney public press media government presidential ministry department company team club club's head principal lead special top staff union human resources rights digital infrastructure budget treasury
  internal external european international relief emergency disaster medical officer major lieutenant brigadier rear fleet grand late veteran ruling centre-left centre-right far-right left-wing right-wing conservative liberal`);

/** Behind or before these stands whoever speaks. */
export const speechVerbs = set(`
  said says say saying told tells added adds adding asked asks replied replies noted notes stated states explained explains insisted insists claimed claims warned warns argued argues admitted admits denied denies acknowledged
  announced announces confirmed confirms recalled recalls remarked remarks quipped joked wrote writes tweeted posted declared declares stressed stresses emphasised emphasized suggested suggests continued concluded conceded
  complained commented predicted promised urged urges vowed pledged revealed reiterated testified quoted cautioned countered responded recounted opined lamented believes believed thinks thought hopes hoped expects`);

/** Only people do these, or are these. */
export const personVerbs = set(`
  smiled laughed wept cried married divorced died resigned retired grew studied graduated lives lived wore walked sat stood ran scored won beat lost plays played sang writes keeps farms teaches taught appeared pleaded testified
  turned remembers remembered shrugged nodded whispered shouted arrived flew visited met meets heads leads chairs runs`);

export const kinWords = set(
  "wife husband son daughter father mother brother sister uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter widow partner girlfriend boyfriend twin baby named surnamed nicknamed called",
);

/** Last words of names of organisations. */
export const organisationHeads = set(`
  ministry agency board co co. incorporated company corp corp. aircraft corporation inc inc. ltd ltd. limited llc plc gmbh ag nv n.v. s.a. sa spa bhd pty pte holdings holding group bank university college school academy federation party union council
  institute institutes institution fund foundation programme program commission committee association organisation organization society authority department bureau office service services administration trust league alliance
  coalition front movement network confederation consortium cooperative co-operative court tribunal parliament assembly senate congress army navy force forces police guard guards brigade battalion regiment squad club fc f.c.
  united rovers wanderers athletic team airlines airways air motors motor industries enterprises partners ventures capital securities insurance investments investment systems technologies technology software electronics
  energy petroleum oil gas mining minerals resources steel chemicals pharmaceuticals pharma laboratories laboratory labs hospital clinic centre center museum library orchestra theatre church diocese mission congregation brotherhood
  times post herald tribune gazette journal news newspaper daily guardian observer telegraph magazine press radio tv television broadcasting channel media studios records entertainment pictures productions publishing
  exchange chamber forum initiative campaign project observatory secretariat directorate inspectorate registry tribunal taskforce coalition collective guild lodge watch consulting consultancy research associates solutions
  stores supermarkets foods brewery breweries railway railways rail shipping lines line logistics transport freight containers telecom telecommunications communications wireless mobile hotels resorts estates properties realty
  workers employees farmers teachers democrats republicans socialists greens liberals conservatives nationalists rangers command corps fleet unit division taskforce task-force monitor bloc caucus cabinet senate knesset diet
  works marine equipment builders construction constructions engineering manufacturing plastics textiles cement aerospace defence defense dynamics robotics networks interactive digital financial finance savings credit mutual
  hospitals clinics commodities films seafoods seaways exports export imports coffee cement platinum gold copper lithium nickel pharma biologics therapeutics bancorp bancshares semiconductor semiconductors materials
  advisors advisers royalty ferries cruises retailing retail trading traders tours touring adventures tv fm dispatch ledger courier advertiser examiner chronicle inquirer mirror standard echo argus express weekly register
  bulletin digest banka constabulary gendarmerie philharmonic symphony ensemble ballet opera choir chorus synod cartel embassy elementary kindergarten barometer ombudsman hospice charity
  asa ab oyj jsc pjsc ojsc srl kft zrt aps sac saa sab berhad tbk k.k. l.l.c. bros bros. tech health care healthcare
  werke werk gruppe konzern verlag stiftung verband verein sparkasse versicherung versicherungen maschinenbau motoren reederei brauerei brauereien bahn bahnen rundfunk zeitung
  groupe banque assurances editions éditions gruppo banco grupo seguros aceros telecomunicaciones televisión energía energia energie petróleo petroleos cervecería
  seiki kogyo denki denko seiko sangyo shoji kaiun unyu shimbun jidosha kagaku yakuhin shokuhin kensetsu komuten fudosan seisakusho gakuen heavy
  brands chain supplies packaging refining shipbuilding breweries distillery distillers outfitters apparel motorsport racing bikes cycles farms orchards dairies dairy meats vineyards estates
  transit bullion homes hermanos pelagic salmon trawlers seafood haulage coaches buses cabs taxis milling bakery bakeries beverages spirits wines vintners jewellers jewelry jewellery optics optical instruments diagnostics
  genetics genomics vaccines biosciences biotech bioscience biologicals santé salud devices imaging wafers displays batteries renewables solar hydro utilities recycling environmental printing gaming games toys footwear fashion
  cosmetics tobacco assurance reinsurance equity brokers brokerage auctions auctioneers developments infrastructure contractors roofing ceramics bricks steelworks foundry foundries forge shipyards boatyard cement pumps valves
  bearings turbines tyres tires carpets nurseries seeds fertilisers fertilizers feeds veterinary couriers parcels removals storage warehousing logistics catering
  metals alloys smelters polytechnic conservatoire conservatory gymnasium lyceum lycée madrasa seminary`);

/** Last words by which the law of some country calls a company. Not those that are family names or other words as well. */
export const legalForms = set(`
  plc co. inc inc. ltd ltd. llc llp corp corp. gmbh ag kgaa se nv n.v. bv b.v. s.a. spa s.p.a. srl s.r.l. sarl s.a.r.l. sas asa oyj jsc pjsc ojsc ooo kft zrt bhd berhad pty pte tbk k.k. kk sac saa sab aps
  corporation incorporated holdings holding limited`);

/** First words of names that go on with "of" or "for". */
export const organisationOpeners = set(`
  ministry department university college school bank institute academy association society federation confederation union council committee commission board bureau office court house chamber organisation organization league
  alliance movement party front exchange survey hospital directorate-general parties friends church diocese archdiocese centre center agency authority service ministry fund foundation museum museums library company republic corporation network group forum coalition
  national directorate secretariat parliament assembly senate mission order institutes centers centres brotherhood sons daughters doctors reporters teachers mothers campaign citizens lawyers physicians students workers together action justice`);

/** Nouns behind or before which an unknown name is that of an organisation. */
export const organisationNouns = set(`
  company firm group party club bank airline airlines carrier broadcaster newspaper daily weekly magazine tabloid website agency network operator retailer manufacturer maker automaker carmaker startup start-up giant conglomerate
  brewer developer publisher union ngo charity nonprofit think-tank thinktank militia cartel gang band university institute consultancy brokerage lender insurer supplier distributor producer miner utility subsidiary
  channel station outlet portal platform coalition movement organisation organization`);

/** What stands behind a company's or body's name. */
export const organisationTails = set(`
  spokesman spokeswoman spokesperson spokespeople shares share stock executives executive employees staff shareholders subsidiary headquarters officials ceo board members workers customers engineers lawmakers lawmaker mp mps
  fighters militants supporters leadership branch website chief boss chairman director`);

/** Last words of names of places. */
export const placeHeads = set(`
  river sea ocean lake bay gulf strait straits channel island islands isle isles peninsula coast mountain mountains mount hill hills valley desert basin plateau plain plains canyon glacier volcano forest beach
  cape reef trench delta falls creek canal dam reservoir lagoon fjord sound harbour harbor port airport province district county state prefecture region territory city town township village municipality parish governorate oblast canton
  street avenue road boulevard lane square plaza bridge tunnel highway park gardens stadium arena station terminal prison jail camp base palace castle cathedral temple mosque tower border crossing heights ridge pass archipelago
  atoll cove marsh wetland wetlands suburb neighbourhood neighborhood refinery
  water jetty quay wharf wharves marae compound aerodrome market row crescent lough loch glen narrows passage spit point mine quarry oilfield reservation sanctuary reserve escarpment downs moor cave caves waterfall springs
  shrine monastery abbey priory cemetery barracks junction interchange motorway expressway freeway turnpike trail dock docks shipyard plant pier promenade racecourse speedway factory rink spring woods wood observation refuge ranch`);

/** First words of names of places. */
export const placeOpeners = set(
  "mount mt mt. lake cape fort ft. port river isle gulf bay strait straits sea san santa são sao santo saint st st. lago rio monte puerto villa",
);

/** Nouns before "of X" and before or behind X. */
export const placeNouns = set(`
  village town city province district county region state island suburb neighbourhood neighborhood municipality township capital port prefecture governorate hamlet settlement enclave peninsula valley borough commune
  department canton oblast resort territory coast outskirts area archipelago atoll parish islands mountain mountains river lake bay gulf kingdom republic slum camp wilayat taluka`);

/** Before a place. */
export const placePrepositions = set("in near outside across around throughout inside toward towards");
export const weakPlacePrepositions = set(
  "from at to off into via through between for leave left visit visited visiting reach reached",
);
export const directions = set(
  "north south east west northern southern eastern western central northeast northwest southeast southwest north-east north-west south-east south-west northeastern northwestern southeastern southwestern upper lower greater downtown coastal rural mainland",
);

/** Behind them stands no name of ours: storms, ships, treaties, products, animals. */
export const otherThings = set(
  "cyclone hurricane typhoon storm vessel ship ferry frigate destroyer submarine yacht trawler tanker freighter warship carrier spacecraft probe rover rocket satellite lander mv hms uss dog horse cat operation",
);
/** A name that ends so is an agreement, event, law, prize or thing. */
export const otherHeads = set(`
  convention treaty accord accords agreement protocol pact act bill law code charter declaration constitution amendment prize award awards medal cup olympics games championship championships festival marathon tournament open masters
  grand-prix war revolution uprising massacre day week month year era century virus disease syndrome fever vaccine summit conference plan deal scandal index average report survey study review strategy theory effect
  trophy derby premiership playoffs tour rally expo pandemic crisis holocaust intifada`);

/** Acronyms that name no body. */
export const plainAcronyms = set(`
  tv ceo cfo coo cto gdp dna rna covid covid-19 ai pm fm mp mps id it hiv aids usd eur gbp aud nzd cny rmb gmt utc vip faq pdf dvd cd pc sms gps lng lpg suv ev evs uav icu er ok vs pr hr ir phd md mba ba ma bsc llb qc kc sc jr sr ii iii iv vi vii viii ix xi xii
  ngo ngos ipo esg kpi r&d sos atm pin url html http www lgbt lgbtq lgbtqia dui gst vat gm ppe pcr wmd ied ieds icbm un-led am pm bst est cet sars mers ufo rip diy bbq st nd rd th uk-based us-led afp-photo rpt update wrapup
  q1 q2 q3 q4 fy h1 h2 ytd yoy ebitda sme smes msme msmes gbv tb who's cctv mou mous aka fyi asap tbd tba eta hq dj mc vj iq cv ad bc bce ce kg km mph kph mm cm ft lb lbs oz ac dc kwh mw gw ghz mhz gb tb mb kb cpu gpu usb lcd led oled 3d 2d 4g 5g 3g 4x4`);

/** First words of names of bodies in other languages, and of clubs. */
export const bodyOpeners = set(`
  radio radyo rádio tv canal cadena grupo groupe gruppo banco banca banque banca caixa caja crédit credito crédito casa maison musée museo museu galerie instituto institut istituto universidad université università universität
  universidade ministerio ministère ministério partido parti partito partai sindicato syndicat federación fédération federação federazione confederación confédération confederação confindustria asociación association associação
  associazione sociedad société sociedade società compagnie compañía companhia empresa fundación fondation fundação fondazione stiftung verein bund landesbank sparkasse bank hospital clínica clinique colegio escuela école
  teatro théâtre theater orquesta orchestre cámara chambre camera consejo conseil conselho consiglio comité comisión commission tribunal corte cour corte fiscalía frente front movimiento mouvement movimento unión union unione união
  union alianza alliance alleanza aliança acción action coordinadora red réseau rede pt cv tbk ud pd ooo oao zao pao ao kk fc ac as sc cf cd fk nk rk hc bc sv vfb vfl tsv ks gks mks rc afc ssc us ssd usc
  café cafe hotel hôtel restaurante ristorante panadería pastelería librería farmacia taller
  real atlético atletico sporting deportivo dynamo dinamo spartak lokomotiv zenit cska shakhtar olympique stade borussia bayer bayern eintracht werder hertha hapoel maccabi beitar fenerbahçe beşiktaş galatasaray
  racing independiente boca river-plate inter juventus club team scuderia editorial diario jornal journal gazeta gazeta rzeczpospolita le-monde
  guardia gendarmerie polizei policía polícia armée ejército exército junta xunta generalitat diputación ayuntamiento`);

/** First words of names of landscape, quarters and buildings in other languages. */
export const landOpeners = set(`
  cerro monte montaña pico sierra alto valle valles cabo punta playa bahía bahia laguna lagoa lago rio río ribeira costa isla ilha île iles praia serra vale morro baía campo campos santo santa san são sant sainte ciudad cidade
  ville villa villanueva puerto porto pont puente plaza plaça praça place rua calle rue via viale corso avenida avenue carrera barrio bairro estádio estadio stade stadio aeropuerto parque parc parco
  wadi jebel jabal djebel gebel deir tell tel ain ras bir umm bab bayt beit kafr shatt dasht qasr souk
  kampung kota pulau gunung tanjung bukit sungai kuala teluk danau koh ban mae nakhon nong nakorn khao doi phnom prey kampong xã huyện
  mount lake cape fort port river isle gulf bay strait north south east west northern southern eastern western central upper lower greater new`);

/** Surnames that are also words for bodies or places: behind a given name they make a person. */
export const headsThatAreSurnames = set(
  "church park hill hills lake forest street lane bridge press cross marsh pass castle post pool guard wood woods bay field rivers spring point bank banks day tower glen reef mission war golf north south east west city",
);

/** A name with one of these in it is a product. */
export const products = set(
  "iphone iphones ipad ipads ipod ipods itunes imac imacs macbook macbooks macintosh ilife iwork iphoto imovie icloud ios macos playstation xbox windows android galaxy kindle firefox chrome linux photoshop bluetooth wi-fi blu-ray boeing-737 dreamliner dreamliners superjumbo superjumbos tristar jumbojet kalashnikov javelin patriot",
);

/** Family names that are also plain words: they do not speak against a person. */
export const surnamesThatAreWords = set(`
  brown white black green gray grey young king khan shah begum barman sen das roy kaur beck wall rivers woods wood hill hills cook baker carter cooper smith taylor turner walker stone fisher hunter mason miller porter potter
  parker palmer shepherd butler cole bell bush cross day dean fields flowers ford fox frost gates glass gold good grant hall hand harper hart head hope hunt judge knight lake lamb lane little long love low marsh may moon moore
  moss noble page park payne peters pike pope price prince read reed rice rich rose rush savage sharp short silver singer skinner spears speed steel stern strong swift tucker wade ward waters weaver webb wells west wheeler
  wild winter wise wolf worth banks barber bass berry bishop bond bowman bridges brook brooks burns chambers church clay coleman cox crow cruise cruz dale drew duke finch fish flood foster freeman fry gill golden groom gunn guy
  hale hardy hawk heath holder holt hooper horn house houses joy key keys law laws lord mace major manning marks marshal marshall mead mercer mills monk nash nelson pace penny pierce pool pound power powers ray robin rock root
  sage sands sellers sexton shields shore small snow sparks starling summers swan sykes tanner temple thorn tower trout vine walls warden wane watts weeks whitehead wing wren yard lama tull dyer eagle early english farmer
  fielder fowler gardener gardner garner gay glover goodman grace graves gross hammer hammond hatch hay heard hicks hodge hook hurst ivy kidd lark lightfoot lynch mark moody musk pack plant plum post proud ram raven rowan
  sherry sloan smart squire stark stock street styles trump twist weir wilder wink wright`);

/** End like words for what people do ("-er", "-ist") and are none. */
export const notFunctions = set(
  "power silver water tower river upper lower greater super inter never over under winter summer paper copper chapter quarter number order border letter matter minor major junior senior corner center master harbor motor sister former other another after inner outer christian victor alexander human roman german norman mediterranean plant grant giant coffee tree free three committee jubilee less express press wilderness business fitness access process congress fortress illness witness happiness",
);
