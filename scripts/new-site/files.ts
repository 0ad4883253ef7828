import { slugify } from "../slugs.ts";

/** What a new site is asked to be. */
export interface NewSite {
  /** Last part of the folder's path. */
  readonly folder: string;
  readonly title: string;
  /** Whole address of the site, or null where it is not known yet. */
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string;
  /** Where npm finds the program: `file:../dateline`, or a git address with a version. */
  readonly program: string;
}

/** The program as it stands: its `package.json`, and its own text files by path from its folder. */
export interface Program {
  readonly name: string;
  readonly engines: { readonly node: string };
  readonly scripts: { readonly [name: string]: string };
  readonly read: (path: string) => string;
}

/** Files that are taken as they stand, under the name that they have there. A package loses files named `.gitignore`. */
const copied: readonly (readonly [from: string, to: string])[] = [
  ["scripts/new-site/template/gitignore", ".gitignore"],
  ["scripts/new-site/template/gitattributes", ".gitattributes"],
  ["scripts/new-site/template/tasks.json", ".vscode/tasks.json"],
  [".github/workflows/check.yml", ".github/workflows/check.yml"],
  [".github/workflows/convert.yml", ".github/workflows/convert.yml"],
  [".github/workflows/pages.yml", ".github/workflows/pages.yml"],
  [".gitlab-ci.yml", ".gitlab-ci.yml"],
];

const starter = "node scripts/run.mjs ";
/** Commands that are of no use in a site. */
const left: ReadonlySet<string> = new Set(["new-site"]);

/** The program's commands, as npm runs them from a site. */
const commandsOf = ({ name, scripts }: Program): object =>
  Object.fromEntries(
    Object.entries(scripts).flatMap(([command, line]) =>
      line.startsWith(starter) && !left.has(command)
        ? [[command, `node node_modules/${name}/scripts/run.mjs ${line.slice(starter.length)}`]]
        : [],
    ),
  );

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every file of a new site with its text, by path from the site's folder. */
export function siteFiles(site: NewSite, program: Program): ReadonlyMap<string, string> {
  const { title, url, language } = site;
  return new Map([
    [
      "package.json",
      json({
        name: slugify(site.folder) || "site",
        private: true,
        type: "module",
        engines: program.engines,
        scripts: commandsOf(program),
        dependencies: { [program.name]: site.program },
      }),
    ],
    [
      "content/site.json",
      json({
        $schema: `../node_modules/${program.name}/docs/site.schema.json`,
        title,
        description: "Briefings made from news reports, each point with the passage behind it.",
        url,
        pathPrefix: url === null ? "/" : new URL(url).pathname,
        language,
        drafts: true,
        passages: true,
        pictures: true,
        brand: {},
      }),
    ],
    ["content/articles/.gitkeep", ""],
    ["README.md", program.read("scripts/new-site/template/README.md").replaceAll("TITLE", () => title)],
    ...copied.map(([from, to]) => [to, program.read(from)] as const),
  ]);
}
