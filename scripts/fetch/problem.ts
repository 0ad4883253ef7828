import { ProblemError } from "../problems.ts";

/** Longest address that is taken, in characters. */
export const longestAddress = 2048;

/** An address as it may be printed: one line of printable ASCII, without a password. */
export const printable = (address: string): string =>
  address
    .slice(0, longestAddress)
    .replace(/[^\x21-\x7e]/g, "?")
    .replace(/^([a-z+.-]{2,20}:\/\/)[^/?#]{0,2048}@/i, "$1");

/** Why an address is not fetched, to be thrown. */
export const refusal = (address: string, message: string, remedy: string): ProblemError =>
  new ProblemError([{ ...{ severity: "error", file: printable(address), rule: "fetch" }, message, remedy }]);
