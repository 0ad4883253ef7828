import { noOne, type Scene, type Verdict } from "../scene.ts";

const small = new Set(["a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"]);
const works =
  /^(?:show|series|book|novel|film|movie|song|album|podcast|programme|program|play|musical|opera|documentary|magazine|channel|column|essay|memoir|autobiography|game|painting|poem|episode|segment|single|exhibition|broadcast|special|sitcom|drama|comedy|thriller|on|cbs|nbc|abc|cnn|fox|msnbc|bbc|pbs|itv)$/i;

/** The title of a work: capitals throughout, beside a word for a work or a broadcaster. */
export function titles({ clause, at, token }: Scene): Verdict | null {
  if (token.text.length > 120) return null;
  const inside = token.text.replace(/[,.;:!?]{1,8}$/, "").trim();
  const words = inside.split(/\s+/);
  if (words.length < 2 || words.length > 8) return null;
  if (!words.every((word, i) => /^[\p{Lu}\p{N}'‘]/u.test(word) || (i > 0 && small.has(word)))) return null;
  const before = clause.tokens
    .slice(Math.max(0, at - 4), at)
    .filter((t) => t.text !== "," && t.lower !== "'s" && t.text !== "’" && t.text !== "‘");
  const near = before.slice(-3).some((t) => works.test(t.lower));
  const behind = clause.tokens[at + 1];
  return near || (behind && works.test(behind.lower)) ? noOne("titles") : null;
}
