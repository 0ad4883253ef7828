import type { Subject } from "../subject.ts";

export const humanInterest: readonly Subject[] = [
  { code: "08000000", name: "human interest", parent: null, strong: "", fair: "curiosity, oddity", weak: "" },
  {
    code: "20000498",
    name: "award and prize",
    parent: "08000000",
    strong:
      "nobel prize, nobel peace prize, prize winner, award ceremony, top prize, laureate, lifetime achievement award, golden lion, pulitzer",
    fair: "award, prize, jury prize, awarded, medal of honour, honoured",
    weak: "winner, jury, won, ceremony",
  },
  {
    code: "20000499",
    name: "record and achievement",
    parent: "08000000",
    strong: "guinness world record, world record, record breaking, oldest person",
    fair: "record, feat, first person",
    weak: "oldest, longest, achievement",
  },
  {
    code: "20000500",
    name: "animal",
    parent: "08000000",
    strong: "zoo, polar bear, zookeeper, panda, rescued dog, giant panda, brown bear, elephant calf, pet owner",
    fair: "bear, dog, elephant, keeper, cat, horse, parrot, tiger",
    weak: "animal, crate, enclosure, cage, rat",
  },
  {
    code: "20000501",
    name: "ceremony",
    parent: "08000000",
    strong: "state funeral, royal wedding, coronation, inauguration ceremony, memorial service, funeral",
    fair: "wedding, burial, mourner, commemoration, ceremony",
    weak: "buried, service, tribute",
  },
  {
    code: "20000505",
    name: "celebrity",
    parent: "08000000",
    strong: "celebrity, celebrities, pop star, film star, reality tv",
    fair: "star, paparazzi, fan",
    weak: "famous, tabloid",
  },
  {
    code: "20000506",
    name: "imperial and royal matters",
    parent: "08000000",
    strong: "king charles, queen elizabeth, royal family, crown prince, monarchy, buckingham palace, emperor",
    fair: "royal, monarch, prince, princess, palace, duke",
    weak: "king, queen, throne",
  },
];
