import { ProblemError } from "../problems.ts";
import { printable, refusal } from "./problem.ts";

const again = "try again later";
const connection = "look at the connection, or try again later";

/** What the system and the libraries below say, by code: what is wrong, and what can be done. */
const known: ReadonlyMap<string, readonly [message: string, remedy: string]> = new Map([
  ["ENOTFOUND", ["there is no host of that name, or no network", "look at its spelling and at the connection"]],
  ["EAI_AGAIN", ["the name of its host cannot be looked up: there is no network", connection]],
  ["ENODATA", ["its host has no address", "look at its spelling"]],
  ["ECONNREFUSED", ["its host takes no connection", again]],
  ["ECONNRESET", ["the connection broke off before all was there", again]],
  ["EPIPE", ["the connection broke off before all was there", again]],
  ["ENETUNREACH", ["its host cannot be reached: there is no network", connection]],
  ["EHOSTUNREACH", ["its host cannot be reached", connection]],
  ["ETIMEDOUT", ["no connection came about in time", again]],
  ["Z_BUF_ERROR", ["the answer is packed and was cut short", again]],
  ["Z_DATA_ERROR", ["the answer is packed and damaged", again]],
  ["HPE_HEADER_OVERFLOW", ["the head of the answer is too long", "save the page and give the file"]],
]);

const isCertificate = (code: string): boolean =>
  /^(?:CERT_|ERR_TLS_CERT|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH)/.test(code);

/** A problem of another address that this one led to is told as one of this. */
function ledTo(address: string, { problems: [problem] }: ProblemError): ProblemError | null {
  if (!problem || problem.file === printable(address)) return null;
  if (URL.canParse(address) && problem.file === new URL("/robots.txt", address).href)
    return refusal(address, problem.message, problem.remedy);
  return refusal(address, `it leads to ${problem.file}: ${problem.message}`, problem.remedy);
}

/** Whatever went wrong with an address as a ProblemError that names it; faults of the program are thrown on. */
export function fetchFailure(address: string, error: unknown): ProblemError {
  if (error instanceof ProblemError) return ledTo(address, error) ?? error;
  if (error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError"))
    return refusal(address, "the answer did not come in time", again);
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
  if (!(error instanceof Error) || code === null) throw error;
  const [message, remedy] = known.get(code) ?? [];
  if (message !== undefined && remedy !== undefined) return refusal(address, message, remedy);
  const said = error.message.replace(/\s+/g, " ").slice(0, 200);
  if (isCertificate(code))
    return refusal(address, `its certificate is not valid (${said})`, "look at the date of this machine, or try later");
  if (code.startsWith("HPE_")) return refusal(address, "the answer is no HTTP", "give the address of a page or feed");
  if (code.startsWith("ERR_") && !/^ERR_(?:SSL|TLS|STREAM|BROTLI|_ERROR)/.test(code)) throw error;
  return refusal(address, `it cannot be fetched (${said})`, again);
}
