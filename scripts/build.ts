import { parseArgs } from "node:util";
import { type ExitCode, runCommand, say } from "./command.ts";
import { formatProblem } from "./problems.ts";
import { Builder } from "./site/builder.ts";
import { cronLine } from "./site/release.ts";
import { smallSite } from "./site/search/index.ts";

const help = `
Builds the site from the briefings and notes in content/.

  npm run build
  npm run build -- --out DIR

  --out DIR       where the site is written (default _site)
  --compress      writes .gz and .br beside every text file, for servers that send them as they are
  --search        indexes the whole text for the search; done anyway up to ${smallSite} briefings
  --no-search     leaves it out: titles, names and bottom lines are searched
  --content DIR   where briefings, notes and site.json stand (default content)
  --help          this text

SITE_URL and PATH_PREFIX in the environment win over "url" and "pathPrefix" in content/site.json.
Exit code 0: built. 1: the content has errors, all of them are printed, and nothing was written.
`;

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

async function main(args: readonly string[]): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: "string", default: "_site" },
      content: { type: "string", default: "content" },
      compress: { type: "boolean", default: false },
      search: { type: "boolean", default: false },
      "no-search": { type: "boolean", default: false },
    },
  });
  const start = performance.now();
  const builder = new Builder({
    content: values.content,
    out: values.out,
    env: process.env,
    now: () => new Date(),
    watch: false,
    compress: values.compress,
    fullText: values["no-search"] ? "never" : values.search ? "always" : "small",
  });
  const { briefings, names, stories, files, removed, release, problems } = await builder.build();
  for (const problem of problems) say(formatProblem(problem));
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  say(
    `${values.out}: ${[count(briefings, "briefing"), count(names, "name"), count(stories, "story", "stories")].join(", ")} in ${count(files, "file")}, ${seconds} s` +
      (removed > 0 ? `; ${removed} files of an earlier build removed` : ""),
  );
  if (release)
    say(
      `next release: ${release.at} (${release.count} under embargo); for cron: ` +
        cronLine(release.at, `cd ${process.cwd()} && npm run build${args.length > 0 ? ` -- ${args.join(" ")}` : ""}`),
    );
  return 0;
}

await runCommand(help, main);
