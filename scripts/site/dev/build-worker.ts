import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { BuildMessage } from "./build-process.ts";

const program = fileURLToPath(new URL("./build-process.ts", import.meta.url));
/** By address: the working directory may be that of a site which has no such package. */
const transformer = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** The building process as seen from the server: one build at a time, restarted when code has changed. */
export class BuildWorker {
  private child: ChildProcess | null = null;
  private readonly args: readonly string[];
  private readonly env: NodeJS.ProcessEnv;

  constructor(content: string, out: string, env: NodeJS.ProcessEnv) {
    this.args = [content, out];
    this.env = env;
  }

  /** Builds with the code as it is now. Never rejects: a process that dies is a failed build. */
  build(): Promise<BuildMessage> {
    const child = this.child ?? this.start();
    return new Promise((settle) => {
      const died = (): void => settle({ ok: false, text: "the building process ended; it starts anew", changed: 0 });
      child.once("exit", died);
      child.once("message", (message: BuildMessage) => {
        child.off("exit", died);
        settle(message);
      });
      child.send("build", (error) => {
        if (error) died();
      });
    });
  }

  /** The next build loads all code afresh. */
  restart(): void {
    this.child?.kill();
    this.child = null;
  }

  private start(): ChildProcess {
    const child = fork(program, this.args, { execArgv: ["--import", transformer], env: this.env, stdio: "inherit" });
    child.once("exit", () => {
      if (this.child === child) this.child = null;
    });
    this.child = child;
    return child;
  }
}
