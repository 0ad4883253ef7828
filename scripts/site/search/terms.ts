import { byText } from "../dates.ts";
import type { SearchDocument } from "./documents.ts";
import { mostDocuments, type StoredTerm } from "./format.ts";
import { nameKey, wordsOf } from "./words.ts";

interface Terms {
  readonly title: readonly string[];
  readonly line: readonly string[];
}

interface Found {
  /** Numbers of documents, ascending. */
  readonly titles: number[];
  readonly lines: number[];
}

const read = new WeakMap<SearchDocument, Terms>();

/** What a document is found by. Briefings are told apart by words; the others also by their whole name, as it begins. */
function termsOf(document: SearchDocument): Terms {
  const known = read.get(document);
  if (known) return known;
  const spellings = [document.title, ...document.aliases].map(wordsOf);
  const keys = document.kind === "briefing" ? [] : spellings.filter((words) => words.length > 0).map(nameKey);
  const title = new Set([...spellings.flat(), ...keys]);
  const line = new Set(wordsOf(document.line).filter((word) => !title.has(word)));
  const made = { title: [...title], line: [...line] };
  read.set(document, made);
  return made;
}

const distances = (numbers: readonly number[]): readonly number[] =>
  numbers.slice(0, mostDocuments).map((number, at) => number - (numbers[at - 1] ?? 0));

/** Every term with the documents that it finds, in order of code units. */
export function storedTerms(documents: readonly SearchDocument[]): readonly StoredTerm[] {
  const terms = new Map<string, Found>();
  const found = (term: string): Found => {
    let known = terms.get(term);
    if (!known) {
      known = { titles: [], lines: [] };
      terms.set(term, known);
    }
    return known;
  };
  documents.forEach((document, number) => {
    const { title, line } = termsOf(document);
    for (const term of title) found(term).titles.push(number);
    for (const term of line) found(term).lines.push(number);
  });
  return [...terms]
    .sort(([a], [b]) => byText(a, b))
    .map(([term, { titles, lines }]): StoredTerm => {
      const kept = [term, distances(titles), distances(lines)] as const;
      return titles.length > mostDocuments || lines.length > mostDocuments ? [...kept, 1] : kept;
    });
}
