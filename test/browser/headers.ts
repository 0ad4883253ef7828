interface Rule {
  readonly pattern: string;
  readonly set: readonly (readonly [string, string])[];
  readonly unset: readonly string[];
}

function parse(text: string): readonly Rule[] {
  const rules: { pattern: string; set: [string, string][]; unset: string[] }[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const last = rules.at(-1);
    if (!line.startsWith(" ")) rules.push({ pattern: line.trim(), set: [], unset: [] });
    else if (last && line.trim().startsWith("! ")) last.unset.push(line.trim().slice(2));
    else if (last) last.set.push([line.slice(0, line.indexOf(":")).trim(), line.slice(line.indexOf(":") + 1).trim()]);
  }
  return rules;
}

const fits = (pattern: string, path: string): boolean =>
  pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/**
 * What a host that reads `_headers` sends with a file: every rule that fits adds its own, and `! Name` takes away what
 * an earlier one set.
 *
 * @param text the file `_headers`
 * @returns headers by the path of a file from the root of the site, with a slash before it
 */
export function headersBy(text: string): (path: string) => Readonly<Record<string, string>> {
  const rules = parse(text);
  return (path) => {
    const headers = new Map<string, string>();
    for (const { pattern, set, unset } of rules) {
      if (!fits(pattern, path)) continue;
      for (const name of unset) headers.delete(name);
      for (const [name, value] of set) headers.set(name, value);
    }
    return Object.fromEntries(headers);
  };
}
