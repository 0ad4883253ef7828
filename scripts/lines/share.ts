import type { LineRule } from "./rule.ts";
import { foldLine } from "./words.ts";

const buttons = new Set(
  `share sharing tweet kindly count retweet post facebook twitter x instagram whatsapp linkedin telegram reddit pinterest tumblr messenger flipboard threads bluesky mastodon youtube tiktok wechat weibo line
  email e mail print pdf save saved bookmark copy copied link url listen like comment comments reply replies view all show hide toggle menu close open search login log sign in out register account
  more options size text font aa increase decrease play pause stop audio video gallery article articles story page this the on via by to with your friends now here x teilen drucken merken kommentare
  kommentieren partager imprimer envoyer enregistrer compartir imprimir guardar comentarios condividi stampa salva commenti delen tweeten reload refresh expand read aloud reading time min mins minute
  minutes ago gift give subscribe follow icon button feedback report error add favourites favorites back next previous prev of skip main content navigation`
    .split(/\s+/u)
    .filter(Boolean),
);
const weak = new Set(
  "this the on via by to with your friends now here article story page all more of text line post like and a".split(
    " ",
  ),
);

const counts =
  /^\d{1,9} ?(?:k )?(?:comments?|shares?|likes?|views?|replies|kommentare|commentaires|comentarios|min(?:ute)?s?(?: read| lesezeit)?|read)(?: .{0,20})?$/u;
const reading =
  /^(?:(?:estimated )?(?:read(?:ing)?|listening|lesezeit|listen) ?(?:time)?:? ?)?\d{1,3} ?min(?:ute)?n?s?(?: (?:de )?(?:read|reading|listen|watch|lesezeit|lecture|lectura))?$/u;
const small =
  /\b(?:use the sharing tools|found via the share button|purchase licensing rights|opens? (?:in )?(?:a )?new (?:tab|window))\b/u;
const listen = /^(?:listen to|hear|play) (?:this|the) (?:article|story|audio|report|episode)(?: .{0,30})?$/u;

const feedback =
  /^(?:this is a beta feature (?:was|is) this \p{L}{1,12} helpful|(?:was|is|did you (?:find|like|enjoy)|do you (?:like|have (?:any )?(?:feedback|comments|questions) (?:on|about|for)))(?: (?:this|the|our))+ (?:article|story|page|report|content|information|piece|post|newsletter|digest)|(?:have|got|do you have) (?:a |any )?(?:news tip|story tip|tip|feedback|comments?|question|story idea)s?(?: .{0,40})?|what do you think(?: .{0,30})?|rate this (?:article|story|page)|leave a comment|join the (?:conversation|discussion)|(?:spotted|found|see) an? (?:error|mistake|typo)|(?:send|share) (?:us )?(?:your |a |any )?(?:news )?(?:tips?|feedback|comments?|thoughts|corrections?|views?)(?: .{0,40})?)(?: (?:useful|helpful|interesting|worth reading|write|tell|let|send|yes|no|contact|please|click|rate|thumbs|in this (?:article|story))(?: .{0,60})?)?$/u;

/** Buttons and counters of a page: "Share this article", "Facebook Twitter Email Print", "3 min read", "12 Comments". */
export const share: LineRule = {
  name: "share",
  kind: "share",
  test: (line) => {
    if (line.length > 120) return false;
    const folded = foldLine(line);
    if (small.test(folded) && !/["“”]/u.test(line)) return true;
    if (counts.test(folded) || reading.test(folded) || listen.test(folded)) return true;
    if (!/["“”]/u.test(line) && feedback.test(folded)) return true;
    const words = folded.split(" ").filter((word) => !/^\d{1,9}$/.test(word));
    if (words.length === 0 || words.length > 14 || /[.?!]$/u.test(line)) return false;
    return words.every((word) => buttons.has(word) || weak.has(word)) && words.some((word) => !weak.has(word));
  },
};
