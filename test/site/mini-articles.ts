import type { FrontMatter } from "../../scripts/model.ts";
import type { BriefingFile } from "../../scripts/site/read-content.ts";
import { briefing } from "./content.ts";

/** Short briefings of our own on four events, three each, and four on nothing in common. All names are invented. */
interface Mini {
  /** The event; a letter of its own for what stands alone. */
  readonly event: string;
  readonly published?: string;
  readonly title: string;
  readonly people?: readonly string[];
  readonly organisations?: readonly string[];
  readonly places?: readonly string[];
  readonly points: readonly string[];
}

export const minis: readonly Mini[] = [
  {
    event: "ferry",
    published: "2031-05-02",
    title: "Ferry sinks off Malby, dozens missing",
    people: ["Ilse Brandt"],
    organisations: ["Orsa Lines"],
    places: ["Malby", "Lake Orsa"],
    points: [
      "The ferry Anneke went down in a squall on Lake Orsa on Friday evening with 71 people on board.",
      "Divers found 12 bodies, said Ilse Brandt, the mayor of Malby. The operator, Orsa Lines, gave no cause.",
    ],
  },
  {
    event: "ferry",
    published: "2031-05-03",
    title: "Divers search Lake Orsa after ferry disaster",
    people: ["Ilse Brandt", "Jonas Rekdal"],
    organisations: ["Orsa Lines"],
    places: ["Lake Orsa"],
    points: [
      "Divers found three more passengers of the sunken ferry; the wreck lies at 40 metres.",
      "The squall killed 15 people, the coroner, Jonas Rekdal, said, and Orsa Lines has stopped its boats on the lake.",
    ],
  },
  {
    event: "ferry",
    published: "2031-05-12",
    title: "Inspectors had warned of lake ferry's doors",
    people: ["Jonas Rekdal"],
    organisations: ["Orsa Lines"],
    places: ["Malby"],
    points: [
      "The bow doors of the ferry Anneke had failed an inspection two months before it sank off Malby, papers show.",
      "Orsa Lines said that the doors had been mended. The wreck is to be raised next week.",
    ],
  },
  {
    event: "dam",
    published: "2031-05-04",
    title: "Upriver state begins to fill the Tarim Gorge dam",
    people: ["Samir Adane"],
    places: ["Tarim Gorge", "Velland"],
    points: [
      "Velland has closed the gates of the dam in the Tarim Gorge, and farmers below it fear for their wells.",
      "The reservoir will take three rainy seasons to fill, said the water minister, Samir Adane.",
    ],
  },
  {
    event: "dam",
    published: "2031-05-06",
    title: "Neighbours protest as gorge reservoir fills",
    people: ["Samir Adane", "Petra Lund"],
    places: ["Tarim Gorge", "Velland", "Ostria"],
    points: [
      "Ostria recalled its envoy from Velland over the filling of the reservoir behind the new dam.",
      "Petra Lund, its water commissioner, said that the river had dropped by half a metre below the gorge.",
    ],
  },
  {
    event: "dam",
    title: "River talks open with a quarrel over the dam",
    people: ["Petra Lund"],
    places: ["Velland", "Ostria"],
    points: [
      "Delegates of Velland and Ostria met over the river and could not agree who would measure the water at the dam.",
      "Ostria wants the gates of the reservoir open in the dry season.",
    ],
  },
  {
    event: "merger",
    published: "2031-05-03",
    title: "Corvane bids for rival phone network",
    people: ["Mei Arden"],
    organisations: ["Corvane Networks", "Tellbridge"],
    points: [
      "Corvane Networks has offered 4.2 billion crowns for Tellbridge, its smaller rival, in cash and shares.",
      "Mei Arden, the chief executive of Corvane, said that the bid would bring faster masts to the countryside.",
    ],
  },
  {
    event: "merger",
    published: "2031-05-09",
    title: "Tellbridge board turns down Corvane's offer",
    people: ["Mei Arden", "Tobias Rehn"],
    organisations: ["Corvane Networks", "Tellbridge"],
    points: [
      "The board of Tellbridge called the offer of Corvane Networks too low by a third.",
      "Shares of Tellbridge rose above the bid, and its chairman, Tobias Rehn, asked holders to wait.",
    ],
  },
  {
    event: "merger",
    published: "2031-05-20",
    title: "Watchdog to look into phone merger",
    people: ["Tobias Rehn"],
    organisations: ["Corvane Networks", "Tellbridge", "Competition Board"],
    points: [
      "The Competition Board opened an inquiry into the bid of Corvane Networks for Tellbridge.",
      "Together the two networks would hold two thirds of all phone contracts.",
    ],
  },
  {
    event: "fire",
    published: "2031-05-05",
    title: "Forest fire closes coast road near Sant Brel",
    people: ["Lucia Ferro"],
    places: ["Sant Brel"],
    points: [
      "A forest fire jumped the coast road at Sant Brel on Monday, and 900 campers were evacuated.",
      "Six aircraft dropped water on the pines, said Lucia Ferro, who leads the firefighters.",
    ],
  },
  {
    event: "fire",
    published: "2031-05-06",
    title: "Wind drives flames towards Sant Brel",
    people: ["Lucia Ferro"],
    places: ["Sant Brel"],
    points: [
      "The fire above Sant Brel burned through a second valley overnight as the wind turned.",
      "Firefighters cut a line through the pines to save the village, Lucia Ferro said.",
    ],
  },
  {
    event: "fire",
    published: "2031-05-08",
    title: "Campers go home as rain puts out coast fire",
    people: ["Lucia Ferro"],
    places: ["Sant Brel"],
    points: [
      "Rain ended the forest fire at Sant Brel after three days and 1,100 hectares of pine.",
      "The coast road is open again, and campers may return, the firefighters said.",
    ],
  },
  // The same people and places on other business, and strangers.
  {
    event: "w",
    published: "2031-05-07",
    title: "Mayor of Malby opens library",
    people: ["Ilse Brandt"],
    places: ["Malby"],
    points: ["Ilse Brandt cut the ribbon of a library with 40,000 books in the old corn exchange of Malby."],
  },
  {
    event: "x",
    published: "2031-05-08",
    title: "Ostria beats Velland in cup tie",
    places: ["Ostria", "Velland"],
    points: ["Ostria won the second leg by three goals to one in front of 22,000 at a sold-out stadium."],
  },
  {
    event: "y",
    published: "2031-05-09",
    title: "Old Corvane mast becomes a nesting place for storks",
    organisations: ["Corvane Networks"],
    points: ["A pair of storks has hatched four chicks on a mast of Corvane Networks that no longer sends."],
  },
  {
    event: "z",
    published: "2032-03-08",
    title: "Fire engine museum reopens",
    places: ["Sant Brel"],
    points: ["The museum of fire engines shows a steam pump of 1888 and a model of a village fire."],
  },
];

export const miniFiles: readonly BriefingFile[] = minis.map(({ event: _event, points, ...lists }, i) => {
  const front: Partial<FrontMatter> = lists;
  return briefing(
    `mini-${i}`,
    front,
    `${points[0]}\n\n## Key points\n\n${points.map((text) => `- ${text}`).join("\n\n")}\n`,
  );
});
