/** A function that a briefing gives one of its people. */
export interface RoleLine {
  readonly name: string;
  readonly role: string;
}

/** Reads `Wang Yi: Foreign Minister`; null for what gives nobody a function. */
export function readRole(text: string): RoleLine | null {
  const at = text.indexOf(": ");
  const [name, role] = [text.slice(0, Math.max(0, at)).trim(), text.slice(at + 2).trim()];
  return at > 0 && name && role ? { name, role } : null;
}

/** The line that `readRole` reads; null where the name holds the mark that parts the two. */
export function writeRole({ name, role }: RoleLine): string | null {
  const line = `${name}: ${role}`;
  const read = readRole(line);
  return read?.name === name && read.role === role ? line : null;
}
