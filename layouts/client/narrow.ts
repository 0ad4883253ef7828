import { make } from "./dom.ts";
import type { Counts } from "./pagefind.ts";
import type { Filters } from "./search.ts";

/** The filters in the order in which they are offered, by Pagefind's names for them. */
const labels = {
  topic: "Topic",
  person: "Person",
  organisation: "Organisation",
  place: "Place",
  story: "Story",
  agency: "Agency",
  year: "Year",
} as const;

type Name = keyof typeof labels;

const names: readonly Name[] = ["topic", "person", "organisation", "place", "story", "agency", "year"];

/** So many values of a filter are offered, the most frequent ones. */
const mostValues = 100;

/** Lists to narrow results down by. They are filled from what was found, so that no choice leads to nothing. */
export class Narrow {
  readonly element = make("details", { class: "fold narrow" }, make("summary", {}, "Narrow down"));
  private readonly lists = new Map<Name, HTMLSelectElement>();

  constructor(changed: () => void) {
    const grid = make("div");
    for (const name of names) {
      const list = make("select", { id: `narrow-${name}` });
      list.onchange = changed;
      this.lists.set(name, list);
      grid.append(make("div", {}, make("label", { for: list.id }, labels[name]), list));
    }
    this.element.append(grid);
    this.element.ontoggle = () => {
      if (this.element.open) changed();
    };
  }

  get open(): boolean {
    return this.element.open;
  }

  get chosen(): Filters {
    const chosen: Record<string, string> = {};
    for (const [name, { value }] of this.lists) if (value) chosen[name] = value;
    return chosen;
  }

  /** Offers the values that were found; a chosen one stays. */
  show(counts: Counts): void {
    for (const [name, list] of this.lists) {
      const { value: chosen } = list;
      const values = Object.entries(counts[name] ?? {})
        .filter(([value, count]) => count > 0 || value === chosen)
        .sort(([a, one], [b, other]) => (name === "year" ? (a < b ? 1 : -1) : other - one || (a < b ? -1 : 1)))
        .slice(0, mostValues);
      if (chosen && !values.some(([value]) => value === chosen)) values.push([chosen, 0]);
      const options = values.map(([value, count]) => make("option", { value }, `${value} (${count})`));
      list.replaceChildren(make("option", { value: "" }, "Any"), ...options);
      list.value = chosen;
      list.disabled = values.length === 0;
    }
  }
}
