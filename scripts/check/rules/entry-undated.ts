import { type Finding, placeOf, type Rule } from "../rule.ts";

/** `2024`, `2024-03`, `2024-03-18`, or two of them with a slash. */
const form = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/;
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether the value names days that exist. */
function isReal(value: string): boolean {
  if (!form.test(value)) return false;
  return value.split("/").every((part) => {
    const [year = 0, month, day] = part.split("-").map(Number);
    if (month !== undefined && (month < 1 || month > 12)) return false;
    return day === undefined || (day >= 1 && day <= daysIn(year, month ?? 1));
  });
}

/** An entry that a timeline cannot place. */
export const entryUndated: Rule = {
  name: "entry-undated",
  severity: "error",
  holds: "A timeline entry begins with a date of a form that is known and a day that exists.",
  check: (reading) =>
    reading.units.flatMap((unit): readonly Finding[] => {
      const { section, date, dated, line } = unit;
      if (section !== "timeline" && section !== "watch") return [];
      if (!dated)
        return [
          {
            line,
            column: 1,
            message: "the entry begins with no date that can be read",
            remedy:
              section === "watch"
                ? "begin it with **2024-03-18** – , or with **date not given** –"
                : "begin it with **2024-03-18** – , **2024-03** – or **2024** –",
          },
        ];
      if (date === null)
        return section === "timeline"
          ? [
              {
                line,
                column: 1,
                message: "a timeline entry needs a date",
                remedy: "move it to “What to watch” or “Key points”",
              },
            ]
          : [];
      if (isReal(date)) {
        const [from = "", to] = date.split("/");
        if (to === undefined || from <= to) return [];
        return [
          { ...placeOf(reading, unit, date), message: `${date} ends before it begins`, remedy: `write ${to}/${from}` },
        ];
      }
      return [
        {
          ...placeOf(reading, unit, date),
          message: `${date} is no day of the calendar`,
          remedy: "write a date that exists, as 2024-03-18, 2024-03 or 2024",
        },
      ];
    }),
};
