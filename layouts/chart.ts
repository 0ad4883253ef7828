import { dateTag, dateText } from "./dates.ts";
import { type Html, html } from "./html.ts";

/** Fewer dates than this are read more quickly than drawn. */
const fewest = 6;
/** A longer stretch than this many months is drawn by year. */
const mostMonths = 60;
/** In CSS pixels; the width is that of the margin. */
const width = 240;
const height = 40;

interface Bar {
  /** `2024-03` or `2024`. */
  readonly period: string;
  readonly count: number;
}

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

const monthName = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;

/** How many of the days (`YYYY-MM-DD`) fall into each month from the first to the last, or year where that is long. */
export function barsOf(days: readonly string[]): readonly Bar[] {
  const months = days.map(monthNumber);
  const first = months.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = months.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const grain = last - first < mostMonths ? 1 : 12;
  const start = Math.floor(first / grain);
  const counts = new Array<number>(days.length > 0 ? Math.floor(last / grain) - start + 1 : 0).fill(0);
  for (const month of months) {
    const at = Math.floor(month / grain) - start;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count, at) => ({
    period: grain === 1 ? monthName(start + at) : monthName((start + at) * 12).slice(0, 4),
    count,
  }));
}

/** The same in figures; what has none is left out. */
function table(bars: readonly Bar[]): Html {
  const grain = bars[0]?.period.length === 4 ? "Year" : "Month";
  const rows = bars.map(
    ({ period, count }) => count > 0 && html`<tr><th scope="row">${dateTag(period)}</th><td>${count}</td></tr>`,
  );
  return html`<details class="fold"><summary>In figures</summary><table class="figures"><thead><tr><th scope="col">${grain}</th><th scope="col">Briefings</th></tr></thead><tbody>${rows}</tbody></table></details>`;
}

/** A row of bars over the months, with its highest in words; null where there is too little to draw. */
export function chart(days: readonly string[]): Html | null {
  if (days.length < fewest) return null;
  const bars = barsOf(days);
  if (bars.length < 2) return null;
  const top = bars.reduce((a, b) => (b.count > a.count ? b : a));
  const step = Math.min(16, width / bars.length);
  const rects = bars.map(({ count }, at) => {
    const tall = Math.round((count / top.count) * height);
    return count > 0 && html`<rect x="${at * step}" y="${height - tall}" width="${step * 0.75}" height="${tall}"/>`;
  });
  const [from, to] = [bars[0], bars.at(-1)].map((bar) => dateText(bar?.period ?? ""));
  return html`<figure class="chart"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${rects}</svg><figcaption>${from} to ${to}; most in ${dateText(top.period)}: ${top.count}</figcaption></figure>${table(bars)}`;
}
