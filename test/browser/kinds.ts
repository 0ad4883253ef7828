/** A page of every kind in the invented site, and the awkward ones among them. */

export const talks = "briefings/2031-03-18-talks-resume.html";

/** Where no page is. */
export const nowhere = "no/such/page.html";

export const kinds = [
  ["front page", "index.html"],
  ["briefing", talks],
  ["briefing with a very long headline", "briefings/2031-03-19-minister-promises-report.html"],
  ["briefing without date or headline", "briefings/undated-harbour-board-founded.html"],
  ["briefing in Arabic", "briefings/2031-03-22-arabic.html"],
  ["person", "people/oriel-vance.html"],
  ["organisation", "organisations/tessaly-harbour-board.html"],
  ["place", "places/brenport.html"],
  ["topic", "topics/industrial-relations.html"],
  ["story", "stories/brenport-dock-strike.html"],
  ["list of people", "people/index.html"],
  ["list of stories", "stories/index.html"],
  ["archive", "briefings/index.html"],
  ["timeline", "timeline/index.html"],
  ["who said what", "quotes/index.html"],
  ["list of speakers", "quotes/speakers.html"],
  ["map of names", "map/index.html"],
  ["search page", "search/index.html"],
  ["error page", nowhere],
] as const;

/** Built of the same parts as others in the list: looked at when `EVERY_PAGE` is set, which takes some minutes more. */
const alike = new Set<string>([
  "organisation",
  "topic",
  "list of stories",
  "archive",
  "timeline",
  "briefing with a very long headline",
]);
export const looked = kinds.filter(([kind]) => process.env.EVERY_PAGE !== undefined || !alike.has(kind));
