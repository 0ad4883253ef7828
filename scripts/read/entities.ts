/** Names of the characters from U+00A0 on, in order, as ISO Latin-1 and HTML know them. */
const latin =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

const named: ReadonlyMap<string, string> = new Map([
  ...latin.split(" ").map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
  ...([
    ["amp", "&"],
    ["lt", "<"],
    ["gt", ">"],
    ["quot", '"'],
    ["apos", "'"],
    ["ndash", "–"],
    ["mdash", "—"],
    ["lsquo", "‘"],
    ["rsquo", "’"],
    ["sbquo", "‚"],
    ["ldquo", "“"],
    ["rdquo", "”"],
    ["bdquo", "„"],
    ["lsaquo", "‹"],
    ["rsaquo", "›"],
    ["bull", "•"],
    ["hellip", "…"],
    ["euro", "€"],
    ["trade", "™"],
    ["ensp", " "],
    ["emsp", " "],
    ["thinsp", " "],
    ["OElig", "Œ"],
    ["oelig", "œ"],
    ["Scaron", "Š"],
    ["scaron", "š"],
    ["Yuml", "Ÿ"],
    ["dagger", "†"],
    ["minus", "−"],
  ] as const),
]);

function numbered(digits: string, base: 10 | 16): string | null {
  const code = Number.parseInt(digits, base);
  if (!(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return null;
  return String.fromCodePoint(code);
}

/** References to characters → the characters; those that are not known stay as they stand. Nothing is expanded twice. */
export const decodeEntities = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,9}));/giu, (whole, hex, decimal, name) =>
        hex !== undefined
          ? (numbered(hex, 16) ?? whole)
          : decimal !== undefined
            ? (numbered(decimal, 10) ?? whole)
            : (named.get(name) ?? whole),
      )
    : text;
