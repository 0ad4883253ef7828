import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Network } from "../../scripts/fetch/network.ts";
import { isPublicIp } from "../../scripts/fetch/public-ip.ts";

export interface Site {
  /** An address of the site, by one of its names. */
  readonly at: (path: string, host?: string) => string;
  /** `host path` of each request, in order, and the fields of its head. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage["headers"] }[];
  readonly close: () => void;
}

/** A server on this machine under all names that the network below leads to it. */
export async function serve(
  answer: (path: string, response: ServerResponse, request: IncomingMessage) => void,
): Promise<Site> {
  const asked: Site["asked"] = [];
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? "", headers: request.headers });
    answer(request.url ?? "", response, request);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    at: (path, host = "news.example") => `http://${host}:${port}${path}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Names that lead to the server, and those that lead elsewhere. */
const names: Readonly<Record<string, readonly string[]>> = {
  "private.example": ["10.1.2.3"],
  "mixed.example": ["127.0.0.1", "10.1.2.3"],
  "metadata.example": ["169.254.169.254"],
  "six.example": ["fd00::1"],
};

export interface TestNetwork extends Network {
  /** What was slept, in milliseconds. */
  readonly slept: number[];
  /** How often each host was looked up. */
  readonly lookups: string[];
}

/** A network with a clock of its own, in which the server's address counts as public and no other of this machine's. */
export function testNetwork(limits: Partial<Network["limits"]> = {}): TestNetwork {
  let clock = Date.UTC(2026, 4, 1, 12);
  const slept: number[] = [];
  const lookups: string[] = [];
  return {
    slept,
    lookups,
    resolve: async (host) => {
      lookups.push(host);
      if (host === "nowhere.example") throw Object.assign(new Error("not found"), { code: "ENOTFOUND" });
      return names[host] ?? ["127.0.0.1"];
    },
    allows: (ip) => ip === "127.0.0.1" || isPublicIp(ip),
    now: () => clock,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      clock += milliseconds;
    },
    limits: { bytes: 2 * 1024 * 1024, connect: 1000, whole: 2000, ...limits },
  };
}
