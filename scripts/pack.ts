import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import writeFileAtomic from "write-file-atomic";
import { type PackPage, renderPack } from "../layouts/pack.ts";
import { chromiumPath } from "./chromium.ts";
import { type ExitCode, runCommand, say, UsageError } from "./command.ts";
import { ProblemError } from "./problems.ts";
import { assets } from "./site/assets.ts";
import type { NodeKind, Site } from "./site/model.ts";
import { selectPack, unknownIn, type Wanted } from "./site/pack/select.ts";
import { readContent } from "./site/read-content.ts";
import { readSettings } from "./site/settings.ts";
import { buildSite } from "./site/site.ts";
import { slugify } from "./slugs.ts";

const help = `
Puts chosen briefings into one document to print or to hand on: contents, the briefings, dossiers of their main names,
and every source by number with its passages.

  npm run pack -- --topic trade --since 2024-03-01
  npm run pack -- --story "The Kestrel cable" --pdf

Choice (a briefing must meet all that is given; one option may be given several times)
  --topic NAME, --person NAME, --organisation NAME, --place NAME
  --story TITLE          one of the stories given
  --since, --until DATE  YYYY-MM-DD, both included; the undated are left out
  --all                  every briefing, where nothing else is given

Output
  --title TEXT    of the document (default: made from the choice)
  --out FILE      default packs/<title>.html
  --pdf           also makes a PDF, with the Chromium or Chrome that is installed (or CHROME_PATH)
  --content DIR   where briefings and notes stand (default content)
  --help          this text

Exit code: 0 done, 1 no briefing meets the choice or a file could not be written, 2 wrong command line.
`;

const options = {
  topic: { type: "string", multiple: true },
  person: { type: "string", multiple: true },
  organisation: { type: "string", multiple: true },
  place: { type: "string", multiple: true },
  story: { type: "string", multiple: true },
  since: { type: "string" },
  until: { type: "string" },
  all: { type: "boolean", default: false },
  title: { type: "string" },
  out: { type: "string" },
  pdf: { type: "boolean", default: false },
  content: { type: "string", default: "content" },
} as const;

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options }).values;
type Values = ReturnType<typeof parse>;

const kinds: readonly NodeKind[] = ["topic", "person", "organisation", "place"];

function dayOf(name: "since" | "until", value: string | undefined): string | null {
  if (value === undefined) return null;
  const day = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(value))
    throw new UsageError(`pack: --${name} ${value} is no date; write it as 2024-03-01`);
  return value;
}

function wantedBy(values: Values): Wanted {
  const names = kinds.flatMap((kind) => (values[kind] ?? []).map((name) => ({ kind, name })));
  const wanted = {
    names,
    stories: values.story ?? [],
    since: dayOf("since", values.since),
    until: dayOf("until", values.until),
  };
  const nothing = names.length + wanted.stories.length === 0 && wanted.since === null && wanted.until === null;
  if (nothing && !values.all) throw new UsageError("pack: nothing is chosen; say what, or --all");
  return wanted;
}

function titleOf({ names, stories, since, until }: Wanted, site: Site): string {
  const what = [...stories, ...names.map(({ name }) => name)].join(", ") || site.settings.title;
  const when = since && until ? `, ${since} to ${until}` : since ? `, since ${since}` : until ? `, until ${until}` : "";
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}${when}`;
}

const problem = (file: string, message: string, remedy: string): ProblemError =>
  new ProblemError([{ severity: "error", file, rule: "pack", message, remedy }]);

/** Prints a page by a browser without a window. */
async function print(page: string, target: string): Promise<void> {
  const path = chromiumPath(process.env);
  if (path === null)
    throw problem(
      target,
      "needs Chromium or Chrome, and none is installed",
      "install it, or name it in CHROME_PATH; the HTML is made",
    );
  await promisify(execFile)(path, [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-pdf-header-footer",
    `--print-to-pdf=${resolve(target)}`,
    `file://${resolve(page)}`,
  ]);
  if (!existsSync(target)) throw problem(target, "was not made by the browser", `open ${page} and print it from there`);
}

async function main(args: readonly string[]): Promise<ExitCode> {
  const values = parse(args);
  const wanted = wantedBy(values);
  const folder = relative(process.cwd(), resolve(values.content)) || ".";
  if (!existsSync(folder)) throw problem(folder, "there is no such folder", "name the folder that holds briefings/");
  const site = buildSite({
    content: readContent(folder),
    options: readSettings(folder, folder, process.env),
    now: new Date().toISOString(),
  });
  const unknown = unknownIn(site, wanted);
  if (unknown.length > 0)
    throw new ProblemError(
      unknown.map(({ asked, near }) => ({
        severity: "error",
        file: folder,
        rule: "pack",
        message: `no briefing has “${asked}”`,
        remedy:
          near.length > 0
            ? `did you mean ${near.map((name) => `“${name}”`).join(", ")}?`
            : "see the lists of names on the site",
      })),
    );
  const pack = selectPack(site, wanted, values.title ?? titleOf(wanted, site));
  if (pack.briefings.length === 0)
    throw problem(folder, "no briefing meets the choice", "ask for less, or for a longer time");
  const made = assets(site.settings.brand);
  const style = made.files.find(({ path }) => path === made.style)?.text ?? "";
  const out = values.out ?? `packs/${slugify(pack.title)}.html`;
  await mkdir(dirname(out), { recursive: true });
  await writeFileAtomic(out, renderPack({ pack, settings: site.settings, style } satisfies PackPage));
  say(`${out}: ${pack.briefings.length} briefings, ${pack.names.length} dossiers`);
  if (values.pdf) {
    const target = out.replace(/(?:\.html?)?$/, ".pdf");
    await print(out, target);
    say(target);
  }
  return 0;
}

await runCommand(help, main);
