import type { Subject } from "../subject.ts";

export const conflict: readonly Subject[] = [
  {
    code: "16000000",
    name: "conflict, war and peace",
    parent: null,
    strong: "war, hostilities, peace and security",
    fair: "conflict, military, militia, rebel, fighting, peacekeeper, soldier",
    weak: "attack, killed, weapon, army, troop, war zone",
  },
  {
    code: "20000053",
    name: "act of terror",
    parent: "16000000",
    strong:
      "suicide bomber, suicide bombing, terrorist attack, car bomb, terrorism, islamic state, jihadist, al qaeda, boko haram, al shabaab, claimed responsibility",
    fair: "terrorist, extremist, bombing, hostage, hijacked, bomber",
    weak: "attack, blast, militant, gunman, explosive",
  },
  {
    code: "20000056",
    name: "armed conflict",
    parent: "16000000",
    strong:
      "airstrike, air strike, frontline, front line, invasion, artillery, missile strike, civil war, shelling, drone strike, insurgency, ground offensive, counteroffensive, battlefield, warplane, cross border fire",
    fair: "troop, soldier, rebel, missile, militia, insurgent, offensive, militant, siege, guerrilla, invaded, mortar, trench, fighter jet",
    weak: "attack, killed, weapon, fighting, military, drone, army, war, tank, bombardment",
  },
  {
    code: "20000065",
    name: "civil unrest",
    parent: "16000000",
    strong:
      "riot, rioter, rioting, tear gas, demonstrator, riot police, water cannon, mass protest, street protest, looting, looted, protest march, demonstration, anti government protest",
    fair: "protest, protester, protested, barricade, curfew, unrest, placard, clash, marched",
    weak: "crowd, march, rally, anger, slogan, blockade, banner",
  },
  {
    code: "20000070",
    name: "coup d'etat",
    parent: "16000000",
    strong: "coup, junta, putsch, military takeover, coup attempt, coup plotter",
    fair: "mutiny, ousted, seized power, overthrown, overthrow, military ruler",
    weak: "general, curfew, state television, barracks",
  },
  {
    code: "20000073",
    name: "peace process",
    parent: "16000000",
    strong:
      "ceasefire, cease fire, truce, peace talk, peace deal, peace agreement, peace accord, peace treaty, prisoner swap, prisoner exchange, peacekeeper, peacekeeping, armistice, disarmament, peace process, peace plan",
    fair: "mediator, mediation, hostage release, demilitarised, warring side, monitors",
    weak: "peace, negotiation, accord, envoy, withdrawal, talks",
  },
  {
    code: "20000077",
    name: "post-war reconstruction",
    parent: "16000000",
    strong:
      "landmine, demining, deminer, mine clearance, unexploded ordnance, cluster munition, reconstruction fund, minefield, anti personnel mine, mine action, unexploded bomb, bomb disposal, wartime mine, sea mine, wartime bomb, naval mine",
    fair: "reconstruction, rebuild, returnee, demobilisation, demobilization, mine detector, clear mine",
    weak: "war, mine, donor, clearance, displaced",
  },
  {
    code: "20000080",
    name: "prisoners of war",
    parent: "16000000",
    strong: "prisoner of war, prisoners of war, war prisoner, geneva convention",
    fair: "captured soldier, captivity, repatriated",
    weak: "exchange, camp, captured",
  },
];
