import { make } from "./dom.ts";
import { SearchBox } from "./search-box.ts";

/** The search over the page: opened by "/" and by the link to the search page, closed by Esc and by its button. */
class SearchDialog {
  private readonly box = new SearchBox();
  private readonly element: HTMLDialogElement;

  constructor() {
    const close = make("button", { type: "button", "aria-keyshortcuts": "Escape" }, "Close");
    close.onclick = () => this.element.close();
    this.element = make("dialog", { class: "search", "aria-label": "Search" }, close, ...this.box.parts);
    this.element.addEventListener("keydown", (event) => {
      // Else the first Esc only empties the field.
      if (event.key === "Escape") {
        event.preventDefault();
        this.element.close();
      } else this.box.pressed(event);
    });
    this.element.addEventListener("click", ({ target, ctrlKey, metaKey, shiftKey }) => {
      // On the backdrop, or on a link, which may lead to a place on this very page.
      const followed = target instanceof Element && target.closest("a") && !ctrlKey && !metaKey && !shiftKey;
      if (target === this.element || followed) this.element.close();
    });
    document.body.append(this.element);
  }

  show(): void {
    if (this.element.open) return;
    this.element.showModal();
    this.box.field.focus();
    this.box.field.select();
    this.box.open();
  }
}

let dialog: SearchDialog | null = null;

export function openSearch(): void {
  dialog ??= new SearchDialog();
  dialog.show();
}
