import type { Subject } from "../subject.ts";

export const crime: readonly Subject[] = [
  {
    code: "02000000",
    name: "crime, law and justice",
    parent: null,
    strong: "justice system, law and order, legal system",
    fair: "legal, lawyer, attorney, justice, criminal",
    weak: "law, case, accused, evidence",
  },
  {
    code: "20000082",
    name: "crime",
    parent: "02000000",
    strong:
      "crime wave, blackmail, blackmailer, extortion, arson, arsonist, kidnapping, kidnapped, hijacking, ransom, counterfeit, smuggling, smuggler, vandalism, poaching ring, trafficker",
    fair: "criminal, crime, suspect, offender, abducted, forged, trafficking, accomplice, stabbing, assault, contraband",
    weak: "victim, stolen, illegal, charged, accused",
  },
  {
    code: "20000093",
    name: "corruption",
    parent: "20000082",
    strong: "bribery, corruption, bribe, kickback, graft, anti corruption, embezzlement, embezzled, abuse of office",
    fair: "corrupt, slush fund, money laundering, misappropriated, offshore account, illicit payment",
    weak: "prosecutor, investigation, accused, charged, tender",
  },
  {
    code: "20000095",
    name: "drug related crimes",
    parent: "20000082",
    strong:
      "drug trafficking, cocaine, heroin, methamphetamine, fentanyl, drug cartel, drug smuggler, drug lord, drug bust, narcotics, drug trafficker",
    fair: "cartel, trafficker, smuggled, opium, cannabis",
    weak: "seized, drug, kilo, shipment, smuggling",
  },
  {
    code: "20000097",
    name: "fraud",
    parent: "20000082",
    strong:
      "fraud, fraudster, ponzi scheme, money laundering, laundering, swindle, defrauded, tax evasion, forgery, false accounting, scam",
    fair: "fraudulent, forged, bogus, embezzled, deceived, fictitious, bad loan, scheme",
    weak: "accountant, prosecutor, charged, victim, investigator",
  },
  {
    code: "20000099",
    name: "homicide",
    parent: "20000082",
    strong:
      "murder, murdered, homicide, manslaughter, murderer, serial killer, fatal shooting, shot dead, stabbed to death, femicide, killer, mass shooting",
    fair: "stabbed, gunman, body was found, strangled, shooting",
    weak: "victim, killed, suspect, police, weapon, knife",
  },
  {
    code: "20000101",
    name: "organised crime",
    parent: "20000082",
    strong:
      "organised crime, organized crime, mafia, cosa nostra, mobster, mob boss, ndrangheta, camorra, gangster, crime family, yakuza, clan boss",
    fair: "gang, mob, cartel, extortion, racket, laundering, gang member",
    weak: "arrest, raid, boss, clan",
  },
  {
    code: "20000104",
    name: "theft",
    parent: "20000082",
    strong:
      "theft, burglary, burglar, robbery, robber, shoplifting, heist, stolen goods, thief, thieves, car theft, pickpocket, stolen painting, art theft, stolen art, stolen from",
    fair: "stolen, stole, steal, stealing, looted, robbed, loot, went missing, recover, recovers, vanished",
    weak: "recovered, missing, police, insured, jewel",
  },
  {
    code: "20000086",
    name: "computer crime",
    parent: "20000082",
    strong:
      "cybercrime, ransomware, hacker, data theft, data breach, phishing, hacked, cyberattack, cyber attack, data leak, identity theft, stolen data, cyber criminal",
    fair: "hacking, malware, leaked data, breach, leak, password, cyber",
    weak: "data, server, account, database",
  },
  {
    code: "20000105",
    name: "war crime",
    parent: "20000082",
    strong:
      "war crime, crimes against humanity, genocide, war crimes tribunal, international criminal court, ethnic cleansing, mass grave",
    fair: "atrocity, atrocities, massacre, indicted",
    weak: "tribunal, the hague, victim",
  },
  {
    code: "20000106",
    name: "judiciary",
    parent: "02000000",
    strong: "judicial, chief justice, judiciary, judicial reform",
    fair: "judge, court, tribunal, magistrate",
    weak: "ruling, ruled, hearing, lawyer, bench",
  },
  {
    code: "20000107",
    name: "court",
    parent: "20000106",
    strong:
      "supreme court, constitutional court, high court, top court, appeals court, court of appeal, court ruling, highest court, injunction, court order, federal judge",
    fair: "court, judge, tribunal, ruling, ruled, plaintiff, appeal, verdict, overturned, upheld, petition",
    weak: "hearing, lawyer, case, bench, justice, appealed",
  },
  {
    code: "20000111",
    name: "trial (court)",
    parent: "20000107",
    strong:
      "on trial, trial opened, went on trial, pleaded guilty, plead guilty, pleaded not guilty, defendant, jury, juror, acquitted, acquits, convicted, convicts, witness stand, courtroom, suspended sentence, sentenced, cross examination, in the dock, found guilty, sentencing, acquittal, conviction, closing argument",
    fair: "verdict, trial, testified, testimony, prosecutor, defence lawyer, defense lawyer, indictment, indicted, accused, guilty, plea, prosecution",
    weak: "court, judge, lawyer, charge, appeal, jail, witness, evidence, sentence",
  },
  {
    code: "20000117",
    name: "arbitration",
    parent: "20000106",
    strong: "arbitration, arbitrator, arbitration panel, arbitral, arbitration tribunal",
    fair: "tribunal, arbitrate",
    weak: "dispute, panel, claim",
  },
  {
    code: "20000119",
    name: "justice",
    parent: "02000000",
    strong: "civil rights, miscarriage of justice, compensation for victims, redress",
    fair: "injustice, exonerated, reparation",
    weak: "justice, right, victim",
  },
  {
    code: "20000121",
    name: "law",
    parent: "02000000",
    strong: "antitrust law, copyright, patent, lawsuit, class action, sued, sue, civil claim, legal challenge",
    fair: "statute, legislation, plaintiff, damages, settlement, litigation",
    weak: "law, legal, claim, lawyer",
  },
  {
    code: "20000123",
    name: "antitrust issue",
    parent: "20000121",
    strong:
      "antitrust, competition authority, competition watchdog, competition regulator, price fixing, monopoly, anti competitive",
    fair: "regulator, cartel fine, dominant position, merger control",
    weak: "competition, market share, probe",
  },
  {
    code: "20000126",
    name: "international law",
    parent: "20000121",
    strong:
      "international court of justice, extradition, extradited, extradite, international law, world court, law of the sea, international tribunal",
    fair: "tribunal, treaty, the hague, arbitration panel",
    weak: "sovereignty, jurisdiction, claim",
  },
  {
    code: "20000129",
    name: "law enforcement",
    parent: "02000000",
    strong:
      "manhunt, police officer, arrest warrant, police raid, law enforcement, detective, house arrest, raided, police chief, interpol, europol, wanted man",
    fair: "police, arrested, arrest, investigator, custody, raid, sheriff, carabinieri, constable, detained, criminal investigation, under investigation, detention",
    weak: "officer, suspect, search, investigation, prosecutor, searched",
  },
  {
    code: "20000131",
    name: "investigation (criminal)",
    parent: "20000129",
    strong:
      "forensic, dropped the case, criminal investigation, closed an investigation, crime scene, missing person, lack of evidence, office of the attorney general, criminal inquiry",
    fair: "investigator, detective, prosecutor, attorney general, fingerprint, investigation, suspected",
    weak: "evidence, case, inquiry, probe, police, closed",
  },
  {
    code: "20000134",
    name: "punishment (criminal)",
    parent: "20000129",
    strong:
      "death penalty, execution by, executed, death row, capital punishment, prison sentence, life imprisonment, parole, inmate, jailed for",
    fair: "prison, jail, prisoner, hanged, clemency, pardon, pardoned, jailed",
    weak: "sentence, cell, guard, released",
  },
];
