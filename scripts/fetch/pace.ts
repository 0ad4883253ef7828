import type { Network } from "./network.ts";

/** Lets requests to one host pass one at a time, with a rest between the end of one and the start of the next. */
export class Pace {
  private readonly network: Pick<Network, "now" | "sleep">;
  /** When the last request to a host ends, in milliseconds. */
  private readonly ends = new Map<string, Promise<number>>();

  constructor(network: Pick<Network, "now" | "sleep">) {
    this.network = network;
  }

  /** @param rest milliseconds */
  turn<T>(host: string, rest: number, work: () => Promise<T>): Promise<T> {
    const { now, sleep } = this.network;
    const before = this.ends.get(host);
    const run = async (): Promise<T> => {
      const wait = before === undefined ? 0 : (await before) + rest - now();
      if (wait > 0) await sleep(wait);
      return work();
    };
    const mine = run();
    this.ends.set(host, mine.then(now, now));
    return mine;
  }
}
