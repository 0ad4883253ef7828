import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import project from "../../package.json" with { type: "json" };
import { siteFiles } from "../../scripts/new-site/files.ts";
import { temporaryFolder, write } from "../site/project.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, ".github/workflows");

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = new Map(
  readdirSync(folder).map((name) => [name, parse(readFileSync(join(folder, name), "utf8")) as Workflow]),
);
const pipeline = parse(readFileSync(join(root, ".gitlab-ci.yml"), "utf8")) as Readonly<
  Record<string, { readonly script?: readonly string[]; readonly before_script?: readonly string[] }>
>;

const steps = [...workflows].flatMap(([file, { jobs }]) =>
  Object.values(jobs).flatMap((job) => job.steps.map((step) => ({ file, ...step }))),
);
/** Every piece of shell, by where it stands. */
const scripts = [
  ...steps.flatMap(({ file, run }) => (run === undefined ? [] : [[file, run] as const])),
  ...Object.entries(pipeline).flatMap(([job, { script = [], before_script: before = [] }]) =>
    script.length + before.length > 0 ? [[`.gitlab-ci.yml ${job}`, [...before, ...script].join("\n")] as const] : [],
  ),
];

const helps = new Map<string, string>();
function helpOf(command: string): string {
  const known = helps.get(command);
  if (known !== undefined) return known;
  const args = ["scripts/run.mjs", command, "--help"];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  helps.set(command, stdout);
  return stdout;
}

describe("the workflows", () => {
  const site = siteFiles(
    { folder: "x", title: "X", url: null, language: "en", program: "file:../dateline" },
    { ...project, read: (path) => readFileSync(join(root, path), "utf8") },
  );

  it.each(scripts)(
    "%s runs commands that the program and a new site have, with options that they know",
    (_at, script) => {
      const known = [project.scripts, JSON.parse(site.get("package.json") ?? "").scripts].map((all) =>
        Object.keys(all),
      );
      for (const [, name = "", args = ""] of script.matchAll(/npm run (?:--silent )?([\w-]+)(?: -- ([^|>\n]*))?/g)) {
        for (const commands of known) expect(commands).toContain(name);
        for (const [option] of args.matchAll(/--[a-z-]+/g)) expect(helpOf(name), `${name} ${option}`).toContain(option);
      }
    },
  );

  it.each(scripts)("%s is shell without a mistake, and nothing from outside is pasted into it", (_at, script) => {
    expect(spawnSync("bash", ["-n"], { input: script, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
    expect(script).not.toContain("${{");
  });

  it("name a version of each action, and keep no token in the checkout", () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.length).toBeGreaterThan(8);
    for (const action of actions) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
    for (const { file, uses, with: given } of steps)
      if (uses?.startsWith("actions/checkout")) expect(given?.["persist-credentials"], file).toBe(false);
  });

  it("may do no more than they must", () => {
    const writing = [...workflows].flatMap(([file, { permissions, jobs }]) =>
      [
        ["", permissions] as const,
        ...Object.entries(jobs).map(([job, one]) => [job, one.permissions ?? {}] as const),
      ].flatMap(([job, given]) =>
        Object.entries(given).flatMap(([what, how]) => (how === "write" ? [`${file} ${job}: ${what}`] : [])),
      ),
    );
    expect(writing.sort()).toEqual([
      "check.yml comment: pull-requests",
      "convert.yml : contents",
      "convert.yml : pull-requests",
      "pages.yml publish: id-token",
      "pages.yml publish: pages",
    ]);
    for (const [file, { permissions }] of workflows) expect(permissions.contents, file).toMatch(/^(?:read|write)$/);
  });

  it("rebuild by the hour for embargoes", () => {
    expect(workflows.get("pages.yml")?.on.schedule).toEqual([{ cron: expect.stringMatching(/^\d{1,2} \* \* \* \*$/) }]);
  });

  it("all come with a new site", () => {
    for (const name of workflows.keys()) expect(site.has(`.github/workflows/${name}`), name).toBe(true);
    expect(site.has(".gitlab-ci.yml")).toBe(true);
  });
});

const article = (place: string, day: number): string => `Harbour of ${place} to close for repairs

${place.toUpperCase()}, Nov. ${day}, 2025 (Meridian) - The harbour of ${place} will close for nine days, the port authority said.

"The wall must be mended before winter," harbour master Ada Kallis said.
`;

/** A pushed repository that has a new site, and a clone of it as a runner has one; `gh` is played by a script. */
function repository() {
  const folder = temporaryFolder();
  const [origin, clone, bin] = [join(folder, "origin.git"), join(folder, "clone"), join(folder, "bin")];
  const env = {
    ...process.env,
    ...{ PATH: `${bin}:${process.env.PATH}`, RUNNER_TEMP: folder, GITHUB_OUTPUT: join(folder, "output") },
    ...{
      GITHUB_REPOSITORY: "o/r",
      BRANCH: "convert",
      BASE: "main",
      GH_TOKEN: "x",
      GIT_CONFIG_NOSYSTEM: "1",
      HOME: folder,
    },
    ...{ CI_DEFAULT_BRANCH: "main", CI_SERVER_HOST: "localhost", CI_PROJECT_PATH: "o/r", CONVERT_TOKEN: "t" },
  };
  const sh = (script: string, more: object = {}) => {
    const { status, stdout, stderr } = spawnSync("bash", ["-eo", "pipefail", "-c", script], {
      cwd: existsSync(clone) ? clone : folder,
      encoding: "utf8",
      env: { ...env, ...more },
    });
    return { status, text: `${stdout}${stderr}` };
  };
  mkdirSync(bin);
  writeFileSync(
    join(bin, "gh"),
    `#!/bin/sh\necho "$@" >> '${folder}/gh.log'\ncase "$1 $2" in "pr list") cat '${folder}/open' 2>/dev/null || :;; esac\n`,
  );
  chmodSync(join(bin, "gh"), 0o755);
  sh(`git init -q --bare -b main '${origin}' && git -C '${origin}' config receive.advertisePushOptions true
    git config --global user.name T; git config --global user.email t@example.org
    git config --global url.'${origin}'.insteadOf https://convert:t@localhost/o/r.git`);
  spawnSync(process.execPath, [join(root, "scripts/run.mjs"), "new-site", clone]);
  sh(`git init -q -b main && git remote add origin '${origin}'`);
  mkdirSync(join(clone, "node_modules"));
  symlinkSync(root, join(clone, "node_modules", project.name));
  const land = (name: string, text: string): string => {
    write(clone, { [`content/articles/${name}`]: text });
    sh("git switch -q main || :; git add . && git commit -qm article && git push -q origin main");
    return sh("git rev-parse HEAD").text.trim();
  };
  return { folder, clone, sh, land };
}

const convertSteps = workflows.get("convert.yml")?.jobs.convert?.steps ?? [];

describe("the conversion of what lands in content/articles", { timeout: 60_000 }, () => {
  it("is proposed on GitHub, and what people change in the request stays", () => {
    const { folder, clone, sh, land } = repository();
    const convert = (sha: string, open: string) => {
      const script = convertSteps
        .filter(
          ({ run, id, name }) =>
            run !== undefined && !run.startsWith("npm ci") && (id || name || run.includes("check")),
        )
        .map(({ run }) => run)
        .join("\n");
      if (open) writeFileSync(join(folder, "open"), open);
      return sh(script, { GITHUB_SHA: sha, OPEN: open });
    };
    const first = convert(land("tessel.txt", article("Tessel", 3)), "");
    expect(first.text).toContain("1 briefing written");
    expect(readFileSync(join(folder, "gh.log"), "utf8")).toContain("pr create --head convert --base main");
    expect(readFileSync(join(folder, "body.md"), "utf8")).toMatch(/^ {4}1 briefing: 0 errors/m);
    const [name = ""] = readdirSync(join(clone, "content/briefings")).filter((one) => one.endsWith(".md"));

    // Somebody edits in the request; another article lands meanwhile.
    const file = join(clone, "content/briefings", name);
    writeFileSync(file, readFileSync(file, "utf8").replace("status: draft", "status: reviewed"));
    sh("git commit -qam edited && git push -q origin convert");
    expect(convert(land("oster.txt", article("Oster", 4)), "7")).toMatchObject({ status: 0 });
    expect(sh("git show origin/convert --stat --format=%s").text).toMatch(/^Convert articles/);
    expect(sh(`git show 'origin/convert:content/briefings/${name}'`).text).toContain("status: reviewed");
    expect(sh("git ls-tree --name-only origin/convert content/briefings/").text.match(/\.md$/gm)).toHaveLength(2);
    expect(readFileSync(join(folder, "gh.log"), "utf8")).toContain("--method PATCH repos/o/r/pulls/7");

    // Nothing new: nothing is pushed.
    const before = sh("git rev-parse origin/convert").text;
    sh("git switch -q main && git merge -q origin/convert && git push -q origin main");
    expect(convert(sh("git rev-parse HEAD").text.trim(), "7")).toMatchObject({ status: 0 });
    expect(sh("git fetch -q && git rev-parse origin/convert").text).toBe(before);
  });

  it("is proposed on GitLab", () => {
    const { sh, land } = repository();
    const script = (pipeline.convert?.script ?? []).join("\n");
    const sha = land("tessel.txt", article("Tessel", 3));
    expect(sh(script, { CI_COMMIT_SHA: sha }).text).toContain("1 briefing written");
    expect(sh("git fetch -q && git ls-tree --name-only origin/convert content/briefings/").text).toContain("tessel");
    const next = land("oster.txt", article("Oster", 4));
    expect(sh(script, { CI_COMMIT_SHA: next }).status).toBe(0);
    expect(sh("git fetch -q && git log --format=%s -1 origin/convert").text).toBe("Convert articles\n");
  });
});
