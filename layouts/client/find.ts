import { make } from "./dom.ts";
import { pathOf } from "./place.ts";
import { SearchBox } from "./search-box.ts";
import { openSearch } from "./search-dialog.ts";
import { isSlash } from "./slash-key.ts";

const searchPage = "search/index.html";

/** On the search page the box stands in the page, and the address keeps what was searched for. */
function onSearchPage(place: Element): void {
  const box = new SearchBox((query) => {
    const own = new URL(location.href);
    if (query) own.searchParams.set("q", query);
    else own.searchParams.delete("q");
    try {
      history.replaceState(null, "", own);
    } catch {
      // Some browsers keep the address of a page from `file://` as it is.
    }
  });
  const search = make("div", { class: "search" }, ...box.parts);
  search.addEventListener("keydown", box.pressed);
  place.replaceChildren(search);
  document.addEventListener("keydown", (event) => {
    if (!isSlash(event)) return;
    event.preventDefault();
    box.field.focus();
  });
  box.open(new URL(location.href).searchParams.get("q") ?? "", 1500);
  if (!location.hash) box.field.focus();
}

function overPages(): void {
  document.querySelector(`a[rel~="search"]`)?.setAttribute("aria-keyshortcuts", "/");
  document.addEventListener("keydown", (event) => {
    if (!isSlash(event)) return;
    event.preventDefault();
    openSearch();
  });
  document.addEventListener("click", (event) => {
    const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return;
    const link = target.closest("a");
    if (link?.rel !== "search" || pathOf(link.href) !== searchPage) return;
    event.preventDefault();
    openSearch();
  });
}

/** Makes the search answer: in the search page itself, over every other. */
export function startSearch(): void {
  const place = document.getElementById("search");
  if (place) onSearchPage(place);
  else overPages();
}
