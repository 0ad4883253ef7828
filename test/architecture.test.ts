import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = ["scripts", "layouts"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
);

/** Modules that a file names, with whether only types are taken; paths from the root for the project's own. */
function importsOf(file: string): readonly { readonly target: string; readonly typeOnly: boolean }[] {
  const source = readFileSync(join(root, file), "utf8");
  const found = source.matchAll(/^(?:import|export)\s+(type\s)?[^"';]*?from\s+"([^"]+)"|^import\s+"([^"]+)"/gmu);
  return [...found].map(([, typeOnly, from, bare]) => {
    const name = from ?? bare ?? "";
    const target = name.startsWith(".") ? relative(root, join(root, dirname(file), name)).replaceAll("\\", "/") : name;
    return { target, typeOnly: typeOnly !== undefined };
  });
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));
const targets = (file: string): readonly string[] => (imports.get(file) ?? []).map(({ target }) => target);
const stage = (file: string): string | undefined => /^scripts\/([^/]+)\//.exec(file)?.[1];
const conversion = ["read", "split", "clean", "annotate", "compose"];

/** `file → target` for every import that breaks a rule. */
const breaches = (breaks: (file: string, target: string) => boolean): readonly string[] =>
  files.flatMap((file) => targets(file).flatMap((target) => (breaks(file, target) ? [`${file} → ${target}`] : [])));

describe("the direction of imports", () => {
  it("reads a project that has files", () => expect(files.length).toBeGreaterThan(20));

  it("keeps the types on the ground floor", () => expect(targets("scripts/model.ts")).toEqual([]));

  it("keeps stages apart", () => {
    const apart = [...conversion, "site"];
    expect(
      breaches((file, target) => {
        const [from, to] = [stage(file), stage(target)];
        return from !== to && apart.includes(from ?? "") && apart.includes(to ?? "");
      }),
    ).toEqual([]);
  });

  it("lets helpers on the ground floor know no stage", () => {
    const commands = [
      "brief",
      "annotate",
      "build",
      "check",
      "start",
      "pack",
      "bench",
      "gazetteer",
      "pipeline",
      "record",
      "train",
      "rename",
      "merge-names",
      "split-names",
      "new",
      "new-site",
      "retire",
      "status",
    ];
    expect(
      breaches((file, target) => {
        const ground = /^scripts\/([^/]+)\.ts$/.exec(file)?.[1];
        return ground !== undefined && !commands.includes(ground) && stage(target) !== undefined;
      }),
    ).toEqual([]);
  });

  it("lets layouts know the site's pages and nothing of conversion", () => {
    expect(breaches((file, target) => file.startsWith("layouts/") && conversion.includes(stage(target) ?? ""))).toEqual(
      [],
    );
  });

  it("lets few files touch Eleventy", () => {
    const touching = files.filter((file) => targets(file).some((target) => target.startsWith("@11ty/")));
    expect(touching.filter((file) => !/^scripts\/(?:build|start|site\/eleventy[^/]*)\.ts$/.test(file))).toEqual([]);
  });

  it("lets the check know briefings and the site, and be handed what a source says", () => {
    expect(breaches((file, target) => stage(file) === "check" && conversion.includes(stage(target) ?? ""))).toEqual([]);
    expect(
      breaches((file, target) => stage(target) === "check" && stage(file) !== "check" && file !== "scripts/check.ts"),
    ).toEqual([]);
  });

  it("has no circle", () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      else if (!done.has(file)) {
        for (const { target, typeOnly } of imports.get(file) ?? [])
          if (!typeOnly && imports.has(target)) visit(target, [...path, file]);
        done.add(file);
      }
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});
