import type { Subject } from "../subject.ts";

export const religion: readonly Subject[] = [
  {
    code: "12000000",
    name: "religion",
    parent: null,
    strong: "archbishop, pope, vatican, diocese, religious leader, faith leader",
    fair: "church, religious, worship, faith, prayer, muslim, christian, hindu, buddhist, jewish, catholic, islam, monk, priest, bishop",
    weak: "temple, sacred, holy, pray, congregation",
  },
  {
    code: "20000657",
    name: "belief systems",
    parent: "12000000",
    strong: "christianity, islam, hinduism, buddhism, judaism, theology, theologian",
    fair: "muslim, christian, hindu, buddhist, jewish, sikh",
    weak: "faith, religion, belief",
  },
  {
    code: "20000688",
    name: "religious conflict",
    parent: "12000000",
    strong: "religious violence, sectarian violence, sectarian clash, blasphemy, communal violence, sectarian",
    fair: "shiite, sunni, communal, desecrated",
    weak: "mob, mosque, temple, attack",
  },
  {
    code: "20000690",
    name: "religious festival and holiday",
    parent: "12000000",
    strong: "ramadan, christmas, easter, passover, diwali, eid, hajj, pilgrimage, pilgrim, hanukkah",
    fair: "festival, fasting, procession, mass",
    weak: "prayer, holy, feast",
  },
  {
    code: "20000697",
    name: "religious facility",
    parent: "12000000",
    strong: "mosque, cathedral, synagogue, monastery, temple complex, convent, basilica",
    fair: "church, temple, shrine, parish, chapel",
    weak: "roof, worship, worshipper",
  },
  {
    code: "20000703",
    name: "religious leader",
    parent: "12000000",
    strong: "pope, archbishop, cardinal, dalai lama, ayatollah, imam, rabbi, bishop, patriarch, conclave, pontiff",
    fair: "priest, cleric, vatican, monk",
    weak: "church, sermon, prayer",
  },
];
