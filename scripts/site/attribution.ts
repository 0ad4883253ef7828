/** Reads roles off the line under a quotation: `Wang Yi, foreign minister, to reporters, 18 March 2024`. */

const date = /\d{4}|^(?:undated|date not given)$|^\d{1,2} [A-Z][a-z]{2,8}$|^[A-Z][a-z]{2,8} \d{1,2}$/;
const occasion =
  /^(?:to|in|at|on|via|by|from|after|before|during|speaking|writing|told|through|quoted|as|according|inferred|reported|partial)\b/i;

/** How far the words above a line are the speaker's own: its last part says so where they are not. */
export function marksIn(attribution: string): "direct" | "partial" | "reported" {
  const last = attribution.slice(attribution.lastIndexOf(",") + 1).trim();
  return last === "reported" ? "reported" : last === "partial quotation" ? "partial" : "direct";
}

/**
 * The function that an attribution gives, between the name and the occasion; null when it gives none.
 *
 * @param name as it stands at the start of the line
 */
export function roleIn(attribution: string, name: string): string | null {
  if (!attribution.startsWith(name)) return null;
  const parts = attribution
    .slice(name.length)
    .split(",")
    .map((part) => part.trim());
  if (parts.shift() !== "") return null;
  const end = parts.findIndex((part) => part === "" || date.test(part) || occasion.test(part) || part.startsWith("("));
  const role = (end < 0 ? parts : parts.slice(0, end)).join(", ");
  return role && role.length <= 120 ? role : null;
}
