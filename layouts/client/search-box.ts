import { make, soon } from "./dom.ts";
import { entry } from "./hit-entry.ts";
import { Narrow } from "./narrow.ts";
import { type Answer, prepare, search } from "./search.ts";
import { slashChoice } from "./slash-key.ts";

/** So many results are shown at first, and at each "more". */
const portion = 20;

/** Typing may pause so long, in milliseconds, before it is searched for. */
const pause = 120;

const nowhere =
  "The search could not be loaded here. The lists in the contents of each page lead to every briefing and name.";

function summary({ total, partly, whole }: Answer, query: string): string {
  const where = whole ? "" : " in titles, names and bottom lines";
  if (total === 0) return query ? `Nothing found${where} for “${query}”.` : `Nothing found${where}.`;
  const count = total === 1 ? "1 result" : `${total} results`;
  return partly ? `No page has all of these words${where}. ${count} with some of them.` : `${count}${where}.`;
}

/** Where a key leads from place `at`, the field being 0; null for a key that leads nowhere. */
function destination(key: string, at: number, last: number): number | null {
  if (key === "ArrowDown") return at + 1;
  if (key === "ArrowUp") return at - 1;
  // In the field these move through what is typed.
  if (at > 0 && key === "Home") return 1;
  return at > 0 && key === "End" ? last : null;
}

/** A field, the number of results, and the results as a plain list of links; arrows move through field and links. */
export class SearchBox {
  readonly field = make("input", {
    type: "search",
    id: "search-field",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    enterkeyhint: "go",
    dir: "auto",
    "aria-describedby": "search-keys",
  });
  /** Field, then results. */
  readonly parts: readonly HTMLElement[];
  private readonly status = make("p", { role: "status", class: "quiet" });
  private readonly list = make("ol", { class: "hits", "aria-label": "Results" });
  private readonly further = make("button", { type: "button", hidden: true }, "More results");
  private readonly narrow: Narrow;
  private readonly asked: (query: string) => void;
  private timer = 0;
  /** Number of the last search: answers to earlier ones come too late. */
  private turn = 0;
  private running: Promise<void> = Promise.resolve();

  /** @param asked is told what is searched for */
  constructor(asked: (query: string) => void = () => {}) {
    this.asked = asked;
    this.narrow = new Narrow(() => this.start());
    this.narrow.element.hidden = true;
    const form = make(
      "form",
      { role: "search" },
      make("label", { for: this.field.id }, "Search"),
      this.field,
      make("p", { id: "search-keys", class: "quiet" }, "Arrow keys move through the results, Enter opens one."),
      this.narrow.element,
    );
    form.onsubmit = (event) => {
      event.preventDefault();
      soon(this.openFirst());
    };
    this.field.oninput = () => {
      clearTimeout(this.timer);
      this.list.ariaBusy = "true";
      this.timer = window.setTimeout(() => this.start(), pause);
    };
    this.parts = [form, this.status, this.list, this.further, slashChoice()];
  }

  /** Handles keys pressed anywhere in the box. */
  readonly pressed = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || target instanceof HTMLSelectElement) return;
    const stops: readonly HTMLElement[] = [this.field, ...this.list.querySelectorAll("a")];
    const at = stops.indexOf(target);
    if (at < 0) return;
    const last = stops.length - 1;
    const to = destination(key, at, last);
    if (to !== null) {
      event.preventDefault();
      stops[Math.min(Math.max(to, 0), last)]?.focus();
    } else if (at > 0 && key.length === 1 && key !== " ") this.field.focus();
  };

  /**
   * Makes ready before the first letter is typed.
   *
   * @param wait milliseconds that a page may take to show itself first
   */
  open(query = this.field.value, wait = 0): void {
    this.field.value = query;
    window.setTimeout(() => soon(this.makeReady()), query ? 0 : wait);
    if (query) this.start();
  }

  private async makeReady(): Promise<void> {
    this.narrow.element.hidden = !(await prepare());
  }

  private start(): void {
    clearTimeout(this.timer);
    this.timer = 0;
    this.running = this.run();
    soon(this.running);
  }

  private async run(): Promise<void> {
    const turn = ++this.turn;
    this.list.ariaBusy = "true";
    const query = this.field.value.trim();
    const { chosen, open } = this.narrow;
    this.asked(query);
    if (!query && Object.keys(chosen).length === 0 && !open) return this.show(turn, "", []);
    try {
      const answer = await search(query, chosen, open);
      const hits = await answer.more(portion);
      if (turn !== this.turn) return;
      this.narrow.element.hidden = !answer.whole;
      if (open) this.narrow.show(answer.filters);
      this.show(turn, summary(answer, query), hits.map(entry));
      let shown = hits.length;
      this.further.hidden = shown >= answer.total;
      this.further.onclick = () =>
        soon(
          this.append(answer).then((count) => {
            shown += count;
            this.further.hidden = count === 0 || shown >= answer.total;
          }),
        );
    } catch {
      this.show(turn, nowhere, []);
    }
  }

  private show(turn: number, status: string, entries: readonly HTMLElement[]): void {
    if (turn !== this.turn) return;
    this.further.hidden = true;
    this.status.textContent = status;
    this.list.replaceChildren(...entries);
    this.list.ariaBusy = "false";
  }

  /** Adds the next results and goes to the first of them. */
  private async append(answer: Answer): Promise<number> {
    const entries = (await answer.more(portion)).map(entry);
    this.list.append(...entries);
    entries[0]?.querySelector("a")?.focus();
    return entries.length;
  }

  private async openFirst(): Promise<void> {
    if (this.timer) this.start();
    await this.running;
    this.list.querySelector("a")?.click();
  }
}
