import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type ExitCode, runCommand, say, UsageError } from "./command.ts";
import { BuildWorker } from "./site/dev/build-worker.ts";
import { DevServer } from "./site/dev/server.ts";
import { type Change, Watcher } from "./site/dev/watcher.ts";

const help = `
Builds the site, serves it on this machine, and builds again whenever a briefing, a note, a layout or the code changes.
Where there are no briefings yet, the articles in content/articles are converted first.

  npm start
  npm start -- --port 3000

  --port N        port to serve on (default 8080, or the next free one)
  --out DIR       where the site is written (default _site)
  --content DIR   where briefings and notes stand (default content)
  --help          this text

A file with a mistake is reported here and on the open page; the last good site is served until it is mended.
`;

const root = resolve(import.meta.dirname, "..");
const firstPort = 8080;
const portsTried = 20;

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65535)
    throw new UsageError(`--port ${text} is no port; give one from 1 to 65535`);
  return port;
}

function holds(folder: string, isOne: (name: string) => boolean): boolean {
  try {
    return readdirSync(folder).some(isOne);
  } catch {
    return false;
  }
}

/** Runs the conversion as its own command, so that serving knows nothing of how it works. */
async function convert(content: string): Promise<number> {
  if (!holds(join(content, "articles"), (name) => !name.startsWith("."))) {
    say("No briefings yet, and no articles: npm run brief -- FILE converts some.");
    return 0;
  }
  say("No briefings yet: converting the articles in content/articles.");
  const args = [join(root, "scripts", "run.mjs"), "brief", join(content, "articles")];
  return new Promise((settle) => {
    const child = spawn(process.execPath, [...args, "--out", join(content, "briefings")], { stdio: "inherit" });
    child.once("error", () => settle(1));
    child.once("exit", (code) => settle(code ?? 1));
  });
}

const isTaken = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "EADDRINUSE";

/** Listens on the port asked for, or on the first free one from the default on. */
async function listen(server: DevServer, asked: number | null): Promise<number> {
  for (let port = asked ?? firstPort; ; port++) {
    try {
      return await server.listen(port);
    } catch (error) {
      if (!isTaken(error)) throw error;
      if (asked !== null) throw new UsageError(`port ${port} is taken; choose another with --port`);
      if (port >= firstPort + portsTried)
        throw new UsageError(`ports ${firstPort} to ${port} are taken; choose with --port`);
    }
  }
}

/** One build after the other; what changes meanwhile is built once afterwards. */
class Builds {
  private readonly waiting = new Set<Change | "first">();
  private running: Promise<void> | null = null;
  private readonly worker: BuildWorker;
  private readonly server: DevServer;

  constructor(worker: BuildWorker, server: DevServer) {
    this.worker = worker;
    this.server = server;
  }

  /** Resolves when nothing is left to build. */
  request(changes: ReadonlySet<Change>): Promise<void> {
    for (const change of changes) this.waiting.add(change);
    if (changes.size === 0) this.waiting.add("first");
    this.running ??= this.run();
    return this.running;
  }

  private async run(): Promise<void> {
    while (this.waiting.size > 0) {
      if (this.waiting.has("code")) this.worker.restart();
      this.waiting.clear();
      const { ok, text, changed } = await this.worker.build();
      say(text);
      if (!ok) this.server.show(text);
      else if (changed > 0 || this.server.isTroubled) this.server.reload();
    }
    this.running = null;
  }
}

const untilStopped = (): Promise<void> =>
  new Promise((stop) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop());
  });

async function main(args: readonly string[]): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string" },
      out: { type: "string", default: "_site" },
      content: { type: "string", default: "content" },
    },
  });
  const [content, out] = [resolve(values.content), resolve(values.out)];
  const asked = values.port === undefined ? null : portOf(values.port);
  if (!holds(join(content, "briefings"), (name) => name.endsWith(".md"))) await convert(content);

  // Here the site stands at the root, wherever it will be published.
  const worker = new BuildWorker(content, out, { ...process.env, PATH_PREFIX: "/" });
  const server = new DevServer(out);
  const port = await listen(server, asked);
  const builds = new Builds(worker, server);
  await builds.request(new Set());
  const watcher = new Watcher(
    {
      content,
      code: [join(root, "layouts"), join(root, "scripts", "site"), join(root, "scripts", "briefing")],
      file: [root, ".eleventy.ts"],
    },
    (changes) => void builds.request(changes),
  );
  say(`Serving on http://localhost:${port}/ (Ctrl+C to stop)`);
  await untilStopped();
  watcher.close();
  worker.restart();
  server.close();
  return 0;
}

await runCommand(help, main);
