const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Groups that hold no text of the document: colours, lists, pictures, codes of fields, comments, running heads. */
export const skipped = names(`
  colortbl filetbl listtable listoverridetable revtbl rsidtbl generator xmlnstbl themedata colorschememapping datastore
  latentstyles mmathPr pict nonshppict objdata fldinst header headerl headerr headerf footer footerl footerr footerf
  annotation atnid atnauthor atntime atnicn atnref atnparent atrfstart atrfend listpicture bkmkstart bkmkend background
  tc xe txe rxe private1 pgptbl wgrffmtfilter ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn datafield formfield userprops
  docvar passwordhash falt panose fname sp shprslt objclass objname do`);

/** Groups behind an asterisk that a reader should know all the same. */
export const known = names("shppict shpinst shptxt ud footnote");

/** The sign of an item, printed for programs that do not number. */
export const itemSigns = names("listtext pntext");

/** Control words and symbols that stand for characters. */
export const signs: ReadonlyMap<string, string> = new Map([
  ["emdash", "—"],
  ["endash", "–"],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
  ["bullet", "•"],
  ["tab", "\t"],
  ["line", "\n"],
  ["lbr", "\n"],
  ["emspace", " "],
  ["enspace", " "],
  ["qmspace", " "],
  ["~", " "],
  ["_", "-"],
  ["\\", "\\"],
  ["{", "{"],
  ["}", "}"],
]);
