import { BlockList, isIPv4, isIPv6 } from "node:net";

/** IPv4 that is no host of the public internet (IANA special-purpose registry, RFC 6890), and what clouds add to it. */
const special4 = `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
  192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 168.63.129.16/32`;
/**
 * The same within 2000::/3, outside which no IPv6 host is public: protocol assignments with Teredo, documentation, 6to4.
 * Teredo and 6to4 carry an IPv4 address that a relay would go to.
 */
const special6 = "2001::/23 2001:db8::/32 2002::/16 3fff::/20";

function listOf(networks: string, family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const network of networks.split(/\s+/)) {
    const [address = "", bits = ""] = network.split("/");
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}

const refused4 = listOf(special4, "ipv4");
const refused6 = listOf(special6, "ipv6");
const global6 = listOf("2000::/3", "ipv6");
const translated6 = listOf("64:ff9b::/96", "ipv6");

/** The IPv4 address in the last 32 bits of one of IPv6. */
function embeddedIn(address: string): string {
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [high = 0, low = 0] = canonical
    .split(":")
    .slice(-2)
    .map((part) => Number.parseInt(part || "0", 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

/**
 * Whether an IP address in its plain form (as name servers answer and the URL parser writes) is that of a public host:
 * not private, of this machine, of the link, shared, reserved or for many. A zone makes it one of the link.
 */
export function isPublicIp(address: string): boolean {
  if (isIPv4(address)) return !refused4.check(address, "ipv4");
  if (!isIPv6(address) || address.includes("%")) return false;
  // Networks that speak only IPv6 reach the others through NAT64 (RFC 6052).
  if (translated6.check(address, "ipv6")) return isPublicIp(embeddedIn(address));
  return global6.check(address, "ipv6") && !refused6.check(address, "ipv6");
}
