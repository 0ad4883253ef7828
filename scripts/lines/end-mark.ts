import type { LineRule } from "./rule.ts";

const words =
  /^[\s(/\\[<*-]*(?:end ?-?items?|item ?ends?|ends?|end of (?:text|story|article|document|report|item|message|file)|eom|ende|fin|fim|- ?30 ?-|30|more to follow|reuters? ends?)[\s)/\\\]>*.-]*$/iu;

/** Whether a line closes an article in so many words: "Enditem", "(END)", "-30-", "###". */
export const closes = (line: string): boolean =>
  (line.length <= 24 && words.test(line) && !/^\d{1,9}$/.test(line.trim())) || /^#{3,}$|^-30-$/.test(line.trim());

/** Marks at the end of an article, and rules drawn between parts of a text ("___", "* * *"). */
export const endMark: LineRule = {
  name: "end-mark",
  kind: "end mark",
  test: (line) =>
    closes(line) ||
    (line.length <= 200 && /^[\s_*=~#.•·▪◆■□●○+/\\|–—-]+$/u.test(line)) ||
    /^(?:\(more\)|-{1,2} ?more ?-{1,2}|N{4}|X{3,4}|\/{2,4})$/iu.test(line.trim()) ||
    /^Reuters?$/u.test(line.trim()),
};
