import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readData } from "../../scripts/briefing/front.ts";
import { jsonSchema } from "../../scripts/briefing/json-schema.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const file = `${root}docs/briefing.schema.json`;

interface Form {
  readonly type?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Form;
}

/** The few words of JSON Schema that ours uses. */
function fits(value: unknown, form: Form): boolean {
  if (form.enum) return form.enum.includes(value);
  if (form.type === "array") return Array.isArray(value) && value.every((item) => fits(item, form.items ?? {}));
  if (form.type === "integer") return Number.isInteger(value);
  return typeof value === "string" && new RegExp(form.pattern ?? "", "u").test(value);
}

describe("the schema for editors", () => {
  it("is the one in docs/ (write it with UPDATE=1)", () => {
    const text = `${JSON.stringify(jsonSchema(), null, 2)}\n`;
    if (process.env.UPDATE) writeFileSync(file, text);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(text));
  });

  it("fits the sample briefings, and no briefing with a wrong value", () => {
    const { properties } = JSON.parse(readFileSync(file, "utf8")) as { properties: Record<string, Form> };
    const folder = `${root}content/briefings`;
    for (const name of readdirSync(folder).filter((entry) => entry.endsWith(".md"))) {
      const { data } = readData(readFileSync(`${folder}/${name}`, "utf8"), name);
      for (const [key, value] of data ?? []) expect(fits(value, properties[key] ?? {}), `${name}: ${key}`).toBe(true);
    }
    for (const [key, value] of [
      ["published", "5 May 2024"],
      ["status", "done"],
      ["source_sha256", "abc"],
      ["people", "Ann Bell"],
      ["source_url", "ftp://example.org/"],
      ["published_from", "guessed"],
    ] as const)
      expect(fits(value, properties[key] ?? {}), key).toBe(false);
  });
});
