import type { FrontMatter } from "../model.ts";
import { slugify } from "../slugs.ts";

/** `2024-03-18-a-title.md`, or `undated-a-title.md`: lower-case ASCII, at most 80 bytes. */
export function fileNameOf({ published, title }: Pick<FrontMatter, "published" | "title">): string {
  return `${published?.slice(0, 10) ?? "undated"}-${slugify(title)}.md`;
}

/** The name itself, or with the lowest number from 2 up that nobody has; names differ by more than letter case. */
export function freeName(name: string, taken: (lowerCase: string) => boolean): string {
  const stem = name.replace(/\.md$/, "");
  let free = name;
  for (let n = 2; taken(free.toLowerCase()); n++) free = `${stem}-${n}.md`;
  return free;
}
