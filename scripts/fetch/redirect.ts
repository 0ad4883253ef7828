import type { IncomingMessage } from "node:http";
import { webAddress } from "./web-address.ts";

const redirects = new Set([301, 302, 303, 307, 308]);

/** Where an answer leads on to; null where it does not. Throws a ProblemError for an address that is not fetched. */
export function redirectOf(response: IncomingMessage, from: URL, allows: (ip: string) => boolean): URL | null {
  const { location } = response.headers;
  if (!redirects.has(response.statusCode ?? 0) || location === undefined) return null;
  response.destroy();
  return webAddress(location, allows, from);
}
