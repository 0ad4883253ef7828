import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import writeFileAtomic from "write-file-atomic";
import { committedFiles } from "./check/committed.ts";
import { type Checked, checkContent, Sources, type World } from "./check/content.ts";
import { mend } from "./check/fix.ts";
import { checkBriefing, frontRules, rules } from "./check/index.ts";
import { type Form, reportLines } from "./check/report.ts";
import { siteRules } from "./check/site-rules.ts";
import { type ExitCode, runCommand, say, UsageError } from "./command.ts";
import { understandAll } from "./pipeline.ts";
import { bytesSource } from "./read/index.ts";

const help = `
Checks the briefings and notes of a content folder against their sources, their links and the last commit.

  npm run check
  npm run check -- FILE...

Options
  --content DIR   the folder (content); sources are found from where the command runs
  --since REF     the commit that texts are compared with, for "updated" (HEAD)
  --fix           mends what has one safe answer, and reports the rest
  --notes         prints notes too: sources that are absent, points in other words than the source's
  --strict        warnings count as errors
  --json          one object a finding, one a line, on standard output
  --github        annotations for a GitHub workflow
  --gitlab        a code quality report for a GitLab pipeline, on standard output
  --rules         lists the rules
  --help          this text

A finding is silenced by a comment with a reason, on a line of its own before the block or the key that it is about:

  <!-- check: allow quotation-altered because the agency corrected it -->
  # check: allow head-differs because the headline was rewritten

Words of the editor's own stand in square brackets in a point or quotation, and are not looked for in the source.
Exit code: 0 nothing wrong, 1 errors, 2 wrong command line.
`;

function readBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

const listRules = (): string =>
  [
    ...[...rules, ...siteRules].map(({ name, severity, holds }) => `${name.padEnd(20)} ${severity.padEnd(8)} ${holds}`),
    ...frontRules.map((name) => `${name.padEnd(20)} error    The front matter can be read and fits its schema.`),
  ].join("\n");

/** Mends every file that can be; how many findings and files that were. */
async function mendAll(
  { mendable }: Checked,
  world: World,
): Promise<{ readonly files: number; readonly mended: number }> {
  const sources = new Sources(world);
  let files = 0;
  let mended = 0;
  for (const [file, head] of mendable) {
    await sources.open(head);
    const text = new TextDecoder().decode(world.read(file) ?? new Uint8Array());
    const result = mend(text, (now) =>
      checkBriefing(now, file, {
        sourceOf: (front) => sources.of(front),
        site: null,
        committed: null,
        today: world.now.slice(0, 10),
      }),
    );
    if (result.mended === 0) continue;
    writeFileAtomic.sync(file, result.text, { encoding: "utf8", fsync: false });
    files++;
    mended += result.mended;
  }
  return { files, mended };
}

const count = (n: number, one: string): string => `${n.toLocaleString("en")} ${one}${n === 1 ? "" : "s"}`;

async function main(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      content: { type: "string", default: "content" },
      since: { type: "string", default: "HEAD" },
      fix: { type: "boolean", default: false },
      notes: { type: "boolean", default: false },
      strict: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      github: { type: "boolean", default: false },
      gitlab: { type: "boolean", default: false },
      rules: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  if (values.rules) {
    process.stdout.write(`${listRules()}\n`);
    return 0;
  }
  const forms = (["json", "github", "gitlab"] as const).filter((one) => values[one]);
  if (forms.length > 1) throw new UsageError(`check: --${forms.join(" and --")} cannot both be printed`);
  const started = performance.now();
  const folder = values.content.replaceAll("\\", "/").replace(/\/$/, "");
  const only =
    positionals.length > 0
      ? new Set(
          positionals.map((path) => `${folder}/${relative(resolve(folder), resolve(path)).replaceAll("\\", "/")}`),
        )
      : null;
  for (const file of only ?? []) if (!readBytes(file)) throw new UsageError(`check: ${file} is not in ${folder}`);
  const world: World = {
    read: readBytes,
    understand: (bytes, file) => understandAll(bytesSource(bytes, file), () => undefined),
    committed: committedFiles(folder, values.since),
    now: new Date().toISOString(),
  };
  let checked = await checkContent(folder, only, world);
  if (values.fix) {
    const { files, mended } = await mendAll(checked, world);
    if (mended > 0) {
      say(`mended ${count(mended, "finding")} in ${count(files, "file")}`);
      checked = await checkContent(folder, only, world);
    }
  }
  const form: Form = forms[0] ?? "text";
  const colour = form === "text" && process.stdout.isTTY && !process.env.NO_COLOR;
  const shown = checked.found.filter(({ severity }) => values.notes || severity !== "note");
  for (const line of reportLines(shown, form, colour)) process.stdout.write(`${line}\n`);
  const number = (kind: string): number => checked.found.filter(({ severity }) => severity === kind).length;
  const [errors, warnings, notes] = [number("error"), number("warning"), number("note")];
  const absent = checked.found.filter(({ rule }) => rule === "source-absent").length;
  if (absent > 0 && !values.notes)
    say(`${count(absent, "briefing")} could not be compared, for want of the source; --notes names them`);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  say(
    `${count(checked.briefings, "briefing")}: ${count(errors, "error")}, ${count(warnings, "warning")}, ${count(notes, "note")}; ${seconds} s`,
  );
  return errors > 0 || (values.strict && warnings > 0) ? 1 : 0;
}

await runCommand(help, main);
