import { again } from "./again.ts";
import { appeal } from "./appeal.ts";
import { classRules } from "./class-words.ts";
import { figure } from "./figure.ts";
import { furnitureElement } from "./furniture-element.ts";
import { headOfText } from "./head-of-text.ts";
import { invitation } from "./invitation.ts";
import { lineCaption, lineFurniture } from "./line-furniture.ts";
import { linksAtEnd } from "./links-at-end.ts";
import { onlyLinks } from "./only-links.ts";
import { outsideArticle } from "./outside-article.ts";
import type { DropRule } from "./rule.ts";
import { signOff } from "./sign-off.ts";
import { stamp } from "./stamp.ts";
import { teaserList } from "./teaser-list.ts";
import { titleAgain } from "./title-again.ts";

/** Rules about where a block stands. */
export const placeRules: readonly DropRule[] = [
  outsideArticle,
  figure,
  titleAgain,
  furnitureElement,
  ...classRules.filter(({ name }) => name !== "head-class"),
  teaserList,
];

/** Rules about what a block says; they know where the text that the first rules left begins and ends. */
export const textRules: readonly DropRule[] = [
  lineCaption,
  onlyLinks,
  invitation,
  appeal,
  signOff,
  lineFurniture,
  stamp,
  headOfText,
  linksAtEnd,
  again,
];
