import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type ExitCode, runCommand, say, UsageError } from "./command.ts";
import { understand } from "./pipeline.ts";
import { formatProblem, ProblemError } from "./problems.ts";
import { recordOf } from "./record.ts";
import { isSystemError, systemProblem } from "./system-errors.ts";

const help = `
Prints what conversion understands of a file, as JSON on standard output.

  npm run --silent annotate -- FILE
  npm run --silent annotate -- --jsonl FILE...

Options
  --jsonl   one object a file, in order, one a line, each with its "file"
  --help    this text

Exit code: 0 done, 1 a file could not be read or holds no text, 2 wrong command line.
`;

async function main(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { jsonl: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [first, ...more] = positionals;
  if (first === undefined) throw new UsageError("annotate: no file given");
  if (more.length > 0 && !values.jsonl) throw new UsageError("annotate: more than one file; add --jsonl");
  let exit: ExitCode = 0;
  for (const file of positionals) {
    try {
      const record = recordOf(understand(await readFile(file), file));
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
