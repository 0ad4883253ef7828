import { type IncomingMessage, type RequestOptions, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { isIPv6, type LookupFunction } from "node:net";
import type { Network } from "./network.ts";
import { refusal } from "./problem.ts";
import { ipOf } from "./web-address.ts";

/** Answers every question with the addresses that were checked: the name is not asked for a second time. */
const pinned =
  (addresses: readonly string[]): LookupFunction =>
  (_host, { all }, answer) => {
    const found = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
    const [first] = found;
    if (all) answer(null, found);
    else answer(null, first?.address ?? "", first?.family);
  };

/** The IP addresses of a host, all of which may be connected to. Throws a ProblemError where one may not. */
async function checkedAddresses(url: URL, { resolve, allows }: Network): Promise<readonly string[]> {
  const literal = ipOf(url.hostname);
  const addresses = literal === null ? await resolve(url.hostname) : [literal];
  const wrong = addresses.find((address) => !allows(address));
  if (wrong !== undefined)
    throw refusal(
      url.href,
      `${url.hostname} leads to ${wrong}, an address of no public host`,
      "give an address of the public internet, or save the page and give the file",
    );
  return addresses;
}

const stopped = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));

/**
 * Sends one request and resolves with the head of its answer; the body is still to come. Rejects with a ProblemError,
 * or with what the system says.
 *
 * @param signal ends it, and the body
 */
export async function exchange(
  url: URL,
  headers: Readonly<Record<string, string>>,
  network: Network,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const addresses = await Promise.race([checkedAddresses(url, network), stopped(signal)]);
  const isSecure = url.protocol === "https:";
  const options: RequestOptions = { lookup: pinned(addresses), headers, signal, agent: false };
  return new Promise((resolve, reject) => {
    const sent = (isSecure ? requestSecure : requestPlain)(url, options);
    const late = setTimeout(
      () => sent.destroy(Object.assign(new Error("no connection"), { code: "ETIMEDOUT" })),
      network.limits.connect,
    );
    sent.once("socket", (socket) => socket.once(isSecure ? "secureConnect" : "connect", () => clearTimeout(late)));
    sent.once("close", () => clearTimeout(late));
    sent.once("error", reject);
    sent.once("response", (response) => {
      // What goes wrong from here on is the body's.
      sent.on("error", () => undefined);
      resolve(response);
    });
    sent.end();
  });
}
