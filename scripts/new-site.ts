import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import project from "../package.json" with { type: "json" };
import { type ExitCode, runCommand, say, UsageError } from "./command.ts";
import { isInside } from "./input-files.ts";
import { siteFiles } from "./new-site/files.ts";
import { ProblemError } from "./problems.ts";
import { parseSettings } from "./site/settings.ts";

const help = `
Starts a site of your own: a folder with settings, a place for articles, and the workflows that publish it. It has the
program as a package, so that an upgrade touches nothing of yours.

  npm run new-site -- ../our-desk

  --title TEXT      name of the site (made from the folder's)
  --url ADDRESS     where it will stand, for example https://example.org/briefings/
  --language TAG    language of its pages (en)
  --program SPEC    where npm finds the program: a git address with a version, for example
                    git+https://git.example.org/dateline.git#v${project.version} (this folder, which only this machine has)
  --help            this text

The folder must be empty, but for .git. Exit code: 0 done, 1 refused, and nothing was written, 2 wrong command line.
`;

const root = fileURLToPath(new URL("..", import.meta.url));

const refuse = (file: string, message: string, remedy: string): ProblemError =>
  new ProblemError([{ severity: "error", file, rule: "new-site", message, remedy }]);

function checkEmpty(folder: string, shown: string): void {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return;
    throw error;
  }
  const first = names.find((name) => name !== ".git");
  if (first !== undefined) throw refuse(shown, `is not empty: it holds ${first}`, "name an empty or a new folder");
}

async function main(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      title: { type: "string" },
      url: { type: "string" },
      language: { type: "string", default: "en" },
      program: { type: "string" },
    },
    allowPositionals: true,
  });
  const [shown] = positionals;
  if (!shown || positionals.length > 1) throw new UsageError("new-site: name one folder");
  const folder = resolve(shown);
  if (folder === resolve(root) || isInside(root, folder))
    throw refuse(shown, "stands inside the program's folder", "name one beside it, for example ../our-desk");
  checkEmpty(folder, shown);
  const words = basename(folder).replace(/[-_]+/g, " ").trim();
  const title = values.title ?? (`${words.charAt(0).toUpperCase()}${words.slice(1)}` || "Briefings");
  const given = { title, language: values.language, url: values.url ?? null };
  // Settings that the first command would refuse are not written.
  const { url } = parseSettings(JSON.stringify(given), "new-site");
  const program = values.program ?? `file:${relative(folder, root).replaceAll("\\", "/")}`;
  const files = siteFiles(
    { ...given, url, folder: basename(folder), program },
    { ...project, read: (path) => readFileSync(join(root, path), "utf8") },
  );
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { flag: "wx" });
  }
  say(`${shown}: a site with ${files.size} files. Next:\n\n  cd ${shown}\n  npm install\n\nand on with its README.md.`);
  if (values.program === undefined)
    say("It has the program from a folder of this machine; docs/newsroom.md says how others and servers get it.");
  return 0;
}

await runCommand(help, main);
