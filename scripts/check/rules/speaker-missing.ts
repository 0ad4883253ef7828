import type { Rule } from "../rule.ts";

/** A quotation without a line under it. */
export const speakerMissing: Rule = {
  name: "speaker-missing",
  severity: "error",
  holds: "Every quotation has a line under it that says whose words it gives.",
  check: ({ units }) =>
    units
      .filter(({ section, attribution }) => section === "quotes" && !attribution?.plain.trim())
      .map(({ line }) => ({
        line,
        column: 1,
        message: "the quotation does not say whose words it gives",
        remedy: "write a line “— [[Name]], role, date” under it, or “— speaker not named”",
      })),
};
