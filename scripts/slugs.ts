declare const brand: unique symbol;
/** A lower-case ASCII path segment: safe on every file system and in every URL. Made only by `slugify`. */
export type Slug = string & { readonly [brand]: "Slug" };

/** Longest slug in bytes; with a date before it and `.md` behind, a file name stays within 80 bytes. */
const longest = 60;

/** Letters that NFKD does not take apart. */
const latin: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ħ: "h",
  ŋ: "n",
};

/** Device names that Windows reserves, with any extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** FNV-1a, 32 bits, over UTF-16 code units: a short stable tag for text that leaves no ASCII letter. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, "0");
}

/** Lower case without accents and apostrophes, letters of other alphabets kept: "O’Brien" and "Obrien" are one. */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßæœøđðþłıħŋ]/g, (letter) => latin[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/['’‘]/g, "");
}

/**
 * A slug for any text: accents dropped, everything else folded to hyphens, cut at a word. Text that leaves no letter
 * or digit (emoji, Arabic, Chinese) becomes `x-` and a hash of it, so that two such titles stay apart.
 */
export function slugify(text: string): Slug {
  const ascii = foldLetters(text);
  const words = ascii.split(/[^a-z0-9]+/).filter(Boolean);
  let slug = "";
  for (const word of words) {
    const next = slug ? `${slug}-${word}` : word.slice(0, longest);
    if (next.length > longest) break;
    slug = next;
  }
  const lettersLost = (ascii.match(/[^\p{ASCII}\p{P}\p{Z}\p{Cf}]/gu) ?? []).length > slug.length;
  if (!slug || lettersLost) slug = `${slug ? `${slug.slice(0, 40).replace(/-$/, "")}-` : "x-"}${shortHash(text)}`;
  return (reserved.test(slug) ? `${slug}-note` : slug) as Slug;
}
