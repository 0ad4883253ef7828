import { isoDate } from "../calendar.ts";
import { datesIn, monthNamed } from "../lines/months.ts";

const iso =
  /^(\d{4})[-.]?(\d{2})[-.]?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?)?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/iu;
const mail =
  /^(?:\p{L}{2,12}\.?,? )?(\d{1,2})[ -](\p{L}{3,12})\.?,?[ -](\d{4}|\d{2})(?:,? (\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?: ?([ap])\.?m\.?)?)?(?: ?([a-z]{1,5})?(?: ?([+-]\d{1,2}(?::?\d{2})?))?)?$/iu;

/** Hours and minutes east of Greenwich. Names that mean several zones ("IST", "CST" of China) are left out. */
const zones: ReadonlyMap<string, string> = new Map(
  (
    [
      ["Z", "z ut utc gmt wet"],
      ["-03:30", "nst"],
      ["-04:00", "edt ast"],
      ["-05:00", "est cdt"],
      ["-06:00", "cst mdt"],
      ["-07:00", "mst pdt"],
      ["-08:00", "pst akdt"],
      ["-09:00", "akst"],
      ["-10:00", "hst"],
      ["+01:00", "cet mez bst west"],
      ["+02:00", "cest mesz eet sast cat"],
      ["+03:00", "eest msk eat trt"],
      ["+05:00", "pkt"],
      ["+08:00", "hkt sgt awst pht"],
      ["+09:00", "jst kst"],
      ["+10:00", "aest"],
      ["+11:00", "aedt"],
      ["+12:00", "nzst"],
      ["+13:00", "nzdt"],
    ] as const
  ).flatMap(([offset, names]) => names.split(" ").map((name) => [name, offset] as const)),
);

/** "+1", "+01", "+0100", "+01:00" → "+01:00"; null where no clock is so far from Greenwich. */
function offsetOf(printed: string): string | null {
  const match = /^([+-])(\d{1,2}?)(?::?(\d{2}))?$/u.exec(printed);
  if (!match) return null;
  const [, sign = "+", hours = "", minutes = "00"] = match;
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  if (Number(hours) === 0 && Number(minutes) === 0) return "Z";
  return `${sign}${hours.padStart(2, "0")}:${minutes}`;
}

interface Clock {
  readonly hour: string;
  readonly minute: string;
  readonly second: string | undefined;
}

function clockOf(
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  half?: string,
): Clock | null {
  if (hour === undefined || minute === undefined) return null;
  const turned = half ? (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hour);
  if (turned > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  return { hour: String(turned).padStart(2, "0"), minute, second };
}

interface Instant {
  readonly day: string;
  readonly clock: Clock | null;
  readonly zone: string | null;
}

function readIso(text: string): Instant | null {
  const match = iso.exec(text);
  if (!match) return null;
  const [, year, month, date, hour, minute, second, zone] = match;
  const day = isoDate(Number(year), Number(month), Number(date));
  if (day === null || Number(year) === 0) return null;
  const named = zone ? (/^[a-z]/iu.test(zone) ? "Z" : offsetOf(zone)) : null;
  return { day, clock: clockOf(hour, minute, second), zone: named };
}

/** The dates of mail and RSS, with the slips that feeds make: no weekday, two-digit years, "GMT+2", "10:00 pm". */
function readMail(text: string): Instant | null {
  const match = mail.exec(text);
  if (!match) return null;
  const [, date, name = "", printed = "", hour, minute, second, half, zone, offset] = match;
  const month = monthNamed(name) ?? monthNamed(name.slice(0, 3));
  if (month === null) return null;
  const short = printed.length === 2 ? Number(printed) + (Number(printed) < 50 ? 2000 : 1900) : Number(printed);
  const day = isoDate(short, month, Number(date));
  if (day === null) return null;
  const known = zone === undefined ? null : (zones.get(zone.toLowerCase()) ?? null);
  const isGreenwich = zone === undefined || known === "Z";
  const east = offset !== undefined && isGreenwich ? offsetOf(offset) : null;
  return { day, clock: clockOf(hour, minute, second, half), zone: offset === undefined ? known : east };
}

function read(text: string): Instant | null {
  const plain = text
    .slice(0, 120)
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/ ?\([^()]{0,20}\)$/u, "");
  const found = readIso(plain) ?? readMail(plain);
  if (found) return found;
  const printed = datesIn(plain).find(({ year }) => year !== null);
  const day = printed?.year ? isoDate(printed.year, printed.month, printed.day) : null;
  return day === null ? null : { day, clock: null, zone: null };
}

const written = ({ day, clock }: Instant, zone: string): string =>
  clock ? `${day}T${clock.hour}:${clock.minute}${clock.second === undefined ? "" : `:${clock.second}`}${zone}` : day;

/**
 * A date as formats print it (ISO 8601 long or short, RFC 822 and what feeds make of it) → `YYYY-MM-DD`, with time and
 * zone where both are stated; null for what is no date.
 */
export function readStamp(text: string): string | null {
  const found = read(text);
  if (!found) return null;
  return found.zone === null ? found.day : written(found, found.zone);
}

/**
 * The end of an embargo: a time without a zone is taken at its latest, so that nothing comes out too early. Null for
 * what is no date.
 */
export function readEmbargo(text: string): { readonly value: string; readonly supposed: boolean } | null {
  const found = read(text);
  if (!found) return null;
  return { value: written(found, found.zone ?? "-12:00"), supposed: found.zone === null };
}

/** Whether the first stamp is of a later moment, or of a later day where one has no time. */
export function isLater(stamp: string, than: string): boolean {
  const [a, b] = stamp.length > 10 && than.length > 10 ? [stamp, than] : [stamp.slice(0, 10), than.slice(0, 10)];
  return Date.parse(a) > Date.parse(b);
}
