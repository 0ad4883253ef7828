import { formatProblem, ProblemError } from "./problems.ts";
import { isSystemError, systemProblem } from "./system-errors.ts";

/** 0: done. 1: something was reported. 2: the command line is wrong. */
export type ExitCode = 0 | 1 | 2;

/** A wrong command line: printed with a pointer to `--help`, exit code 2. */
export class UsageError extends Error {}

/** Messages go to standard error, so that standard output stays clean for other programs. */
export const say = (message: string): void => {
  process.stderr.write(`${message}\n`);
};

const isArgsError = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");

const siteHelp = "--site DIR, with any command: works in DIR, the folder of another site, instead of the current one.";

/** Takes `--site DIR` or `--site=DIR` out of a command line and goes there: all paths of a command are from its site. */
export function enterSite(args: readonly string[], enter: (folder: string) => void): readonly string[] {
  const end = args.indexOf("--");
  const at = args.findIndex((arg) => arg === "--site" || arg.startsWith("--site="));
  if (at < 0 || (end >= 0 && end < at)) return args;
  const isApart = args[at] === "--site";
  const folder = isApart ? args[at + 1] : args[at]?.slice("--site=".length);
  if (!folder || (isApart && folder.startsWith("-"))) throw new UsageError("--site: name the folder of a site");
  try {
    enter(folder);
  } catch {
    throw new UsageError(`--site ${folder}: there is no such folder`);
  }
  return args.toSpliced(at, isApart ? 2 : 1);
}

/**
 * Runs a command: `--help` prints the help text on standard output; whatever is thrown becomes a message and an exit
 * code, never a stack trace, except for what must be a fault of the program.
 */
export async function runCommand(help: string, main: (args: readonly string[]) => Promise<ExitCode>): Promise<void> {
  const given = process.argv.slice(2);
  if (given.includes("--help") || given.includes("-h")) {
    process.stdout.write(`${help.trim()}\n\n${siteHelp}\n`);
    return;
  }
  try {
    process.exitCode = await main(enterSite(given, (folder) => process.chdir(folder)));
  } catch (error) {
    if (error instanceof UsageError || isArgsError(error)) {
      say(`${error.message}\nTry --help.`);
      process.exitCode = 2;
    } else if (error instanceof ProblemError) {
      say(error.message);
      process.exitCode = 1;
    } else if (isSystemError(error)) {
      say(formatProblem(systemProblem(error.path ?? "", error.syscall ?? "system", error)));
      process.exitCode = 1;
    } else {
      say(error instanceof Error ? (error.stack ?? error.message) : String(error));
      process.exitCode = 1;
    }
  }
}
