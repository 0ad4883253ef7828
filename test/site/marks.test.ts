import { expect, it } from "vitest";
import { marksIn, roleIn } from "../../scripts/site/attribution.ts";

it.each([
  ["Ana Brandt, mayor, 3 June 2024", "direct"],
  ["Ana Brandt, mayor, 3 June 2024, partial quotation", "partial"],
  ["Ana Brandt, 3 June 2024, speaker inferred, partial quotation", "partial"],
  ["Ana Brandt, mayor, 3 June 2024, reported", "reported"],
  ["Ana Brandt, mayor, who reported, 3 June 2024", "direct"],
  ["", "direct"],
] as const)("%s is %s", (line, marks) => expect(marksIn(line)).toBe(marks));

it("takes the mark for no function", () => {
  expect(roleIn("Ana Brandt, mayor, reported", "Ana Brandt")).toBe("mayor");
});
