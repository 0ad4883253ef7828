import type { Problem } from "./model.ts";

/** `file:line:column: rule: message; remedy` — one line, as editors and CI read it. */
export function formatProblem(problem: Problem): string {
  const at = [problem.file, problem.line, problem.line === undefined ? undefined : problem.column]
    .filter((part) => part !== undefined)
    .join(":");
  return `${at}: ${problem.severity}: ${problem.rule}: ${problem.message}; ${problem.remedy}`;
}

/** Raised where work cannot go on; carries what a command prints. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.name = "ProblemError";
    this.problems = problems;
  }
}
