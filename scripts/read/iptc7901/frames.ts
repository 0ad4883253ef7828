import { ruleFor } from "../../lines/index.ts";
import { readStamp } from "../stamp.ts";

/** One message of a wire as it was transmitted. */
export interface Frame {
  /** Before the text: source, number, priority, category, as sent. */
  readonly header: string;
  readonly text: string;
  /** Behind the text: day and time, as sent. */
  readonly trailer: string;
  /** The message ends as it should. */
  readonly isWhole: boolean;
}

const control = { soh: "\u0001", stx: "\u0002", etx: "\u0003", eot: "\u0004" } as const;

/** The messages of a stream: each from start of header or of text to end of text. One pass. */
export function framesOf(stream: string): readonly Frame[] {
  const frames: Frame[] = [];
  let soh = -1;
  let stx = -1;
  let header = "";
  const close = (end: number, isWhole: boolean): void => {
    const tail = stream.slice(end + 1, end + 121);
    const eot = tail.indexOf(control.eot);
    const next = tail.indexOf(control.soh);
    const trailer = eot >= 0 ? tail.slice(0, eot) : tail.slice(0, next >= 0 ? next : 60);
    frames.push({ header, text: stream.slice(stx + 1, end), trailer: isWhole ? trailer : "", isWhole });
    [soh, stx, header] = [-1, -1, ""];
  };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is sought
  for (const { 0: mark, index } of stream.matchAll(/[\u0001-\u0003]/gu)) {
    if (mark === control.etx && stx >= 0) close(index, true);
    else if (mark === control.soh) {
      if (stx >= 0) close(index, false);
      soh = index;
    } else if (mark === control.stx && stx < 0) {
      header = soh >= 0 ? stream.slice(soh + 1, index) : "";
      stx = index;
    }
  }
  if (stx >= 0) close(stream.length, false);
  return frames;
}

/** The slug line of ANPA ("AM-Storm, 1st Ld-Writethru,0345"): no headline, though it stands first. */
const slug =
  /^(?:(?:AM|PM|BC|AP|US|EU)[-–][^\s].{0,80}|.{0,80},\s?\d{2,4}(?:-\d{2,4})?|(?:[A-Za-z]{1,20}[-/]){1,6}[A-Za-z\d]{1,20}\/?)$/u;

/** Lines of a message; marks of typesetting are gone. `centred`: it ended as headings and bylines do. */
export interface WireLine {
  readonly text: string;
  readonly isHead: boolean;
}

/**
 * The text of a message as lines: the marks of ANPA ("^" opens and "<" or "=" closes a line of the head) are taken as
 * what they are, other control characters go, and a line that goes on with its paragraph is left for unwrapping.
 */
export function linesOfFrame(text: string): readonly WireLine[] {
  return text.split(/\r\n|[\r\n]/u).map((line) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is dropped
    const plain = line.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, (mark) =>
      mark === "\u001e" || mark === "\t" ? "    " : "",
    );
    const isHead = /^\s{0,8}\^|[<=]\s{0,8}$/u.test(plain);
    // ANPA has no dash of its own.
    return {
      text: plain
        .replace(/ _ /gu, " — ")
        .replace(/^(\s{0,8})\^/u, "$1")
        .replace(/[<=]{1,3}\s{0,8}$/u, ""),
      isHead,
    };
  });
}

/** Columns of a table keep their line. */
const isRow = (line: string): boolean => / {3}\S/u.test(line.trim());

/**
 * The paragraphs of a message: a wire wraps its lines, and opens a paragraph by an indent or a blank line. Null where it
 * does neither.
 */
export function paragraphsOf(lines: readonly string[]): readonly string[] | null {
  const isIndented = (line: string): boolean => /^(?:\t| {2})/u.test(line);
  const byIndent = lines.some((line, i) => i > 0 && line.trim() !== "" && !isIndented(line)) && lines.some(isIndented);
  const byBlank = lines.some((line) => line.trim() === "");
  if (!byIndent && !byBlank) return null;
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    const text = line.trim();
    // Signatures and the like stand under the text without an indent.
    const alone = isRow(line) || (text.length <= 60 && ruleFor(text) !== null);
    if (text === "") open = false;
    else if (open && !alone && !(byIndent && isIndented(line))) paragraphs.push(`${paragraphs.pop() ?? ""} ${text}`);
    else paragraphs.push(text);
    if (text !== "") open = !alone;
  }
  return paragraphs;
}

export const isSlug = (line: string): boolean => slug.test(line.trim());

/**
 * When a message was sent: full dates of ANPA ("AP-WS-03-05-24 1830EST") and of IPTC 7901 with month and year ("051830 MAR
 * 24", "051830Z MAR 2024"). A day and time alone say nothing of month and year: null.
 */
export function sentAt(trailer: string): string | null {
  const anpa = /(\d{2})-(\d{2})-(\d{2}) (\d{2})(\d{2})\s?([A-Z]{1,4})?/u.exec(trailer);
  const iptc = /\b(\d{2})(\d{2})(\d{2})\s?([A-Z]{1,4})?\s([A-Za-z]{3})\s(\d{4}|\d{2})\b/u.exec(trailer);
  if (anpa) {
    const [, month, day, year, hour, minute, zone = ""] = anpa;
    return readStamp(`${day} ${months[Number(month) - 1] ?? ""} ${year} ${hour}:${minute} ${zone}`.trim());
  }
  if (iptc) {
    const [, day, hour, minute, zone = "", month, year] = iptc;
    return readStamp(`${day} ${month} ${year} ${hour}:${minute} ${zone}`.trim());
  }
  return null;
}

/** The agency that a trailer of ANPA begins with ("AP-WS-…"); empty without. */
export const senderIn = (trailer: string): string => /^\s{0,8}([A-Z]{2,5})-[A-Z]{2}-\d/u.exec(trailer)?.[1] ?? "";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
