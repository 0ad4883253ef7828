/** Words by which a reporter hands on what he does not vouch for, without saying who does. */
const hedge =
  /\b(?:reportedly|allegedly|(?:is|are|was|were) (?:widely )?(?:expected|believed|thought|said|understood) to)\b/i;

/** Whether a sentence tells what is only said, believed or expected, though nobody is named for it. */
export const hedges = (sentence: string): boolean => hedge.test(sentence);
