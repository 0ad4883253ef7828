import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What a build cost. */
export interface Cost {
  /** Seconds of processor time, user and system, of all threads and children. */
  readonly cpu: number;
  /** Seconds. */
  readonly wall: number;
  /** Largest resident set in bytes; null where the system does not tell. */
  readonly memory: number | null;
  readonly files: number;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = fileURLToPath(new URL("./build-once.ts", import.meta.url));

/** Builds with this project, from a cold start. */
export function measureOurs(content: string, out: string): Cost {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", program, content, out], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
  return JSON.parse(stdout);
}

export const hugoVersion = (): string | null => {
  const { status, stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return status === 0 ? (/v\d+\.\d+(?:\.\d+)?/.exec(stdout)?.[0] ?? "hugo") : null;
};

/** `1m2.345s` → 62.345 */
const seconds = (time: string): number => {
  const [minutes = "0", rest = "0"] = time.replace("s", "").split("m");
  return Number(minutes) * 60 + Number(rest);
};

/** Peak memory of a running process, as Linux keeps it. */
export function peakOf(pid: number): number | null {
  try {
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return line ? Number(line[1]) * 1024 : null;
  } catch {
    return null;
  }
}

function childOf(pid: number): number | null {
  try {
    const first = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ")[0];
    return first ? Number(first) : null;
  } catch {
    return null;
  }
}

/** Builds with Hugo. The shell's `times` gives the processor time of its children, which Node cannot ask for. */
export async function measureHugo(project: string, out: string): Promise<Cost> {
  const start = performance.now();
  const shell = spawn("sh", ["-c", 'hugo --quiet -s "$0" -d "$1" >&2; times', project, out]);
  let printed = "";
  let said = "";
  shell.stdout.on("data", (data) => {
    printed += data;
  });
  shell.stderr.on("data", (data) => {
    said += data;
  });
  let memory: number | null = null;
  const look = setInterval(() => {
    const hugo = shell.pid === undefined ? null : childOf(shell.pid);
    memory = (hugo === null ? null : peakOf(hugo)) ?? memory;
  }, 20);
  const code = await new Promise((settle) => shell.once("close", settle));
  clearInterval(look);
  const wall = (performance.now() - start) / 1e3;
  const times = printed.trim().split("\n").at(-1)?.trim().split(/\s+/) ?? [];
  if (code !== 0 || times.length !== 2) throw new Error(`hugo failed:\n${said}`);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  return { cpu: times.reduce((sum, time) => sum + seconds(time), 0), wall, memory, files };
}
