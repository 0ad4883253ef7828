import { ProblemError } from "../../problems.ts";
import { innerSource, partName, problemOf } from "../parts.ts";
import type { Reader } from "../reader.ts";
import { isMail, isMailbox } from "./headers.ts";
import { mailsIn } from "./mbox.ts";
import { readMessage } from "./message.ts";

/** Largest mail with all that is attached, in bytes. */
const largest = 64 * 1024 * 1024;

/** One mail (RFC 5322 and MIME). */
export const mail: Reader = {
  name: "a mail",
  knows: ({ text }) => isMail(text),
  async *read(source, reading) {
    yield* readMessage(source, await reading.bytes(largest), reading);
  },
};

/** A mailbox file, of any size: a mail at a time. */
export const mailbox: Reader = {
  name: "a mailbox (mbox)",
  knows: ({ text }) => isMailbox(text),
  async *read(source, reading) {
    let number = 0;
    for await (const bytes of mailsIn(source.open(), largest)) {
      const part = partName(source, `message ${++number}`);
      if (bytes === null) {
        const { file } = source;
        const message = `it has more than ${largest / 1024 / 1024} MB`;
        reading.report(problemOf({ file, part }, "error", message, "save what is attached to it as files"));
        continue;
      }
      try {
        yield* readMessage(innerSource(source, bytes, part), bytes, reading);
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        for (const problem of error.problems) reading.report(problem);
      }
    }
  },
};
