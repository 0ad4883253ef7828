import { ancestors } from "../main.ts";
import type { Node } from "../tree.ts";
import type { DropRule } from "./rule.ts";

/**
 * Words of class names and ids, as common systems use them; several stand together where one alone says little. Beside
 * them how many words a block may have at most that is furniture by such a name: longer ones are text whatever stands
 * around them.
 */
const vocabulary: readonly (readonly [name: string, role: DropRule["role"], longest: number, words: string])[] = [
  [
    "caption-class",
    "caption",
    200,
    "caption|captions|captiontext|figcaption|image meta|image credit|image caption|img caption|photo credit|photo change|photocredit|media credit|credit|credits|photo info|bildunterschrift|bildnachweis|legende|didascalia|pie foto|bu text|gallery overlay|control bar|resgalleryitem|slide count|placeholder origin|lightbox|photographer|image source|photo source",
  ],
  [
    "related-class",
    "boilerplate",
    200,
    "related|relateds|relatedposts|related posts|relacionad.|correlat.|yarpp|recommended|recommendation|recommendations|recirc|recirculation|read more|readmore|read also|read next|also like|more stories|more news|most read|mostread|most popular|trending|popular posts|teaser|teasers|outbrain|taboola|zergnet|promo|promos|promobox|see also|further reading|embedded article|explore my|in article|inread|rail item|swiper slide|editor list|up next|jump to|linkbox|link list|next article|prev next|post navigation|nav links|nav below|siehe auch|mehr zum thema|weitere artikel|leggi anche|lire aussi|lea tambien|leia mais|top stories|headline list|breaking now|quicktabs",
  ],
  [
    "newsletter-class",
    "boilerplate",
    80,
    "newsletter|newsletters|signup|sign up|singup|subscribe|subscription|subscriber|mailchimp|mc embed|optin|opt in|paywall|donate|donation|fundraising|callout inset|email capture|push notification|app promo",
  ],
  [
    "share-class",
    "boilerplate",
    25,
    "share|sharing|sharedaddy|sharebar|sharethis|social|socials|addthis|addtoany|shariff|follow us|follow|like button|likes|print header|printbar|printonly|print only|tools|toolbar|tweet button|facebook|whatsapp|teilen|partager|compartir|condividi",
  ],
  [
    "comment-class",
    "boilerplate",
    1000,
    "comments|comment|commentlist|disqus|respond|reply|replies|kommentare|kommentar|commentaires|comentarios|commenti|reader feedback|livefyre|discussion|fb comments|comment form",
  ],
  [
    "author-class",
    "byline",
    120,
    "byline|bylines|byline author|author|authors|author box|author bio|author info|about author|about the author|authorbox|authorbio|bio|short bio|contrib bio|contributor|writer|columnist|vcard|autor|autore|auteur|redakteur|attribution|signature|sig file|contrib byline|post author|biography",
  ],
  [
    "meta-class",
    "meta",
    25,
    "date|dates|pubdate|published|publish date|publish info|publishdate|timestamp|time stamp|post date|post meta|postmeta|entry meta|entry date|article meta|article date|article info|meta|metadata|postinfo|post info|infos|datum|fecha|byline date|updated date|reading time|read time|wordcount|views|entry footer|post footer|posted on|posted in|submitted|art date",
  ],
  [
    "tags-class",
    "boilerplate",
    25,
    "tags|taglist|tag list|tag cloud|tagcloud|tag links|post tags|article tags|keywords|categories|post categories|cat links|category list|topics|tax container|filed under|labels|stichworte|schlagworte|etiquetas|mots cles|breadcrumb|breadcrumbs|breadcrumbtrail|crumbs|pathway|brotkrumen",
  ],
  [
    "notice-class",
    "boilerplate",
    200,
    "cookie|cookies|cookiebar|consent|gdpr|disclaimer|copyright|compyrights|syndigate|syndication|legal|trust badge|corrections policy|noprint|notice|rights",
  ],
  [
    "advert-class",
    "boilerplate",
    60,
    "ad|ads|advert|adverts|advertisement|advertisements|advertising|adsense|adslot|ad slot|ad unit|ad container|adbox|anzeige|werbung|publicidad|publicite|pubblicita|banner|banners|sponsor|sponsored|sponsors|affiliate|affiliates|commercial|shopping|buy now|deals",
  ],
  [
    "navigation-class",
    "boilerplate",
    25,
    "nav|navi|navbar|navigation|navigator|menu|submenu|pagination|pager|paging|pages|page links|skip|skiplink|skip link|sidebar|side bar|sidebar wrapper|side items|widget area|widgettitle|toc|table of contents|inhaltsverzeichnis|search|searchform|login|register|modal|popup|pop up|overlay|dropdown|carousel|accordion header|rating|ratings|vote|votes|poll|quiz|footer|page footer|site footer|post nav|back to top",
  ],
  [
    "player-class",
    "boilerplate",
    4,
    "video player|video container|videoplayer|audio player|audioplayer|player|player with placeholder|playlist|featured video|media player|contextual player|lead media|podcast player",
  ],
  [
    "deck-class",
    "boilerplate",
    120,
    "dek|deck|standfirst|subheadline|sub headline|key points|keypoints|key takeaways|summary points|highlights|at a glance",
  ],
  [
    "head-class",
    "boilerplate",
    80,
    "subtitle|sub title|entry summary|kicker|topline|overline|eyebrow|roofline|dachzeile|entry header|article header|article title|page title|entry title|post title|post header|page header|story header|headline",
  ],
];

interface Named {
  readonly name: string;
  readonly role: DropRule["role"];
  readonly longest: number;
  readonly pattern: RegExp;
}

const named: readonly Named[] = vocabulary.map(([name, role, longest, words]) => ({
  name,
  role,
  longest,
  pattern: new RegExp(`(?:^| )(?:${words})(?= |$)`, "u"),
}));

/** "has-caption", "no-sidebar": what is said of an element, not what it is. */
const about = /(?:^| )(?:has|with|without|no|is|not|hide|show) [a-z]+/gu;

const known = new WeakMap<Node, Named | null>();

function namedOf(node: Node): Named | null {
  const before = known.get(node);
  if (before !== undefined) return before;
  const hint = node.hint.replace(about, " ");
  const found = hint.trim() === "" ? null : (named.find(({ pattern }) => pattern.test(hint)) ?? null);
  known.set(node, found);
  return found;
}
/** One rule a kind of name: elements between the block and the main element that say what they hold. */
export const classRules: readonly DropRule[] = named.map(({ name, role, longest }) => ({
  name,
  role,
  test: ({ node, words, linked, role: shape }, { main }) => {
    if (words > longest && linked < 0.5) return false;
    if (shape === "quotation" && longest < 30) return false;
    for (const at of ancestors(node)) {
      if (at === main.container) return false;
      // What holds much of the article is no part that could be left out, whatever its name.
      if (main.share(at) > 0.3) return false;
      if (namedOf(at)?.name === name) return true;
    }
    return false;
  },
}));
