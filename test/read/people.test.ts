import { describe, expect, it } from "vitest";
import { readPeople } from "../../scripts/read/people.ts";

describe("who a byline names", () => {
  it.each([
    ["Ann Roe", ["Ann Roe"], []],
    ["By Ann Roe and Bo Lund", ["Ann Roe", "Bo Lund"], []],
    ["By Ann Roe, Bo Lund and Cy d'Aria", ["Ann Roe", "Bo Lund", "Cy d'Aria"], []],
    ["Ann Roe with Bo Lund in Port Maren ", ["Ann Roe", "Bo Lund"], []],
    ["By ANN ROE, Staff Reporter", ["ANN ROE"], []],
    ["Von Ann Roe, dpa", ["Ann Roe"], ["dpa"]],
    ["Par Ann Roe et Bo Lund", ["Ann Roe", "Bo Lund"], []],
    ["Ann van der Roe, The Example Institute", ["Ann van der Roe"], []],
    ["Reuters", [], ["Reuters"]],
    ["NTB-AFP-DPA", [], ["NTB", "AFP", "dpa"]],
    ["AFP", [], ["AFP"]],
    ["The Associated Press", [], ["AP"]],
    ["Ann Roe / Bo Lund", ["Ann Roe", "Bo Lund"], []],
    ["ann@example.com (Ann Roe)", ["Ann Roe"], []],
    ["Ann Roe <ann@example.com>", ["Ann Roe"], []],
    ["Martin Luther Jr.", ["Martin Luther Jr."], []],
    ["王小明", ["王小明"], []],
    ["Staff Writers", [], []],
    ["Our correspondent", [], []],
    ["Example News Desk", [], []],
    ["admin", [], []],
    ["noreply@example.com", [], []],
    ["editor@example.com (Editor)", [], []],
    ["http://example.com/ann", [], []],
    ["", [], []],
  ] as const)("%s", (printed, people, agencies) => expect(readPeople(printed)).toEqual({ people, agencies }));
});
