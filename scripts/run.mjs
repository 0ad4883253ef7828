// Starts a command: node scripts/run.mjs NAME ARGUMENT...
//
// Node 20 cannot run TypeScript, and transforming some 300 modules at each start costs more than the work on an article.
// So the commands are bundled once for each state of the source files, and the bundle is started. JavaScript, because
// it runs before anything could transform it.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isMainThread } from "node:worker_threads";

const scripts = dirname(fileURLToPath(import.meta.url));
const root = dirname(scripts);
const shelf = join(root, "node_modules", ".cache", "dateline");
/** What is bundled: the commands that convert, check and keep briefings, and what they run in other threads. */
const entries = [
  "annotate",
  "brief",
  "check",
  "corpus/convert-file",
  "merge-names",
  "new",
  "new-site",
  "rename",
  "retire",
  "split-names",
  "status",
];

/** What is not: Eleventy loads layouts and their settings by itself, so TypeScript is transformed as it is read. */
const unbundled = ["build", "pack", "start"];

/** A name for the present state of the sources: paths, sizes and times of all of them, and the version of Node. */
function stateOf() {
  const hash = createHash("sha1").update(process.version);
  const add = (path) => {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  };
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (/\.(?:ts|mjs)$/.test(entry.name)) add(path);
    }
  };
  walk(scripts);
  add(join(root, "package.json"));
  return hash.digest("hex").slice(0, 16);
}

async function bundle(folder) {
  const { build } = await import("esbuild");
  mkdirSync(shelf, { recursive: true });
  const made = mkdtempSync(join(shelf, "making-"));
  await build({
    entryPoints: entries.map((name) => join(scripts, `${name}.ts`)),
    outbase: scripts,
    ...{ bundle: true, splitting: true, platform: "node", format: "esm", target: "node20", packages: "external" },
    ...{ outdir: made, outExtension: { ".js": ".mjs" }, logLevel: "error" },
    plugins: [
      {
        // Data files are found from where the source stands.
        name: "source-address",
        setup: (on) =>
          on.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
            contents: readFileSync(path, "utf8").replaceAll(
              "import.meta.url",
              JSON.stringify(pathToFileURL(path).href),
            ),
            loader: "ts",
          })),
      },
    ],
  });
  for (const old of readdirSync(shelf))
    if (join(shelf, old) !== made && Date.now() - statSync(join(shelf, old)).mtimeMs > 86_400_000)
      rmSync(join(shelf, old), { recursive: true, force: true });
  try {
    renameSync(made, folder);
  } catch (error) {
    // Another process was first; its bundle is the same.
    rmSync(made, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

async function transformed(name) {
  (await import("tsx/esm/api")).register();
  return import(pathToFileURL(join(scripts, `${name}.ts`)).href);
}

/** The module of a command, bundled; where the bundle cannot be kept, transformed as it is read. */
export async function load(name) {
  if (unbundled.includes(name)) return transformed(name);
  const folder = join(shelf, stateOf());
  try {
    if (!existsSync(folder)) await bundle(folder);
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS", "ENOSPC"].includes(error.code)) throw error;
    return transformed(name);
  }
  return import(pathToFileURL(join(folder, `${name}.mjs`)).href);
}

// A site of its own has this program as a package, which may be a link to a folder.
if (isMainThread && process.argv[1] && fileURLToPath(import.meta.url) === realpathSync(process.argv[1])) {
  const [name = ""] = process.argv.splice(2, 1);
  const commands = [...entries.filter((entry) => !entry.includes("/")), ...unbundled].sort();
  if (!commands.includes(name)) {
    process.stderr.write(`run: ${name || "no command"}: one of ${commands.join(", ")} is wanted\n`);
    process.exit(2);
  }
  await load(name);
}
