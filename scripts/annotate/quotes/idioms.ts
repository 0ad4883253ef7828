import type { SpeechForm } from "./speech-verbs.ts";
import type { Token } from "./tokens.ts";

const say = (lemma: string): SpeechForm => ({ kind: "say", lemma, form: "finite" });

/** "As Okello put it", "she let it be known", "he made clear that", "it had this to say". */
export function idiom(tokens: readonly Token[], i: number): SpeechForm | undefined {
  const word = tokens[i]?.lower ?? "";
  if (!/^(?:puts?|lets?|makes?|made|had|has)$/.test(word)) return undefined;
  const [a = "", b = "", c = ""] = tokens.slice(i + 1, i + 4).map(({ lower, text }) => lower || text);
  if (/^puts?$/.test(word) && a === "it")
    return b === "" || /^[,.:;()–—]$|^(?:in|on|to|this|like|at|when|after|recently|later)$/.test(b)
      ? say("put")
      : undefined;
  if (/^lets?$/.test(word)) return a === "it" && b === "be" && c === "known" ? say("let") : undefined;
  if (/^ma(?:kes?|de)$/.test(word)) {
    const plain = /^(?:clear|plain|known)$/;
    return plain.test(a) || (a === "it" && plain.test(b)) ? say("make") : undefined;
  }
  return a === "this" && b === "to" && c === "say" ? say("have") : undefined;
}

/** "Shot back", "went on", "chimed in". */
export function phrasal(word: string, next: string | undefined): SpeechForm | undefined {
  const back = next === "back" && /^(?:shot|fired|hit|shoots|fires|hits)$/.test(word);
  const on = next === "on" && /^(?:went|goes)$/.test(word);
  const chimed = next === "in" && /^(?:chimed|chimes)$/.test(word);
  return back || on || chimed ? { kind: "say", lemma: on ? "go" : word, form: "finite" } : undefined;
}
