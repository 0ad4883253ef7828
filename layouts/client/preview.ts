import { make, soon } from "./dom.ts";
import { pathOf } from "./place.ts";
import { hasSummary, type Summary, summaryOf } from "./summary.ts";

/** Milliseconds for which a link is pointed at before its preview opens, and after which it closes when one leaves. */
const delay = 400;
const grace = 250;

/** Pixels between preview and window. */
const margin = 12;

const element = make("div", { id: "preview", role: "tooltip", hidden: true });

/** A link in text or in a drawing. */
let link: Element | null = null;
let opening = 0;
let closing = 0;

function close(): void {
  clearTimeout(opening);
  clearTimeout(closing);
  if (link?.getAttribute("aria-describedby") === element.id) link.removeAttribute("aria-describedby");
  link = null;
  element.hidden = true;
}

/** Below the link, or above where there is more room. It is fixed in the window, so nothing else moves. */
function place(beside: Element, at: number | null): void {
  const boxes = [...beside.getClientRects()];
  // A link may be broken across lines: the line that is pointed at counts.
  const box = boxes.find(({ top, bottom }) => at !== null && at >= top && at <= bottom) ?? boxes[0];
  if (!box) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth: width, offsetHeight: height } = element;
  const below = clientHeight - box.bottom;
  const top = below < height + margin && box.top > below ? box.top - height : box.bottom;
  const start = document.documentElement.dir === "rtl" ? box.right - width : box.left;
  element.style.top = `${Math.max(0, top)}px`;
  element.style.left = `${Math.max(margin, Math.min(start, clientWidth - width - margin))}px`;
}

function show({ label, title, text }: Summary, beside: Element, at: number | null): void {
  element.replaceChildren(
    make("small", { dir: "auto" }, label),
    make("strong", { dir: "auto" }, title),
    ...(text ? [make("p", { dir: "auto" }, text)] : []),
  );
  element.hidden = false;
  if (!element.isConnected) document.body.append(element);
  place(beside, at);
  if (!beside.hasAttribute("aria-describedby")) beside.setAttribute("aria-describedby", element.id);
}

async function open(wanted: Element, path: string, anchor: string, at: number | null): Promise<void> {
  const summary = await summaryOf(path, anchor, wanted.textContent ?? "");
  if (summary && link === wanted) show(summary, wanted, at);
}

/** @param at height in the window at which the link is pointed at; null for the keyboard */
function attend(wanted: Element, at: number | null): void {
  clearTimeout(closing);
  if (wanted === link) return;
  close();
  const { href, hash } = new URL(wanted.getAttribute("href") ?? "", document.baseURI);
  const path = pathOf(href);
  if (path === null || path === pathOf(location.href) || !hasSummary(path) || wanted.closest(".search, .skip")) return;
  link = wanted;
  opening = window.setTimeout(() => soon(open(wanted, path, hash.slice(1), at)), delay);
}

function leave(): void {
  clearTimeout(closing);
  closing = window.setTimeout(close, grace);
}

const linkAt = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest("a[href]") : null;

const isInside = (target: EventTarget | null): boolean => target instanceof Node && element.contains(target);

/**
 * A few words on the page behind a link, when somebody points at it or comes to it by keyboard. It stays while one
 * points at it, and goes on Esc, on leaving and on scrolling. Touch opens none: a finger has no way to point only.
 */
export function startPreviews(): void {
  if (!matchMedia("(hover: hover) and (pointer: fine)").matches) return;
  document.addEventListener("pointerover", ({ target, pointerType, clientY }) => {
    if (pointerType === "touch") return;
    const wanted = linkAt(target);
    if (wanted) attend(wanted, clientY);
    else if (isInside(target)) clearTimeout(closing);
    else if (link && link !== document.activeElement) leave();
  });
  document.addEventListener("pointerleave", leave);
  document.addEventListener("focusin", ({ target }) => {
    const wanted = linkAt(target);
    if (wanted?.matches(":focus-visible")) attend(wanted, null);
    else close();
  });
  document.addEventListener("focusout", close);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
  document.addEventListener("click", close);
  addEventListener("scroll", close, { passive: true, capture: true });
  addEventListener("pagehide", close);
}
