import type { Problem } from "./model.ts";

/** Whether something thrown comes from the file system or another part of the operating system. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "code" in error && "syscall" in error;

const remedies: Readonly<Record<string, string>> = {
  ENOENT: "check the path",
  EACCES: "check its permissions",
  EPERM: "check its permissions",
  EROFS: "name another folder with --out",
  ENOSPC: "free some space, then run the command again: it goes on where it stopped",
  EDQUOT: "free some space, then run the command again: it goes on where it stopped",
  ENOTDIR: "name a folder",
  EEXIST: "name a folder",
  EISDIR: "name a file, not a folder",
};

/** A system error as a problem with `file`; `rule` is what was tried: "read", "write". */
export const systemProblem = (file: string, rule: string, error: NodeJS.ErrnoException): Problem => ({
  severity: "error",
  file,
  rule,
  message: error.message,
  remedy: remedies[error.code ?? ""] ?? "see what the system says",
});
