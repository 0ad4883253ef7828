import { always, type Finder, propose } from "./expression.ts";

const by = "decades";
const part = "(?:(?:early|late|mid)[- ](?:to[- ]late[- ]|the )?)?";
const full = new RegExp(`(?<![\\w$€£¥.,-])${part}((?:1[0-9]|20)[0-9])0['’]?s(?![\\w])`, "gi");
const short = /(?<=\bthe (?:early |late |mid-)?)['‘’]([2-9])0s(?![\w])/g;

/** "1990s", "late 1980s", "the '60s". */
export const decades: Finder = (passage) => [
  ...propose(by, passage, full, ([, tens]) => always(`${tens}0/${tens}9`)),
  ...propose(by, passage, short, ([, tens]) => always(`19${tens}0/19${tens}9`)),
];
