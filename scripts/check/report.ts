import { createHash } from "node:crypto";
import type { Problem } from "../model.ts";

export type Form = "text" | "json" | "github" | "gitlab";

const ansi = "\u001b[";
const colours = { error: "31", warning: "33", note: "36" } as const;

/** `file:line:column: rule: what; what to do`, as compilers write and editors read it. */
function asText({ file, line, column, rule, severity, message, remedy }: Problem, colour: boolean): string {
  const at = [file, line ?? 1, column ?? 1].join(":");
  const paint = (text: string, code: string): string => (colour ? `${ansi}${code}m${text}${ansi}0m` : text);
  const kind = severity === "error" ? "" : `${severity}: `;
  return `${paint(at, "1")}: ${paint(`${kind}${rule}`, colours[severity])}: ${message}; ${remedy}`;
}

/** Characters that a workflow command of GitHub would read otherwise. */
const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

const levels = { error: "error", warning: "warning", note: "notice" } as const;

const asAnnotation = ({ file, line, column, rule, severity, message, remedy }: Problem): string =>
  `::${levels[severity]} file=${property(file)},line=${line ?? 1},col=${column ?? 1},title=${property(rule)}::${data(`${message}; ${remedy}`)}`;

const severities = { error: "major", warning: "minor", note: "info" } as const;

/**
 * An entry of a code quality report. A finding keeps its fingerprint while lines above it come and go, and two of the
 * same words in one file have two.
 */
function asQuality({ file, line, rule, severity, message, remedy }: Problem, twin: number): object {
  return {
    description: `${message}; ${remedy}`,
    check_name: rule,
    fingerprint: createHash("sha256").update(`${file}\0${rule}\0${message}\0${twin}`).digest("hex").slice(0, 40),
    severity: severities[severity],
    location: { path: file, lines: { begin: line ?? 1 } },
  };
}

/** The problems as GitLab reads them: one list, with the same words twice told apart. */
function qualityReport(problems: readonly Problem[]): string {
  const twins = new Map<string, number>();
  const entries = problems.map((problem) => {
    const key = `${problem.file}\0${problem.rule}\0${problem.message}`;
    const twin = twins.get(key) ?? 0;
    twins.set(key, twin + 1);
    return asQuality(problem, twin);
  });
  return JSON.stringify(entries, null, 2);
}

/** A report, line by line: text, objects of JSON, annotations of GitHub, or one list for GitLab. */
export const reportLines = (problems: readonly Problem[], form: Form, colour: boolean): readonly string[] =>
  form === "gitlab" ? [qualityReport(problems)] : problems.map((problem) => reportLine(problem, form, colour));

/** One line a problem: text, an object of JSON, or an annotation of GitHub. */
function reportLine(problem: Problem, form: Exclude<Form, "gitlab">, colour: boolean): string {
  if (form === "github") return asAnnotation(problem);
  if (form === "text") return asText(problem, colour);
  const { file, line = 1, column = 1, severity, rule, message, remedy } = problem;
  return JSON.stringify({ file, line, column, severity, rule, message, remedy });
}
