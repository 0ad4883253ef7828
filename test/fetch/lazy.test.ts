import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/** All modules that are loaded with one, without those that it loads later. */
function loadedWith(file: URL, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file.href)) return found;
  found.add(file.href);
  const source = readFileSync(fileURLToPath(file), "utf8");
  for (const [, isType, from = ""] of source.matchAll(/^(?:import|export)\s+(type\s)?[^"';]*?from\s+"([^"]+)"/gmu)) {
    if (isType !== undefined) continue;
    if (from.startsWith(".") && from.endsWith(".ts")) loadedWith(new URL(from, file), found);
    else found.add(from);
  }
  return found;
}

const network = ["node:http", "node:https", "node:dns", "node:dns/promises", "node:net", "node:tls"];
const start = (name: string): URL => new URL(`../../scripts/${name}.ts`, import.meta.url);

it.each(["brief", "annotate", "check", "corpus/convert-file"])("%s loads no network with it", (name) => {
  const loaded = loadedWith(start(name));
  expect(loaded.size).toBeGreaterThan(20);
  expect(network.filter((module) => loaded.has(module))).toEqual([]);
});

it("the way to the network loads one", () =>
  expect(network.filter((module) => loadedWith(start("fetch/index")).has(module))).toEqual([
    ...["node:http", "node:https", "node:dns/promises", "node:net"],
  ]));
