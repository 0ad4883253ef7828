import { readFileSync } from "node:fs";
import { datesByChrono, namesByCompromise } from "./peers.ts";

/** Reads one file with the libraries that we compare ourselves with, and ends: what starting them costs. */
const text = readFileSync(process.argv[2] ?? "", "utf8");
process.stdout.write(`${JSON.stringify({ ...namesByCompromise(text), dates: datesByChrono(text, null) })}\n`);
