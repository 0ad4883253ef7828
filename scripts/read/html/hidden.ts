import { type Node, unseen } from "./tree.ts";

/** Whether the page itself says that nobody sees the element. Style sheets are not read. */
export function isHidden({ attributes, tag, hint }: Node): boolean {
  if (attributes.size === 0) return false;
  if (attributes.has("hidden")) return true;
  const style = attributes.get("style");
  if (style !== undefined && /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/iu.test(style))
    return true;
  if (attributes.get("aria-hidden") === "true" && tag !== "main" && tag !== "article") return true;
  return unseen.test(hint);
}
