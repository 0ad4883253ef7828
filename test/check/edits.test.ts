import { describe, expect, it } from "vitest";
import { mend } from "../../scripts/check/fix.ts";
import { formatProblem } from "../../scripts/problems.ts";
import { check, samplesOf } from "./samples.ts";

const [sample] = samplesOf("content/articles/wang-yi-canberra.txt");
if (!sample) throw new Error("no sample");

/** The sample with one text for another. */
const edited = (from: string, to: string): string => {
  if (!sample.text.includes(from)) throw new Error(`the sample does not say “${from}”`);
  return sample.text.replace(from, () => to);
};

const rulesOf = (text: string): readonly string[] =>
  check(sample, text)
    .filter(({ severity }) => severity !== "note")
    .map(({ rule }) => rule);

const own = "Wong said afterwards that she had raised the sentence given to Yang Hengjun";
const point = new RegExp(`^- ${own}.*$`, "m").exec(sample.text)?.[0] ?? "";

describe("what an editor may write", () => {
  it.each([
    [
      "a shorter sentence that keeps number, name and speaker",
      "- Wong said she raised the sentence given to Yang Hengjun.[^p3]",
    ],
    [
      "who a pronoun is, in brackets",
      "- Wong said afterwards that she had raised [with Wang Yi] the sentence given to Yang Hengjun …[^p3]",
    ],
    ["a marked cut", `- ${own} …[^p3]`],
    ["other words for the saying", "- According to Wong, she raised the sentence given to Yang Hengjun.[^p3]"],
    ["a link", "- Wong said she raised the sentence given to [[Yang Hengjun]].[^p3]"],
    ["a point of the editor's own", "- [The desk expects more in the week to come.]"],
  ])("%s", (_name, line) => {
    expect(rulesOf(edited(point, line))).toEqual([]);
  });

  it.each([
    ["another person", "- Albanese said he raised the sentence given to Yang Hengjun.[^p3]", "name-differs"],
    ["a fact for a saying", "- Wong raised the sentence given to Yang Hengjun in February.[^p3]", "attribution-lost"],
    ["a number that is not there", "- Wong said she raised 14 sentences given to Yang Hengjun.[^p3]", "number-differs"],
    ["a denial", "- Wong said she had not raised the sentence given to Yang Hengjun.[^p3]", "negation-differs"],
    [
      "a quotation that nobody spoke",
      "- Wong said she raised the “harsh sentence” given to Yang Hengjun.[^p3]",
      "quotation-invented",
    ],
  ])("not %s", (_name, line, rule) => {
    expect(rulesOf(edited(point, line))).toContain(rule);
  });
});

describe("a silencer", () => {
  const wrong = "- Albanese said he raised the sentence given to Yang Hengjun.[^p3]";
  const spoilt = (comment: string): string => edited(point, `${comment}\n\n${wrong}`);

  it("takes a rule away for the next block", () =>
    expect(rulesOf(spoilt("<!-- check: allow name-differs because the agency corrected it -->"))).not.toContain(
      "name-differs",
    ));

  it("needs a reason", () =>
    expect(rulesOf(spoilt("<!-- check: allow name-differs -->"))).toEqual(
      expect.arrayContaining(["name-differs", "silencer-reason"]),
    ));

  it("is reported when it silences nothing", () =>
    expect(rulesOf(edited(point, `<!-- check: allow name-differs because of nothing -->\n\n${point}`))).toEqual([
      "silencer-unused",
    ]));

  it("names a rule that exists", () => {
    const [found] = check(sample, edited(point, `<!-- check: allow name-difers because I say so -->\n\n${point}`));
    expect(found && formatProblem(found)).toContain("did you mean “name-differs”?");
  });

  it("reaches no further than its block", () =>
    expect(
      rulesOf(edited(point, `<!-- check: allow name-differs because of the first -->\n\n${wrong}\n\n${wrong}`)).filter(
        (rule) => rule === "name-differs",
      ),
    ).toHaveLength(1));

  it("covers a quotation and the line under it", () => {
    const line = /^> “[^\n]*\n\n— \[\[([^\]]+)\]\][^\n]*$/m.exec(sample.text)?.[0] ?? "";
    const other = line.replace(/\[\[[^\]]+\]\]/, "[[Li Qiang]]");
    expect(rulesOf(edited(line, other))).toContain("speaker-differs");
    expect(
      rulesOf(edited(line, `<!-- check: allow speaker-differs because the agency corrected it -->\n\n${other}`)),
    ).not.toContain("speaker-differs");
  });

  it("stands in the front matter as a comment of YAML", () => {
    const title = /^title: .*$/m.exec(sample.text)?.[0] ?? "";
    expect(rulesOf(edited(title, "title: Quite another"))).toContain("head-differs");
    expect(
      rulesOf(edited(title, "# check: allow head-differs because it was rewritten\ntitle: Quite another")),
    ).not.toContain("head-differs");
  });
});

describe("mending", () => {
  const all = (text: string) => check(sample, text);

  it("leaves a clean file alone", () => expect(mend(sample.text, all)).toEqual({ text: sample.text, mended: 0 }));

  it.each([
    ["the description", /^description: .*$/m, "description: Something else."],
    ["a paragraph number", /: ¶3,/, ": ¶9,"],
    ["a list", /^people:\n( {2}- .*\n)/m, "people:\n$1$1"],
  ])("brings %s back", (_name, pattern, spoilt) => {
    const text = sample.text.replace(pattern, spoilt);
    expect(text).not.toBe(sample.text);
    expect(mend(text, all).text).toBe(sample.text);
  });

  it("brings the order of a timeline back", () => {
    const entries = sample.text.match(/^- \*\*\d{4}.*$/gm) ?? [];
    const [first = "", second = ""] = entries;
    const text = sample.text.replace(`${first}\n\n${second}`, () => `${second}\n\n${first}`);
    expect(text).not.toBe(sample.text);
    expect(mend(text, all).text).toBe(sample.text);
  });

  it("brings the order of sections back", () => {
    const [, first = "", second = ""] = sample.text.split(/^(?=## )/m);
    const text = sample.text.replace(first + second, () => second + first);
    expect(mend(text, all).text).toBe(sample.text);
  });
});
