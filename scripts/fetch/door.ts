import type { IncomingMessage } from "node:http";
import { bodyOf, codings } from "./body.ts";
import { exchange } from "./exchange.ts";
import { fetchFailure } from "./failure.ts";
import type { Condition } from "./memory.ts";
import type { Network } from "./network.ts";
import { Pace } from "./pace.ts";
import { Permissions } from "./permissions.ts";
import { refusal } from "./problem.ts";
import { redirectOf } from "./redirect.ts";
import { retryAfter } from "./retry-after.ts";
import { statusRefusal } from "./status.ts";
import { webAddress } from "./web-address.ts";

/** What an address answered. */
export interface Fetched {
  /** Where it was in the end. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** As its head names it; null where it names none. */
  readonly charset: string | null;
  /** What to ask with the next time. */
  readonly condition: Condition;
}

const mostRedirects = 5;
/** Milliseconds between two requests to a host, and the longest that a site may ask for. */
const rest = 1000;
const longestRest = 30_000;
/** Longest wait for a second try, in milliseconds. */
const patience = 60_000;

const accept =
  "text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, application/feed+json, */*;q=0.5";

const charsetOf = (type: string | undefined): string | null =>
  /;\s{0,8}charset\s{0,4}=\s{0,4}["']?([\w:.-]{1,40})/iu.exec(type ?? "")?.[1] ?? null;

/** The one way out: every address, redirect and link is fetched through it, and checked there. */
export class Door {
  private readonly network: Network;
  private readonly pace: Pace;
  private readonly permissions: Permissions;
  private readonly name: string;

  /** @param version of the program, which it names itself with */
  constructor(network: Network, version: string) {
    this.network = network;
    this.pace = new Pace(network);
    this.name = `Dateline/${version}`;
    this.permissions = new Permissions(network, this.pace, { token: "dateline", name: this.name });
  }

  /**
   * Fetches an address; null where it has not changed since `known`. Rejects with a ProblemError that names the address
   * when it cannot or may not be fetched.
   */
  async fetch(address: string, known: Condition | null): Promise<Fetched | null> {
    let asked = address;
    try {
      let url = webAddress(address, this.network.allows);
      asked = url.href;
      const seen = new Set<string>();
      for (let hop = 0; hop <= mostRedirects; hop++) {
        if (seen.has(url.href)) throw refusal(asked, "it redirects in a circle", "look at the address in a browser");
        seen.add(url.href);
        const answer = await this.one(url, known?.address === url.href ? known : null);
        if (!(answer instanceof URL)) return answer;
        url = answer;
      }
      throw refusal(asked, `it redirects more than ${mostRedirects} times`, "give the address that it ends at");
    } catch (error) {
      throw fetchFailure(asked, error);
    }
  }

  private async one(url: URL, known: Condition | null): Promise<Fetched | URL | null> {
    const { allows, delay, isUnknown } = await this.permissions.of(url);
    if (isUnknown) throw refusal(url.href, "the robots.txt of the site cannot be had", "try again later");
    if (!allows(url.pathname + url.search))
      throw refusal(url.href, "the robots.txt of the site forbids it", "save the page in a browser and give the file");
    const gap = Math.max(rest, Math.min(delay * 1000, longestRest));
    return this.pace.turn(url.host, gap, async () => {
      const first = await this.answer(url, known);
      if (typeof first !== "number") return first;
      await this.network.sleep(first);
      const second = await this.answer(url, known);
      if (typeof second === "number") throw statusRefusal(url, 503);
      return second;
    });
  }

  /** A number is the milliseconds after which the site wants to be asked again. */
  private async answer(url: URL, known: Condition | null): Promise<Fetched | URL | number | null> {
    const { network } = this;
    const signal = AbortSignal.timeout(network.limits.whole);
    const headers = { "user-agent": this.name, accept, "accept-encoding": codings, ...conditions(known) };
    const response = await exchange(url, headers, network, signal);
    const status = response.statusCode ?? 0;
    const target = redirectOf(response, url, network.allows);
    if (target) return target;
    if (status === 200 || status === 203) return this.taken(response, url, signal);
    response.destroy();
    if (status === 304 && known !== null) return null;
    const wait = status === 429 || status === 503 ? retryAfter(response.headers["retry-after"], network.now()) : null;
    if (wait === null) throw statusRefusal(url, status);
    if (wait > patience)
      throw refusal(
        url.href,
        `the site wants to be left alone for ${Math.ceil(wait / 60_000).toLocaleString("en")} minutes (${status})`,
        "try again then",
      );
    return wait;
  }

  private async taken(response: IncomingMessage, url: URL, signal: AbortSignal): Promise<Fetched> {
    const { etag, "last-modified": modified, "content-type": type } = response.headers;
    const bytes = await bodyOf(response, url.href, this.network.limits.bytes, signal);
    const condition = { address: url.href, ...(etag && { etag }), ...(modified && { modified }) };
    return { address: url.href, bytes, charset: charsetOf(type), condition };
  }
}

const conditions = (known: Condition | null): Readonly<Record<string, string>> => ({
  ...(known?.etag && { "if-none-match": known.etag }),
  ...(known?.modified && { "if-modified-since": known.modified }),
});
