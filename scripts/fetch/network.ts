import { lookup } from "node:dns/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { largestInflated } from "../read/parts.ts";
import { isPublicIp } from "./public-ip.ts";

/** The world outside, passed in so that tests need none. */
export interface Network {
  /** All IP addresses of a host name. Rejects as `node:dns` does. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Whether an IP address may be connected to. */
  readonly allows: (ip: string) => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  readonly limits: Limits;
}

interface Limits {
  /** Of an answer, without its content coding. */
  readonly bytes: number;
  /** Milliseconds until a connection stands. */
  readonly connect: number;
  /** Milliseconds for an answer with all its bytes. */
  readonly whole: number;
}

export const publicNetwork: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  allows: isPublicIp,
  now: Date.now,
  sleep,
  limits: { bytes: largestInflated, connect: 10_000, whole: 60_000 },
};
