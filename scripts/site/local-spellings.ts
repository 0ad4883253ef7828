import { indexSpellings, type Spelling, type SpellingIndex } from "./name-index.ts";
import type { Named } from "./names.ts";
import { alike, isCapital } from "./text.ts";

/** Short forms that hold inside one briefing, because it lists their bearer: surnames, and initials of bodies. */

/** Family names that commonly stand first in Chinese, Korean and Vietnamese names, as romanised in news. */
const familyFirst = new Set(
  (
    "An Bai Bui Cai Cao Chang Chen Cheng Choi Dang Deng Ding Do Dong Du Fan Fang Feng Gao Geng Gong Gu Guo Ha Han He Ho " +
    "Hong Hou Hu Hua Huang Huynh Hwang Jang Jia Jiang Jin Jung Kang Kim Kong Kwon Lai Lam Lee Lei Li Liang Liao Lim Lin " +
    "Liu Long Lu Luo Lyu Ma Mao Meng Mo Ngo Nguyen Pan Park Peng Pham Phan Qian Qiao Qin Qiu Ren Seo Shao Shen Shi Shin " +
    "Song Su Sun Tan Tang Tao Tian Tran Trinh Truong Vo Vu Wan Wang Wei Wen Wu Xi Xia Xiao Xie Xiong Xu Xue Yan Yang Yao " +
    "Ye Yi Yin Yoon You Yu Yuan Yun Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou"
  ).split(" "),
);

const suffixes = new Set(["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"]);
const smallWords = new Set(["of", "the", "and", "for", "in", "on", "de", "du", "la", "des", "to", "&"]);

const wordsOf = (name: string): readonly string[] => alike(name).split(" ").filter(Boolean);

/** The words by which a person may go alone: the last, and the first where that is a family name standing first. */
function bareNames(named: Named): readonly string[] {
  const words = wordsOf(named.name).filter((word) => !suffixes.has(word));
  const [first] = words;
  const last = words.at(-1);
  if (words.length < 2 || !first || !last) return [];
  return [last, ...(words.length <= 3 && familyFirst.has(first) ? [first] : [])].filter(
    (word) => word.length > 1 && isCapital(word[0]),
  );
}

/** "World Health Organization" → WHO; null where that gives fewer than two letters. */
function initialsOf(name: string): string | null {
  const words = wordsOf(name).filter((word) => !smallWords.has(word.toLowerCase()));
  const initials = words.map((word) => word[0] ?? "").filter(isCapital);
  return words.length >= 2 && initials.length === words.length ? initials.join("") : null;
}

const acronym = /^ ?\(([A-Z][A-Za-z]{1,9})\)/;

/** "Name (ABC)" in the text of the briefing: its own abbreviation, whatever the letters. */
function bracketed(named: Named, text: string): string | null {
  for (const name of [named.name, ...named.aliases]) {
    const at = text.indexOf(`${alike(name)} (`);
    const found = at < 0 ? null : acronym.exec(text.slice(at + name.length, at + name.length + 14));
    if (found?.[1] && /[A-Z].*[A-Z]/.test(found[1])) return found[1];
  }
  return null;
}

/**
 * Short forms for one briefing. A word that two of its people bear is nobody's: "Wang" stays plain where Wang Yi and
 * Wang Wenbin are both listed.
 *
 * @param text all of its running text, in the form of `alike`
 */
export function localSpellings(listed: readonly Named[], text: string): SpellingIndex {
  const people = listed.filter((named) => named.kind === "person");
  const bearers = new Map<string, number>();
  for (const person of people) {
    for (const word of new Set(wordsOf(person.name))) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  }
  const spellings: Spelling[] = [];
  for (const person of people) {
    for (const word of bareNames(person)) {
      if (bearers.get(word) === 1) spellings.push({ text: word, means: [person.index], strength: "bare" });
    }
  }
  for (const body of listed) {
    if (body.kind !== "organisation") continue;
    for (const short of [bracketed(body, text), initialsOf(body.name)]) {
      if (short) spellings.push({ text: short, means: [body.index], strength: "bare" });
    }
  }
  return indexSpellings(spellings);
}
