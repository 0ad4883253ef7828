import { nearest } from "../../briefing/nearest.ts";
import { sectionForms } from "../../briefing/sections.ts";
import type { Finding, Rule } from "../rule.ts";

const headings = Object.values(sectionForms).flatMap(({ heading }) => (heading ? [heading] : []));

/** A heading that is nearly one of ours is a slip of the pen, and its points would be lost to the site. */
export const sectionUnknown: Rule = {
  name: "section-unknown",
  severity: "error",
  holds: "A heading is one of the format or clearly another, and none stands twice.",
  check: ({ sections }) => {
    const seen = new Set<string>();
    return sections.flatMap(({ kind, heading, line }): readonly Finding[] => {
      if (!heading) return [];
      const title = heading.markdown.trim();
      if (kind === "other") {
        const meant = nearest(title, headings);
        return meant
          ? [{ line, column: 4, message: `“${title}” is no section of a briefing`, remedy: `did you mean “${meant}”?` }]
          : [];
      }
      const twice = seen.has(kind);
      seen.add(kind);
      return twice ? [{ line, column: 4, message: `the section “${title}” stands twice`, remedy: "join the two" }] : [];
    });
  },
};
