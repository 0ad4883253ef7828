import { wordCount } from "../../lines/words.ts";
import type { Line, Source } from "../../model.ts";
import { foldCharacters } from "../fold.ts";
import { logicalLines } from "../unwrap.ts";
import { linesOfHtmlBody } from "./html-body.ts";
import type { Parsed } from "./parse.ts";
import { ownLines } from "./quoted.ts";

export const wordsIn = (lines: readonly { readonly text: string }[]): number =>
  lines.reduce((sum, { text }) => sum + wordCount(text), 0);

interface Body {
  readonly lines: readonly Line[];
  readonly isForward: boolean;
}

function textBody(text: string): Body {
  const { lines, isForward } = ownLines(
    text.split(/\r?\n/u),
    (line) => line,
    (_, line) => line,
  );
  return { lines: logicalLines(lines.join("\n")), isForward };
}

async function htmlBody(html: string, source: Source): Promise<Body> {
  const { lines, isForward } = ownLines(
    await linesOfHtmlBody(html, source),
    ({ text }) => text,
    (line, text) => ({ ...line, text }),
  );
  return {
    lines: lines.flatMap(({ text, role }, i) => {
      const folded = foldCharacters(text);
      return folded === ""
        ? []
        : [{ number: i + 1, text: folded, afterBlank: i > 0, ...(role && { given: { role, by: "mail markup" } }) }];
    }),
    isForward,
  };
}

/** The richer of two bodies that should say the same: HTML, unless it says much less. */
export async function bodyOf({ text, html }: Parsed, source: Source): Promise<Body> {
  const plain = text.trim() === "" ? null : textBody(text);
  const rich = html.trim() === "" ? null : await htmlBody(html, source);
  if (!rich || !plain) return rich ?? plain ?? { lines: [], isForward: false };
  return wordsIn(rich.lines) * 2 >= wordsIn(plain.lines) ? rich : plain;
}
