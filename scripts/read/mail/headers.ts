/** Longest head of a mail that is looked at, in UTF-16 units. */
const longest = 65_536;

const fieldStart = /^([!-9;-~]{1,76}):/u;
const machine =
  /^(?:message-id|received|mime-version|return-path|delivered-to|dkim-signature|x-mailer|snapshot-content-location)$/;
const mailDate = /^Date:[ \t]{0,4}(?:[A-Z][a-z]{2},? )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{1,2}:\d{2}/mu;

/** The head of a message up to its empty line; null when the text does not begin with lines of header fields. */
function headIn(text: string): { readonly head: string; readonly names: ReadonlySet<string> } | null {
  const names = new Set<string>();
  let end = 0;
  for (const line of text.slice(0, longest).split("\n")) {
    const bare = line.endsWith("\r") ? line.slice(0, -1) : line;
    if (bare === "") break;
    const name = fieldStart.exec(bare)?.[1];
    if (name) names.add(name.toLowerCase());
    else if (!/^[ \t]/u.test(bare) || names.size === 0) return null;
    end += line.length + 1;
  }
  return names.size < 2 ? null : { head: text.slice(0, end), names };
}

/** Whether a text begins as a mail does: a sender, and what only programs write. Pasted heads of mails have less. */
export function isMail(text: string): boolean {
  const found = headIn(text);
  if (!found) return false;
  const { head, names } = found;
  if ([...names].some((name) => machine.test(name)))
    return names.has("from") || names.has("subject") || names.has("received");
  return names.has("from") && (names.has("to") || names.has("subject")) && mailDate.test(head);
}

/** The line before each mail in a mailbox file: "From ada@quill.example Mon Jun  3 10:00:00 2024". */
export const fromLine = /^From \S{1,200} .{0,80}\d{4}/u;

export function isMailbox(text: string): boolean {
  const [first = "", second = ""] = text.slice(0, 2000).split(/\r?\n/u);
  return fromLine.test(first) && /^>?[!-9;-~]{1,76}:/u.test(second);
}

/** A page saved with everything in it (RFC 2557), as browsers do: parts with addresses, and nobody it was sent to. */
export function isMhtml(text: string): boolean {
  const found = headIn(text);
  if (!found?.names.has("content-type") || !/^content-type:\s{0,4}multipart\/related/imu.test(found.head)) return false;
  if (found.names.has("snapshot-content-location")) return true;
  return !found.names.has("to") && !found.names.has("received") && /^content-location:\s{0,4}\S/imu.test(text);
}
