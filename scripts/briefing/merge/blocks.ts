/** One key of a front matter as it stands in the file: its lines, and the comments and blank lines above it. */
export interface Block {
  readonly key: string;
  readonly above: readonly string[];
  readonly lines: readonly string[];
  /** 0-based line of the key. */
  readonly line: number;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly below: readonly string[];
}

const keyLine = /^(?:([A-Za-z_][\w-]{0,60})|'([^'\n]{1,60})'|"([^"\\\n]{1,60})")[ \t]{0,20}:(?:[ \t]|$)/;
const isAside = (line: string): boolean => line.trim() === "" || line.startsWith("#");

/**
 * Cuts the YAML text of a front matter into its keys. Lines are those of the file, so what nobody changes stays as it
 * was written, comments and quotation marks included.
 *
 * @param keys the keys as the YAML reader found them
 * @returns null where the text is not a plain list of these keys
 */
export function blocksOf(yaml: string, keys: readonly string[]): Blocks | null {
  const blocks: { key: string; above: string[]; lines: string[]; line: number }[] = [];
  let aside: string[] = [];
  for (const [line, text] of (yaml === "" ? [] : yaml.split("\n")).entries()) {
    const match = keyLine.exec(text);
    const key = match?.[1] ?? match?.[2] ?? match?.[3];
    const last = blocks.at(-1);
    if (key !== undefined) {
      blocks.push({ key, above: aside, lines: [text], line });
      aside = [];
    } else if (isAside(text)) aside.push(text);
    else if (!last) return null;
    else {
      last.lines.push(...aside, text);
      aside = [];
    }
  }
  const found = blocks.map(({ key }) => key);
  const whole = found.length === keys.length && found.every((key) => keys.includes(key));
  return whole ? { blocks, below: aside } : null;
}

export const joinBlocks = ({ blocks, below }: Blocks): string =>
  [...blocks.flatMap(({ above, lines }) => [...above, ...lines]), ...below].join("\n");
