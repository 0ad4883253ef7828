import type { Link, Reading } from "../reading.ts";
import { type Finding, placeOf, type Rule } from "../rule.ts";

/** Findings for each link; what it leads to is null for a dead one. */
const linkRule = (
  name: string,
  severity: Rule["severity"],
  holds: string,
  about: (
    link: Link,
    reading: Reading,
    found: ReturnType<NonNullable<Reading["site"]>["resolver"]["resolve"]>,
  ) => Pick<Finding, "message" | "remedy"> | null,
): Rule => ({
  name,
  severity,
  holds,
  check: (reading) => {
    const { site, front } = reading;
    if (!site || reading.links.length === 0) return [];
    const listed = site.listedBy(front);
    return reading.links.flatMap((link): readonly Finding[] => {
      const told = about(link, reading, site.resolver.resolve(link.target, listed));
      return told
        ? [{ ...placeOf(reading, { line: link.line, lastLine: link.line }, `[[${link.target}`), ...told }]
        : [];
    });
  },
});

export const linkDead = linkRule(
  "link-dead",
  "error",
  "Every wikilink leads somewhere.",
  ({ target, words }, { site, front }, found) => {
    if (found || site?.resolver.government(target, words, site.listedBy(front))) return null;
    const meant = site?.resolver.nearest(target);
    return {
      message: `“${target}” is no name, alias, story or briefing`,
      remedy: meant
        ? `did you mean “${meant}”?`
        : "list the name in the front matter, write a note on it, or take the link away",
    };
  },
);

export const linkAmbiguous = linkRule(
  "link-ambiguous",
  "warning",
  "A wikilink can mean one thing only.",
  ({ target }, _reading, found) =>
    found && found.ambiguous.length > 0
      ? {
          message: `“${target}” may mean ${found.ambiguous.join(" or ")}`,
          remedy: `write [[${found.ambiguous[0]}|${target}]], or list one of them in the front matter`,
        }
      : null,
);

export const linkHidden = linkRule(
  "link-hidden",
  "error",
  "What readers can see does not lead to what is withdrawn or under embargo.",
  ({ target }, { site, front }, found) => {
    const why = found && site?.hidden.get(found.target.ref.path);
    if (!why || front.status === "withdrawn") return null;
    return {
      message: `“${target}” leads to a briefing that is ${why}`,
      remedy: "take the link away until readers may see it, or give this briefing the same embargo",
    };
  },
);
