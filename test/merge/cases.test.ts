import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mergeBriefings } from "../../scripts/briefing/merge/index.ts";

const root = "test/fixtures/merges";

/** A folder a case: `base.md`, `mine.md`, `theirs.md`; `expected.md` (in a
 * conflict, what would wait beside the briefing), `conflict.txt` and `remarks.txt` where there is something to say. */
describe("a briefing merged with what is generated now", () => {
  it.each(readdirSync(root).sort())("%s", (name) => {
    const read = (file: string): string => readFileSync(`${root}/${name}/${file}`, "utf8");
    const [base, mine, theirs] = [read("base.md"), read("mine.md"), read("theirs.md")];
    const { text, clashes, remarks } = mergeBriefings(base, mine, theirs, "theirs");
    const said = [
      ...clashes.map((clash) => `${clash.line + 1}: ${clash.where}\n  yours: ${clash.mine}\n  new: ${clash.theirs}\n`),
      ...remarks.map((remark) => `${remark.what}: ${remark.where}\n  ${remark.text}\n`),
    ].join("");
    const wanted: readonly (readonly [string, string | null])[] = [
      ["expected.md", text],
      ["conflict.txt", clashes.length > 0 ? said : null],
      ["remarks.txt", clashes.length === 0 && said ? said : null],
    ];
    for (const [file, made] of wanted) {
      if (process.env.UPDATE && made !== null) writeFileSync(`${root}/${name}/${file}`, made);
      expect(made, file).toBe(existsSync(`${root}/${name}/${file}`) ? read(file) : null);
    }
    for (const [line] of clashes.map((clash) => [clash.line]))
      expect(mine.split("\n")[line ?? -1]?.trim()).toBeTruthy();
  });
});
