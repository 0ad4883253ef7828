import type { BriefingStatus } from "../model.ts";

/** When readers may see what. */

export interface Life {
  readonly status: BriefingStatus;
  readonly embargo?: string | undefined;
}

/** `YYYY-MM-DD`, or that with a time and a zone, in the forms that front matter allows. */
const form = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)? ?(Z|[+-]\d{2}:?\d{2}))?$/;

/**
 * The instant at which an embargo ends, in milliseconds; a day ends its embargo as it begins in UTC. Infinity for what
 * cannot be read: in doubt nothing comes out.
 */
export function releaseTime(embargo: string): number {
  const [whole, day, hour, minute, second = "00", zone = "Z"] = form.exec(embargo) ?? [];
  if (whole === undefined) return Number.POSITIVE_INFINITY;
  if (hour === undefined) return orNever(Date.parse(`${day}T00:00:00Z`));
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  // A leap second has no number of its own.
  return orNever(Date.parse(`${day}T${hour}:${minute}:${second === "60" ? "59" : second}${offset}`));
}

const orNever = (time: number): number => (Number.isNaN(time) ? Number.POSITIVE_INFINITY : time);

/** Whether an embargo has not ended yet; one that cannot be read never ends. */
export const isEmbargoed = ({ embargo }: Pick<Life, "embargo">, now: string): boolean =>
  embargo !== undefined && !(releaseTime(embargo) <= Date.parse(now));

/** Why readers do not see a briefing; null when they do. `drafts` says whether drafts are shown. */
export function hiddenBecause(
  { status, embargo }: Life,
  now: string,
  drafts: boolean,
): "withdrawn" | "embargo" | "draft" | null {
  // An embargo outweighs all: what was never out leaves no tombstone.
  if (isEmbargoed({ embargo }, now)) return "embargo";
  if (status === "withdrawn") return "withdrawn";
  return status === "draft" && !drafts ? "draft" : null;
}

/** The next instant (ISO 8601) at which an embargo of something finished ends, and how many end then; null for none. */
export function nextRelease(
  briefings: readonly Life[],
  now: string,
  drafts: boolean,
): { readonly at: string; readonly count: number } | null {
  let next = Number.POSITIVE_INFINITY;
  let count = 0;
  for (const { status, embargo } of briefings) {
    if (embargo === undefined || status === "withdrawn" || (status === "draft" && !drafts)) continue;
    const time = releaseTime(embargo);
    if (!(time > Date.parse(now)) || time > next) continue;
    count = time === next ? count + 1 : 1;
    next = time;
  }
  return Number.isFinite(next) ? { at: new Date(next).toISOString(), count } : null;
}

/** The minute at which a build shows what is released at `at`: cron counts in local time and knows no seconds. */
export function cronLine(at: string, command: string): string {
  const time = new Date(Math.ceil(Date.parse(at) / 60_000) * 60_000);
  return `${time.getMinutes()} ${time.getHours()} ${time.getDate()} ${time.getMonth() + 1} * ${command}`;
}
