import type { LineRule } from "./rule.ts";
import { wordCount } from "./words.ts";

const mark = /^[\s([*-]*(?:\(c\)|©|&copy;|copyright\b|℗|™)/iu;
const reserved =
  /all rights reserved|may not be (?:published|reproduced|re-?published|copied|broadcast|distributed|used)|\b(?:re|re-)?(?:produc|publi|distribut|transmi|us)\p{L}{1,15} .{0,60}without (?:the )?(?:prior |express |written ){1,3}(?:permission|consent)|click for restrictions|no (?:re)?production (?:\p{L}{1,12} )?without (?:prior )?(?:permission|consent)|reproduction (?:is |in whole or (?:in )?part (?:is )?)?(?:strictly )?(?:prohibited|forbidden)|^[(*]?for (?:personal|private|non-?commercial|editorial|internal)(?:, (?:non-?commercial|private|personal))? use only|weiterverwendung nur|prohibid[ao] (?:su|la) (?:reproducci[oó]n|redistribuci[oó]n)|reproduction interdite|alle rechte vorbehalten|tous droits r[ée]serv[ée]s|(?:todos los|quedan) derechos reservados|reservados todos los derechos|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden/iu;

/** Copyright lines and the sentences that forbid or allow further use. */
export const copyright: LineRule = {
  name: "copyright",
  kind: "copyright",
  test: (line) => {
    if (line.length > 400) return false;
    if (/["“”]/u.test(line)) return false;
    if (mark.test(line))
      return (
        wordCount(line) <= 40 &&
        !/^copyright (?:law|holder|owner|infring|protect|claim|case|office|board|act|dispute|rule)/iu.test(line)
      );
    if (wordCount(line) <= 40 && /^the content .{0,80}\bis copyright \d{4}/iu.test(line)) return true;
    return (wordCount(line) <= 30 || /©|copyright/iu.test(line)) && reserved.test(line);
  },
};

/** The year in a copyright line; the last of "2019-2024". */
export function copyrightYear(line: string): number | null {
  const years = line.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g);
  return years ? Math.max(...years.map(Number)) : null;
}
