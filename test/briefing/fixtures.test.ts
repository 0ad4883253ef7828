import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseBriefing } from "../../scripts/briefing/parse.ts";
import { writeBriefing } from "../../scripts/briefing/write.ts";
import type { Briefing } from "../../scripts/model.ts";
import { brief } from "../../scripts/pipeline.ts";
import { bytesSource } from "../../scripts/read/index.ts";

/**
 * Whole articles, invented, and the briefings made of them. To accept what is made now:
 *
 *   UPDATE=1 npx vitest run --config test/vitest.config.ts test/briefing/fixtures.test.ts
 */
const folder = fileURLToPath(new URL("../fixtures/briefings/", import.meta.url));
const between = "\n<!-- next briefing -->\n\n";

describe("npm run brief", () => {
  it.each(readdirSync(folder))("%s", async (name) => {
    const source = bytesSource(readFileSync(`${folder}${name}/input.txt`), `${name}/input.txt`);
    const briefings: Briefing[] = [];
    for await (const batch of brief(source, { generator: "dateline" })) briefings.push(...batch.briefings);
    const files = briefings.map(writeBriefing);
    const expected = `${folder}${name}/expected.md`;
    if (process.env.UPDATE) writeFileSync(expected, files.join(between));
    expect(existsSync(expected), `${expected} is missing: run with UPDATE=1 and read it`).toBe(true);
    expect(files).toEqual(readFileSync(expected, "utf8").split(between));
    for (const [i, file] of files.entries()) {
      const { briefing, problems } = parseBriefing(file, name);
      expect(problems).toEqual([]);
      expect(briefing).toEqual(JSON.parse(JSON.stringify(briefings[i])));
    }
  });
});
