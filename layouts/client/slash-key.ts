import { make } from "./dom.ts";

/** "/" opens the search. Whoever is served badly by single keys, as those who speak to their machine are, turns it off. */

const name = "dateline-slash";

// Browsers may keep pages from storing anything, and throw then.
function stored(): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function store(value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // It holds for this page only.
  }
}

let used = stored() !== "off";

/** A box to tick. */
export function slashChoice(): HTMLElement {
  const choice = make("input", { type: "checkbox" });
  choice.checked = used;
  choice.onchange = () => {
    used = choice.checked;
    store(used ? "on" : "off");
  };
  return make("label", { class: "quiet" }, choice, " Open with the key /");
}

const typing = "input, textarea, select, [contenteditable]";

/** Whether a pressed key is the "/" that opens the search. */
export function isSlash({ key, target, altKey, ctrlKey, metaKey, defaultPrevented }: KeyboardEvent): boolean {
  if (!used || key !== "/" || altKey || ctrlKey || metaKey || defaultPrevented) return false;
  return !(target instanceof Element && target.closest(typing));
}
