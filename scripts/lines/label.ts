import type { LineRule } from "./rule.ts";
import { endsSentence, foldLine, isAllCaps, wordsOf } from "./words.ts";

const sections = new Set(
  `news world international national local regional home homepage politics political business economy economic economics finance financial money markets market companies company industry energy
  technology tech science health medicine medical environment climate weather disasters sport sports football soccer handball cricket tennis rugby golf basketball baseball hockey cycling athletics
  boxing racing motorsport olympics culture arts art books film films music television tv entertainment celebrity lifestyle life style fashion food travel education religion society people opinion
  comment commentary analysis editorial letters features feature investigation investigations explainer explainers live video videos photos pictures gallery podcast podcasts audio top stories story
  headlines headline latest breaking update updates today daily weekly digest bulletin wire wires report reports africa asia europe americas america pacific oceania australia middle east us usa uk
  eu china india crime courts law justice defence defense military security war space trade global farming fishing forest wild fires agriculture transport property jobs media internet cyber
  exclusive special in focus focus spotlight the and of on brief briefs briefing nachrichten politik wirtschaft kultur panorama ausland inland deutschland welt wissen meinung actualité monde
  latin latina latine caribbean nordic balkans gulf mediterranean norte europa asien afrika amerika norden nyheter økonomi ekonomi
  économie politique société mundo economía política deportes cultura sociedad noticias opinión más cronaca mondo esteri economia`
    .split(/\s+/u)
    .map(foldLine)
    .filter(Boolean),
);
/** What else stands in such a bar. */
const places = new Set(
  "home sections section more menu search all innovation earth cities city counties county states state epaper e paper magazine jobs shop shopping games puzzles crosswords weather scores fixtures tables results standings team teams my play archive about contact newsletters newsletter classifieds obituaries property cars motoring live tv metro death notices courts farming outdoors obits high school sports flyers radio listen watch s u".split(
    " ",
  ),
);
const minor = new Set("the and of on in us top latest more special".split(" "));

/** Names of sections: "SPORT", "Health News", "TOP STORIES". One to six words, all of them names of departments. */
export const label: LineRule = {
  name: "label",
  kind: "label",
  test: (line) => {
    if (line.length > 120 || endsSentence(line) || !/^[\p{Lu}#]/u.test(line)) return false;
    if (/^(?:(?:world |sports? |news )?in brief|round-?up|at a glance)(?:: [\p{L} ]{2,40})?$/iu.test(line)) return true;
    const words = wordsOf(foldLine(line.replace(/['’]s\b/gu, "")));
    if (words.length === 0 || words.length > 16) return false;
    // A bar of sections names many; a headline of seven words or more always holds others.
    const isBar = words.length > 5 && words.every((word) => sections.has(word) || places.has(word));
    if (isBar) return true;
    const named = words.filter((word) => sections.has(word)).length;
    if (words.length >= 5 && isAllCaps(line) && !/[.,:;'’"“”]/u.test(line) && named >= words.length - 1) return true;
    if (words.length > 6) return false;
    return words.every((word) => sections.has(word)) && words.some((word) => !minor.has(word));
  },
};
