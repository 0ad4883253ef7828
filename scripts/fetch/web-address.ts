import { isIP } from "node:net";
import { longestAddress, refusal } from "./problem.ts";

/** Top domains of networks that are not the public one (RFC 6761, 6762, 7686, 8375, 9476, and what routers use). */
const inner = new Set(
  "alt arpa corp home internal intranet invalid lan local localdomain localhost onion private test".split(" "),
);

/** Ports below this belong to services of their own, and only two of them are the web's. */
const firstFree = 1024;

/** The IP address that a host is written as, without brackets; null for a name. */
export function ipOf(host: string): string | null {
  const bare = host.startsWith("[") ? host.slice(1, -1) : host;
  return isIP(bare) > 0 ? bare : null;
}

function isInner(host: string): boolean {
  const labels = host.replace(/\.$/, "").split(".");
  return labels.length < 2 || inner.has(labels.at(-1) ?? "");
}

/**
 * An address that may be fetched, as far as it shows by itself, without its fragment. Throws a ProblemError otherwise.
 * The URL parser reads hosts as browsers do: numbers in any base, full-width digits and escapes come out plain.
 *
 * @param allows whether an IP address may be connected to
 * @param base what a relative address is relative to
 */
export function webAddress(text: string, allows: (ip: string) => boolean, base?: URL): URL {
  const local = "give an address of the public internet, or save the page and give the file";
  if (text.length > longestAddress)
    throw refusal(text.slice(0, 100), `the address has more than ${longestAddress} characters`, "give a shorter one");
  if (!URL.canParse(text, base)) throw refusal(text, "it is no valid address", "look at its spelling");
  const url = new URL(text, base);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw refusal(text, "only http and https are fetched", "save what is there and give the file");
  if (url.username !== "" || url.password !== "")
    throw refusal(url.href, "an address with user and password is not fetched", "save the page and give the file");
  if (url.port !== "" && Number(url.port) !== 80 && Number(url.port) !== 443 && Number(url.port) < firstFree)
    throw refusal(url.href, `port ${url.port} is not one of the web`, "give the usual address of the page");
  const ip = ipOf(url.hostname);
  if (ip !== null && !allows(ip)) throw refusal(url.href, `${ip} is an address of no public host`, local);
  if (ip === null && isInner(url.hostname)) throw refusal(url.href, `${url.hostname} is no public host`, local);
  url.hash = "";
  return url;
}
