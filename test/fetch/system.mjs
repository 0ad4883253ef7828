// Loaded before a command under test: name servers that know two hosts, connections that end at the port given, and no
// rest between requests.
import { promises } from "node:dns";
import { Agent } from "node:http";
import { syncBuiltinESMExports } from "node:module";
import { connect } from "node:net";
import timers from "node:timers/promises";

const addresses = { "news.example": "93.184.216.34", "private.example": "10.0.0.1" };

promises.lookup = async (host) => {
  const address = addresses[host];
  if (!address) throw Object.assign(new Error("not found"), { code: "ENOTFOUND", syscall: "getaddrinfo" });
  return [{ address, family: 4 }];
};
Agent.prototype.createConnection = (_options, connected) =>
  connect({ host: "127.0.0.1", port: Number(process.env.TEST_SITE_PORT) }, connected);
timers.setTimeout = async () => undefined;
syncBuiltinESMExports();
