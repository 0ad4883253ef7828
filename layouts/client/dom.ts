/// <reference lib="dom" />

/** Attributes by name; `true` is one without a value, `false` and null leave it out. */
export type Attributes = Readonly<Record<string, string | boolean | null>>;

/** Makes an element. Text goes in as text, so nothing that an article says can become markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== false) element.setAttribute(name, value === true ? "" : value);
  element.append(...children);
  return element;
}

/** An event handler that need not wait for what it starts; what fails has been shown to the reader by then. */
export const soon = (work: Promise<unknown>): void => {
  work.catch(() => undefined);
};
