import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Source } from "../model.ts";
import { bytesSource } from "../read/index.ts";
import { type Collected, collect } from "./collect.ts";
import { Door } from "./door.ts";
import type { Memory } from "./memory.ts";
import { type Network, publicNetwork } from "./network.ts";
import { savedAs } from "./saved.ts";

const instant = ({ now }: Pick<Network, "now">): string => `${new Date(now()).toISOString().slice(0, 19)}Z`;

/** What an address holds, as a source. Rejects with a ProblemError when it cannot or may not be fetched. */
export async function fetchOne(
  address: string,
  version: string,
  network = publicNetwork,
): Promise<{ readonly bytes: Uint8Array; readonly source: Source }> {
  const fetched = await new Door(network, version).fetch(address, null);
  if (fetched === null) throw new Error("not modified, though nothing was known");
  const { bytes } = savedAs(fetched);
  const origin = { address: fetched.address, retrieved: instant(network) };
  return { bytes, source: { ...bytesSource(bytes, fetched.address), origin } };
}

/**
 * Fetches addresses into a folder of the system's for passing files.
 *
 * @param options `memory`, `follow` as in `Collecting`; `version` of the program
 * @returns what became of each; `close` removes the folder
 */
export async function fetchAll(
  addresses: readonly string[],
  options: { readonly memory: Memory | null; readonly follow: boolean; readonly version: string },
  network = publicNetwork,
): Promise<{ readonly collected: readonly Collected[]; readonly close: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-"));
  const close = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const door = new Door(network, options.version);
    return { collected: await collect(addresses, { ...options, door, folder, retrieved: instant(network) }), close };
  } catch (error) {
    close();
    throw error;
  }
}
