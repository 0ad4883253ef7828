import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import project from "../package.json" with { type: "json" };
import { type ExitCode, runCommand, say, UsageError } from "./command.ts";
import { isAddress } from "./fetch/is-address.ts";
import { fileSource } from "./file-source.ts";
import { understandAll } from "./pipeline.ts";
import { formatProblem, ProblemError } from "./problems.ts";
import { recordOf } from "./record.ts";
import { isSystemError, systemProblem } from "./system-errors.ts";

const help = `
Prints what conversion understands of a file, as JSON on standard output.

  npm run --silent annotate -- FILE
  npm run --silent annotate -- --jsonl FILE...
  npm run --silent annotate -- --explain FILE [--name "Wang Yi"]

In place of a file stands an address that begins with http:// or https://; it is fetched, and nothing of it is kept.

Options
  --jsonl       one object a file, in order, one a line, each with its "file"
  --explain     text instead of JSON: for each name, quotation, date, topic and sentence the rule, the words or the
                features of the name model that decided it, so that a rule, a list or the training text can be mended
  --name WORDS  with --explain: only names that hold these words, what was proposed and dropped, and what they said
  --help        this text

How to read --explain: places are line:column of the file. A name shows the rules that proposed it with their weights,
what the refiners added or took ("then"), and how the model reads it ("model"): the reading, the next best one, by how
much it leads and the features that lead most. Words in quotation marks are what a feature looked at.

Exit code: 0 done, 1 a file or address could not be read or holds no text, 2 wrong command line.
`;

async function main(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      jsonl: { type: "boolean", default: false },
      explain: { type: "boolean", default: false },
      name: { type: "string" },
    },
    allowPositionals: true,
  });
  const [first, ...more] = positionals;
  if (first === undefined) throw new UsageError("annotate: no file given");
  if (values.explain && values.jsonl) throw new UsageError("annotate: --explain prints text; leave --jsonl out");
  if (values.name !== undefined && !values.explain) throw new UsageError("annotate: --name goes with --explain");
  if (more.length > 0 && !values.jsonl && !values.explain)
    throw new UsageError("annotate: more than one file; add --jsonl");
  let exit: ExitCode = 0;
  for (const file of positionals) {
    try {
      // Loaded only where it is asked for: start-up counts, and files are read without a network.
      const fetched = isAddress(file) ? await (await import("./fetch/index.ts")).fetchOne(file, project.version) : null;
      if (values.explain) {
        const { explain } = await import("./explain/index.ts");
        process.stdout.write(await explain(fetched?.bytes ?? (await readFile(file)), file, values.name ?? null));
        continue;
      }
      const source = fetched?.source ?? fileSource(file, file.replaceAll("\\", "/"));
      const record = recordOf(await understandAll(source, (problem) => say(formatProblem(problem))));
      process.stdout.write(`${values.jsonl ? JSON.stringify({ file, ...record }) : JSON.stringify(record, null, 1)}\n`);
    } catch (error) {
      if (isSystemError(error)) say(formatProblem(systemProblem(file, "read", error)));
      else if (error instanceof ProblemError) say(error.message);
      else throw error;
      if (values.jsonl)
        process.stdout.write(`${JSON.stringify({ file, articles: [], boilerplate: [], sharedParagraphs: [] })}\n`);
      exit = 1;
    }
  }
  return exit;
}

await runCommand(help, main);
