import type { Subject } from "./subject.ts";
import { arts } from "./subjects/arts.ts";
import { business } from "./subjects/business.ts";
import { conflict } from "./subjects/conflict.ts";
import { crime } from "./subjects/crime.ts";
import { disaster } from "./subjects/disaster.ts";
import { economy } from "./subjects/economy.ts";
import { education } from "./subjects/education.ts";
import { environment } from "./subjects/environment.ts";
import { health } from "./subjects/health.ts";
import { humanInterest } from "./subjects/human-interest.ts";
import { labour } from "./subjects/labour.ts";
import { lifestyle } from "./subjects/lifestyle.ts";
import { politics } from "./subjects/politics.ts";
import { religion } from "./subjects/religion.ts";
import { science } from "./subjects/science.ts";
import { sectors } from "./subjects/sectors.ts";
import { society } from "./subjects/society.ts";
import { sport } from "./subjects/sport.ts";
import { weather } from "./subjects/weather.ts";

/** The Media Topics that newswire needs: the top level, most of the second, what is frequent of the third. */
export const mediaTopics: readonly Subject[] = [
  ...arts,
  ...business,
  ...conflict,
  ...crime,
  ...disaster,
  ...economy,
  ...education,
  ...environment,
  ...health,
  ...humanInterest,
  ...labour,
  ...lifestyle,
  ...politics,
  ...religion,
  ...science,
  ...sectors,
  ...society,
  ...sport,
  ...weather,
];
