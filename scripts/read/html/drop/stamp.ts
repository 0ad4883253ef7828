import { isMeta } from "../../../lines/meta.ts";
import { dayIn } from "../dates.ts";
import type { DropRule } from "./rule.ts";

const announced =
  /^(?:[^\p{L}\d]{0,3})(?:first |last |originally )?(?:published|posted|updated|modified|created|veröffentlicht|aktualisiert|stand|erstellt|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|publicerad|опубликовано|обновлено)(?=[ :]).{0,80}\d/iu;

/** A line that is a date and hardly anything else. */
const isDate = (text: string): boolean =>
  text.length <= 60 && dayIn(text) !== null && (text.match(/\p{L}{2,}/gu) ?? []).length <= 4;

const by =
  /^(?:by|von|par|por|di|door|av|af|autor(?:in)?|author|auteur|autore|text|текст|автор)(?:\s?:\s?|\s)\p{Lu}[^.!?]{2,80}$/iu;

const dated = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\b.{0,12} (?:publicado|posted|published|por|by|von|par|di)\b/iu;

/** Dates and bylines above the text. */
export const stamp: DropRule = {
  name: "stamp",
  role: "meta",
  test: ({ text, index, words, role }, { first, last }) =>
    words <= 20 &&
    role !== "heading" &&
    role !== "row" &&
    (index < first || index > last) &&
    (isMeta(text) || announced.test(text) || isDate(text) || by.test(text) || dated.test(text)),
};
