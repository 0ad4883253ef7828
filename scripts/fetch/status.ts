import { refusal } from "./problem.ts";

const words: ReadonlyMap<number, string> = new Map([
  [401, "the page wants a password"],
  [402, "the page wants to be paid for"],
  [403, "the site forbids it"],
  [404, "there is no such page"],
  [410, "the page is gone"],
  [429, "the site wants fewer requests"],
  [451, "the page is withheld for legal reasons"],
]);

/** Why an answer that is no page is none, to be thrown. */
export function statusRefusal(url: URL, status: number): Error {
  const said = words.get(status) ?? (status >= 500 ? "the site has a fault" : "the site does not hand it out");
  const later = status >= 500 || status === 429;
  return refusal(url.href, `${said} (${status})`, later ? "try again later" : "look at the address in a browser");
}
