import { documentKinds, type StoredDocument, type StoredTerm } from "../../scripts/site/search/format.ts";
import { shardsOf } from "../../scripts/site/search/shards.ts";
import { nameKey, wordsOf } from "../../scripts/site/search/words.ts";
import type { Hit, Hits, Piece } from "./hit.ts";
import { documentFile, smallIndex, termFile } from "./index-files.ts";
import { type Ranked, rank } from "./rank.ts";

/** For one word at most so many files are loaded, the first ones: one letter alone may begin half of all words. */
const mostFiles = 6;

/** So many names stand before what Pagefind finds. */
const mostNames = 6;

export interface SmallResult extends Hits {
  /** The first names and stories that have all the words in their titles. */
  readonly names: readonly Hit[];
}

async function termsOf(prefixes: readonly string[]): Promise<readonly StoredTerm[]> {
  const { terms } = await smallIndex();
  const firsts = terms.map(([first]) => first);
  const wanted = new Set<string>();
  for (const prefix of prefixes) {
    const [from, to] = shardsOf(firsts, prefix);
    for (const [, file] of terms.slice(from, Math.min(to, from + mostFiles))) wanted.add(file);
  }
  const loaded = await Promise.all([...wanted].map(termFile));
  return loaded.flatMap((list) => list.filter(([term]) => prefixes.some((prefix) => term.startsWith(prefix))));
}

async function documentAt(number: number): Promise<StoredDocument | null> {
  const { documents } = await smallIndex();
  const file = documents.findLast(([first]) => first <= number);
  return file ? ((await documentFile(file[1]))[number - file[0]] ?? null) : null;
}

/** The line with the words of the query marked. */
function marked(text: string, words: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const part of text.split(/(\s)/)) {
    const found = wordsOf(part).some((one) => words.some((word) => one.startsWith(word)));
    const last = pieces.at(-1);
    if (last?.found === found) pieces[pieces.length - 1] = { text: last.text + part, found };
    else pieces.push({ text: part, found });
  }
  return pieces;
}

function hit([kind, path, title, line, date]: StoredDocument, words: readonly string[]): Hit {
  return { kind: documentKinds[kind] ?? "briefing", path, anchor: "", title, date, line: marked(line, words) };
}

/** Searches titles, names and bottom lines. Rejects where the index cannot be loaded. */
export async function smallSearch(text: string): Promise<SmallResult> {
  const words = wordsOf(text);
  const name = nameKey(words);
  const ranked = rank({ name, words }, words.length === 0 ? [] : await termsOf([...words, name]));
  const whole = ranked.filter((one) => one.named || one.words === (ranked[0]?.words ?? 0));
  const load = async (list: readonly Ranked[]): Promise<readonly Hit[]> => {
    const documents = await Promise.all(list.map(({ number }) => documentAt(number)));
    return documents.flatMap((document) => (document ? [hit(document, words)] : []));
  };
  const { briefings } = await smallIndex();
  const names = ranked.filter(({ titled, number }) => titled && (number < briefings || briefings < 0));
  return {
    total: whole.length,
    partly: whole.length > 0 && !whole.some((one) => one.named) && (whole[0]?.words ?? 0) < new Set(words).size,
    load: (from, to) => load(whole.slice(from, to)),
    names: await load(names.slice(0, mostNames)),
  };
}

/** So many of the best are looked at to find a page by its words. */
const mostLooked = 40;

/** The page at a path, where it is among the best for some words. */
export async function documentAmong(words: string, path: string): Promise<Hit | null> {
  const { load } = await smallSearch(words);
  return (await load(0, mostLooked)).find((hit) => hit.path === path) ?? null;
}
