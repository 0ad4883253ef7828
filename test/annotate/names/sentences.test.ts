import { describe, expect, it } from "vitest";
import { articleOf, namesIn, shown } from "./articles.ts";

/** Sentence, then what it names in order. */
const people: readonly (readonly [string, ...string[]])[] = [
  ["Chinese Foreign Minister Wang Yi arrived on Monday.", "P Wang Yi"],
  ["The rules were drawn up by fisheries minister Epeli Tuisawau.", "P Epeli Tuisawau"],
  ["A spokesperson, Inés de la Cruz, declined to comment.", "P Inés de la Cruz"],
  ["Luo Jianmin, the company's chief engineer, said the bearings froze.", "P Luo Jianmin"],
  ["A driver surnamed Han said the road was clear.", "P Han"],
  ["Marwoto, who like many of his neighbours uses a single name, said families had left.", "P Marwoto"],
  ["The firm's head of operations, Ruairí Stack, told a news conference.", "P Ruairí Stack"],
  ["Judge Saskia van der Meer adjourned the hearing.", "P Saskia van der Meer"],
  [
    "The letter was signed by Jean-Baptiste d’Arvel-Lucas and K. D. Weißhaupt.",
    "P Jean-Baptiste d’Arvel-Lucas",
    "P K. D. Weißhaupt",
  ],
  ["“We are tired,” said Kim Do-yeon, 34, a nurse.", "P Kim Do-yeon"],
  ["“We rent a road,” said its founder Sizwe kaMagwaza.", "P Sizwe kaMagwaza"],
  ["The letter was read by Pak Saridin in the evening.", "P Saridin"],
  ["They met at the Maren Community Centre on Friday.", "L Maren Community Centre"],
  ["It lost the contract to its German rival Wegwitt.", "O Wegwitt"],
  ["The Convention of Harbour Towns (Coht) met twice.", "O Convention of Harbour Towns"],
  ["Trade with the Democratic Republic of the Congo (DRC) grew.", "L Democratic Republic of the Congo/CD"],
  ["The ferry Reyna Solana sank at night. The Reyna Solana had left at noon."],
  ["Stephen “Skip” Hollander, 61, mends nets.", "P Stephen “Skip” Hollander"],
  ["Geneticist Baldur Haraldsen compared the samples.", "P Baldur Haraldsen"],
  ["Dutchman Joost Hendriksen beat Irishwoman Adèle Marchetti.", "P Joost Hendriksen", "P Adèle Marchetti"],
  ["Said bin Rashid al-Harthi opened the pier. Al-Harthi smiled.", "P Said bin Rashid al-Harthi"],
  ["Robert French and Shafiqul Islam were in court.", "P Robert French", "P Shafiqul Islam"],
  [
    "Tendaro and Kuzivo Maranke, brothers from Bulawayo, won.",
    "P Tendaro Maranke",
    "P Kuzivo Maranke",
    "L Bulawayo/ZW",
  ],
  ["The police identified the boy as Fistola, 9.", "P Fistola"],
  ["Munya Hamatonga came late. Hamatonga, 47, said the road was wet.", "P Munya Hamatonga"],
  ["Economy, Trade and Industry Minister Chiho Wakabe spoke.", "P Chiho Wakabe"],
];

const organisations: readonly (readonly [string, ...string[]])[] = [
  ["The University of Pretoria paid for the survey.", "O University of Pretoria"],
  ["The finance ministry said revenue would fall.", "O finance ministry"],
  ["Growers sued the Ghana Cocoa Board, known as Cocobod.", "O Ghana Cocoa Board"],
  ["The Parties to the Nauru Agreement (PNA) met.", "O Parties to the Nauru Agreement"],
  ["It was built by Qaidam Rail Equipment Co., Ltd. last year.", "O Qaidam Rail Equipment Co., Ltd."],
  ["The grid company Energinord was studying the result.", "O Energinord"],
  ["The Port of Rotterdam Authority waived the fee.", "O Port of Rotterdam Authority"],
  [
    "A report by the Ministry of Law, Justice and Parliamentary Affairs was published.",
    "O Ministry of Law, Justice and Parliamentary Affairs",
  ],
  ["The pact binds the Harbour Workers' Federation to a truce.", "O Harbour Workers' Federation"],
  ["The Swedish Coast Guard sent two vessels.", "O Swedish Coast Guard"],
  ["It is a member of AUKUS and of the Five Eyes alliance.", "O AUKUS", "O Five Eyes"],
  ["The couple, whose company, Tukan Provisions, ships lamb, declined to comment.", "O Tukan Provisions"],
  ["Boeing delivered a Boeing 737 in June.", "O Boeing"],
  ["Nurses at the Ards Shore Health Executive (ASHE) walked out.", "O Ards Shore Health Executive"],
  ["Depositors of First Delta Savings sued.", "O First Delta Savings"],
  ["She works for the Rural Service Executive.", "O Rural Service Executive"],
  ["The United Kingdom's Royal Signal Force sailed.", "L United Kingdom/GB", "O Royal Signal Force"],
  ["Shares of Harrow Point rose; investor Millbrook Springs sold.", "O Harrow Point", "O Millbrook Springs"],
  ["The seats went to Together for Norvia.", "O Together for Norvia"],
  ["The Velmar Sund party said it would wait.", "O Velmar Sund"],
  ["The route was run by Hostettler Transit until May.", "O Hostettler Transit"],
  ["She studied at Fresno State.", "O Fresno State"],
  ["Fire spread through Washington State.", "L Washington State/US"],
  ["The Bristol Petrels lost again.", "O Bristol Petrels"],
  ["He told the Chronicle that he was tired.", "O Chronicle"],
  ["The economics ministry said revenue would fall.", "O economics ministry"],
  ["British pump maker Alden Pemberley (ALP.L) will close a plant.", "O Alden Pemberley"],
  ["Shares in Lauri Holmgren fell 6%.", "O Lauri Holmgren"],
  ["The takeover by Martin Holm Plc was blocked.", "O Martin Holm Plc"],
  ["The University of Tsukuba and Rigakan ran the trial.", "O University of Tsukuba", "O Rigakan"],
];

const places: readonly (readonly [string, ...string[]])[] = [
  ["Quotas for the North-East Atlantic were cut.", "L North-East Atlantic"],
  ["Snow fell in the Usanga Mountains of Tanzania.", "L Usanga Mountains/TZ", "L Tanzania/TZ"],
  ["Addis Ababa said it would sign.", "L Addis Ababa/ET"],
  ["The ferry left Suva for Tonga.", "L Suva/FJ", "L Tonga/TO"],
  ["Tariffs in the U.S. and the UAE rose.", "L United States/US", "L United Arab Emirates/AE"],
  [
    "He grew up in Fresno, Calif., and in Portland, Ore.",
    "L Fresno/US",
    "L California/US",
    "L Portland/US",
    "L Oregon/US",
  ],
  ["In Tubo, a village on the northern flank, the harvest waited.", "L Tubo"],
  ["Mount Gamalama rises over the Pungwe River.", "L Mount Gamalama", "L Pungwe River"],
  ["Sultan Babullah Airport was shut.", "L Sultan Babullah Airport"],
  ["The trains run from Golmud to Lanzhou in Gansu Province.", "L Golmud/CN", "L Lanzhou/CN", "L Gansu Province/CN"],
  ["US-China talks moved to the Indo-Pacific.", "L United States/US", "L China/CN", "L Indo-Pacific"],
  ["A Singapore-listed firm bought it.", "L Singapore/SG"],
  ["The South China Sea and the Taiwan Strait are patrolled.", "L South China Sea", "L Taiwan Strait"],
];

/** Nothing is named here that is asked for. */
const nothing: readonly string[] = [
  "A repair ship, the Solveig Anker, was on its way.",
  "They questioned the master of the Perla do Mar, a Spanish trawler.",
  "The ministry said the institute would answer on Tuesday.",
  "Danish and South Korean officials met in March.",
  "The Ottawa Convention bans landmines.",
  "Cyclone Imara weakened after landfall.",
  "The captain of the vessel Aurora Celeste waited.",
  "Smugglers pay more than the board does. Later they sell.",
  "It cost US$40 million, or 3 per cent of GDP, the CEO said.",
  "The Annual Makers Conference (AMC) opens in June, and the AMC sells out.",
  "She flew an F-16 before she tested the A380.",
  "He will succeed her as C.E.O. in May.",
  "Thai rescuers came first, and the Thai said so in Hindi.",
  "Person B told the court that Witness C and Patient 31 had met.",
  "The Widget Developer Kit was shown at the Lyon Air Show.",
  "The Minister for Health said no.",
  "The violin, known as the “Ex-Hartmann”, is old.",
  "However, the two sides have not agreed on a date.",
  "",
];

describe("names in a sentence", () => {
  const tables = [people, organisations, places].flat();
  it.each(tables.map(([sentence, ...names]) => ({ sentence, names })))("$sentence", ({ sentence, names }) => {
    expect(shown(namesIn(articleOf([sentence])))).toEqual(names);
  });

  it.each(nothing)("finds nothing in: %s", (sentence) => {
    expect(shown(namesIn(articleOf([sentence])))).toEqual([]);
  });
});
