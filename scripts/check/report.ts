import type { Problem } from "../model.ts";

export type Form = "text" | "json" | "github";

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

/** One line a problem: text, an object of JSON, or an annotation of GitHub. */
export function reportLine(problem: Problem, form: Form, colour: boolean): string {
  if (form === "github") return asAnnotation(problem);
  if (form === "text") return asText(problem, colour);
  const { file, line = 1, column = 1, severity, rule, message, remedy } = problem;
  return JSON.stringify({ file, line, column, severity, rule, message, remedy });
}
