import { bodyOf, codings } from "./body.ts";
import { exchange } from "./exchange.ts";
import type { Network } from "./network.ts";
import type { Pace } from "./pace.ts";
import { redirectOf } from "./redirect.ts";
import { allowAll, allowNone, type Robots, robotsOf } from "./robots.ts";

/** So much of a robots.txt is looked at, in bytes; what RFC 9309 asks for. */
const largest = 500 * 1024;
const mostRedirects = 5;
/** Milliseconds between two requests to a host. */
const rest = 1000;

interface Agent {
  /** That rules of a robots.txt are for. */
  readonly token: string;
  /** With version, as it is sent. */
  readonly name: string;
}

/** What each site lets us fetch; asked once for each. */
export class Permissions {
  private readonly network: Network;
  private readonly pace: Pace;
  private readonly agent: Agent;
  private readonly known = new Map<string, Promise<Robots>>();

  constructor(network: Network, pace: Pace, agent: Agent) {
    this.network = network;
    this.pace = pace;
    this.agent = agent;
  }

  /** Rejects as a request does where the site cannot be asked: then nothing may be fetched there (RFC 9309, 2.3.1.4). */
  of(url: URL): Promise<Robots> {
    const known = this.known.get(url.origin);
    if (known) return known;
    const asked = this.ask(new URL("/robots.txt", url));
    this.known.set(url.origin, asked);
    return asked;
  }

  private async ask(first: URL): Promise<Robots> {
    let url = first;
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const at = url;
      const answer = await this.pace.turn(at.host, rest, () => this.answerOf(at));
      if (answer instanceof URL) url = answer;
      else return answer;
    }
    return allowAll;
  }

  private async answerOf(url: URL): Promise<Robots | URL> {
    const { network, agent } = this;
    const signal = AbortSignal.timeout(network.limits.whole);
    const headers = { "user-agent": agent.name, accept: "text/plain, */*;q=0.1", "accept-encoding": codings };
    const response = await exchange(url, headers, network, signal);
    const status = response.statusCode ?? 0;
    const target = redirectOf(response, url, network.allows);
    if (target !== null || status < 200 || status > 299) {
      response.destroy();
      return target ?? (status >= 500 ? allowNone : allowAll);
    }
    return robotsOf(new TextDecoder().decode(await bodyOf(response, url.href, largest, signal, true)), agent.token);
  }
}
